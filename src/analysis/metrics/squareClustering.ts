// Square clustering: of the squares that could lie at a place, the share that does. A square is two partners with
// another common partner; what could be is counted, for each pair of partners, from their other ties. Range 0 … 1; not
// defined where none could be: with fewer than two partners, or two that have no other ties. As in NetworkX, which
// gives 0 there.
// Lind, P. G.; González, M. C.; Herrmann, H. J. (2005): Cycles and clustering in bipartite networks. Physical Review E
// 72, 056127, eq. 2.

import { degreeIn } from '../kernels/csr';
import type { Measure } from '../measure';

export const squareClustering: Measure = {
  compute({ csr }) {
    const { order, offsets, neighbours } = csr;
    const values = new Float64Array(order).fill(NaN);
    /** How many partners of the place another one is tied with. */
    const shared = new Uint32Array(order);
    for (let place = 0; place < order; place++) {
      const partners = neighbours.subarray(offsets[place]!, offsets[place + 1]!);
      const pairs = (partners.length * (partners.length - 1)) / 2;
      if (pairs === 0) continue;
      let ties = 0;
      for (const partner of partners) {
        ties += degreeIn(csr, partner);
        for (let at = offsets[partner]!; at < offsets[partner + 1]!; at++) shared[neighbours[at]!]!++;
      }
      shared[place] = 0;
      let triangles = 0;
      for (const partner of partners) triangles += shared[partner]! / 2;
      let squares = 0;
      for (const partner of partners) {
        for (let at = offsets[partner]!; at < offsets[partner + 1]!; at++) {
          const other = neighbours[at]!;
          squares += (shared[other]! * (shared[other]! - 1)) / 2;
          shared[other] = 0;
        }
      }
      // Summed over the pairs of partners u, w with q squares: (k(u) − 1 − q − adjacent) + (k(w) − 1 − q − adjacent) + q.
      const possible = (partners.length - 1) * ties - 2 * pairs - squares - 2 * triangles;
      if (possible > 0) values[place] = squares / possible;
    }
    return values;
  },
};
