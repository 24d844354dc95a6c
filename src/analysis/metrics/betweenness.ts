// Betweenness: on how many shortest paths between two other places a place lies. Each pair counts once; where it has
// several shortest paths, with the share of them. Not normalised: the value is a number of pairs. Range 0 …
// (order − 1)(order − 2) / 2. The same as NetworkX's with normalized=False and igraph's.
// Freeman, L. C. (1977): A set of measures of centrality based on betweenness. Sociometry 40, 35–41.

import type { Measure } from '../measure';

export const betweenness: Measure = { compute: ({ sweep }) => sweep().betweenness };
