import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../../../src/data/loadBasemap';
import { atOnce } from '../../../../src/lib/steps';
import { drawingLocator, SIZE } from '../../../../src/views/pages/sheet/locator';
import { namesIn } from '../../../../src/views/pages/sheet/locatorNames';

/** A square island from 0° to 20° E and 40° to 60° N, and another one in the South Seas; a border in its middle. */
const basemap = {
  type: 'Topology',
  arcs: [
    [
      [0, 40],
      [0, 60],
      [20, 60],
      [20, 40],
      [0, 40],
    ],
    [
      [-150, -20],
      [-150, -19],
      [-149, -19],
      [-150, -20],
    ],
    [
      [10, 40],
      [10, 60],
    ],
  ],
  objects: {
    land: { type: 'MultiPolygon', arcs: [[[0]], [[1]]] },
    borders: { type: 'MultiLineString', arcs: [[2]] },
    countries: { type: 'GeometryCollection', geometries: [] },
    coasts: { type: 'MultiLineString', arcs: [] },
    regions: { type: 'GeometryCollection', geometries: [] },
    rivers: { type: 'MultiLineString', arcs: [] },
    lakes: { type: 'MultiPolygon', arcs: [] },
  },
} as unknown as Basemap;

const point = (name: string, lon: number, lat: number) => ({ name, at: [lon, lat] as const });
const draw = (...points: ReturnType<typeof point>[]) =>
  atOnce(drawingLocator(basemap, points[0]!, points.slice(1)));
const inside = ([x, y]: readonly [number, number]) => x > 0 && x < SIZE.width && y > 0 && y < SIZE.height;

describe('the small map', () => {
  test('has the place and its partners in the picture, east to the right and north above', () => {
    const { here, spots } = draw(point('Ulm', 10, 48), point('Tula', 37, 54), point('Lyon', 5, 46));
    expect([here, ...spots].every(inside)).toBe(true);
    expect(spots[0]![0]).toBeGreaterThan(here[0]);
    expect(spots[0]![1]).toBeLessThan(here[1]);
    expect(spots[1]![0]).toBeLessThan(here[0]);
  });
  test('of a place alone shows its surroundings, with the place in the middle', () => {
    const { here, lines, land, borders } = draw(point('Ulm', 10, 48));
    expect(here.map(Math.round)).toEqual([SIZE.width / 2, SIZE.height / 2]);
    expect(lines).toEqual([]);
    expect(land).toContain('Z');
    expect(borders).toMatch(/^M/);
  });
  test('does not go closer for a partner next door, or for one at the same spot', () => {
    // 0.2° of longitude at 48° N are 15 km: 4 of 330 pixels where the picture is 1,200 km wide.
    const near = draw(point('Ulm', 10, 48), point('Neu-Ulm', 10.2, 48));
    expect(Math.round(near.spots[0]![0] - near.here[0])).toBe(4);
    const same = draw(point('Ulm', 10, 48), point('Neu-Ulm', 10, 48));
    expect(same.spots[0]).toEqual(same.here);
    expect(same.here.map(Math.round)).toEqual([SIZE.width / 2, SIZE.height / 2]);
  });
  test('holds partners on all sides of the earth', () => {
    const far = [point('Osaka', 135, 35), point('Los Angeles', -118, 34), point('Kapstadt', 18, -34)];
    const { here, spots } = draw(point('Hamburg', 10, 53.5), ...far);
    expect([here, ...spots].every(inside)).toBe(true);
    // From the place in the middle of the picture eastward to Japan, westward to California.
    expect(spots[1]![0]).toBeLessThan(here[0]);
    expect(spots[0]![0]).toBeGreaterThan(here[0]);
  });
  test('leaves out a partner of which nobody knows where it lies', () => {
    const { spots, lines, names } = draw(
      point('Ulm', 10, 48),
      point('Tula', 37, 54),
      point('Irgendwo', NaN, NaN),
    );
    expect(spots[1]).toEqual([NaN, NaN]);
    expect(lines[1]).toBe('');
    expect(names.map(({ name }) => name)).toEqual(['Ulm', 'Tula']);
  });
});

describe('names on it', () => {
  const size = { width: 200, height: 100 };
  const name = (text: string, x: number, y: number, chief = false) => ({
    name: text,
    at: [x, y] as const,
    chief,
  });

  test('stand to the right of their place, where the edge is near to the left', () => {
    const [first, last] = namesIn(size, [name('Ulm', 20, 50), name('Hof', 195, 50)]);
    expect([first!.anchor, last!.anchor]).toEqual(['start', 'end']);
  });
  test('do not cover other places: then they stand elsewhere, or nowhere', () => {
    const [moved] = namesIn(size, [name('Ulm', 100, 50), name('', 112, 50)]);
    expect(moved!.anchor).toBe('end');
    const around = [
      [112, 50],
      [88, 50],
      [100, 42],
      [100, 60],
    ] as const;
    const crowd = around.map(([x, y]) => name('', x, y));
    expect(namesIn(size, [name('Ulm', 100, 50), ...crowd]).some(({ name }) => name === 'Ulm')).toBe(false);
    // The place of the sheet has its name in any case.
    expect(namesIn(size, [name('Ulm', 100, 50, true), ...crowd])[0]!.name).toBe('Ulm');
  });
});
