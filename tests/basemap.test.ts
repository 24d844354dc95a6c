// The committed base map: what must be true of the file that the page loads.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { isInside, keepOnLand, lengthOf, sizeOf } from '../scripts/basemap/lines';
import { straightenLine, straightenPolygon } from '../scripts/basemap/straighten';
import type { Basemap } from '../src/data/loadBasemap';
import { BASE_LAYERS, basemapFeatures } from '../src/views/map/basemapFeatures';

const text = readFileSync('public/basemap/world.json', 'utf8');
const map = JSON.parse(text) as Basemap;
const countries = new Map<string, MultiPolygon>();
beforeAll(() => {
  for (const country of feature(map, map.objects.countries).features) {
    countries.set(String(country.id), country.geometry as MultiPolygon);
  }
});
const isIn = (country: string, ...point: [number, number]) =>
  isInside(point, countries.get(country)!.coordinates);

describe('the committed base map', () => {
  test('Crimea (34.3° E, 45.2° N) lies in Ukraine, not in Russia', () => {
    expect(isIn('UKR', 34.3, 45.2)).toBe(true);
    expect(isIn('RUS', 34.3, 45.2)).toBe(false);
  });

  test('known cities lie in their countries, on both sides of the date line', () => {
    expect(isIn('DEU', 10.41, 50.61), 'Suhl').toBe(true);
    expect(isIn('RUS', 36.26, 54.51), 'Kaluga').toBe(true);
    expect(isIn('GBR', -1.26, 51.75), 'Oxford').toBe(true);
    // Chukotka east of 180° reaches to 190° E in the straightened ring.
    expect(isIn('RUS', 360 - 175, 66.5)).toBe(true);
    expect(isIn('UKR', 10.41, 50.61)).toBe(false);
  });

  test('weighs at most 330 kB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(330_000);
  });

  test('no line leaps over the map: neighbours in a line are less than 60 degrees apart', () => {
    const leaps = basemapFeatures(map)
      .features.filter(({ properties }) => properties?.['layer'] !== 'land')
      .flatMap(({ geometry }) =>
        geometry.type === 'MultiLineString'
          ? geometry.coordinates.flatMap(line =>
              line.slice(1).filter((point, i) => Math.abs(point[0]! - line[i]![0]!) > 60),
            )
          : [],
      );
    expect(leaps).toEqual([]);
  });

  test('has every layer that the map draws', () => {
    const layers = new Set(basemapFeatures(map).features.map(({ properties }) => properties?.['layer']));
    expect([...layers].sort()).toEqual([...BASE_LAYERS].sort());
  });

  test('draws the first-level regions of Germany, Russia and the United Kingdom, each within its own country', () => {
    const regions = feature(map, map.objects.regions).features;
    expect(regions.map(({ id }) => id)).toEqual(['DE', 'RU', 'GB']);
    const linesOf = (id: string): Position[][] => {
      const { geometry } = regions.find(region => region.id === id)!;
      return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    };
    const nearest = (id: string, lon: number, lat: number) =>
      Math.min(...linesOf(id).flatMap(line => line.map(([x, y]) => Math.hypot((x! - lon) * 0.6, y! - lat))));
    expect(nearest('DE', 10.0, 53.75), 'Hamburg and Schleswig-Holstein').toBeLessThan(0.3);
    expect(nearest('GB', -2.0, 55.75), 'England and Scotland, at Berwick').toBeLessThan(0.15);
    expect(nearest('GB', -2.9, 52.9), 'England and Wales, near Oswestry').toBeLessThan(0.25);
    expect(nearest('RU', 60.2, 57.9), 'east of the Ural').toBeLessThan(3);
    expect(linesOf('RU').length).toBeGreaterThan(60);
  });
});

describe('making it', () => {
  test('a line across the date line runs on instead of leaping back', () => {
    expect(
      straightenLine([
        [170, 60],
        [179, 61],
        [-178, 62],
      ]),
    ).toEqual([
      [170, 60],
      [179, 61],
      [182, 62],
    ]);
  });

  test('a line mostly beyond the date line is moved to its near side', () => {
    expect(
      straightenLine([
        [179, 0],
        [-179, 0],
        [-160, 0],
        [-150, 0],
      ]),
    ).toEqual([
      [-181, 0],
      [-179, 0],
      [-160, 0],
      [-150, 0],
    ]);
  });

  test('a ring around the south pole is closed along it', () => {
    const [ring] = straightenPolygon([
      [
        [-90, -70],
        [0, -70],
        [90, -70],
        [180, -70],
        [-90, -70],
      ],
    ]);
    expect(ring!.slice(-3)).toEqual([[ring!.at(-4)![0], -90], [ring![0]![0], -90], ring![0]]);
  });

  test('a hole is a hole, and what lies off the land is cut away', () => {
    const land = [
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [4, 4],
          [6, 4],
          [6, 6],
          [4, 6],
          [4, 4],
        ],
      ],
    ];
    expect(isInside([2, 2], land)).toBe(true);
    expect(isInside([5, 5], land)).toBe(false);
    expect(
      keepOnLand(
        [
          [-1, 2],
          [1, 2],
          [2, 2],
          [5, 5],
          [7, 7],
          [8, 8],
          [12, 9],
        ],
        land,
      ),
    ).toEqual([
      [
        [1, 2],
        [2, 2],
      ],
      [
        [7, 7],
        [8, 8],
      ],
    ]);
  });

  test('lengths are kilometres, sizes square degrees of latitude', () => {
    expect(
      lengthOf([
        [0, 0],
        [0, 1],
        [0, 2],
      ]),
    ).toBeCloseTo(222.39, 1);
    expect(
      sizeOf([
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
    ).toBeCloseTo(4, 9);
  });
});
