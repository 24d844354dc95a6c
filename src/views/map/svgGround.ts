// The base map drawn plainly, with d3: while the picture moves in coarse shapes, at rest in those of the scale.

import { geoPath, type GeoProjection } from 'd3';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Basemap } from '../../data/loadBasemap';
import { atOnce, type Work } from '../../lib/steps';
import { coarser, woundFor } from '../parts/svg/plainShapes';
import { svgElement } from '../parts/svg/svgElements';
import { BASE_LAYERS, basemapFeatures, type BaseLayer } from './basemapFeatures';

/** Points of a line nearer to the one before are left out: degrees, while moving and at rest up to a zoom. */
const MOVING = 1.2;
const DETAILS = [
  { to: 2.6, degrees: 0.45 },
  { to: 4, degrees: 0.12 },
  { to: Infinity, degrees: 0 },
] as const;
/** From which zoom a layer is drawn; as with a graphics card. */
const FROM: Partial<Readonly<Record<BaseLayer, number>>> = { rivers: 2, regions: 3 };
const TO: Partial<Readonly<Record<BaseLayer, number>>> = { graticule: 5 };
/** The picture rests when it has not moved for so long, in milliseconds. */
const REST = 160;

export interface SvgGround {
  draw(projection: GeoProjection, zoom: number): void;
  stop(): void;
}

type Shapes = ReadonlyMap<BaseLayer, Geometry[]>;

/** Points of a line nearer to each other are left out, in degrees. */
const degreesAt = (zoom: number): number => DETAILS.find(({ to }) => zoom < to)!.degrees;

/** Shapes by layer, in pieces. */
function* shaping(basemap: Basemap | null, degrees: number): Work<Shapes> {
  const byLayer = new Map<BaseLayer, Geometry[]>(BASE_LAYERS.map(layer => [layer, []]));
  if (!basemap) return byLayer;
  const rough = degrees > 0 ? coarser(basemap, degrees) : basemap;
  yield;
  const { features }: FeatureCollection = basemapFeatures(rough);
  for (const { properties, geometry } of features) {
    yield;
    const pieces = byLayer.get(properties!['layer'] as BaseLayer)!;
    for (const piece of piecesOf(woundFor(geometry))) pieces.push(piece);
  }
  return byLayer;
}

function openPaths(layer: SVGGElement) {
  const water = svgElement('path', 'svg-water');
  const paths = new Map(BASE_LAYERS.map(id => [id, svgElement('path', `svg-${id}`)]));
  layer.append(water, ...paths.values());
  return function* (projection: GeoProjection, zoom: number, shapes: Shapes, all: boolean): Work<void> {
    const path = geoPath(projection).digits(1);
    water.setAttribute('d', path({ type: 'Sphere' }) ?? '');
    for (const [id, element] of paths) {
      const seen = zoom >= (FROM[id] ?? 0) && zoom < (TO[id] ?? Infinity);
      const wanted = seen && (all || id === 'land' || id === 'coasts' || id === 'borders');
      let d = '';
      for (const one of wanted ? (shapes.get(id) ?? []) : []) {
        d += path(one) ?? '';
        yield;
      }
      element.setAttribute('d', d);
    }
  };
}

/** Drawn one after the other, they are drawn as the whole is. */
function piecesOf(geometry: Geometry): readonly Geometry[] {
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates }));
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map(coordinates => ({ type: 'LineString', coordinates }));
  return [geometry];
}

/** `basemap`: null where it did not come. */
export function svgGround(layer: SVGGElement, basemap: Basemap | null): SvgGround {
  const drawing = openPaths(layer);
  const known = new Map<number, Shapes>();
  const drawWith = (projection: GeoProjection, zoom: number, degrees: number, all: boolean) => {
    if (!known.has(degrees)) known.set(degrees, atOnce(shaping(basemap, degrees)));
    atOnce(drawing(projection, zoom, known.get(degrees)!, all));
  };
  let timer = 0;
  let drawn = false;

  return {
    draw(projection, zoom) {
      clearTimeout(timer);
      if (!drawn) {
        drawn = true;
        drawWith(projection, zoom, degreesAt(zoom), true);
        return;
      }
      drawWith(projection, zoom, MOVING, false);
      timer = window.setTimeout(drawWith, REST, projection, zoom, degreesAt(zoom), true);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Drawn when there is time for it, in short steps. */
export function lateGround(
  layer: SVGGElement,
  basemap: Basemap | null,
): SvgGround & { drawing(): Work<void>; isDrawn(): boolean } {
  const drawing = openPaths(layer);
  type Sight = readonly [projection: GeoProjection, zoom: number];
  let wanted: Sight | null = null;
  let done: Sight | null = null;
  return {
    draw: (...how) => void (wanted = how),
    *drawing() {
      if (!wanted || done === wanted) return;
      const now = wanted;
      const shapes = yield* shaping(basemap, degreesAt(now[1]));
      yield* drawing(...now, shapes, true);
      done = now;
    },
    isDrawn: () => done === wanted,
    stop() {},
  };
}
