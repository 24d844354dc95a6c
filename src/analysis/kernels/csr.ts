// Compressed sparse rows: the neighbours of all places in one array, those of place i from `offsets[i]` to
// `offsets[i + 1]`. What the kernels run on.

import type { Slice } from '../../graph/slice';

export interface Csr {
  readonly order: number;
  /** Number of ties. */
  readonly size: number;
  /** Length order + 1. */
  readonly offsets: Uint32Array;
  /** Length 2 · size. Neighbours of a place in the order of the ties. */
  readonly neighbours: Uint32Array;
  /** Length 2 · size: the tie that leads to the neighbour. */
  readonly ties: Uint32Array;
}

/** Number of partners of a place. */
export function degreeIn({ offsets }: Pick<Csr, 'offsets'>, place: number): number {
  return offsets[place + 1]! - offsets[place]!;
}

/** Throws where a tie joins a place to itself or repeats a pair. */
export function csrOf({ order, source, target }: Pick<Slice, 'order' | 'source' | 'target'>): Csr {
  const size = source.length;
  const offsets = new Uint32Array(order + 1);
  for (let tie = 0; tie < size; tie++) {
    if (source[tie] === target[tie]) throw new Error(`tie ${tie} joins place ${source[tie]} to itself`);
    offsets[source[tie]! + 1]!++;
    offsets[target[tie]! + 1]!++;
  }
  for (let place = 0; place < order; place++) offsets[place + 1]! += offsets[place]!;

  const neighbours = new Uint32Array(2 * size);
  const ties = new Uint32Array(2 * size);
  const next = offsets.slice();
  const add = (from: number, to: number, tie: number) => {
    const at = next[from]!++;
    neighbours[at] = to;
    ties[at] = tie;
  };
  for (let tie = 0; tie < size; tie++) {
    add(source[tie]!, target[tie]!, tie);
    add(target[tie]!, source[tie]!, tie);
  }

  const last = new Uint32Array(order).fill(order);
  for (let place = 0; place < order; place++) {
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      const other = neighbours[at]!;
      if (last[other] === place) throw new Error(`tie ${ties[at]} repeats the pair ${place}, ${other}`);
      last[other] = place;
    }
  }
  return { order, size, offsets, neighbours, ties };
}
