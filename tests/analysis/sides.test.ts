import { describe, expect, test } from 'vitest';
import { tellingMeasures } from '../../src/analysis/metrics/telling';
import { mixingOf } from '../../src/analysis/mixing/mixing';
import { isSided, twoSides } from '../../src/analysis/sides';
import { groupsOf } from '../../src/graph/aggregate';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { NO_SIDE } from '../../src/graph/network';
import { bareSlice } from '../../src/graph/slice';
import { statusToday } from '../../src/graph/status';
import { readBundled } from '../data/bundled';

const slice = (pairs: readonly (readonly [number, number])[], side: readonly number[]) =>
  bareSlice(
    side.length,
    Uint32Array.from(pairs, ([a]) => a),
    Uint32Array.from(pairs, ([, b]) => b),
    { side: Uint8Array.from(side) },
  );

describe('two sides', () => {
  test('are where every tie leads from one to the other, whichever way it is written', () => {
    const across = slice([[0, 1], [3, 2]], [0, 1, 0, 1]); // prettier-ignore
    expect(isSided(across)).toBe(true);
    expect(twoSides(across)).toEqual([2, 2]);
  });

  test('are none where one tie stays on a side, or ends at a place of none', () => {
    expect(isSided(slice([[0, 1], [1, 2]], [0, 1, 1]))).toBe(false); // prettier-ignore
    expect(isSided(slice([[0, 1]], [0, NO_SIDE]))).toBe(false);
    expect(isSided(slice([], [0, 1]))).toBe(false);
  });

  test('a place of no side without ties leaves ties across; its side cannot be counted', () => {
    const apart = slice([[0, 1]], [0, 1, NO_SIDE]);
    expect(isSided(apart)).toBe(true);
    expect(twoSides(apart)).toBeNull();
  });
});

test.each([
  ['germany-russia', true],
  ['nrw-uk', true],
  ['wider-circle', false],
])('%s: ties, matrix and menus agree on whether it has two sides', (id, sided) => {
  const network = buildNetwork(readBundled(id));
  const { groupOf, network: above } = groupsOf(network, 'country');
  const input = { network, groupOf, groups: above.places.length, status: statusToday(network) };
  const telling = tellingMeasures(network);
  expect([
    network.info.sides !== null,
    isSided(network),
    twoSides(network) !== null,
    mixingOf(input).sided,
    telling.has('bipartiteDegree'),
    !telling.has('clustering'),
  ]).toEqual(Array(6).fill(sided));
});
