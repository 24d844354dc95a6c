// Articulation: into how many parts more its component falls when a place is taken away: one for each of its blocks but
// one. 0: it holds together without the place, which is then no articulation point. Range 0 … degree − 1.
// Hopcroft, J.; Tarjan, R. (1973): Algorithm 447. Efficient algorithms for graph manipulation. Communications of the
// ACM 16, 372–378.

import { blocksOf } from '../kernels/blocks';
import type { Measure } from '../measure';

export const articulation: Measure = {
  compute({ csr }) {
    const blocks = new Float64Array(csr.order);
    for (const place of blocksOf(csr).places) blocks[place]!++;
    return blocks.map(count => Math.max(0, count - 1));
  },
};
