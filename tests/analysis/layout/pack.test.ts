import { expect, test } from 'vitest';
import { pack } from '../../../src/analysis/layout/pack';
import { LADDER_WIDTH as W } from '../../../src/analysis/layout/ladder';

test('the largest stands at the top left, the rest beside it and below', () => {
  const small = { width: W, height: 1 };
  const corners = pack([{ width: 2 * W, height: 24 }, ...Array.from({ length: 24 }, () => small)]);
  expect([...corners.subarray(0, 2)]).toEqual([0, 0]);
  expect([...corners.subarray(2, 6)]).toEqual([2 * W, 0, 2 * W, 1]);
});

test('a shape narrower than its columns stands in their middle', () => {
  const corners = pack([{ width: W + 2, height: 3 }]);
  expect([...corners]).toEqual([(W - 2) / 2, 0]);
});

test('nothing to pack, nothing packed', () => {
  expect(pack([])).toEqual(new Float64Array());
});
