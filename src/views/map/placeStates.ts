// The changing looks of places: only those that differ from the last ones go to MapLibre, and no geometry with them.

import type { Map as MapLibre } from 'maplibre-gl';
import type { Network } from '../../graph/network';
import { colourIn, type Classes } from '../../state/classes';
import { css, FIRST_RADIUS, placeStrength } from '../../state/encoding';
import { placeStanding, type Focus } from '../../state/focus';
import { SOURCES } from './baseStyle';

export interface PlaceLooks {
  readonly places: Network['places'];
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  readonly focus: Focus | null;
  /** Null: neutral. */
  readonly classes: Classes | null;
  readonly scheme: 'light' | 'dark';
}

export interface PlaceLook {
  /** Pixels. */
  readonly radius: number;
  /** Takes no part in what is shown. */
  readonly apart: boolean;
  /** Selected or under the pointer. */
  readonly marked: boolean;
  /** Steps back behind what stands out. */
  readonly back: boolean;
  /** Opacity. */
  readonly strength: number;
  /** Of its class; empty: neutral. */
  readonly colour: string;
}

const LOOKS = ['radius', 'apart', 'marked', 'back', 'strength', 'colour'] as const;

export function placeLook(
  place: number,
  { places, taking, radii, focus, classes, scheme }: PlaceLooks,
): PlaceLook {
  const standing = placeStanding(focus, taking, place);
  const own = colourIn(classes, place);
  return {
    radius: Math.round((radii?.[place] ?? FIRST_RADIUS) * 10) / 10,
    apart: taking[place] !== 1,
    marked: standing === 'marked',
    back: standing === 'back',
    strength: placeStrength(standing, places[place]!.tiesKnown === 'boundary'),
    colour: own ? css(own[scheme]) : '',
  };
}

/** Applies looks to a map whose point source holds the same places; starts anew when their number changes. */
export function placeStates(map: MapLibre): { apply(looks: PlaceLooks): void; forget(): void } {
  let last: PlaceLook[] = [];
  return {
    apply(looks) {
      for (let place = 0; place < looks.taking.length; place++) {
        const look = placeLook(place, looks);
        const before = last[place];
        if (before && LOOKS.every(name => before[name] === look[name])) continue;
        last[place] = look;
        map.setFeatureState({ source: SOURCES.places, id: place }, look);
        if (look.back !== (before?.back ?? false)) {
          map.setFeatureState({ source: SOURCES.labels, id: place }, { back: look.back });
        }
      }
    },
    forget() {
      last = [];
      map.removeFeatureState({ source: SOURCES.places });
      map.removeFeatureState({ source: SOURCES.labels });
    },
  };
}
