// Who is tied to whom, as compressed sparse rows: the ties of place i stand at offsets[i] … offsets[i + 1] - 1.

export interface Neighbours {
  /** Length order + 1. */
  readonly offsets: Uint32Array;
  /** Place at the other end. Length 2 × size. */
  readonly places: Uint32Array;
  /** Index of the tie that leads there. Length 2 × size. */
  readonly ties: Uint32Array;
}

export function buildNeighbours(order: number, source: Uint32Array, target: Uint32Array): Neighbours {
  const offsets = new Uint32Array(order + 1);
  for (let tie = 0; tie < source.length; tie++) {
    offsets[source[tie]! + 1]!++;
    offsets[target[tie]! + 1]!++;
  }
  for (let place = 0; place < order; place++) offsets[place + 1]! += offsets[place]!;

  const next = offsets.slice(0, order);
  const places = new Uint32Array(2 * source.length);
  const ties = new Uint32Array(2 * source.length);
  const put = (from: number, to: number, tie: number) => {
    const slot = next[from]!++;
    places[slot] = to;
    ties[slot] = tie;
  };
  for (let tie = 0; tie < source.length; tie++) {
    put(source[tie]!, target[tie]!, tie);
    put(target[tie]!, source[tie]!, tie);
  }
  return { offsets, places, ties };
}

/** The ties of a place, in tie order. */
export function tiesOf({ offsets, ties }: Neighbours, place: number): Uint32Array {
  return ties.subarray(offsets[place]!, offsets[place + 1]!);
}

/** The places at the other ends of these ties, in tie order. */
export function partnersOf({ offsets, places }: Neighbours, place: number): Uint32Array {
  return places.subarray(offsets[place]!, offsets[place + 1]!);
}

/** The tie between two places; null where there is none. */
export function tieBetween({ offsets, places, ties }: Neighbours, a: number, b: number): number | null {
  for (let slot = offsets[a]!; slot < offsets[a + 1]!; slot++) {
    if (places[slot] === b) return ties[slot]!;
  }
  return null;
}
