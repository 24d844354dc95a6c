// Degree centrality: degree divided by the number of other places, so that networks of different size can be compared.
// Range 0 … 1; not defined for a place alone in the world. Freeman (1978), as degree.

import type { Measure } from '../measure';
import { degree } from './degree';

export const degreeCentrality: Measure = {
  compute: input => degree.compute(input).map(partners => partners / (input.csr.order - 1)),
};
