import { expect, test } from 'vitest';
import { geographic } from '../../../src/analysis/layout/geographic';
import { projectAround } from '../../../src/analysis/layout/projection';
import type { LonLat } from '../../../src/lib/geodesy';
import { at } from './slices';

const [suhl, kaluga, moscow]: LonLat[] = [
  [10.7, 50.6],
  [36.3, 54.5],
  [37.6, 55.8],
];

test('places stand as on the map: east to the right, north up', () => {
  const { positions } = geographic([suhl!, kaluga!, moscow!]);
  const [s, k, m] = [0, 1, 2].map(place => at(positions, place));
  expect(s![0]).toBeLessThan(k![0]);
  expect(k![0]).toBeLessThan(m![0]);
  expect(m![1]).toBeGreaterThan(k![1]);
});

test('the frame says where any other point of the earth would stand', () => {
  const points = [suhl!, kaluga!, moscow!];
  const { positions, geo } = geographic(points);
  const project = projectAround(geo!.centre, geo!.near);
  points.forEach((point, place) => {
    const [x, y] = project(point)!;
    expect(at(positions, place)[0]).toBeCloseTo(x * geo!.scale + geo!.x, 2);
    expect(at(positions, place)[1]).toBeCloseTo(y * geo!.scale + geo!.y, 2);
  });
});

test('places on one spot are pushed apart a little, around where they lie', () => {
  const { positions, geo } = geographic([suhl!, suhl!, suhl!, moscow!]);
  const project = projectAround(geo!.centre, geo!.near);
  const [x, y] = project(suhl!)!;
  for (const place of [0, 1, 2]) {
    const [px, py] = at(positions, place);
    expect(Math.hypot(px - (x * geo!.scale + geo!.x), py - (y * geo!.scale + geo!.y))).toBeLessThan(1);
    for (let other = 0; other < place; other++) {
      const [qx, qy] = at(positions, other);
      expect(Math.hypot(px - qx, py - qy)).toBeGreaterThan(0.79);
    }
  }
});

test('one place, or none, is a picture too', () => {
  expect(geographic([suhl!]).positions.every(Number.isFinite)).toBe(true);
  expect(geographic([]).positions).toHaveLength(0);
});
