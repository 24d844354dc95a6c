// The style of the map: base map below, labels above; ties and places come between as layers of their own.
// Colours stand in `paints`, so that light and dark change without a new style.

import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { ACCENT, css } from '../../state/encoding';
import { BASE_LAYERS, NO_FEATURES, type BaseLayer } from './basemapFeatures';
import { dotScale, LEAST_MARKED, MARGIN, RING, RING_SHARE } from './dotSize';
import { LABEL_LAYERS, labelLayer } from './labelLayer';
import type { Palette } from './palette';

export const SOURCES = { base: 'base', labels: 'labels' } as const;

/** The first layer above the ties and the places. */
export const ABOVE_PLACES = 'places-selected';

const OPEN = ['==', ['get', 'open'], true];

type Paint = Readonly<Record<string, unknown>>;

/** Paint that depends on the colour scheme, by layer. */
export function paints(palette: Palette, scheme: 'light' | 'dark'): Readonly<Record<string, Paint>> {
  const accent = css(ACCENT[scheme]);
  const halo = { 'text-color': palette.ink, 'text-halo-color': palette.land };
  return {
    water: { 'background-color': palette.water },
    land: { 'fill-color': palette.land },
    graticule: { 'line-color': palette.border },
    lakes: { 'fill-color': palette.water },
    rivers: { 'line-color': palette.water },
    regions: { 'line-color': palette.border },
    borders: { 'line-color': palette.border },
    coasts: { 'line-color': palette.border },
    // A ring of the second side has its colour outside, a disc of the first inside.
    [ABOVE_PLACES]: {
      'circle-color': ['case', OPEN, palette.land, accent],
      'circle-stroke-color': ['case', OPEN, accent, palette.land],
    },
    ...Object.fromEntries(LABEL_LAYERS.map(({ id }) => [id, halo])),
  };
}

/** Paint and layout that stay. Widths in pixels at zoom levels. */
function baseLayer(id: BaseLayer): LayerSpecification {
  const filter = ['==', ['get', 'layer'], id] as never;
  const at = (...stops: number[]) => ['interpolate', ['linear'], ['zoom'], ...stops] as never;
  if (id === 'land' || id === 'lakes') return { id, type: 'fill', source: SOURCES.base, filter };
  const look = {
    graticule: { 'line-width': 0.5, 'line-opacity': at(2, 0.45, 5, 0) },
    rivers: { 'line-width': at(1, 0.5, 4, 1, 8, 2), 'line-opacity': at(1.5, 0, 3, 1) },
    regions: {
      'line-width': at(3, 0.5, 6, 1.1),
      'line-opacity': at(2.8, 0, 4, 1),
      'line-dasharray': [3, 2],
    },
    borders: { 'line-width': at(1, 0.6, 4, 1, 8, 1.6) },
    coasts: { 'line-width': at(1, 0.4, 4, 0.7) },
  }[id];
  return {
    id,
    type: 'line',
    source: SOURCES.base,
    filter,
    layout: { 'line-join': 'round', 'line-cap': id === 'regions' ? 'butt' : 'round' },
    paint: look,
  };
}

/** Pixels: seen from afar points shrink, though not below `least`. */
function radiusFrom(size: unknown, least: number): unknown {
  const disc = ['case', OPEN, RING * RING_SHARE, 0];
  const at = (zoom: number) => [zoom, ['-', ['max', least, ['*', dotScale(zoom), size]], disc]];
  return ['interpolate', ['linear'], ['zoom'], ...at(2), ...at(4.5), ...at(7)];
}

/** The selected points once more, above their neighbours. */
const pointsSelected: LayerSpecification = {
  id: ABOVE_PLACES,
  type: 'circle',
  source: SOURCES.labels,
  filter: ['==', ['get', 'marked'], true],
  paint: {
    'circle-radius': radiusFrom(['get', 'rank'], LEAST_MARKED) as never,
    'circle-stroke-width': ['case', OPEN, 2, MARGIN] as never,
  },
};

export function baseStyle(
  basemap: FeatureCollection,
  projection: 'globe' | 'flat',
  palette: Palette,
  scheme: 'light' | 'dark',
): StyleSpecification {
  const colours = paints(palette, scheme);
  const layers: LayerSpecification[] = [
    { id: 'water', type: 'background' },
    ...BASE_LAYERS.map(baseLayer),
    pointsSelected,
    ...LABEL_LAYERS.map(layer => labelLayer(layer, SOURCES.labels, palette.labelScale)),
  ];
  return {
    version: 8,
    projection: { type: projectionType(projection) },
    sources: {
      // 50m shapes gain nothing beyond zoom 6; closer tiles are cut from those.
      [SOURCES.base]: { type: 'geojson', data: basemap, maxzoom: 6, tolerance: 0.3, buffer: 32 },
      [SOURCES.labels]: { type: 'geojson', data: NO_FEATURES, maxzoom: 6 },
    },
    layers: layers.map(
      layer =>
        ({
          ...layer,
          paint: { ...('paint' in layer && layer.paint), ...colours[layer.id] },
        }) as LayerSpecification,
    ),
  };
}

export function projectionType(projection: 'globe' | 'flat'): 'globe' | 'mercator' {
  return projection === 'globe' ? 'globe' : 'mercator';
}
