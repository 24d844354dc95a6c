// The names of places as features, made anew when a text, a rank or the focus changes.

import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '../../data/records';
import type { Network } from '../../graph/network';
import { FIRST_RADIUS } from '../../state/encoding';
import type { Focus } from '../../state/focus';
import type { Anchor } from './labelSides';

/**
 * An edge of the picture so near that a name on that side of its place would be cut; or `west`: on that side it stands
 * best; or, after `at-`, the only side of the name that may be at its place.
 */
export type Edge = 'left' | 'right' | 'west' | '' | `at-${Anchor}`;

export interface LabelProperties {
  readonly name: string;
  /** The point's radius in whole pixels: the larger, the more important. */
  readonly rank: number;
  /** Labelled before those with less: the rank, above it what hangs on the selection; of equals the larger city. */
  readonly priority: number;
  /** Selected: the point is drawn once more, above its neighbours. */
  readonly marked: boolean;
  /** Labelled in any case. */
  readonly always: boolean;
  readonly open: boolean;
  readonly edge: Edge;
}

export type LabelText = Pick<LabelProperties, 'name' | 'rank' | 'always'>;

export interface LabelInput {
  readonly network: Pick<Network, 'places' | 'side'>;
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  /** Of the selection; what is hovered changes no label. */
  readonly focus: Focus | null;
  readonly nameOf: (place: number) => { readonly text: string };
  readonly edgeOf: (place: number, label: LabelText) => Edge;
}

/** More than any radius. */
const NEAR = 100;
/** More than any population, which decides between equal ranks. */
const MOST_PEOPLE = 1e9;

/** What is known of a boundary place says little about its importance. */
export function rankOf({ tiesKnown }: Place, radius = FIRST_RADIUS): number {
  return tiesKnown === 'boundary' ? 2 : Math.round(radius);
}

/** The rank of a place; of equals the larger city comes first. */
export function weightOf(place: Place, radius?: number): number {
  return rankOf(place, radius) + (place.kind === 'city' ? (place.population ?? 0) / MOST_PEOPLE : 0);
}

/**
 * Places labelled in any case. A tie and places are never selected together: without selected places, what is in focus
 * are a tie's ends.
 */
export function alwaysNamed(focus: Focus | null): ReadonlySet<number> | undefined {
  return focus && focus.markedPlaces.size > 0 ? focus.markedPlaces : focus?.places;
}

/** Labels of places that take part, and in any case of the selected ones and the ends of a selected tie. */
export function labelFeatures({
  network: { places, side },
  taking,
  radii,
  focus,
  nameOf,
  edgeOf,
}: LabelInput): FeatureCollection<Point, LabelProperties> {
  const always = alwaysNamed(focus);
  return {
    type: 'FeatureCollection',
    features: places.flatMap((place, id) => {
      if (taking[id] !== 1 && !always?.has(id)) return [];
      const { lon, lat } = place;
      if (Number.isNaN(lon)) return [];
      const rank = rankOf(place, radii?.[id]);
      const label: LabelText = { name: nameOf(id).text, rank, always: always?.has(id) ?? false };
      return [
        {
          type: 'Feature' as const,
          id,
          properties: {
            ...label,
            priority: weightOf(place, radii?.[id]) + (focus?.places.has(id) ? NEAR : 0),
            marked: focus?.markedPlaces.has(id) ?? false,
            open: side[id] === 1,
            edge: edgeOf(id, label),
          },
          geometry: { type: 'Point' as const, coordinates: [lon, lat] },
        },
      ];
    }),
  };
}

/** Takes no room, and MapLibre leaves it out where a line ends. */
const ZERO_WIDTH = '\u200b';

/**
 * Labels of the same text would keep the side they had before, and a selection that came and went would leave others
 * than it found. Texts that differ from those of the turn before start afresh, so that one state gives one picture.
 */
export function inTurn(
  labels: FeatureCollection<Point, LabelProperties>,
  turn: number,
): FeatureCollection<Point, LabelProperties> {
  if (turn % 2 === 0) return labels;
  return {
    ...labels,
    features: labels.features.map(feature => ({
      ...feature,
      properties: { ...feature.properties, name: feature.properties.name + ZERO_WIDTH },
    })),
  };
}

/** Equal keys: nothing to draw anew. */
export function labelKey(labels: FeatureCollection<Point, LabelProperties>): string {
  return labels.features
    .map(({ id, properties }) => `${id}|${Object.values(properties).join('|')}`)
    .join('\n');
}
