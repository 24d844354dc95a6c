// The base map as features of one source, told apart by their property `layer`.

import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Basemap } from '../../data/loadBasemap';

export const BASE_LAYERS = ['land', 'graticule', 'lakes', 'rivers', 'regions', 'borders', 'coasts'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Degrees between the lines of the graticule. */
const GRID = 15;
/** Degrees between the points of such a line. */
const GRID_STEP = 3;

export function basemapFeatures(basemap: Basemap): FeatureCollection {
  const { land, lakes, rivers, regions, borders, coasts } = basemap.objects;
  const one = (layer: BaseLayer, geometry: Geometry): Feature => ({
    type: 'Feature',
    properties: { layer },
    geometry,
  });
  return {
    type: 'FeatureCollection',
    features: [
      one('land', feature(basemap, land).geometry),
      one('graticule', graticule()),
      one('lakes', feature(basemap, lakes).geometry),
      one('rivers', feature(basemap, rivers).geometry),
      ...feature(basemap, regions).features.map(({ geometry }) => one('regions', geometry)),
      one('borders', feature(basemap, borders).geometry),
      one('coasts', feature(basemap, coasts).geometry),
    ],
  };
}

function graticule(): MultiLineString {
  const range = (from: number, to: number, step: number) =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const meridians = range(-180, 180 - GRID, GRID).map(lon =>
    range(-75, 75, GRID_STEP).map((lat): Position => [lon, lat]),
  );
  const parallels = range(-75, 75, GRID).map(lat =>
    range(-180, 180, GRID_STEP).map((lon): Position => [lon, lat]),
  );
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}
