// The graph that sigma draws: so many places, and which are tied. Where they stand and how they look comes to the
// programs from elsewhere (painted.ts).

import { UndirectedGraph } from 'graphology';
import type { Network } from '../../graph/network';
import { eachOf, type Work } from '../../lib/steps';
import type { Arrangement } from './arrangement';

/** Nodes are places in order, edges ties in order; keys are their indices. */
export function* displayGraph({ places, ties }: Network): Work<UndirectedGraph> {
  const graph = new UndirectedGraph();
  yield* eachOf(places.keys(), place => graph.addNode(place, { x: 0, y: 0 }));
  yield* eachOf(ties.entries(), ([tie, { a, b }]) => graph.addEdgeWithKey(tie, a, b));
  return graph;
}

/** Free edge around the outermost places, in units of the layout. */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for names, the left ones first. */
const EDGE: Edge = { left: 6.5, right: 3, top: 1, bottom: 1 };

const EDGES: { readonly [L in Arrangement['layout']]: Edge } = {
  forces: EDGE,
  map: { left: 3, right: 4, top: 2, bottom: 2 },
  sides: { left: 10, right: 10, top: 4.6, bottom: 1 },
  rings: { left: 5, right: 5, top: 1.6, bottom: 1.2 },
  regions: { left: 2, right: 2, top: 2.4, bottom: 1.4 },
};

export interface Bounds {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** Bounds of all, or of some places; with room for names. Of no place: the unit square. */
export function boundsOf(positions: Float64Array, places?: Iterable<number>, edge = EDGE): Bounds {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const i of places ?? Array(positions.length / 2).keys()) {
    left = Math.min(left, positions[2 * i]!);
    right = Math.max(right, positions[2 * i]!);
    bottom = Math.min(bottom, positions[2 * i + 1]!);
    top = Math.max(top, positions[2 * i + 1]!);
  }
  if (left > right) return { x: [0, 1], y: [0, 1] };
  return { x: [left - edge.left, right + edge.right], y: [bottom - edge.bottom, top + edge.top] };
}

/** Bounds of a whole picture: its places, and the circles behind them. */
export function wholeOf({ positions, circles, layout }: Arrangement): Bounds {
  const corners = circles.flatMap(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  return boundsOf(
    circles.length > 0 ? Float64Array.from([...positions, ...corners]) : positions,
    undefined,
    EDGES[layout],
  );
}
