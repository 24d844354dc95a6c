// Findings about where partners lie.

import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/analysis/findings/countries';
import { distances } from '../../../src/analysis/findings/distances';
import { regions } from '../../../src/analysis/findings/regions';
import type { Dataset, Place } from '../../../src/data/records';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';
import { rawTable, rawTies } from './rawTies';
import { tieId, worldAt } from './worldAt';

const bundled = worldAt(readBundled('germany-russia'));
const raw = rawTies('germany-russia');
const rawPlaces = new Map(rawTable('germany-russia', 'places').map(place => [place.id!, place]));

const pairs = (count: number, a = 'de', b = 'ru'): AgreementLine[] =>
  Array.from({ length: count }, (_, i) => ({ a: `${a}-${i}`, b: `${b}-${i}`, founded: '1980' }));
function placed(dataset: Dataset, change: (place: Place, index: number) => Partial<Place>): Dataset {
  const places = dataset.tables.places.map((place, index) => ({ ...place, ...change(place, index) }));
  return { ...dataset, tables: { ...dataset.tables, places } };
}

describe('distances', () => {
  // Partners on the equator, 1, 2, 3 … degrees apart; a degree is 111.19 km.
  const apart = (count: number) =>
    worldAt(
      placed(world(pairs(count)), ({ id }) => ({
        lat: 0,
        lon: id.startsWith('de') ? 0 : Number(id.slice(3)) + 1,
      })),
    );

  test('are the median and the longest, to ten kilometres', () => {
    expect(distances.find(apart(5))).toEqual({ median: 330, longest: 560, tie: 4 });
    expect(distances.find(apart(6))).toEqual({ median: 390, longest: 670, tie: 5 });
  });

  test('are not told of four ties', () => {
    expect(distances.find(apart(4))).toBeNull();
  });

  test('of Germany–Russia come out the same by the haversine', () => {
    const rad = (degrees: string) => (Number(degrees) * Math.PI) / 180;
    const lengths = raw.map(({ pair }) => {
      const [p, q] = pair.map(id => rawPlaces.get(id)!);
      const h =
        Math.sin((rad(p!.lat!) - rad(q!.lat!)) / 2) ** 2 +
        Math.cos(rad(p!.lat!)) * Math.cos(rad(q!.lat!)) * Math.sin((rad(p!.lon!) - rad(q!.lon!)) / 2) ** 2;
      return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
    });
    const sorted = [...lengths].sort((x, y) => x - y);
    const found = distances.find(bundled)!;
    const half = Math.floor(sorted.length / 2);
    const median = (sorted[half]! + sorted[sorted.length - 1 - half]!) / 2;
    expect(Math.abs(found.median - median)).toBeLessThanOrEqual(5);
    expect(Math.abs(found.longest - sorted.at(-1)!)).toBeLessThanOrEqual(5);
    expect(tieId(bundled, found.tie).split('--').sort()).toEqual(raw[lengths.indexOf(sorted.at(-1)!)]!.pair);
  });
});

describe('regions', () => {
  /** German places in A, but every fourth in B; Russian ones all in C, or in C and D by turns. */
  const divided = (count: number, russian: readonly string[]) =>
    placed(world(pairs(count)), ({ id }) => {
      const number = Number(id.slice(3));
      return {
        region: id.startsWith('de') ? (number % 4 === 0 ? 'B' : 'A') : russian[number % russian.length]!,
      };
    });

  test('with most ties are told for each country that has several', () => {
    expect(regions.find(worldAt(divided(20, ['C'])))).toEqual({
      most: [{ country: 'DE', region: 'A', ties: 15 }],
      of: 20,
    });
    expect(regions.find(worldAt(divided(20, ['C', 'D', 'D'])))).toEqual({
      most: [
        { country: 'DE', region: 'A', ties: 15 },
        { country: 'RU', region: 'D', ties: 13 },
      ],
      of: 20,
    });
  });

  test('are not told where two lead or a place has none', () => {
    const found = regions.find(worldAt(divided(20, ['C', 'D'])))!;
    expect(found.most.map(({ country }) => country)).toEqual(['DE']);
    expect(regions.find(worldAt(divided(20, ['C', 'C', ''])))!.most).toHaveLength(1);
  });

  test('are silent for few ties, with partners of others, and with a third country', () => {
    expect(regions.find(worldAt(divided(19, ['C'])))).toBeNull();
    const open = placed(divided(20, ['C']), (_, index) => (index === 0 ? { tiesKnown: 'boundary' } : {}));
    expect(regions.find(worldAt(open))).toBeNull();
    const third = placed(divided(20, ['C']), (_, index) => (index === 0 ? { country: 'PL' } : {}));
    expect(regions.find(worldAt(third))).toBeNull();
  });

  test('of Germany–Russia follow from the tables', () => {
    const found = regions.find(bundled)!;
    expect(found.of).toBe(raw.length);
    expect(found.most.length).toBeGreaterThan(0);
    for (const { country, region, ties } of found.most) {
      const inRegion = (code: string) =>
        raw.filter(({ pair }) => pair.some(id => rawPlaces.get(id)!.region === code)).length;
      expect(inRegion(region)).toBe(ties);
      const others = new Set(
        [...rawPlaces.values()]
          .filter(place => place.country === country && place.region !== region)
          .map(place => place.region!),
      );
      for (const other of others) expect(inRegion(other)).toBeLessThan(ties);
    }
  });
});

describe('countries', () => {
  const three = [...pairs(15), ...pairs(6, 'de', 'pl')];

  test('are counted, with the pair that most ties join', () => {
    const at = worldAt(world([...three, ...pairs(18, 'de', 'de-x')], { sides: false }));
    expect(countries.find(at)).toEqual({ countries: 3, pair: ['DE', 'RU'], ties: 15, of: 39 });
  });

  test('leave out places of unknown country, however many ties they have', () => {
    const unknown = [...pairs(20, 'zz', 'zz-x'), ...pairs(20, 'de-y', 'zz-y')];
    const at = worldAt(world([...three, ...unknown], { sides: false }));
    expect(countries.find(at)).toEqual({ countries: 3, pair: ['DE', 'RU'], ties: 15, of: 61 });
  });

  test('are silent for two countries, few ties, and where two pairs lead', () => {
    expect(countries.find(worldAt(world(pairs(25))))).toBeNull();
    expect(countries.find(bundled)).toBeNull();
    expect(countries.find(worldAt(world(three.slice(2), { sides: false })))).toBeNull();
    expect(countries.find(worldAt(world([...three, ...pairs(15, 'de', 'gb')], { sides: false })))).toBeNull();
  });

  test('of the wider circle follow from the tables', () => {
    const ties = rawTies('wider-circle');
    const country = new Map(rawTable('wider-circle', 'places').map(place => [place.id!, place.country!]));
    const ofTie = ({ pair }: (typeof ties)[number]) => pair.map(id => country.get(id)!).sort();
    const found = countries.find(worldAt(readBundled('wider-circle')))!;
    const joining = (pair: readonly string[]) => ties.filter(tie => ofTie(tie).join() === pair.join()).length;
    expect(found.countries).toBe(new Set(ties.flatMap(ofTie)).size);
    expect(found.of).toBe(ties.length);
    expect(found.ties).toBe(joining(found.pair));
    const others = new Set(
      ties
        .map(ofTie)
        .filter(([a, b]) => a !== b)
        .map(pair => pair.join()),
    );
    others.delete(found.pair.join());
    for (const other of others) expect(joining(other.split(','))).toBeLessThan(found.ties);
  });
});
