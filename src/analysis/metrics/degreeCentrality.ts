// Degree centrality: degree divided by the number of other places, so that networks of different
// size can be compared. Range 0 … 1. Freeman (1978), as degree; computed by graphology-metrics.

import { degreeCentrality as compute } from 'graphology-metrics/centrality/degree';
import type { Measure } from '../measure';

export const degreeCentrality: Measure = {
  compute({ slice, graph }) {
    const values = compute(graph());
    return Float64Array.from({ length: slice.order }, (_, place) => values[String(place)]!);
  },
};
