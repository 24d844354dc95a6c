import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { ABSENT, ACTIVE } from '../../../../src/graph/status';
import { middleOf, pathOf, pickIn, type Sight } from '../../../../src/views/parts/svg/svgSight';
import { world } from '../../../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-perm' },
    { a: 'de-bonn', b: 'ru-omsk' },
  ]),
);
/** Ulm – Perm in three points, Bonn – Omsk as a straight line below it. */
const sight: Sight = {
  network,
  places: Float32Array.of(0, 0, 40, 0, 0, 50, 40, 50),
  lines: Float32Array.of(0, 0, 20, 10, 40, 0, 0, 50, 40, 50),
  starts: Uint32Array.of(0, 3, 5),
};
const reach = { place: 4, tie: 5 };
const input = { sight, radiusOf: () => 3, broader: () => 0, status: Uint8Array.of(ACTIVE, ACTIVE) };

describe('the path of a tie', () => {
  test('runs through its points', () => {
    expect(pathOf(sight, 0)).toBe('M0,0L20,10L40,0');
    expect(pathOf(sight, 1)).toBe('M0,50L40,50');
  });
  test('begins anew after a point that cannot be seen', () => {
    const lines = Float32Array.of(0, 0, NaN, NaN, 40, 0, 60.26, 0);
    expect(pathOf({ lines, starts: Uint32Array.of(0, 4) }, 0)).toBe('M0,0M40,0L60.3,0');
  });
});

describe('under the pointer lies', () => {
  test('the place whose rim is in reach, before any tie', () => {
    expect(pickIn(input, 6, 3, reach)).toEqual({ place: 0 });
  });
  test('else the nearest tie', () => {
    expect(pickIn(input, 20, 46, reach)).toEqual({ tie: 1 });
    expect(pickIn(input, 20, 13, reach)).toEqual({ tie: 0 });
  });
  test('nothing where both are too far, or the tie is not drawn', () => {
    expect(pickIn(input, 20, 30, reach)).toBeNull();
    expect(pickIn({ ...input, status: Uint8Array.of(ACTIVE, ABSENT) }, 20, 48, reach)).toBeNull();
  });
  test('a broad tie from further away', () => {
    expect(pickIn(input, 20, 43, reach)).toBeNull();
    expect(pickIn({ ...input, broader: () => 4 }, 20, 43, reach)).toEqual({ tie: 1 });
  });
  test('nothing that cannot be seen', () => {
    const hidden = { ...sight, places: new Float32Array(8).fill(NaN), lines: new Float32Array(10).fill(NaN) };
    expect(pickIn({ ...input, sight: hidden }, 0, 0, reach)).toBeNull();
  });
});

test('a label of a tie stands at its middle, or as near to it as can be seen', () => {
  expect(middleOf(sight, 0)).toEqual([20, 10]);
  expect(middleOf(sight, 1)).toEqual([20, 50]);
  const lines = Float32Array.of(0, 0, NaN, NaN, NaN, NaN);
  expect(middleOf({ lines, starts: Uint32Array.of(0, 3) }, 0)).toEqual([0, 0]);
  expect(middleOf({ lines: new Float32Array(6).fill(NaN), starts: Uint32Array.of(0, 3) }, 0)).toBeNull();
});
