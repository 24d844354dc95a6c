import { expect, test } from 'vitest';
import { buildMatchIndex } from '../../../src/analysis/matches/matchIndex';
import { SAME_TOWN_KM, secondEntries } from '../../../src/analysis/matches/sameTown';
import { bareSlice } from '../../../src/graph/slice';
import { facts } from './world';

/** One degree of latitude is 111 km: the second Toledo lies 11 km from the first, the third 333 km, the fourth nowhere. */
const points = [[0, 40], [0, 40.1], [0, 43], [NaN, NaN], [0, 40], [9, 50]] as const; // prettier-ignore
const names = ['toledo', 'toledo', 'toledo', 'toledo', 'bargas', 'ulm'];
const index = buildMatchIndex(
  bareSlice(6, Uint32Array.of(0, 1), Uint32Array.of(5, 5)),
  facts([0, 0, 0, 0, 0, 1], points),
  names,
);

test('a town is the same by another entry where that is called so and lies close by', () => {
  expect(SAME_TOWN_KM).toBeGreaterThan(11);
  expect(secondEntries(index, [0])).toEqual([1]);
  expect(secondEntries(index, [1, 5])).toEqual([0]);
  expect(secondEntries(index, [2])).toEqual([]);
  expect(secondEntries(index, [4, 5])).toEqual([]);
});

test('without a point on the map nobody can say so', () => {
  expect(secondEntries(index, [3])).toEqual([]);
});
