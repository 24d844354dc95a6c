import { describe, expect, test } from 'vitest';
import { buildTieTables } from '../../../scripts/data/agreements';
import { SourceRegistry } from '../../../scripts/data/sources';
import { statement } from './rows';

describe('what a second source says of a founding', () => {
  const claimsOf = (cells: Readonly<Record<string, string>>) => {
    const group = {
      id: 'ulm--metz',
      parties: [],
      statements: [statement({ source_1: 'https://ulm.example', ...cells })],
    };
    const sources = new SourceRegistry({ publishers: new Map(), originPages: new Map() });
    const { claims } = buildTieTables([group], sources, new Set());
    return claims.filter(c => c.field === 'founded').map(c => `${c.value} ${c.followed}`);
  };
  const metz = 'https://metz.example';

  test('is a claim beside the followed one where the years differ', () => {
    const cells = { founded: '2011-04', conflict_year: '1991', conflict_source: metz };
    expect(claimsOf(cells)).toEqual(['2011-04 true', '1991 false']);
  });

  test('is followed too where it is the same year, only less precise', () => {
    const cells = { founded: '2011-04', conflict_year: '2011', conflict_source: metz };
    expect(claimsOf(cells)).toEqual(['2011-04 true', '2011 true']);
  });

  test('is no claim of its own where it is the same', () => {
    const cells = { founded: '2011', conflict_year: '2011', conflict_source: metz };
    expect(claimsOf(cells)).toEqual(['2011 true']);
  });
});
