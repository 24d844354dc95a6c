// A slice as a graphology graph, for what graphology computes: Louvain, and what the tests and the benchmark compare with.

import { UndirectedGraph } from 'graphology';
import type { Slice } from '../graph/slice';

export function graphOf(slice: Slice): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let place = 0; place < slice.order; place++) graph.addNode(String(place));
  slice.source.forEach((source, tie) => graph.addEdge(String(source), String(slice.target[tie]!)));
  return graph;
}
