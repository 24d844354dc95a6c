import { describe, expect, test } from 'vitest';
import {
  along,
  angleBetween,
  boundsOf,
  distance,
  dot,
  middleOf,
  nearestTurn,
  toLonLat,
  toVector,
  type LonLat,
} from '../../src/lib/geodesy';

const near = (point: LonLat, expected: LonLat) => {
  expect(point[0]).toBeCloseTo(expected[0], 6);
  expect(point[1]).toBeCloseTo(expected[1], 6);
};

describe('great circles', () => {
  test('degrees and vectors lead back to each other', () => {
    near(toLonLat(toVector([37.6, 55.75])), [37.6, 55.75]);
    near(toLonLat(toVector([-179.9, -45])), [-179.9, -45]);
  });

  test('a quarter of the equator is a quarter of the earth', () => {
    expect(angleBetween(toVector([0, 0]), toVector([90, 0]))).toBeCloseTo(Math.PI / 2, 12);
    expect(distance([0, 0], [90, 0])).toBeCloseTo(10007.56, 1);
  });

  test('Berlin and Moskau are some 1,610 kilometres apart', () => {
    expect(Math.abs(distance([13.405, 52.52], [37.618, 55.751]) - 1610)).toBeLessThan(5);
  });

  test('halfway between two points of the equator lies the point between them, across the date line too', () => {
    near(toLonLat(along(toVector([10, 0]), toVector([30, 0]), 0.5)), [20, 0]);
    const middle = toLonLat(along(toVector([170, 0]), toVector([-170, 0]), 0.5));
    expect(Math.abs(middle[0])).toBeCloseTo(180, 6);
  });

  test('halfway between two places of one parallel on opposite sides lies the pole', () => {
    expect(toLonLat(along(toVector([0, 60]), toVector([180, 60]), 0.5))[1]).toBeCloseTo(90, 6);
  });

  test('between antipodes the way goes over the pole and ends where it should', () => {
    const from = toVector([0, 0]);
    const to = toVector([180, 0]);
    expect(toLonLat(along(from, to, 0.5))[1]).toBeCloseTo(90, 4);
    expect(dot(along(from, to, 1), to)).toBeCloseTo(1, 6);
  });

  test('from a place to itself the way stays there', () => {
    near(toLonLat(along(toVector([8, 49]), toVector([8, 49]), 0.5)), [8, 49]);
  });
});

describe('what points span', () => {
  test('a longitude takes the turn next to its reference', () => {
    expect(nearestTurn(-170, 175)).toBe(190);
    expect(nearestTurn(190, 0)).toBe(-170);
    expect(nearestTurn(10, 20)).toBe(10);
  });

  test('the box around Bonn and Irkutsk does not cross the date line', () => {
    expect(
      boundsOf([
        [7.1, 50.7],
        [104.3, 52.3],
      ]),
    ).toEqual({ west: 7.1, south: 50.7, east: 104.3, north: 52.3 });
  });

  test('the box around Tokyo and Los Angeles crosses it', () => {
    const bounds = boundsOf([
      [-118.2, 34],
      [139.7, 35.7],
    ])!;
    expect(bounds.west).toBe(139.7);
    expect(bounds.east).toBeCloseTo(241.8, 9);
  });

  test('one point is a box without size, no points are none', () => {
    const bounds = boundsOf([[12, 51]])!;
    expect([bounds.west, bounds.east, bounds.south, bounds.north]).toEqual([12, 12, 51, 51]);
    expect(boundsOf([])).toBeNull();
  });

  test('the middle of two points is halfway, however many more lie beside one of them', () => {
    const points: LonLat[] = [
      [0, 0],
      [1, 0],
      [2, 0],
      [60, 0],
    ];
    const [lon, lat] = toLonLat(middleOf(points.map(toVector)));
    expect(Math.abs(lon - 30)).toBeLessThan(1.5);
    expect(lat).toBeCloseTo(0, 6);
  });
});
