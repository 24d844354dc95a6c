// Component size: how many places a chain of ties reaches from here, this place included. Range 1 … order.

import type { Measure } from '../measure';
import { component } from './component';

export const componentSize: Measure = {
  compute(input) {
    const group = component.compute(input);
    const sizes = new Float64Array(input.slice.order);
    for (const g of group) sizes[g]!++;
    return group.map(g => sizes[g]!);
  },
};
