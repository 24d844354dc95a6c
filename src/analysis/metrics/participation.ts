// Participation: over how many groups, and how evenly, the partners of a place are spread: 1 minus the sum of the squared
// shares of each group among them. 0: all in one group; with g groups alike 1 − 1/g. Range 0 … below 1; not defined
// without partners. Own group and own country count like any other.
// Guimerà, R.; Amaral, L. A. N. (2005): Functional cartography of complex metabolic networks. Nature 433, 895–900.

import type { Csr } from '../kernels/csr';
import type { Measure } from '../measure';

export const participationCountries: Measure = {
  compute: ({ slice, csr }) => participation(csr, slice.country),
};

export const participationClusters: Measure = {
  compute: ({ csr, clusters }) => participation(csr, clusters()),
};

function participation({ order, offsets, neighbours }: Csr, group: Uint32Array): Float64Array {
  const values = new Float64Array(order).fill(NaN);
  const count = new Map<number, number>();
  for (let place = 0; place < order; place++) {
    const [from, to] = [offsets[place]!, offsets[place + 1]!];
    if (to === from) continue;
    count.clear();
    for (let at = from; at < to; at++) {
      const g = group[neighbours[at]!]!;
      count.set(g, (count.get(g) ?? 0) + 1);
    }
    let squares = 0;
    for (const k of count.values()) squares += k * k;
    values[place] = 1 - squares / (to - from) ** 2;
  }
  return values;
}
