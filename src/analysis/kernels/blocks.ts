// Blocks (biconnected components): two ties share a block when a ring of ties runs through both. Two blocks share at
// most one place, and such a place is an articulation point: without it the network falls apart. A block of one tie
// is a bridge.
// Hopcroft, J. & Tarjan, R. (1973): Algorithm 447. Communications of the ACM 16, 372–378; without recursion.

import type { Csr } from './csr';

export interface Blocks {
  readonly count: number;
  /** Per tie: number of its block. */
  readonly ofTie: Uint32Array;
  /** Places of block b: `places[placeOffsets[b]]` … ; an articulation point stands in several. */
  readonly placeOffsets: Uint32Array;
  readonly places: Uint32Array;
  /** Ties of block b, likewise. */
  readonly tieOffsets: Uint32Array;
  readonly ties: Uint32Array;
}

const NONE = 0xffffffff;

export function blocksOf(csr: Csr): Blocks {
  const { order, size, offsets, neighbours, ties } = csr;
  const ofTie = new Uint32Array(size);
  let count = 0;

  /** Number in the order of discovery; 0: not yet found. */
  const found = new Uint32Array(order);
  /** The earliest place that can be reached from here and beyond without going back. */
  const low = new Uint32Array(order);
  const next = offsets.slice(0, order);
  /** The tie that led here. */
  const via = new Uint32Array(order).fill(NONE);
  const path = new Uint32Array(order);
  /** Ties whose block is not yet complete. */
  const open = new Uint32Array(size);
  let top = 0;
  let time = 0;
  for (let start = 0; start < order; start++) {
    if (found[start] !== 0) continue;
    found[start] = low[start] = ++time;
    path[0] = start;
    for (let depth = 1; depth > 0;) {
      const place = path[depth - 1]!;
      const at = next[place]!;
      if (at < offsets[place + 1]!) {
        next[place] = at + 1;
        const other = neighbours[at]!;
        const tie = ties[at]!;
        if (found[other] === 0) {
          open[top++] = tie;
          via[other] = tie;
          found[other] = low[other] = ++time;
          path[depth++] = other;
        } else if (tie !== via[place] && found[other]! < found[place]!) {
          open[top++] = tie;
          low[place] = Math.min(low[place]!, found[other]!);
        }
        continue;
      }
      depth--;
      if (depth === 0) break;
      const before = path[depth - 1]!;
      low[before] = Math.min(low[before]!, low[place]!);
      if (low[place]! < found[before]!) continue;
      let tie: number;
      do {
        tie = open[--top]!;
        ofTie[tie] = count;
      } while (tie !== via[place]);
      count++;
    }
  }
  return gather(csr, ofTie, count);
}

/** Blocks by the number that each tie has. */
export function gather(
  { order, size, offsets, ties, neighbours }: Csr,
  ofTie: Uint32Array,
  count: number,
): Blocks {
  const tieOffsets = new Uint32Array(count + 1);
  for (const block of ofTie) tieOffsets[block + 1]!++;
  for (let block = 0; block < count; block++) tieOffsets[block + 1]! += tieOffsets[block]!;
  const next = tieOffsets.slice();
  const ordered = new Uint32Array(size);
  for (let tie = 0; tie < size; tie++) ordered[next[ofTie[tie]!]!++] = tie;

  const ends = new Uint32Array(2 * size);
  for (let place = 0; place < order; place++) {
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      if (neighbours[at]! < place) continue;
      ends[2 * ties[at]!] = place;
      ends[2 * ties[at]! + 1] = neighbours[at]!;
    }
  }
  const placeOffsets = new Uint32Array(count + 1);
  const places = new Uint32Array(2 * size);
  const last = new Uint32Array(order).fill(NONE);
  let seats = 0;
  for (let block = 0; block < count; block++) {
    for (let i = tieOffsets[block]!; i < tieOffsets[block + 1]!; i++) {
      for (let end = 2 * ordered[i]!; end < 2 * ordered[i]! + 2; end++) {
        const place = ends[end]!;
        if (last[place] === block) continue;
        last[place] = block;
        places[seats++] = place;
      }
    }
    placeOffsets[block + 1] = seats;
  }
  return { count, ofTie, placeOffsets, places: places.slice(0, seats), tieOffsets, ties: ordered };
}
