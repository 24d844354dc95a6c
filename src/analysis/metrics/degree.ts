// Degree: the number of partners of a place. Range 0 … order − 1.
// Freeman, L. C. (1978): Centrality in social networks. Social Networks 1, 215–239.

import type { Measure } from '../measure';

export const degree: Measure = {
  compute({ slice }) {
    const values = new Float64Array(slice.order);
    for (const place of slice.source) values[place]!++;
    for (const place of slice.target) values[place]!++;
    return values;
  },
};
