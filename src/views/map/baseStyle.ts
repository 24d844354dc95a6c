// The style of the map: base map below, places and labels above; the ties come between as a layer of their own.
// Colours stand in `paints`, so that light and dark change without a new style.

import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { ACCENT, css, FIRST_RADIUS, NEUTRAL } from '../../state/encoding';
import { BASE_LAYERS, NO_FEATURES, type BaseLayer } from './basemapFeatures';
import { LABEL_LAYERS, labelLayer } from './labelLayer';
import type { Palette } from './palette';

export const SOURCES = { base: 'base', places: 'places', labels: 'labels' } as const;

/** The first layer above the ties. */
export const ABOVE_TIES = 'places-apart';

export const POINT_LAYERS = ['places-apart', 'places'];

const OPEN = ['==', ['get', 'open'], true];

type Paint = Readonly<Record<string, unknown>>;

/** Paint that depends on the colour scheme, by layer. */
export function paints(palette: Palette, scheme: 'light' | 'dark'): Readonly<Record<string, Paint>> {
  const neutral = css(NEUTRAL[scheme]);
  const accent = css(ACCENT[scheme]);
  const own = ['case', flag('marked'), accent, ['to-color', ['feature-state', 'colour'], neutral]];
  // A ring of the second side has its colour outside, a disc of the first inside.
  const circle = {
    'circle-color': ['case', OPEN, palette.land, own],
    'circle-stroke-color': ['case', OPEN, own, palette.land],
  };
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
    'places-apart': circle,
    places: circle,
    'places-selected': {
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

/** Selected and hovered points stay in sight from afar: least radius in pixels. */
const LEAST_MARKED = 4;

/** Width of a ring in pixels; it lies outside the radius, which is the shorter for it. */
const RING = 1.1;
const STRENGTH = ['number', ['feature-state', 'strength'], 1];

const flag = (name: string) => ['boolean', ['feature-state', name], false];

/** Pixels: seen from afar points shrink, though not below `least`. */
function radiusFrom(size: unknown, least: unknown, share = 1): unknown {
  const disc = ['case', OPEN, RING * 0.7, 0];
  const scaled = (scale: number) => ['-', ['max', least, ['*', scale * share, size]], disc];
  return ['interpolate', ['linear'], ['zoom'], 2, scaled(0.5), 4.5, scaled(0.7), 7, scaled(1)];
}

/** Every place is in both layers and seen in one: those that take no part lie small and pale below the others. */
function points(id: string, apart: boolean): LayerSpecification {
  const seen = (opacity: unknown) =>
    ['case', flag('apart'), ...(apart ? [opacity, 0] : [0, opacity])] as never;
  return {
    id,
    type: 'circle',
    source: SOURCES.places,
    layout: { 'circle-sort-key': ['get', 'order'] },
    paint: {
      'circle-radius': radiusFrom(
        ['number', ['feature-state', 'radius'], FIRST_RADIUS],
        ['case', flag('marked'), LEAST_MARKED, 1.4],
        apart ? 0.6 : 1,
      ) as never,
      'circle-stroke-width': ['case', OPEN, RING, apart ? 0 : 0.8] as never,
      'circle-opacity': seen(['case', OPEN, 1, STRENGTH]),
      'circle-stroke-opacity': seen(['case', OPEN, STRENGTH, 1]),
    },
  };
}

/** The selected points once more, above their neighbours. */
const pointsSelected: LayerSpecification = {
  id: 'places-selected',
  type: 'circle',
  source: SOURCES.labels,
  filter: ['==', ['get', 'marked'], true],
  paint: {
    'circle-radius': radiusFrom(['get', 'rank'], LEAST_MARKED) as never,
    'circle-stroke-width': ['case', OPEN, 2, 0.8] as never,
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
    points('places-apart', true),
    points('places', false),
    pointsSelected,
    ...LABEL_LAYERS.map(layer => labelLayer(layer, SOURCES.labels, palette.labelScale)),
  ];
  return {
    version: 8,
    projection: { type: projectionType(projection) },
    sources: {
      // 50m shapes gain nothing beyond zoom 6; closer tiles are cut from those.
      [SOURCES.base]: { type: 'geojson', data: basemap, maxzoom: 6, tolerance: 0.3, buffer: 32 },
      [SOURCES.places]: { type: 'geojson', data: NO_FEATURES, maxzoom: 6 },
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
