// PageRank: where a walker is found who goes on along a random tie with probability 0.85 and else, or where there is no
// tie, begins anew at any place. Ties have no direction and no weight. All values add up to 1. Range 0.15 / order … 1.
// Brin, S.; Page, L. (1998): The anatomy of a large-scale hypertextual web search engine. Computer Networks 30, 107–117.

import { randomWalk } from '../kernels/power';
import type { Measure } from '../measure';

const DAMPING = 0.85;

export const pagerank: Measure = { compute: ({ csr }) => randomWalk(csr, DAMPING) };
