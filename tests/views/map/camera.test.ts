import { signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { ABSENT, ACTIVE } from '../../../src/graph/status';
import { cross, dot, normalised, toVector, type LonLat } from '../../../src/lib/geodesy';
import type { Picture } from '../../../src/state/picture';
import type { Shown } from '../../../src/state/shown';
import { cameraFrom, cameraOf, pointsOfWhole, pointsToFit } from '../../../src/views/map/camera';
import { partnersEast } from '../../../src/views/map/labelEdge';
import { fitTo, withMiddles, type Fit } from '../../../src/views/map/fit';
import { atPlaces } from './atPlaces';

const box = { width: 1000, height: 600, padding: { x: 50, y: 50 } };

/** Pixels from the middle of the picture, as MapLibre's globe projects: camera 1.5 heights over the surface. */
function onGlobe({ center, zoom }: Fit, point: LonLat): readonly [number, number] {
  const middle = toVector(center);
  const east = normalised(cross([0, 0, 1], middle));
  const p = toVector(point);
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
  const away = 1.5 * box.height;
  const scale = (away * radius) / (away + radius * (1 - dot(p, middle)));
  return [scale * dot(p, east), scale * dot(p, cross(middle, east))];
}

describe('the camera in the link', () => {
  test('is longitude, latitude, zoom, bearing and pitch, rounded', () => {
    const map = {
      getCenter: () => ({ lng: 13.40012345, lat: 52.52 }) as never,
      getZoom: () => 4.5678,
      getBearing: () => -12.34,
      getPitch: () => 0,
    };
    expect(cameraOf(map)).toEqual([13.4, 52.52, 4.57, -12.3, 0]);
  });

  test('an empty or impossible field states no camera, a short one looks straight down', () => {
    expect(cameraFrom([])).toBeNull();
    expect(cameraFrom([10, 95, 3])).toBeNull();
    expect(cameraFrom([10, 50, 3])).toEqual({ center: [10, 50], zoom: 3, bearing: 0, pitch: 0 });
  });
});

describe('fitting on the flat map', () => {
  test('a box as wide as the free room fills it', () => {
    // 900 free pixels for 45° of longitude: the world is 7,200 pixels wide, log2(7200 / 512).
    const fit = fitTo(
      [
        [0, 1],
        [45, -1],
      ],
      box,
      'flat',
    )!;
    expect(fit.center[0]).toBeCloseTo(22.5, 9);
    expect(fit.center[1]).toBeCloseTo(0, 9);
    expect(fit.zoom).toBeCloseTo(Math.log2(7200 / 512), 9);
  });

  test('Tokyo and Los Angeles are fitted over the Pacific', () => {
    const { center } = fitTo(
      [
        [139.7, 35.7],
        [-118.2, 34],
      ],
      box,
      'flat',
    )!;
    expect(center[0]).toBeCloseTo((139.7 + 241.8) / 2, 6);
  });

  test('one place keeps its surroundings, no place needs no camera', () => {
    expect(fitTo([[8, 49]], box, 'flat')!.zoom).toBe(6);
    expect(fitTo([], box, 'flat')).toBeNull();
  });
});

describe('fitting on the globe', () => {
  const points: LonLat[] = [
    [6.1, 50.8],
    [37.6, 55.7],
    [104.3, 52.3],
    [33.1, 68.9],
  ];

  test('every place lies within the free room, and one of them at its edge', () => {
    const fit = fitTo(points, box, 'globe')!;
    const offsets = points.map(point => onGlobe(fit, point));
    const excess = offsets.map(([x, y]) => Math.max(Math.abs(x) / 450, Math.abs(y) / 250));
    expect(Math.max(...excess)).toBeCloseTo(1, 3);
  });

  test('a network around the whole earth fills the room with the globe and looks at most of it', () => {
    const many: LonLat[] = [
      [10, 50],
      [11, 51],
      [12, 50],
      [13, 49],
      [-170, -50],
    ];
    const { center, zoom } = fitTo(many, box, 'globe')!;
    expect(dot(toVector(center), toVector([11.5, 50]))).toBeGreaterThan(0.99);
    // The disc of a globe of radius R from 900 pixels above: 900 · R / √(900² + 1800 R), here the 250 free pixels.
    const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
    expect((900 * radius) / Math.sqrt(900 ** 2 + 1800 * radius)).toBeCloseTo(250, 6);
  });

  test('a city whose partners no side of the globe holds stays in sight itself, near the middle', () => {
    const coventry: LonLat = [-1.5, 52.4];
    const partners: LonLat[] = [
      [-83, 42.3],
      [-64, -31],
      [117, 36.7],
      [145, -37.9],
      [44.5, 48.7],
      [13.7, 51],
    ];
    const points = [coventry, ...withMiddles(partners.map(partner => [coventry, partner] as const))];
    const fit = fitTo(points, box, 'globe', [coventry])!;
    const degrees = (Math.acos(dot(toVector(fit.center), toVector(coventry))) * 180) / Math.PI;
    expect(degrees).toBeLessThan(21);
    const [x, y] = onGlobe(fit, coventry);
    expect(Math.abs(x)).toBeLessThan(450);
    expect(Math.abs(y)).toBeLessThan(250);
  });

  test('points behind the horizon do not drag the middle: twice as many there change nothing', () => {
    const here: LonLat = [0, 0];
    const front: LonLat[] = [
      [0, 0],
      [10, 0],
      [0, 10],
    ];
    const behind = (count: number) => Array.from({ length: count }, (): LonLat => [170, -20]);
    const one = fitTo([...front, ...behind(1)], box, 'globe', [here])!;
    const many = fitTo([...front, ...behind(9)], box, 'globe', [here])!;
    expect(many.center[0]).toBeCloseTo(one.center[0], 9);
    expect(many.center[1]).toBeCloseTo(one.center[1], 9);
  });
});

describe('what is fitted', () => {
  const network = buildNetwork(
    atPlaces(
      [
        { a: 'de-a', b: 'ru-a' },
        { a: 'de-a', b: 'ru-b' },
        { a: 'de-b', b: 'ru-c' },
      ],
      { 'de-a': [10, 50], 'de-b': [11, 50], 'ru-a': [30, 55], 'ru-b': [40, 55], 'ru-c': [60, 55] },
    ),
  );
  const shown = { status: Uint8Array.of(ACTIVE, ABSENT, ACTIVE) };
  const has = (points: readonly LonLat[], lon: number) => points.some(([x]) => Math.abs(x - lon) < 1e-6);

  test('without a selection all ties, drawn or not, so that the picture stands still through the years', () => {
    const points = pointsToFit(network, shown, null);
    expect([10, 11, 30, 40, 60].every(lon => has(points, lon))).toBe(true);
  });

  test('a selected place with those partners whose ties are drawn', () => {
    const points = pointsToFit(network, shown, { places: [network.placeIndex.get('de-a')!], tie: null });
    expect([has(points, 10), has(points, 30), has(points, 40), has(points, 60)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a selected tie with its two ends', () => {
    const points = pointsToFit(network, shown, { places: [], tie: 2 });
    expect([has(points, 11), has(points, 60), has(points, 10)]).toEqual([true, true, false]);
  });

  describe('on stage, where nothing is stated', () => {
    const at = (...ids: string[]) => ids.map(id => network.placeIndex.get(id)!);
    const lons = (places: readonly number[], drawn: Pick<Shown, 'status'> = shown) =>
      pointsOfWhole(
        {
          stage: signal('on' as const),
          picture: { selection: signal({ places, tie: null }) } as unknown as Picture,
        },
        network,
        drawn,
      ).map(([lon]) => lon);

    test('the ties drawn', () => {
      expect(lons([]).toSorted()).toEqual([10, 11, 30, 60]);
    });

    test('several selected places, and nobody else', () => {
      expect(lons(at('de-b', 'ru-b'))).toEqual([11, 40]);
    });

    test('a single selected place with its partners', () => {
      const points = lons(at('de-b'));
      expect([Math.min(...points), Math.max(...points)]).toEqual([expect.closeTo(11), expect.closeTo(60)]);
    });

    test('the whole network where no tie is drawn', () => {
      const none = { status: Uint8Array.of(ABSENT, ABSENT, ABSENT) };
      expect(Math.max(...lons([], none))).toBeCloseTo(60);
    });
  });

  test('an arc bulges north of its ends', () => {
    const lats = withMiddles([
      [
        [0, 50],
        [90, 50],
      ],
    ]).map(([, lat]) => lat);
    expect(Math.max(...lats)).toBeGreaterThan(58);
  });
});

describe('the side of a name on stage', () => {
  const network = buildNetwork(
    atPlaces(
      [
        { a: 'de-a', b: 'ru-a' },
        { a: 'de-a', b: 'ru-b' },
        { a: 'de-a', b: 'ru-c' },
      ],
      { 'de-a': [20, 50], 'ru-a': [10, 50], 'ru-b': [30, 50], 'ru-c': [40, 50] },
    ),
  );
  const east = (id: string, ...status: number[]) =>
    partnersEast(network, Uint8Array.from(status), network.placeIndex.get(id)!);

  test('most partners in the east: the west of the point is free', () => {
    expect(east('de-a', ACTIVE, ACTIVE, ACTIVE)).toBe(true);
    expect(east('ru-a', ACTIVE, ACTIVE, ACTIVE)).toBe(true);
    expect(east('ru-b', ACTIVE, ACTIVE, ACTIVE)).toBe(false);
  });

  test('ties that are not drawn do not count, nor does one side outweigh an equal other', () => {
    expect(east('de-a', ACTIVE, ACTIVE, ABSENT)).toBe(false);
    expect(east('de-a', ABSENT, ABSENT, ABSENT)).toBe(false);
  });
});
