// Cluster: the group of a place, as the clusters were found, cluster 0 the largest; not defined without ties.
// What finds them stands in ../communities.

import { NO_CLUSTER } from '../communities/communities';
import type { Measure } from '../measure';

export const cluster: Measure = {
  compute: ({ clusters }) => Float64Array.from(clusters(), group => (group === NO_CLUSTER ? NaN : group)),
};
