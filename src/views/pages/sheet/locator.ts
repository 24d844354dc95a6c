// A small map of a place and its ties: land and borders from the bundled base map, flat and of equal area, as far away as
// the partners ask for. Worked out in turns, as the whole world is in the base map.

import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Basemap } from '../../../data/loadBasemap';
import { angleBetween, middleOf, toLonLat, toVector, type LonLat } from '../../../lib/geodesy';
import type { Work } from '../../../lib/steps';
import { coarser, woundFor } from '../../parts/svg/plainShapes';
import { namesIn, type NameSpot } from './locatorNames';

export const SIZE = { width: 330, height: 200 } as const;

export interface LocatorPoint {
  readonly at: LonLat;
  readonly name: string;
}

export interface Locator {
  /** Path data. */
  readonly land: string;
  readonly borders: string;
  /** Per partner: the tie's line, and where the partner stands; NaN where nobody knows it. */
  readonly lines: readonly string[];
  readonly here: readonly [x: number, y: number];
  readonly spots: readonly (readonly [x: number, y: number])[];
  readonly names: readonly NameSpot[];
}

/** Kept free around places, in pixels; above and below less, as names stand beside. */
const PADDING = [34, 18] as const;
/** Wider apart than this (an angle in radians from the middle), a map of the whole earth serves better. */
const WIDE = (65 * Math.PI) / 180;
/** No nearer than this: pixels of a radian. A place without partners stands in a picture some 1,200 km wide. */
const NEAREST = SIZE.width / (1200 / 6371);
/** Details smaller than so many pixels are left out; of what lies outside the picture, smaller than so many degrees. */
const DETAIL = 0.7;
const OUTSIDE = 2;
/** So much is worked out before a pause is offered. */
const ARCS = 150;
const POLYGONS = 5;
const LINES = 50;

const NOWHERE = [NaN, NaN] as const;

/** Opened tables need not give coordinates. */
export function isSomewhere({ at: [lon, lat] }: LocatorPoint): boolean {
  return !Number.isNaN(lon) && !Number.isNaN(lat);
}

/** `here` has coordinates. */
export function* drawingLocator(
  basemap: Basemap,
  here: LocatorPoint,
  partners: readonly LocatorPoint[],
): Work<Locator> {
  const projection = projectionFor([here, ...partners.filter(isSomewhere)].map(({ at }) => at));
  const shapes = yield* nearShapes(basemap, projection);
  const path = geoPath(projection).digits(1);
  let land = '';
  for (const arcs of pieces(shapes.objects.land.arcs, POLYGONS)) {
    const wound = woundFor(feature(shapes, { type: 'MultiPolygon', arcs }).geometry);
    yield;
    land += path(wound) ?? '';
    yield;
  }
  let borders = '';
  for (const arcs of pieces(shapes.objects.borders.arcs, LINES)) {
    borders += path(feature(shapes, { type: 'MultiLineString', arcs })) ?? '';
    yield;
  }
  const spotOf = ({ at: [lon, lat] }: LocatorPoint) => projection([lon, lat]) ?? NOWHERE;
  const spot = spotOf(here);
  const spots = partners.map(spotOf);
  return {
    land,
    borders,
    lines: partners.map(partner =>
      isSomewhere(partner)
        ? (path({ type: 'LineString', coordinates: [[...here.at], [...partner.at]] }) ?? '')
        : '',
    ),
    here: spot,
    spots,
    names: namesIn(SIZE, [
      { name: here.name, at: spot, chief: true },
      ...partners.map(({ name }, i) => ({ name, at: spots[i]!, chief: false })),
    ]),
  };
}

/** Land and borders in the detail of the picture: all the world is in the base map, and little of it in the picture. */
function* nearShapes(basemap: Basemap, projection: GeoProjection): Work<Basemap> {
  const detail = DETAIL / ((projection.scale() * Math.PI) / 180);
  const { land, borders } = basemap.objects;
  // Arcs that are gone through backwards are named by their complement.
  const used = new Set([...land.arcs.flat(2), ...borders.arcs.flat()].map(arc => (arc < 0 ? ~arc : arc)));
  const isSeen = (arc: readonly Position[]) =>
    arc.some(([lon = 0, lat = 0]) => {
      const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
      return x > -SIZE.width && x < 2 * SIZE.width && y > -SIZE.height && y < 2 * SIZE.height;
    });
  const arcs: Position[][] = [];
  for (const some of pieces(basemap.arcs, ARCS)) {
    const kept = some.map((arc, i) => (used.has(arcs.length + i) ? arc : []));
    for (const arc of coarser({ ...basemap, arcs: kept }, detail).arcs) {
      const rough = arc.length > 0 ? coarser(withArcs(basemap, [arc]), OUTSIDE).arcs[0]! : arc;
      arcs.push(isSeen(rough) ? arc : rough);
    }
    yield;
  }
  return withArcs(basemap, arcs);
}

function withArcs({ type, objects }: Basemap, arcs: Position[][]): Basemap {
  return { type, objects, arcs };
}

function pieces<T>(list: readonly T[], size: number): readonly T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** Around the middle of the points; of those all around the earth with the first one in the middle of its longitudes. */
function projectionFor(points: readonly LonLat[]): GeoProjection {
  const { width, height } = SIZE;
  const [first, ...others] = points as readonly [LonLat, ...LonLat[]];
  const vectors = points.map(toVector);
  const middle = middleOf(vectors);
  const [lon, lat] = toLonLat(middle);
  const isWide = vectors.some(vector => angleBetween(middle, vector) > WIDE);
  const projection = isWide
    ? geoEqualEarth().rotate([-first[0], 0])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  projection.precision(0.4).fitExtent(
    [
      [PADDING[0], PADDING[1]],
      [width - PADDING[0], height - PADDING[1]],
    ],
    { type: 'MultiLineString', coordinates: others.map(other => [[...first], [...other]]) },
  );
  if (others.length === 0 || !(projection.scale() < NEAREST)) {
    const [x, y] = [width / 2, height / 2];
    projection.scale(NEAREST).translate([x, y]);
  }
  return projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
}
