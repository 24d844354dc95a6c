// Louvain: clusters of high modularity (Newman's), by moving nodes and joining what was found to nodes, as graphology's
// library computes it. Blondel, V. D. et al. (2008): Fast unfolding of communities in large networks. J. Stat. Mech.
// P10008.

import type { UndirectedGraph } from 'graphology';
import louvainOf from 'graphology-communities-louvain';

/** Per place its cluster, numbered from 0 without gaps. `graph`: from `graphOf`. */
export function louvain(graph: UndirectedGraph, random: () => number, resolution = 1): Uint32Array {
  // The library refuses a network without ties.
  if (graph.size === 0) return Uint32Array.from({ length: graph.order }, (_, i) => i);
  const found = louvainOf(graph, { resolution, rng: random, getEdgeWeight: null });
  return Uint32Array.from({ length: graph.order }, (_, place) => found[String(place)]!);
}
