// Degree in a network of two sides: the share of the places on the other side that are partners. Range 0 … 1; not
// defined without two sides. The same as NetworkX's bipartite.degree_centrality.
// Borgatti, S. P.; Halgin, D. S. (2011): Analyzing affiliation networks. In: The SAGE Handbook of Social Network
// Analysis, 417–433.

import type { Measure } from '../measure';
import { degree } from './degree';
import { twoSides } from '../sides';

export const bipartiteDegree: Measure = {
  compute(input) {
    const { slice } = input;
    const sides = twoSides(slice);
    return degree.compute(input).map((k, place) => (sides ? k / sides[1 - slice.side[place]!]! : NaN));
  },
};
