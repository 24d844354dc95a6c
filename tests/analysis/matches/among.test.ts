import { describe, expect, test } from 'vitest';
import { amongOf, loosenings, type Wanted } from '../../../src/analysis/matches/among';
import { facts } from './world';

/** Two German places, two Russian ones, and behind the network a French city. */
const places = facts([0, 0, 1, 1, 2], [[10, 50], [11, 50], [37, 55], [38, 55], [2, 48]]); // prettier-ignore
const anything: Wanted = {
  countries: ['DE', 'DE', 'RU', 'RU', 'FR'],
  country: null,
  region: null,
  within: null,
  inhabitants: null,
  low: null,
  untied: false,
  sides: null,
  regions: new Uint8Array(4),
};
const among = (wanted: Partial<Wanted>) => [...amongOf(places, [1, 1, 1, 1], 0, { ...anything, ...wanted })];

test('every place with a tie may be suggested, but the city itself', () => {
  expect(among({})).toEqual([0, 1, 1, 1, 0]);
});

test('in a list of two sides only the other side, and cities of other countries that the list does not have', () => {
  const sides = Uint8Array.of(0, 0, 1, 1);
  expect(among({ sides })).toEqual([0, 0, 1, 1, 0]);
  expect(among({ sides, untied: true })).toEqual([0, 0, 1, 1, 1]);
});

test('a city that the list does not have stands on the side of its country', () => {
  const sides = Uint8Array.of(0, 0, 1, 1);
  // The fifth is a German city now: it is nobody for the first, and asks for the Russian ones itself.
  const wanted = { ...anything, countries: ['DE', 'DE', 'RU', 'RU', 'DE'], sides, untied: true };
  expect([...amongOf(places, [1, 1, 1, 1], 0, wanted)]).toEqual([0, 0, 1, 1, 0]);
  expect([...amongOf(places, [1, 1, 1, 1], 4, wanted)]).toEqual([0, 0, 1, 1, 0]);
  // From a country of neither side both may be asked for.
  expect([...amongOf(places, [1, 1, 1, 1], 4, { ...anything, sides })]).toEqual([1, 1, 1, 1, 0]);
});

test('regions are suggested to regions, cities to cities', () => {
  const regions = Uint8Array.of(1, 0, 1, 0);
  expect([...amongOf(places, [1, 1, 1, 1], 0, { ...anything, regions, untied: true })]).toEqual([
    0, 0, 1, 0, 0,
  ]);
  expect([...amongOf(places, [1, 1, 1, 1], 1, { ...anything, regions, untied: true })]).toEqual([
    0, 0, 0, 1, 1,
  ]);
});

describe('where nothing is left, what left nothing', () => {
  // The first asks for places in Russia within 100 km; both Russian ones are some 1,900 km away.
  const tight = { ...anything, country: new Set(['RU']), within: 100 };
  const count = (wanted: Wanted) =>
    amongOf(places, [1, 1, 1, 1], 0, wanted).reduce((sum, one) => sum + one, 0);

  test('is each filter without which some would be, with how many; most places first', () => {
    expect(count(tight)).toBe(0);
    expect(loosenings(tight, false, count)).toEqual([
      { without: 'within', places: 2 },
      { without: 'country', places: 1 },
    ]);
  });

  test('is none where two of them leave nothing, each by itself', () => {
    expect(loosenings({ ...tight, inhabitants: [1, 2] }, false, count)).toEqual([]);
  });

  test('is the preset, where only new countries are looked for', () => {
    const ask = (wanted: Wanted, isNew: boolean) => (isNew ? 0 : count(wanted));
    expect(loosenings({ ...anything, country: new Set(['RU']) }, true, ask)).toEqual([
      { without: 'newCountries', places: 2 },
    ]);
  });

  test('takes a region back with its country', () => {
    const asked: Wanted[] = [];
    loosenings({ ...tight, region: 3 }, false, wanted => asked.push(wanted));
    expect(asked.map(({ country, region }) => [country !== null, region])).toEqual([
      [false, null],
      [true, null],
      [true, 3],
    ]);
  });
});
