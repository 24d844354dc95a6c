// Eigenvector centrality: a place is central as far as its partners are; its value is the sum of theirs, times a
// constant. On the giant component alone (of equals, the one with the earliest place), as between separate parts the
// values say nothing; not defined elsewhere. The greatest is 1, as in igraph; NetworkX scales to length 1. Range 0 … 1.
// Bonacich, P. (1972): Factoring and weighting approaches to status scores and clique identification. Journal of
// Mathematical Sociology 2, 113–120.

import { components } from '../kernels/components';
import { leadingVector } from '../kernels/power';
import type { Measure } from '../measure';

export const eigenvector: Measure = {
  compute({ slice, csr }) {
    const { group, sizes } = components(slice);
    // Nobody has a partner.
    if (!(sizes[0]! > 1)) return new Float64Array(slice.order).fill(NaN);
    const places = Uint32Array.from(group.keys()).filter(place => group[place] === 0);
    return leadingVector(csr, places);
  },
};
