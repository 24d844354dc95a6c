import { describe, expect, test } from 'vitest';
import { COMMAS } from '../../src/export/csv';
import { lineGeometry } from '../../src/export/geojson';
import { writtenText } from '../../src/export/writeExport';
import { distance, type LonLat } from '../../src/lib/geodesy';
import { world } from '../world';
import { tableOf } from './tableOf';

interface Line {
  readonly type: string;
  readonly coordinates: readonly LonLat[];
}
interface Lines {
  readonly type: string;
  readonly coordinates: readonly (readonly LonLat[])[];
}

const BERLIN: LonLat = [13.4105, 52.5244];
const MOSCOW: LonLat = [37.6156, 55.7522];

describe('a line', () => {
  test('begins and ends at its places and follows the great circle between', () => {
    const { type, coordinates } = lineGeometry(BERLIN, MOSCOW) as Line;
    expect(type).toBe('LineString');
    expect([coordinates[0], coordinates.at(-1)]).toEqual([BERLIN, MOSCOW]);
    // 1,608 km in steps of 250 at most: seven of them, and no longer way than the direct one.
    expect(coordinates).toHaveLength(8);
    const way = coordinates.slice(1).reduce((sum, point, i) => sum + distance(coordinates[i]!, point), 0);
    expect(way).toBeCloseTo(distance(BERLIN, MOSCOW), 1);
  });

  test('of near places has no point between', () => {
    expect((lineGeometry(BERLIN, [13.06, 52.4]) as Line).coordinates).toHaveLength(2);
  });

  test('across the date line is cut there, both parts ending at one latitude', () => {
    const [first, second, ...others] = (lineGeometry([170, 60], [-170, 60]) as Lines).coordinates;
    expect(others).toEqual([]);
    const [end, begin] = [first!.at(-1)!, second![0]!];
    expect([end[0], begin[0], end[1]]).toEqual([180, -180, begin[1]]);
    for (const [lon] of first!) expect(lon).toBeGreaterThanOrEqual(170);
    for (const [lon] of second!) expect(lon).toBeLessThanOrEqual(-170);
  });

  test('westwards across the date line is cut as well', () => {
    const { type, coordinates } = lineGeometry([-170, 10], [170, 20]) as Lines;
    expect(type).toBe('MultiLineString');
    expect([coordinates[0]!.at(-1)![0], coordinates[1]![0]![0]]).toEqual([-180, 180]);
  });

  test('that begins on the date line has no part without length', () => {
    const { type, coordinates } = lineGeometry([180, 0], [-178, 0]) as Line;
    expect(type).toBe('LineString');
    expect(coordinates).toEqual([
      [-180, 0],
      [-178, 0],
    ]);
  });

  test('between two places of one spot is none', () => {
    expect(lineGeometry(BERLIN, BERLIN)).toBeNull();
  });
});

interface Collection {
  readonly licence: string;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

test('places are points, ties are lines, and what has no coordinates stays without geometry', () => {
  const dataset = world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1967-05' },
    { a: 'de-hof', b: 'ru-tula' },
  ]);
  const [first, ...others] = dataset.tables.places;
  const places = [{ ...first!, lat: NaN, lon: NaN }, ...others];
  const table = tableOf({ ...dataset, tables: { ...dataset.tables, places } });
  const { licence, features } = JSON.parse(
    writtenText({ format: 'geojson', table, dialect: COMMAS }),
  ) as Collection;
  expect(licence).toBe('CC BY 4.0');
  expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
    ['de-ulm', undefined],
    ['ru-tula', 'Point'],
    ['de-hof', 'Point'],
    ['de-ulm--ru-tula', undefined],
    ['de-hof--ru-tula', 'LineString'],
  ]);
  // The second place of a world is at 51° N, 11° E: longitude first.
  expect(features[1]!.geometry!.coordinates).toEqual([11, 51]);
  expect(features[3]!.properties).toMatchObject({
    what: 'tie',
    name_a: 'ulm',
    name_b: 'tula',
    founded: '1967-05',
  });
  expect(features[4]!.properties).not.toHaveProperty('founded');
});
