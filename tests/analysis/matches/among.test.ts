import { expect, test } from 'vitest';
import { amongOf, type Wanted } from '../../../src/analysis/matches/among';
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
