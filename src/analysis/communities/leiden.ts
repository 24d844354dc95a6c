// Leiden: clusters of the highest modularity, found by moving nodes, refining what was found and aggregating it, until
// nothing moves. Unlike Louvain, it returns no cluster that falls apart. Traag, V. A., Waltman, L., van Eck, N. J.
// (2019): From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.
//
// With the masses of `Linked` the same code finds clusters by Newman's modularity and by Barber's.

import { aggregate } from './aggregate';
import { qualityOf, type Linked } from './linked';
import { moveNodes } from './moveNodes';
import { piecesOf } from './pieces';
import { refine } from './refine';

/** Passes over the network go on as long as they gain. Of tens of thousands of ties even the last one gains a little. */
const MOST_PASSES = 12;
/** Gains of modularity below this are noise of the arithmetic. */
const GAIN = 1e-10;

/** Per node its cluster, numbered from 0 without gaps in no particular order. */
export function leiden(linked: Linked, random: () => number, resolution = 1): Uint32Array {
  let best = pass(
    linked,
    Uint32Array.from({ length: linked.order }, (_, i) => i),
    random,
    resolution,
  );
  let quality = qualityOf(linked, best, resolution);
  for (let passes = 1; passes < MOST_PASSES; passes++) {
    const next = pass(linked, best, random, resolution);
    const now = qualityOf(linked, next, resolution);
    if (!(now > quality + GAIN)) break;
    [best, quality] = [next, now];
  }
  return best;
}

/** Moving, refining and aggregating until every node is a cluster of its own: then each is a connected one. */
function pass(linked: Linked, start: Uint32Array, random: () => number, resolution: number): Uint32Array {
  /** Per node of the whole network: its node in the network as aggregated so far. */
  let nodeOf = Uint32Array.from({ length: linked.order }, (_, i) => i);
  let level = linked;
  let group = start;
  for (;;) {
    group = moveNodes(level, group, random, resolution);
    if (countOf(group) === level.order) return nodeOf;
    let parts = refine(level, group, random, resolution);
    // Where nothing could be refined the pieces of the clusters themselves go on, which are connected too.
    if (countOf(parts) === level.order) parts = piecesOf(level, group);
    const next = aggregate(level, parts);
    const groupOf = new Uint32Array(next.order);
    parts.forEach((part, node) => (groupOf[part] = group[node]!));
    nodeOf = nodeOf.map(node => parts[node]!);
    if (next.order === level.order) return nodeOf;
    level = next;
    group = numbered(groupOf);
  }
}

function countOf(group: Uint32Array): number {
  const met = new Uint8Array(group.length);
  return group.reduce((count, one) => (met[one]!++ === 0 ? count + 1 : count), 0);
}

/** The same groups, numbered below the number of nodes. */
function numbered(group: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return group.map(one => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  });
}
