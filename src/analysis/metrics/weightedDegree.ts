// Weighted degree, or strength: the number of agreements of a place, over all its ties. The weight of a tie is the
// number of its agreements and nothing else. Range: degree and more.
// Barrat, A.; Barthélemy, M.; Pastor-Satorras, R.; Vespignani, A. (2004): The architecture of complex weighted
// networks. PNAS 101, 3747–3752.

import type { Measure } from '../measure';

export const weightedDegree: Measure = {
  compute({ slice: { order, source, target, weight } }) {
    const values = new Float64Array(order);
    weight.forEach((agreements, tie) => {
      values[source[tie]!]! += agreements;
      values[target[tie]!]! += agreements;
    });
    return values;
  },
};
