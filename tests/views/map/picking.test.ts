import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { ABSENT, ACTIVE } from '../../../src/graph/status';
import {
  arcPoints,
  middleOnScreen,
  nearestTie,
  projectPoints,
  type Projector,
} from '../../../src/views/map/picking';
import { atPlaces } from './atPlaces';

/** Mercator 0 … 1 onto a square of 100 pixels. */
const flat: Projector = {
  // prettier-ignore
  matrix: Float32Array.from([2, 0, 0, 0,  0, -2, 0, 0,  0, 0, 1, 0,  -1, 1, 0, 1]),
  clippingPlane: null,
  width: 100,
  height: 100,
};

/** Seen from above 0° E, 0° N without perspective: x to the east, y to the north; the far half is hidden. */
const globe: Projector = {
  matrix: Float32Array.from([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
  clippingPlane: Float32Array.from([0, 0, 1, 0]),
  width: 200,
  height: 200,
};

const network = buildNetwork(
  atPlaces(
    [
      { a: 'a-west', b: 'b-east' },
      { a: 'a-tokyo', b: 'b-angeles' },
    ],
    { 'a-west': [-45, 0], 'b-east': [45, 0], 'a-tokyo': [135, 0], 'b-angeles': [-135, 0] },
  ),
);
const points = arcPoints(network);
const both = Uint8Array.of(ACTIVE, ACTIVE);

describe('picking on the flat map', () => {
  test('along the equator a tie runs from 135° E to 225° E, not back around the world', () => {
    const xs = [...points.mercator].filter((_, i) => i % 2 === 0).slice(points.starts[1]!);
    expect(xs[0]).toBeCloseTo(0.875, 6);
    expect(xs.at(-1)).toBeCloseTo(1.125, 6);
    expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
  });

  test('finds the tie under the pointer within reach, and none beyond', () => {
    const screens = [-1, 0, 1].map(shift => projectPoints(points, flat, shift));
    expect(nearestTie(screens, points, both, 50, 52, 5)).toBe(0);
    expect(nearestTie(screens, points, both, 50, 60, 5)).toBeNull();
  });

  test('a broad line is met on its whole breadth', () => {
    const screens = [projectPoints(points, flat)];
    expect(nearestTie(screens, points, both, 50, 60, 5, tie => (tie === 0 ? 8 : 0))).toBe(0);
    expect(nearestTie(screens, points, both, 50, 65, 5, () => 8)).toBeNull();
  });

  test('finds a tie across the date line at both edges of the map', () => {
    const screens = [-1, 0, 1].map(shift => projectPoints(points, flat, shift));
    expect(nearestTie(screens, points, both, 99, 50, 3)).toBe(1);
    expect(nearestTie(screens, points, both, 1, 50, 3)).toBe(1);
  });

  test('a tie that is not drawn is not found', () => {
    const screens = [projectPoints(points, flat)];
    expect(nearestTie(screens, points, Uint8Array.of(ABSENT, ACTIVE), 50, 50, 5)).toBeNull();
  });
});

describe('picking on the globe', () => {
  const screen = projectPoints(points, globe);

  test('what lies behind the horizon is not found', () => {
    expect(nearestTie([screen], points, both, 100, 100, 5)).toBe(0);
    expect(nearestTie([screen], points, Uint8Array.of(ABSENT, ACTIVE), 100, 100, 200)).toBeNull();
  });

  test('a label stands at the visible point nearest to the middle', () => {
    const [x, y] = middleOnScreen([screen], points, 0, globe)!;
    expect(x).toBeCloseTo(100, 3);
    expect(y).toBeCloseTo(100, 3);
    expect(middleOnScreen([screen], points, 1, globe)).toBeNull();
  });
});
