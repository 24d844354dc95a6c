// The changing looks of places: only those that differ from the last ones go to MapLibre, and no geometry with them.

import type { Map as MapLibre } from 'maplibre-gl';
import { SOURCES } from './baseStyle';
import type { Focus } from './focus';
import { FIRST_RADIUS } from './placeFeatures';

export interface PlaceLooks {
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  readonly focus: Focus;
}

export interface PlaceLook {
  /** Pixels. */
  readonly radius: number;
  /** Takes no part in what is shown. */
  readonly apart: boolean;
  readonly focus: boolean;
  readonly hover: boolean;
  /** Steps back behind what is selected. */
  readonly back: boolean;
}

const LOOKS = ['radius', 'apart', 'focus', 'hover', 'back'] as const;

export function placeLook(place: number, { taking, radii, focus }: PlaceLooks): PlaceLook {
  return {
    radius: Math.round((radii?.[place] ?? FIRST_RADIUS) * 10) / 10,
    apart: taking[place] !== 1,
    focus: focus.places.has(place),
    hover: focus.hovered.has(place),
    back: focus.near !== null && !focus.near.has(place),
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
