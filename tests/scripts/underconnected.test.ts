import { expect, test } from 'vitest';
import { sharesOf } from '../../scripts/underconnected/evaluate';
import { degreesIn, hideTies } from '../../scripts/underconnected/hideTies';
import { slice } from '../analysis/slices';

// Two cities of five partners each, and one of two.
const ties = [[0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [7, 2], [7, 3]] as const; // prettier-ignore

test('hiding takes the share of the ties of the cities drawn, and of no others', () => {
  const { slice: left, cities } = hideTies(slice(8, ties), [0, 1], { cities: 2, share: 0.8, seed: 1 });
  expect([...cities].sort()).toEqual([0, 1]);
  expect([...degreesIn(left)].filter((_, place) => [0, 1, 7].includes(place))).toEqual([1, 1, 2]);
  expect(left.weight).toHaveLength(4);
});

test('the same seed hides the same', () => {
  const hidden = (seed: number) => [
    ...hideTies(slice(8, ties), [0, 1, 7], { cities: 1, share: 0.5, seed }).slice.source,
  ];
  expect(hidden(3)).toEqual(hidden(3));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => hidden(seed).join())).size).toBeGreaterThan(1);
});

test('precision is of the first of the list, recall of those meant', () => {
  expect(sharesOf([5, 1, 2, 3], new Set([1, 3, 9, 8]), 3)).toEqual({ precision: 1 / 3, recall: 1 / 4 });
});
