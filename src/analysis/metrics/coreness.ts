// Core number: the greatest k such that the place lies in a part of the network where every place has k partners or
// more within that part. Range 0 … degree.
// Seidman, S. B. (1983): Network structure and minimum degree. Social Networks 5, 269–287.

import { cores } from '../kernels/cores';
import type { Measure } from '../measure';

export const coreness: Measure = { compute: ({ csr }) => Float64Array.from(cores(csr)) };
