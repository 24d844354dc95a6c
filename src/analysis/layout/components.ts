// The connected components of a slice, each as a small graph of its own: places numbered 0 … order - 1.

import type { Slice } from '../../graph/slice';
import { components } from '../kernels/components';

export interface Component {
  /** Place in the slice of each of its places, ascending. */
  readonly places: Uint32Array;
  /** Its ties, between positions in `places`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Largest first; of equals, the one that holds the earliest place first. */
export function componentsOf(slice: Slice): Component[] {
  const { group, sizes } = components(slice);
  const parts = Array.from(sizes, () => ({
    places: [] as number[],
    source: [] as number[],
    target: [] as number[],
  }));
  const positionOf = group.map((number, place) => parts[number]!.places.push(place) - 1);
  slice.source.forEach((source, tie) => {
    const own = parts[group[source]!]!;
    own.source.push(positionOf[source]!);
    own.target.push(positionOf[slice.target[tie]!]!);
  });
  return parts.map(({ places, source, target }) => ({
    places: Uint32Array.from(places),
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
  }));
}
