// Degree: the number of partners of a place. Range 0 … order − 1.
// Freeman, L. C. (1978): Centrality in social networks. Social Networks 1, 215–239.

import { degreeIn } from '../kernels/csr';
import type { Measure } from '../measure';

export const degree: Measure = {
  compute: ({ csr }) => Float64Array.from({ length: csr.order }, (_, place) => degreeIn(csr, place)),
};
