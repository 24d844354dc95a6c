// First phase of Leiden: each node moves to the cluster where it gains most. Only nodes whose neighbours have moved are
// looked at again (Traag et al. 2019, algorithm A.2, MoveNodesFast).

import type { Linked } from './linked';
import { shuffled } from './shuffled';

/** A gain in ties below this is noise of the arithmetic. */
const LEAST = 1e-9;

/** `start` and the answer: per node its cluster, numbered below `order`. */
export function moveNodes(
  { order, offsets, neighbours, weights, a, b, scale }: Linked,
  start: Uint32Array,
  random: () => number,
  resolution: number,
): Uint32Array {
  const group = start.slice();
  const factor = resolution * scale;
  const massA = new Float64Array(order);
  const massB = new Float64Array(order);
  const sizes = new Uint32Array(order);
  for (let i = 0; i < order; i++) {
    massA[group[i]!]! += a[i]!;
    massB[group[i]!]! += b[i]!;
    sizes[group[i]!]!++;
  }
  /** Numbers that no cluster has. */
  const empty: number[] = [];
  for (let c = order - 1; c >= 0; c--) if (sizes[c] === 0) empty.push(c);

  // A ring: every node stands in it at most once.
  const queue = shuffled(order, random);
  const waits = new Uint8Array(order).fill(1);
  let [first, waiting] = [0, order];
  /** Weight of the links of the node in hand to each cluster, and which clusters those are. */
  const linkTo = new Float64Array(order);
  const touched = new Uint32Array(order);

  while (waiting > 0) {
    const node = queue[first]!;
    first = first + 1 === order ? 0 : first + 1;
    waiting--;
    waits[node] = 0;
    const [from, to] = [offsets[node]!, offsets[node + 1]!];
    let count = 0;
    for (let at = from; at < to; at++) {
      const c = group[neighbours[at]!]!;
      if (linkTo[c] === 0) touched[count++] = c;
      linkTo[c]! += weights[at]!;
    }

    const own = group[node]!;
    const [ownA, ownB] = [a[node]!, b[node]!];
    massA[own]! -= ownA;
    massB[own]! -= ownB;
    let best = own;
    let gain = linkTo[own]! - factor * (ownA * massB[own]! + ownB * massA[own]!);
    for (let i = 0; i < count; i++) {
      const c = touched[i]!;
      const there = linkTo[c]! - factor * (ownA * massB[c]! + ownB * massA[c]!);
      if (there > gain + LEAST) [best, gain] = [c, there];
      linkTo[c] = 0;
    }
    // Alone there is nothing to gain or lose.
    if (gain < -LEAST) best = empty.at(-1)!;

    massA[best]! += ownA;
    massB[best]! += ownB;
    if (best === own) continue;
    group[node] = best;
    if (sizes[best]!++ === 0) empty.pop();
    if (--sizes[own]! === 0) empty.push(own);
    for (let at = from; at < to; at++) {
      const neighbour = neighbours[at]!;
      if (group[neighbour] === best || waits[neighbour] === 1) continue;
      waits[neighbour] = 1;
      const end = first + waiting;
      queue[end < order ? end : end - order] = neighbour;
      waiting++;
    }
  }
  return group;
}
