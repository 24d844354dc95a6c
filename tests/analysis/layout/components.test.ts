import { expect, test } from 'vitest';
import { componentsOf } from '../../../src/analysis/layout/components';

test('components come largest first, equals by their earliest place, with ties between their own places', () => {
  // 0 – 4, 1 – 3 – 5, 2 alone.
  const found = componentsOf({
    order: 6,
    source: Uint32Array.of(4, 1, 5),
    target: Uint32Array.of(0, 3, 3),
    side: new Uint8Array(6),
  });
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
