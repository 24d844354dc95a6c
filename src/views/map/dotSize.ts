// How large a place is drawn on the map, in pixels.

/** Seen from afar points shrink: half as large at zoom 2, as stated from 7 on. */
export function dotScale(zoom: number): number {
  if (zoom <= 4.5) return 0.5 + (0.2 * Math.max(0, zoom - 2)) / 2.5;
  return 0.7 + (0.3 * Math.min(2.5, zoom - 4.5)) / 2.5;
}

/** Of so many places a crowd would hide map and ties, seen from afar. */
const CROWD = 3000;

/** By how much all points of a crowd are smaller at a zoom. */
export function crowdScale(places: number, zoom: number): number {
  return places <= CROWD ? 1 : 0.45 + 0.55 * Math.max(0, Math.min(1, (zoom - 2) / 4));
}

/** Share of its size at which a place is drawn that takes no part. */
export const APART = 0.6;
/** No point is smaller; selected and hovered ones stay in sight from afar. */
export const LEAST = 1.4;
export const LEAST_MARKED = 4;

/** Width of a ring, which marks the second side; it lies outside the radius, which is the shorter for it. */
export const RING = 1.1;
export const RING_SHARE = 0.7;
/** Width of the land around a disc, which parts it from its neighbours. */
export const MARGIN = 0.8;
