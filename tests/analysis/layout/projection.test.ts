import { expect, test } from 'vitest';
import { centreOf, nearOf, projectAround } from '../../../src/analysis/layout/projection';

const close = (point: readonly [number, number] | null, x: number, y: number) => {
  expect(point![0]).toBeCloseTo(x, 9);
  expect(point![1]).toBeCloseTo(y, 9);
};

test('the centre is the origin, north is up, east is right', () => {
  const project = projectAround([10, 50]);
  close(project([10, 50]), 0, 0);
  expect(project([10, 51])![0]).toBeCloseTo(0);
  expect(project([10, 51])![1]).toBeGreaterThan(0);
  expect(project([11, 50])![0]).toBeGreaterThan(0);
});

test('equal-area: a quarter of the globe away stands at the root of two, and nothing farther than two', () => {
  // The cap of 90° has half of the sphere's area, 2π; so has a disc of radius √2.
  const project = projectAround([0, 0]);
  close(project([90, 0]), Math.SQRT2, 0);
  close(project([0, 90]), 0, Math.SQRT2);
  expect(Math.hypot(...project([170, 0])!)).toBeLessThan(2);
  expect(project([180, 0])).toBeNull();
});

test('drawn together, distances grow with the logarithm and directions stay', () => {
  // near = 0.5: a quarter turn (π/2) stands at 0.5 · ln(1 + π).
  const project = projectAround([0, 0], 0.5);
  close(project([90, 0]), 0.5 * Math.log(1 + Math.PI), 0);
  close(project([0, 0]), 0, 0);
  const [x, y] = project([40, 40])!;
  const [x1, y1] = projectAround([0, 0])([40, 40])!;
  expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(y1, x1));
});

test('the centre is where most places gather', () => {
  const [lon, lat] = centreOf([
    [10, 0],
    [20, 0],
  ]);
  expect([lon, lat]).toEqual([expect.closeTo(15), expect.closeTo(0)]);
  expect(centreOf([])).toEqual([0, 0]);
});

test('distances are drawn together only where some lie more than ten times as far as half of all', () => {
  const around = (...lons: number[]) =>
    nearOf(
      lons.map(lon => [lon, 0] as const),
      [0, 0],
    );
  expect(around(2, 4, 6)).toBe(Infinity);
  // Of 1°, 2° and 90° half lie within 2°.
  expect(around(1, 2, 90)).toBeCloseTo((2 * Math.PI) / 180);
  expect(around(0, 0, 0)).toBe(Infinity);
});
