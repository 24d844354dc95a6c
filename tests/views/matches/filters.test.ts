import { describe, expect, test } from 'vitest';
import { FACTORS } from '../../../src/analysis/matches/factors';
import { PRESETS } from '../../../src/analysis/matches/suggest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { fields, MATCH_PRESETS } from '../../../src/state/fields';
import { choosing, narrowedBy, wantedBy } from '../../../src/views/matches/filters';
import type { Candidates } from '../../../src/worker/askSuggestions';
import { world } from '../../world';

const network = buildNetwork(world([{ a: 'de-ulm', b: 'ru-tula' }, { a: 'de-gera', b: 'pl-lodz' }])); // prettier-ignore
const candidates = {
  network: {
    ...network,
    places: network.places.map((place, at) => ({ ...place, region: at === 1 ? 'RU-TUL' : '' })),
  },
  facts: { region: Uint32Array.of(0, 7, 0, 0) },
  countries: network.places.map(({ country }) => country),
  regions: [{ code: 'RU-MOS', number: 9, country: 'RU', names: { de: '', en: 'Moscow Oblast', ru: '' } }],
} as unknown as Candidates;
const wanted = (filter: Record<string, string[]>) => wantedBy(filter, candidates, 0, null);

describe('what may be suggested', () => {
  test('is anything without a filter', () => {
    expect(wanted({})).toEqual({ country: null, region: null, within: null, inhabitants: null, low: null });
    expect(narrowedBy({})).toBe(0);
    expect(narrowedBy({ also: ['absent'] })).toBe(0);
  });

  test('is of a country, of the Union, or of any other country than that of the place', () => {
    expect([...wanted({ country: ['PL'] }).country!]).toEqual(['PL']);
    expect(wanted({ country: ['EU'] }).country!.size).toBe(27);
    expect([...wanted({ country: ['other'] }).country!].sort()).toEqual(['PL', 'RU']);
  });

  test('is of a region by its number in the facts; one of another network has no places', () => {
    expect(wanted({ region: ['RU-TUL'] }).region).toBe(7);
    expect(wanted({ region: ['FR-ARA'] }).region).toBe(-1);
  });

  test('is of a region that only the gazetteer has, too', () => {
    expect(wanted({ region: ['RU-MOS'] }).region).toBe(9);
  });

  test('of what a link may say wrongly nothing is asked', () => {
    expect(wanted({ km: ['far'], size: ['tiny'] })).toMatchObject({ within: null, inhabitants: null });
  });

  test('another country takes the region of the first away', () => {
    const filter = { country: ['RU'], region: ['RU-TUL'], km: ['300'] };
    expect(choosing(filter, 'country', 'PL')).toEqual({ km: ['300'], country: ['PL'] });
    expect(choosing(filter, 'region', '')).toEqual({ country: ['RU'], km: ['300'] });
  });
});

describe('the link', () => {
  test('knows every preset, and a weight for every factor', () => {
    expect([...MATCH_PRESETS].sort()).toEqual(Object.keys(PRESETS).sort());
    const weights = FACTORS.map(() => 1.5);
    expect(fields.matchWeights.accepts(weights)).toBe(true);
    expect(fields.matchWeights.parse(fields.matchWeights.format(weights))).toEqual(weights);
    expect(fields.matchWeights.accepts([...weights, 1])).toBe(false);
  });
});
