import { expect, test } from 'vitest';
import { NO_CLUSTER } from '../../../src/analysis/communities/communities';
import { hubsOf } from '../../../src/analysis/communities/hubs';
import { slice } from '../slices';

test('a cluster is named by the place with most ties within it, whatever it has elsewhere', () => {
  // 0 has three ties within its cluster; 1 has one there, and four to the other cluster.
  const network = slice(9, [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 4],
    [1, 5],
    [1, 6],
    [1, 7],
    [4, 5],
    [5, 6],
    [6, 7],
    [4, 7],
    [4, 6],
  ]);
  expect(hubsOf(network, [0, 0, 0, 0, 1, 1, 1, 1, NO_CLUSTER], 2)).toEqual([[0], [4, 6]]);
});

test('of three or more in the same position, the one with most ties of all kinds, then the first', () => {
  const triangles = slice(6, [
    [0, 1],
    [1, 2],
    [0, 2],
    [3, 4],
    [4, 5],
    [3, 5],
    [2, 3],
  ]);
  expect(hubsOf(triangles, [0, 0, 0, 1, 1, 1], 2)).toEqual([[2], [3]]);
  expect(hubsOf(triangles, [0, 0, 0, 1, 1, 1], 1)).toEqual([[2]]);
});
