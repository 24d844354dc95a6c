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
};
const among = (wanted: Partial<Wanted>) => [...amongOf(places, [1, 1, 1, 1], 0, { ...anything, ...wanted })];

test('every place with a tie may be suggested, but the city itself', () => {
  expect(among({})).toEqual([0, 1, 1, 1, 0]);
});

test('in a list of two sides only the other side, and cities that the list does not have', () => {
  const sides = Uint8Array.of(0, 0, 1, 1);
  expect(among({ sides })).toEqual([0, 0, 1, 1, 0]);
  expect(among({ sides, untied: true })).toEqual([0, 0, 1, 1, 1]);
});
