// The graph that sigma draws: positions only. Everything else about a place or a tie comes from tieLooks.ts and placeLooks.ts.

import { UndirectedGraph } from 'graphology';
import type { Arrangement } from './arrangement';

/** Nodes are places in order, edges ties in order; keys are their indices. */
export function displayGraph({ network, positions }: Arrangement): UndirectedGraph {
  const graph = new UndirectedGraph();
  network.places.forEach((_, i) => graph.addNode(i, { x: positions[2 * i]!, y: positions[2 * i + 1]! }));
  network.ties.forEach(({ a, b }, i) => graph.addEdgeWithKey(i, a, b));
  return graph;
}

/** Free edge beside and above the outermost places, in units of the layout: room for names, the left ones first. */
const ROOM_LEFT = 6.5;
const ROOM_RIGHT = 3;
const ROOM_Y = 1;

export interface Bounds {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** Bounds of all, or of some places; with room for names. Of no place: the unit square. */
export function boundsOf(positions: Float64Array, places?: Iterable<number>): Bounds {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const i of places ?? Array(positions.length / 2).keys()) {
    left = Math.min(left, positions[2 * i]!);
    right = Math.max(right, positions[2 * i]!);
    bottom = Math.min(bottom, positions[2 * i + 1]!);
    top = Math.max(top, positions[2 * i + 1]!);
  }
  if (left > right) return { x: [0, 1], y: [0, 1] };
  return { x: [left - ROOM_LEFT, right + ROOM_RIGHT], y: [bottom - ROOM_Y, top + ROOM_Y] };
}
