// Triangles of each place: pairs of its partners that are partners of each other. Every tie points to its end with
// more partners, so that each triangle is found once, from its end with fewest; O(m^1.5) in the worst case.
// Latapy, M. (2008): Main-memory triangle computations for very large (sparse (power-law)) graphs. Theoretical
// Computer Science 407, 458–473, algorithm "compact-forward".

import { degreeIn, type Csr } from './csr';

/** Per place the number of triangles it is in; their sum is three times the number of triangles. */
export function triangles(csr: Csr): Float64Array {
  const { order, offsets, neighbours } = csr;
  const degree = (place: number) => degreeIn(csr, place);
  const before = (a: number, b: number) => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
  const starts = new Uint32Array(order + 1);
  const onward = new Uint32Array(neighbours.length / 2);
  let next = 0;
  for (let place = 0; place < order; place++) {
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      if (before(place, neighbours[at]!)) onward[next++] = neighbours[at]!;
    }
    starts[place + 1] = next;
  }

  const count = new Float64Array(order);
  /** Which place last marked it as its neighbour, plus one. */
  const markedBy = new Uint32Array(order);
  for (let u = 0; u < order; u++) {
    for (let i = starts[u]!; i < starts[u + 1]!; i++) markedBy[onward[i]!] = u + 1;
    for (let i = starts[u]!; i < starts[u + 1]!; i++) {
      const v = onward[i]!;
      for (let j = starts[v]!; j < starts[v + 1]!; j++) {
        const w = onward[j]!;
        if (markedBy[w] !== u + 1) continue;
        count[u]!++;
        count[v]!++;
        count[w]!++;
      }
    }
  }
  return count;
}
