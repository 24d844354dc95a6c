// Harmonic closeness: the mean of 1 / distance to all other places, 0 for those out of reach. Divided by the number of
// other places, as in igraph; NetworkX gives the sum. Range 0 (no partner) … 1 (partner of all).
// Marchiori, M.; Latora, V. (2000): Harmony in the small-world. Physica A 285, 539–546.

import type { Measure } from '../measure';

export const harmonic: Measure = {
  compute: ({ slice: { order }, sweep }) => sweep().harmonic.map(sum => (sum === 0 ? 0 : sum / (order - 1))),
};
