// Constraint: how far the partners of a place are tied with each other, so that it has few ways round any of them. Each
// partner takes 1 / degree of the place's ties, and what it reaches through common partners besides; the squares of
// these shares are added up. Without triangles it is 1 / degree. Range above 0 … 9/8; not defined without partners.
// Ties count alike. The same as in igraph and NetworkX.
// Burt, R. S. (1992): Structural holes. Harvard University Press, ch. 2.

import type { Measure } from '../measure';

export const constraint: Measure = {
  compute({ csr: { order, offsets, neighbours } }) {
    const values = new Float64Array(order).fill(NaN);
    /** Which place has it as a partner, plus one; and the share of that place's ties spent on it, one way or another. */
    const partnerOf = new Uint32Array(order);
    const spent = new Float64Array(order);
    for (let place = 0; place < order; place++) {
      const partners = neighbours.subarray(offsets[place]!, offsets[place + 1]!);
      if (partners.length === 0) continue;
      for (const partner of partners) {
        partnerOf[partner] = place + 1;
        spent[partner] = 1 / partners.length;
      }
      for (const between of partners) {
        const [from, to] = [offsets[between]!, offsets[between + 1]!];
        for (let at = from; at < to; at++) {
          const partner = neighbours[at]!;
          if (partnerOf[partner] === place + 1) spent[partner]! += 1 / partners.length / (to - from);
        }
      }
      values[place] = partners.reduce((sum, partner) => sum + spent[partner]! ** 2, 0);
    }
    return values;
  },
};
