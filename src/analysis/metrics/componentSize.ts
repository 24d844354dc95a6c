// Component size: how many places a chain of ties reaches from here, this place included. Range 1 … order.

import { components } from '../kernels/components';
import type { Measure } from '../measure';

export const componentSize: Measure = {
  compute({ slice }) {
    const { group, sizes } = components(slice);
    return Float64Array.from(group, g => sizes[g]!);
  },
};
