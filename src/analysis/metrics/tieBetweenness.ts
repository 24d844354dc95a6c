// Betweenness of a tie: on how many shortest paths between two places it lies. Each pair counts once, with the share
// of its shortest paths; not normalised. Range 1 (its own two places) … order² / 4.
// Girvan, M.; Newman, M. E. J. (2002): Community structure in social and biological networks. PNAS 99, 7821–7826.

import type { Measure } from '../measure';

export const tieBetweenness: Measure = { compute: ({ sweep }) => sweep().tieBetweenness };
