// The map drawn without a graphics card: where things stand, and its shapes.

import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../../src/data/loadBasemap';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { arcPoints } from '../../../src/views/map/picking';
import { coarser } from '../../../src/views/parts/svg/plainShapes';
import {
  panned,
  plainFit,
  projectionFor,
  radiusAt,
  sightOf,
  zoomed,
} from '../../../src/views/map/svgProjection';
import { atPlaces } from './atPlaces';

const size = { width: 400, height: 300 };
const kinds = ['globe', 'flat'] as const;

describe.each(kinds)('%s', kind => {
  const camera = { lon: 10, lat: 50, zoom: 3 };
  const network = buildNetwork(
    atPlaces([{ a: 'de-here', b: 'ru-there' }], {
      'de-here': [10, 50],
      'ru-there': [60, 55],
    }),
  );
  const sight = sightOf(network, arcPoints(network), camera, kind, size);

  test('the place the camera looks at stands in the middle', () => {
    expect(sight.places[0]).toBeCloseTo(200, 3);
    expect(sight.places[1]).toBeCloseTo(150, 3);
  });

  test('places stand where d3 has the shapes of the base map, and ties end at their places', () => {
    const [x, y] = projectionFor(camera, kind, size)([60, 55])!;
    expect(sight.places[2]).toBeCloseTo(x, 2);
    expect(sight.places[3]).toBeCloseTo(y, 2);
    expect(sight.lines.at(-2)).toBeCloseTo(x, 1);
    expect(sight.lines.at(-1)).toBeCloseTo(y, 1);
  });

  test('what a hand takes hold of follows it', () => {
    // A few pixels, as between two frames.
    const after = panned(camera, kind, 4, -3);
    const moved = sightOf(network, arcPoints(network), after, kind, size);
    expect(moved.places[0]! - 200).toBeCloseTo(4, 0);
    expect(moved.places[1]! - 150).toBeCloseTo(-3, 0);
  });

  test('nearer by a factor of 2 is one zoom level at the middle', () => {
    expect(zoomed(camera, kind, 2, 0, 0)).toEqual({
      lon: expect.closeTo(10),
      lat: expect.closeTo(50),
      zoom: 4,
    });
  });

  test('zooming out ends at the whole earth', () => {
    expect(zoomed(camera, kind, 1e-6, 0, 0).zoom).toBe(0);
  });

  test('a fit has all points in the picture and the free edge around them', () => {
    const points = [
      [7, 51],
      [60, 55],
      [30, 45],
    ] as const;
    const fit = plainFit(points, size, kind, { x: 40, y: 30 }, [])!;
    for (const point of points) {
      const [x, y] = projectionFor(fit, kind, size)([...point])!;
      expect(x).toBeGreaterThan(39);
      expect(x).toBeLessThan(361);
      expect(y).toBeGreaterThan(29);
      expect(y).toBeLessThan(271);
    }
  });
});

test('behind the globe nothing is seen', () => {
  const network = buildNetwork(
    atPlaces([{ a: 'de-here', b: 'nz-there' }], { 'de-here': [10, 50], 'nz-there': [-170, -50] }),
  );
  const sight = sightOf(network, arcPoints(network), { lon: 10, lat: 50, zoom: 2 }, 'globe', size);
  expect(sight.places[0]).toBeCloseTo(200, 3);
  expect(sight.places[2]).toBeNaN();
  expect(sight.lines.at(-1)).toBeNaN();
});

test('globe and flat map have the same scale at the middle of the picture', () => {
  // At 60° N web mercator is drawn out by 1 / cos 60° = 2.
  expect(radiusAt({ lat: 60, zoom: 1 }, 'globe')).toBeCloseTo(2 * radiusAt({ lat: 60, zoom: 1 }, 'flat'), 6);
});

test('coarser shapes keep ends and leave out near points; shared lines stay shared', () => {
  const line = {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    // 0, 0.4, 0.8, 1.2, 2 degrees: by differences, times 1.
    arcs: [
      [
        [0, 0],
        [0.4, 0],
        [0.4, 0],
        [0.4, 0],
        [0.8, 0],
      ],
    ],
    objects: {},
  } as unknown as Basemap;
  expect(coarser(line, 1).arcs).toEqual([
    [
      [0, 0],
      [expect.closeTo(1.2), 0],
      [2, 0],
    ],
  ]);
  expect(coarser(line, 1).transform).toBeUndefined();
});
