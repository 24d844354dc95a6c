// Connected components: two places share a component when a chain of ties joins them. Component 0 is the one with most
// places, of equals the one with the earliest place. Hopcroft and Tarjan (1973), as articulation.

import { components } from '../kernels/components';
import type { Measure } from '../measure';

export const component: Measure = { compute: ({ slice }) => Float64Array.from(components(slice).group) };
