// Betweenness in a network of two sides: divided by the most that a place on its side could have, with so many places
// on each side. Range 0 … 1; not defined without two sides, or where no place can lie between others. The same as
// NetworkX's bipartite.betweenness_centrality.
// Borgatti, S. P.; Halgin, D. S. (2011), as degree in a network of two sides.

import type { Measure } from '../measure';
import { twoSides } from '../sides';

export const bipartiteBetweenness: Measure = {
  compute({ slice, sweep }) {
    const sides = twoSides(slice);
    if (!sides) return new Float64Array(slice.order).fill(NaN);
    const greatest = [mostPairs(sides[0], sides[1]), mostPairs(sides[1], sides[0])];
    return sweep().betweenness.map((pairs, place) => pairs / greatest[slice.side[place]!]!);
  },
};

/** The greatest betweenness on a side of `own` places, facing `other`. */
function mostPairs(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
