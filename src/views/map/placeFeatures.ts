// Places as features: points once per network, labels anew when their text, rank or focus changes.

import type { FeatureCollection, Point } from 'geojson';
import type { Network } from '../../graph/network';
import type { Focus } from './focus';

export interface PointProperties {
  /** Known only as somebody's partner: drawn lighter. */
  readonly boundary: boolean;
  /** Large ones first, so that small ones stay within reach. */
  readonly order: number;
}

export interface LabelProperties {
  readonly name: string;
  /** The point's radius in whole pixels: the larger, the more important. */
  readonly rank: number;
  /** Labelled before those with less: the rank, and above it what hangs on the selection. */
  readonly priority: number;
  /** Always labelled, above the others. */
  readonly focus: boolean;
}

/** Ids are indices of places. */
export function pointFeatures({
  places,
  neighbours,
}: Pick<Network, 'places' | 'neighbours'>): FeatureCollection<Point, PointProperties> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ lon, lat, tiesKnown }, id) => ({
      type: 'Feature',
      id,
      properties: {
        boundary: tiesKnown === 'boundary',
        order: neighbours.offsets[id]! - neighbours.offsets[id + 1]!,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

export interface LabelInput {
  readonly places: Network['places'];
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  readonly focus: Pick<Focus, 'places' | 'near'>;
  readonly nameOf: (place: number) => { readonly text: string };
}

/** More than any radius. */
const NEAR = 100;

/** Radius before the first measure has come, in pixels. */
export const FIRST_RADIUS = 3;

/** Labels of places that take part, and of those in focus in any case. */
export function labelFeatures({
  places,
  taking,
  radii,
  focus,
  nameOf,
}: LabelInput): FeatureCollection<Point, LabelProperties> {
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ lon, lat, tiesKnown }, id) => {
      if (taking[id] !== 1 && !focus.places.has(id)) return [];
      // What is known of a boundary place says little about its importance.
      const rank = tiesKnown === 'boundary' ? 2 : Math.round(radii?.[id] ?? FIRST_RADIUS);
      return [
        {
          type: 'Feature' as const,
          id,
          properties: {
            name: nameOf(id).text,
            rank,
            priority: focus.near?.has(id) ? NEAR + rank : rank,
            focus: focus.places.has(id),
          },
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
        },
      ];
    }),
  };
}

/** Equal keys: nothing to draw anew. */
export function labelKey(labels: FeatureCollection<Point, LabelProperties>): string {
  return labels.features
    .map(({ id, properties }) => `${id}|${Object.values(properties).join('|')}`)
    .join('\n');
}
