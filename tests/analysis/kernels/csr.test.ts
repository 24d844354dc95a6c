import { expect, test } from 'vitest';
import { csrOf } from '../../../src/analysis/kernels/csr';
import { slice } from '../slices';

test('the neighbours of a place stand in the order of the ties', () => {
  const { offsets, neighbours, ties } = csrOf(
    slice(4, [
      [2, 0],
      [0, 1],
      [1, 2],
    ]),
  );
  expect([...offsets]).toEqual([0, 2, 4, 6, 6]);
  expect([...neighbours]).toEqual([2, 1, 0, 2, 0, 1]);
  expect([...ties]).toEqual([0, 1, 1, 2, 0, 2]);
});

test('a tie of a place with itself is rejected with a sentence', () => {
  expect(() => csrOf(slice(2, [[1, 1]]))).toThrow('tie 0 joins place 1 to itself');
});

test('a pair that is there twice is rejected with a sentence, whichever way round', () => {
  const twice = [
    [0, 1],
    [2, 1],
    [1, 0],
  ] as const;
  expect(() => csrOf(slice(3, twice))).toThrow('tie 2 repeats the pair 0, 1');
});
