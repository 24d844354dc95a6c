// Second phase of Leiden: each cluster is built anew from single nodes, which join only where they are well linked, and
// not always where they gain most; so a cluster that has come apart is found out (Traag et al. 2019, algorithm A.2,
// RefinePartition and MergeNodesSubset).

import type { Linked } from './linked';
import { shuffled } from './shuffled';

/** How freely a node joins a part where it does not gain most, in ties (the paper's θ, and its value). */
const FREEDOM = 0.01;

/** Per node its part, each within one group; numbered from 0 without gaps. */
export function refine(
  { order, offsets, neighbours, weights, a, b, scale }: Linked,
  group: Uint32Array,
  random: () => number,
  resolution: number,
): Uint32Array {
  const factor = resolution * scale;
  const groupA = new Float64Array(order);
  const groupB = new Float64Array(order);
  /** Of each part: its masses, its nodes, and the weight of its links to the rest of its group. */
  const part = Uint32Array.from({ length: order }, (_, i) => i);
  const partA = a.slice();
  const partB = b.slice();
  const sizes = new Uint32Array(order).fill(1);
  const outward = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    const own = group[i]!;
    groupA[own]! += a[i]!;
    groupB[own]! += b[i]!;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      if (group[neighbours[at]!] === own) outward[i]! += weights[at]!;
    }
  }
  /** At least as many links to the rest of its group as chance lets expect. */
  const isWellLinked = (p: number, g: number) =>
    outward[p]! >= factor * (partA[p]! * (groupB[g]! - partB[p]!) + partB[p]! * (groupA[g]! - partA[p]!));

  const linkTo = new Float64Array(order);
  const touched = new Uint32Array(order);
  const chances = new Float64Array(order);
  for (const node of shuffled(order, random)) {
    const own = group[node]!;
    if (sizes[part[node]!] !== 1 || !isWellLinked(part[node]!, own)) continue;
    let count = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (group[neighbour] !== own) continue;
      const p = part[neighbour]!;
      if (linkTo[p] === 0) touched[count++] = p;
      linkTo[p]! += weights[at]!;
    }

    // Staying alone gains nothing.
    let most = 0;
    for (let i = 0; i < count; i++) {
      const p = touched[i]!;
      const gain = linkTo[p]! - factor * (a[node]! * partB[p]! + b[node]! * partA[p]!);
      chances[i] = gain >= 0 && isWellLinked(p, own) ? gain : NaN;
      if (chances[i]! > most) most = chances[i]!;
    }
    let sum = Math.exp(-most / FREEDOM);
    for (let i = 0; i < count; i++) {
      // Of gains beside the greatest, so that no exponential grows too large.
      chances[i] = Number.isNaN(chances[i]) ? 0 : Math.exp((chances[i]! - most) / FREEDOM);
      sum += chances[i]!;
    }
    let chosen = part[node]!;
    let left = random() * sum;
    for (let i = 0; i < count; i++) {
      left -= chances[i]!;
      if (left < 0 && chances[i]! > 0) {
        chosen = touched[i]!;
        break;
      }
    }
    if (chosen !== part[node]) {
      const before = part[node]!;
      outward[chosen]! += outward[before]! - 2 * linkTo[chosen]!;
      partA[chosen]! += a[node]!;
      partB[chosen]! += b[node]!;
      sizes[chosen]!++;
      sizes[before] = 0;
      part[node] = chosen;
    }
    for (let i = 0; i < count; i++) linkTo[touched[i]!] = 0;
  }

  const numbers = new Uint32Array(order);
  let next = 0;
  for (let p = 0; p < order; p++) if (sizes[p]! > 0) numbers[p] = next++;
  return part.map(p => numbers[p]!);
}
