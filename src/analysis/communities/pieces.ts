// Connected pieces: nodes of one group that a chain of links within the group joins.

import type { Linked } from './linked';

/** Per node its piece, numbered from 0 in the order of their first nodes. */
export function piecesOf(
  { order, offsets, neighbours }: Pick<Linked, 'order' | 'offsets' | 'neighbours'>,
  group: Uint32Array,
): Uint32Array {
  const NONE = 0xffff_ffff;
  const piece = new Uint32Array(order).fill(NONE);
  const found = new Uint32Array(order);
  let pieces = 0;
  for (let start = 0; start < order; start++) {
    if (piece[start] !== NONE) continue;
    piece[start] = pieces;
    found[0] = start;
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = found[at]!;
      for (let link = offsets[node]!; link < offsets[node + 1]!; link++) {
        const neighbour = neighbours[link]!;
        if (piece[neighbour] !== NONE || group[neighbour] !== group[start]) continue;
        piece[neighbour] = pieces;
        found[count++] = neighbour;
      }
    }
    pieces++;
  }
  return piece;
}
