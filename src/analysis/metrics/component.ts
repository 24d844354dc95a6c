// Connected components: two places share a component when a chain of ties joins them.
// Computed by graphology-components; component 0 is the one with most places.

import { connectedComponents } from 'graphology-components';
import type { Measure } from '../measure';

export const component: Measure = {
  compute({ slice, graph }) {
    const components = connectedComponents(graph())
      .map(members => members.map(Number).sort((x, y) => x - y))
      .sort((x, y) => y.length - x.length || x[0]! - y[0]!);
    const values = new Float64Array(slice.order);
    components.forEach((members, group) => {
      for (const place of members) values[place] = group;
    });
    return values;
  },
};
