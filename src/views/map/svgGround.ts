// The base map drawn plainly, with d3: while the picture moves in coarse shapes, at rest in those of the scale.

import { geoPath, type GeoProjection } from 'd3';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Basemap } from '../../data/loadBasemap';
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

/** Shapes by layer. */
function shapesOf(basemap: Basemap): ReadonlyMap<BaseLayer, Geometry[]> {
  const { features }: FeatureCollection = basemapFeatures(basemap);
  const byLayer = new Map<BaseLayer, Geometry[]>(BASE_LAYERS.map(layer => [layer, []]));
  for (const { properties, geometry } of features) {
    byLayer.get(properties!['layer'] as BaseLayer)!.push(woundFor(geometry));
  }
  return byLayer;
}

/** `basemap`: null where it did not come. */
export function svgGround(layer: SVGGElement, basemap: Basemap | null): SvgGround {
  const water = svgElement('path', 'svg-water');
  const paths = new Map(BASE_LAYERS.map(id => [id, svgElement('path', `svg-${id}`)]));
  layer.append(water, ...paths.values());
  const known = new Map<number, ReadonlyMap<BaseLayer, Geometry[]>>();
  const shapes = (degrees: number) => {
    let found = known.get(degrees);
    if (!found) {
      found = basemap ? shapesOf(degrees > 0 ? coarser(basemap, degrees) : basemap) : new Map();
      known.set(degrees, found);
    }
    return found;
  };
  let timer = 0;
  let drawn = false;

  const drawWith = (projection: GeoProjection, zoom: number, degrees: number, all: boolean) => {
    const path = geoPath(projection).digits(1);
    water.setAttribute('d', path({ type: 'Sphere' }) ?? '');
    const found = shapes(degrees);
    for (const [id, element] of paths) {
      const seen = zoom >= (FROM[id] ?? 0) && zoom < (TO[id] ?? Infinity);
      const wanted = seen && (all || id === 'land' || id === 'coasts' || id === 'borders');
      const geometries = wanted ? (found.get(id) ?? []) : [];
      element.setAttribute('d', path({ type: 'GeometryCollection', geometries }) ?? '');
    }
  };

  return {
    draw(projection, zoom) {
      const { degrees } = DETAILS.find(({ to }) => zoom < to)!;
      clearTimeout(timer);
      if (!drawn) {
        drawn = true;
        drawWith(projection, zoom, degrees, true);
        return;
      }
      drawWith(projection, zoom, MOVING, false);
      timer = window.setTimeout(drawWith, REST, projection, zoom, degrees, true);
    },
    stop: () => clearTimeout(timer),
  };
}
