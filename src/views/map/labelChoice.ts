// Whose names are laid out. Of thousands of places few find room, and MapLibre tries every one of them: beyond a number
// only the weightier ones in the picture are offered, anew when the camera rests.

import type { Network } from '../../graph/network';

export interface LabelChoice {
  readonly places: Network['places'];
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  /** The higher, the sooner named. */
  readonly priorityOf: (place: number) => number;
  readonly inSight: (place: number) => boolean;
}

/** So many names are laid out without a choice; and so many of more. */
const ALL_UP_TO = 2500;
const MOST = 1000;

/** 1 where a place may be named. */
export function namedAmong({ places, taking, priorityOf, inSight }: LabelChoice): Uint8Array {
  const taken = taking.reduce((sum, one) => sum + one, 0);
  if (taken <= ALL_UP_TO) return taking;
  const seen: number[] = [];
  const priority = new Float64Array(places.length);
  for (let place = 0; place < places.length; place++) {
    if (taking[place] !== 1 || !inSight(place)) continue;
    seen.push(place);
    priority[place] = priorityOf(place);
  }
  const named = new Uint8Array(places.length);
  const weightiest = seen.sort((x, y) => priority[y]! - priority[x]! || x - y).slice(0, MOST);
  for (const place of weightiest) named[place] = 1;
  return named;
}
