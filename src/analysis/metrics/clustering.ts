// Local clustering: the share of pairs of partners who are partners of each other. Range 0 … 1; not defined with fewer
// than two partners (as in igraph with mode="nan"; NetworkX counts these as 0).
// Watts, D. J.; Strogatz, S. H. (1998): Collective dynamics of 'small-world' networks. Nature 393, 440–442.

import { triangles } from '../kernels/triangles';
import type { Measure } from '../measure';
import { degree } from './degree';

export const clustering: Measure = {
  compute(input) {
    const found = triangles(input.csr);
    return degree.compute(input).map((k, place) => (k < 2 ? NaN : found[place]! / ((k * (k - 1)) / 2)));
  },
};
