// Findings about status and kind.

import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/analysis/findings/kinds';
import { resting } from '../../../src/analysis/findings/resting';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';
import { rawTies } from './rawTies';
import { worldAt } from './worldAt';

const bundled = worldAt(readBundled('germany-russia'));
const raw = rawTies('germany-russia');
const ties = (count: number, line: Partial<AgreementLine>, from = 0): AgreementLine[] =>
  Array.from({ length: count }, (_, i) => ({
    a: `de-${from + i}`,
    b: `ru-${from + i}`,
    founded: '1980',
    confirmed: '2024',
    ...line,
  }));

describe('resting ties', () => {
  const lines = [
    ...ties(7, {}),
    ...ties(2, { changes: [['suspended', '2022-03']] }, 10),
    ...ties(1, { changes: [['suspended', '2022']], founded: undefined }, 15),
    ...ties(1, { changes: [['suspended', '2014']] }, 20),
    ...ties(1, { changes: [['suspended', null]] }, 30),
    ...ties(1, { changes: [['dormant', '1999']] }, 40),
    ...ties(1, { changes: [['ended', '2003']] }, 50),
  ];

  test('are counted among those in force, with the year of most suspensions', () => {
    expect(resting.find(worldAt(world(lines)))).toEqual({
      suspended: 5,
      dormant: 1,
      inForce: 13,
      unknown: 0,
      most: { year: 2022, count: 3, undated: 1 },
      sourced: 0,
    });
  });

  test('follow the year: in 2014 nothing was suspended that was suspended in 2022', () => {
    const then = resting.find(worldAt(world(lines), { mode: 'year', year: 2014 }));
    expect(then).toMatchObject({ suspended: 1, dormant: 1, inForce: 12, most: null });
    expect(resting.find(worldAt(world(lines), { mode: 'year', year: 1990 }))).toBeNull();
  });

  test('are not told of few ties, nor where of most nobody knows, nor where all rest', () => {
    expect(resting.find(worldAt(world(lines.slice(4, 9))))).toBeNull();
    const unknown = ties(20, { confirmed: undefined }, 60);
    expect(resting.find(worldAt(world([...lines, ...unknown])))).toBeNull();
    expect(resting.find(worldAt(world(ties(12, { changes: [['suspended', '2022']] }))))).toBeNull();
  });

  test('of Germany–Russia are those of the tables', () => {
    const suspended = raw.filter(({ status }) => status === 'suspended');
    const dormant = raw.filter(({ status }) => status === 'dormant');
    const found = resting.find(bundled)!;
    const inYear = (year: number) => suspended.filter(({ change }) => change!.from!.startsWith(String(year)));
    expect(found).toMatchObject({
      suspended: suspended.length,
      dormant: dormant.length,
      inForce: raw.filter(({ status }) => status !== 'ended').length,
      unknown: raw.filter(({ status }) => status === 'unknown').length,
      sourced: [...suspended, ...dormant].filter(({ change }) => change!.source !== '').length,
    });
    const counts = Array.from({ length: 40 }, (_, i) => inYear(1987 + i).length);
    expect(found.most!.count).toBe(Math.max(...counts));
    const most = inYear(found.most!.year);
    expect(most).toHaveLength(found.most!.count);
    expect(most.filter(({ founded }) => founded === null)).toHaveLength(found.most!.undated);
  });
});

describe('kinds other than partnership', () => {
  const lines = [...ties(8, {}), ...ties(1, { kind: 'contact' }, 10), ...ties(2, { kind: 'friendship' }, 20)];

  test('are told by their number, most frequent first', () => {
    expect(kinds.find(worldAt(world(lines)))).toEqual({
      others: 3,
      of: 11,
      kinds: [
        ['friendship', 2],
        ['contact', 1],
      ],
    });
  });

  test('are not told of few ties, nor where there is none or no other', () => {
    expect(kinds.find(worldAt(world(lines.slice(3))))).toBeNull();
    expect(kinds.find(worldAt(world(ties(12, {}))))).toBeNull();
    expect(kinds.find(worldAt(world(ties(12, { kind: 'friendship' }))))).toBeNull();
  });

  test('of Germany–Russia are those of the last agreements in the tables', () => {
    const others = raw.filter(({ last }) => last.kind !== 'partnership').map(({ last }) => last.kind!);
    const found = kinds.find(bundled)!;
    expect(found).toMatchObject({ others: others.length, of: raw.length });
    expect(found.kinds.length).toBe(new Set(others).size);
    for (const [kind, count] of found.kinds)
      expect(others.filter(other => other === kind)).toHaveLength(count);
  });
});
