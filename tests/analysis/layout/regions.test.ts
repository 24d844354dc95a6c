import { describe, expect, test } from 'vitest';
import { dorling } from '../../../src/analysis/layout/dorling';
import { regions } from '../../../src/analysis/layout/regions';
import type { LonLat } from '../../../src/lib/geodesy';
import { at, slice } from './slices';

describe('discs drawn together', () => {
  test('keep their directions and overlap nowhere, however far they lie', () => {
    // One in the middle, one west, and one very far in the east.
    const centres = dorling(Float64Array.of(0, 0, -1, 0, 500, 0), Float64Array.of(2, 1, 1));
    const [middle, west, east] = [at(centres, 0), at(centres, 1), at(centres, 2)];
    expect(west[0]).toBeLessThan(middle[0]);
    expect(east[0]).toBeGreaterThan(middle[0]);
    expect(middle[0] - west[0]).toBeGreaterThanOrEqual(3);
    expect(east[0] - middle[0]).toBeGreaterThanOrEqual(3);
    expect(east[0] - middle[0]).toBeLessThan(8);
  });

  test('one alone stands in the middle', () => {
    expect([...dorling(Float64Array.of(7, 7), Float64Array.of(3))]).toEqual([0, 0]);
  });
});

describe('by region', () => {
  // Two regions in the west country: three places and two; one place in the east; one that stands for its country.
  const members = [
    { country: 'DE', region: 'DE-HE' },
    { country: 'DE', region: 'DE-HE' },
    { country: 'DE', region: 'DE-HE' },
    { country: 'DE', region: 'DE-SN' },
    { country: 'DE', region: 'DE-SN' },
    { country: 'RU', region: 'RU-MOS' },
    { country: 'RU', region: '' },
  ];
  const points: LonLat[] = [
    [9, 50],
    [9.1, 50],
    [9, 50.1],
    [13, 51],
    [13, 51.1],
    [38, 55],
    [60, 56],
  ];
  const { positions, circles } = regions(
    slice(7, [
      [0, 5],
      [1, 5],
      [1, 6],
    ]),
    points,
    members,
  );
  const circle = (code: string) => circles.find(one => one.of !== 'step' && one.code === code)!;
  const inside = (place: number, code: string) => {
    const { x, y, radius } = circle(code);
    const [px, py] = at(positions, place);
    return Math.hypot(px - x, py - y) < radius;
  };

  test('a region has a disc with all its places and no others; a place alone needs none', () => {
    expect(circles.map(one => one.of !== 'step' && one.code).sort()).toEqual(['DE', 'DE-HE', 'DE-SN', 'RU']);
    expect([0, 1, 2, 3, 4, 5, 6].filter(place => inside(place, 'DE-HE'))).toEqual([0, 1, 2]);
    expect([0, 1, 2, 3, 4, 5, 6].filter(place => inside(place, 'DE-SN'))).toEqual([3, 4]);
  });

  test('the best connected place stands nearest the middle of its disc', () => {
    const { x, y } = circle('DE-HE');
    const away = [0, 1, 2].map(place => Math.hypot(at(positions, place)[0] - x, at(positions, place)[1] - y));
    expect(away[1]).toBe(Math.min(...away));
  });

  test('a country holds its regions, and the one in the east stands right', () => {
    expect([0, 1, 2, 3, 4, 5, 6].filter(place => inside(place, 'DE'))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4, 5, 6].filter(place => inside(place, 'RU'))).toEqual([5, 6]);
    expect(circle('RU').x).toBeGreaterThan(circle('DE').x);
    expect(circle('DE-SN').x).toBeGreaterThan(circle('DE-HE').x);
  });

  test('discs of regions lie apart, those of countries too', () => {
    for (const [p, q] of [
      ['DE-HE', 'DE-SN'],
      ['DE', 'RU'],
    ] as const) {
      const [one, other] = [circle(p), circle(q)];
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
    }
  });
});
