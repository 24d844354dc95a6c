import { expect, test } from 'vitest';
import { bareSlice } from '../../../src/graph/slice';
import { componentsOf } from '../../../src/analysis/layout/components';

test('components come largest first, equals by their earliest place, with ties between their own places', () => {
  // 0 – 4, 1 – 3 – 5, 2 alone.
  const found = componentsOf(bareSlice(6, Uint32Array.of(4, 1, 5), Uint32Array.of(0, 3, 3)));
  expect(found.map(({ places }) => [...places])).toEqual([[1, 3, 5], [0, 4], [2]]);
  expect(found.map(({ source, target }) => [[...source], [...target]])).toEqual([
    [
      [0, 2],
      [1, 1],
    ],
    [[1], [0]],
    [[], []],
  ]);
});
