// Closeness in a network of two sides: the least sum of distances that is possible to the places reached, 1 to each on
// the other side and 2 to each on the same, divided by the real sum; times the share of all other places that is
// reached, after Wasserman and Faust. Range 0 (no partner) … 1 (partner of all on the other side); not defined without
// two sides. On a connected network the same as NetworkX's bipartite.closeness_centrality; where it falls apart,
// NetworkX takes the least sum of the whole network, and goes beyond 1.
// Borgatti, S. P.; Halgin, D. S. (2011), as degree in a network of two sides.

import { components } from '../kernels/components';
import type { Measure } from '../measure';
import { twoSides } from '../sides';

export const bipartiteCloseness: Measure = {
  compute({ slice, sweep }) {
    const { order, side } = slice;
    if (!twoSides(slice)) return new Float64Array(order).fill(NaN);
    const { group, sizes } = components(slice);
    /** Per component its places on side 1. */
    const second = new Uint32Array(sizes.length);
    side.forEach((one, place) => (second[group[place]!]! += one));
    return sweep().farness.map((sum, place) => {
      const reached = sizes[group[place]!]!;
      if (reached === 1) return 0;
      const other = side[place] === 0 ? second[group[place]!]! : reached - second[group[place]!]!;
      const least = other + 2 * (reached - other - 1);
      return ((least / sum) * (reached - 1)) / (order - 1);
    });
  },
};
