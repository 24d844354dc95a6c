// The connected components of a slice, each as a small graph of its own: places numbered 0 … order - 1.

import { buildNeighbours } from '../../graph/neighbours';
import type { Slice } from '../../graph/slice';

export interface Component {
  /** Place in the slice of each of its places, ascending. */
  readonly places: Uint32Array;
  /** Its ties, between positions in `places`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Largest first; of equals, the one that holds the earliest place first. */
export function componentsOf(slice: Slice): Component[] {
  const { offsets, places: others } = buildNeighbours(slice.order, slice.source, slice.target);
  const componentOf = new Int32Array(slice.order).fill(-1);
  const members: number[][] = [];
  for (let start = 0; start < slice.order; start++) {
    if (componentOf[start] !== -1) continue;
    const reached = [start];
    componentOf[start] = members.length;
    for (let next = 0; next < reached.length; next++) {
      const place = reached[next]!;
      for (let slot = offsets[place]!; slot < offsets[place + 1]!; slot++) {
        const other = others[slot]!;
        if (componentOf[other] !== -1) continue;
        componentOf[other] = members.length;
        reached.push(other);
      }
    }
    members.push(reached.sort((x, y) => x - y));
  }

  const positionOf = new Uint32Array(slice.order);
  for (const places of members) places.forEach((place, position) => (positionOf[place] = position));
  const ties = members.map((): { source: number[]; target: number[] } => ({ source: [], target: [] }));
  slice.source.forEach((source, tie) => {
    const own = ties[componentOf[source]!]!;
    own.source.push(positionOf[source]!);
    own.target.push(positionOf[slice.target[tie]!]!);
  });
  return members
    .map((places, i) => ({
      places: Uint32Array.from(places),
      source: Uint32Array.from(ties[i]!.source),
      target: Uint32Array.from(ties[i]!.target),
    }))
    .sort((x, y) => y.places.length - x.places.length || x.places[0]! - y.places[0]!);
}
