import { expect, test } from 'vitest';
import { comparisonsOf } from '../../../src/analysis/communities/comparison';
import { falseDiscoveries } from '../../../src/analysis/communities/falseDiscoveries';
import { atLeast, hypergeometric, sumOf } from '../../../src/analysis/communities/hypergeometric';
import { labelsFrom, type Labels } from '../../../src/analysis/communities/labels';
import { traitsOf, type Trait } from '../../../src/analysis/communities/traits';
import type { Slice } from '../../../src/graph/slice';
import { seededRandom } from '../../../src/lib/random';
import { shuffled } from '../../../src/analysis/communities/shuffled';
import { slice } from '../slices';
import { sided } from './known';

const labels = (id: string, of: Labels['of'], values: readonly string[]): Labels =>
  labelsFrom({ id, of }, values.length, item => [values[item]!]);

test('drawing two of five of which three are marked', () => {
  const { least, chances } = hypergeometric(5, 3, 2);
  expect(least).toBe(0);
  expect(chances.map(chance => Math.round(10 * chance))).toEqual([1, 6, 3]);
  // Four of five drawn: at least two of the three marked are among them.
  expect(hypergeometric(5, 3, 4)).toMatchObject({ least: 2 });
});

test('the sum of two draws: two coins', () => {
  const coin = hypergeometric(2, 1, 1);
  const both = sumOf(coin, coin);
  expect(both.chances[1]).toBeCloseTo(0.5, 12);
  expect(atLeast(both, 1)).toBeCloseTo(0.75, 12);
  expect(atLeast(both, 0)).toBeCloseTo(1, 12);
  expect(atLeast(both, 3)).toBe(0);
});

test('false discoveries: the example of Benjamini and Hochberg (1995), section 3.2', () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  // At 0.05 they reject the first four.
  expect(falseDiscoveries(p).filter(q => q <= 0.05)).toHaveLength(4);
  expect(falseDiscoveries([0.01, 0.04], 4)).toEqual([0.04, 0.08]);
  expect(falseDiscoveries([0.04, 0.01, 0.02])).toEqual([0.04, 0.03, 0.03]);
});

/** Three rings of eight places each, all with two ties. */
const rings: Slice = slice(
  24,
  Array.from({ length: 24 }, (_, i) => {
    const ring = Math.floor(i / 8) * 8;
    return [i, ring + ((i + 1 - ring) % 8)] as const;
  }),
);
const ring = Uint32Array.from({ length: 24 }, (_, i) => Math.floor(i / 8));

test('a country that is in one ring alone is its trait: count, expectation and chance by hand', () => {
  const country = labels(
    'country',
    'place',
    Array.from({ length: 24 }, (_, i) => (i < 8 ? 'FR' : i % 2 === 0 ? 'PL' : 'CZ')),
  );
  const { traits, tests } = traitsOf({ slice: rings, group: ring, labels: [country] });
  expect(tests).toBe(9);
  const [fr] = traits[0]!;
  expect(fr).toMatchObject({ attribute: 'country', value: 'FR', count: 8, known: 8 });
  // 8 of 24 drawn, all of the 8 marked: one of the 735,471 ways.
  expect(fr!.p).toBeCloseTo(1 / 735471, 12);
  expect(fr!.q).toBeCloseTo(9 / 735471, 12);
  expect(fr!.expected).toBeCloseTo(8 / 3, 12);
  expect(fr!.lift).toBeCloseTo(3, 12);
  expect(traits[1]).toEqual([]);
  expect(traits[2]).toEqual([]);
});

test('where the country is the side, it is nobody’s trait: the sides are kept', () => {
  // Four complete parts of three and three: each is a cluster of both countries.
  const parts = sided(
    12,
    12,
    Array.from({ length: 36 }, (_, i) => {
      const part = 3 * Math.floor(i / 9);
      return [part + (Math.floor(i / 3) % 3), part + (i % 3)] as const;
    }),
  );
  const group = Uint32Array.from({ length: 24 }, (_, i) => Math.floor((i % 12) / 3));
  const country = labels(
    'country',
    'place',
    Array.from({ length: 24 }, (_, i) => (i < 12 ? 'DE' : 'RU')),
  );
  // One cluster of one side alone would be a trait if the sides were not kept.
  const lopsided = Uint32Array.from(group, (one, i) => (i < 9 ? 0 : one));
  for (const given of [group, lopsided]) {
    const { traits, tests } = traitsOf({ slice: parts, group: given, labels: [country] });
    expect(tests).toBeGreaterThan(0);
    expect(traits.flat()).toEqual([]);
  }
  expect(comparisonsOf(parts, group, [country])).toEqual([]);
});

test('kinds of ties: those within the cluster against all between the same sides', () => {
  const kind = labels(
    'kind',
    'tie',
    Array.from({ length: 24 }, (_, i) => (i < 8 ? 'project' : 'partnership')),
  );
  const { traits } = traitsOf({ slice: rings, group: ring, labels: [kind] });
  expect(traits[0]!.map(({ value, count, known }) => [value, count, known])).toEqual([['project', 8, 8]]);
  expect(traits[0]![0]!.p).toBeCloseTo(1 / 735471, 12);
});

test('what is not known takes no part, and what occurs twice is not tested', () => {
  const region = labels(
    'region',
    'place',
    Array.from({ length: 24 }, (_, i) => (i < 2 ? 'rare' : i < 8 ? 'west' : i < 16 ? 'east' : '')),
  );
  const { tests, traits } = traitsOf({ slice: rings, group: ring, labels: [region] });
  expect(tests).toBe(6);
  expect(traits[0]!.map(({ value, known }) => [value, known])).toEqual([['west', 8]]);
  expect(traits[2]).toEqual([]);
});

test('clusters of two are not tested', () => {
  const pairs = slice(4, [
    [0, 1],
    [2, 3],
  ]);
  const country = labels('country', 'place', ['DE', 'DE', 'DE', 'FR']);
  expect(traitsOf({ slice: pairs, group: Uint32Array.of(0, 0, 1, 1), labels: [country] }).tests).toBe(0);
});

test('the exact chance is what 20,000 shuffles within degree classes come to', () => {
  // A star of 11 places, a ring of 9: degrees 10, 2 and 1.
  const star = slice(20, [
    ...Array.from({ length: 10 }, (_, i) => [0, i + 1] as const),
    ...Array.from({ length: 9 }, (_, i) => [11 + i, 11 + ((i + 1) % 9)] as const),
    [1, 2],
  ]);
  const group = Uint32Array.from({ length: 20 }, (_, i) => (i < 6 || i > 15 ? 0 : 1));
  const value = Array.from({ length: 20 }, (_, i) => (i < 5 || i > 16 ? 'x' : i % 5 === 0 ? 'x' : 'y'));
  const degree = new Uint32Array(20);
  for (const place of [...star.source, ...star.target]) degree[place]!++;
  const classOf = Array.from(degree, ties => Math.floor(Math.log2(ties)));
  const count = (values: readonly string[]) =>
    values.filter((one, place) => one === 'x' && group[place] === 0).length;
  const random = seededRandom(3);
  let asMany = 0;
  const shuffles = 20_000;
  for (let i = 0; i < shuffles; i++) {
    const dealt = value.slice();
    for (const one of new Set(classOf)) {
      const places = [...classOf.keys()].filter(place => classOf[place] === one);
      const order = shuffled(places.length, random);
      places.forEach((place, at) => (dealt[place] = value[places[order[at]!]!]!));
    }
    if (count(dealt) >= count(value)) asMany++;
  }
  // Two clusters and two values: four tests, rare enough to be a trait.
  const { traits } = traitsOf({ slice: star, group, labels: [labels('country', 'place', value)] });
  const found: Trait = traits[0]![0]!;
  expect(found).toMatchObject({ value: 'x', count: count(value) });
  const share = asMany / shuffles;
  expect(Math.abs(found.p - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / shuffles));
});

test('clusters that are the countries agree with them fully', () => {
  const country = labels('country', 'place', Array.from(ring, String));
  expect(comparisonsOf(rings, ring, [country])).toEqual([
    { attribute: 'country', side: null, places: 24, values: 3, information: 1, randIndex: 1 },
  ]);
});

test('in a network with two sides each side is compared alone, where it has several values', () => {
  const pairs = sided(4, 4, [
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
  ]);
  const group = Uint32Array.of(0, 0, 1, 1, 0, 1, 0xffff_ffff, 0xffff_ffff);
  const region = labels('region', 'place', ['DE-NI', 'DE-NI', 'DE-BY', 'DE-BY', 'RU-X', 'RU-X', 'RU-Y', '']);
  expect(comparisonsOf(pairs, group, [region])).toMatchObject([
    { side: 0, places: 4, values: 2, randIndex: 1 },
  ]);
});
