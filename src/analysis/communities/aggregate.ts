// Third phase of Leiden: every part becomes one node, its masses summed up, and the links between two parts one link.

import type { Linked } from './linked';

/** `part`: per node its part, numbered from 0 without gaps. Links within a part are left out: they stay within. */
export function aggregate(
  { order, total, offsets, neighbours, weights, a, b, scale }: Linked,
  part: Uint32Array,
): Linked {
  const parts = part.reduce((most, one) => Math.max(most, one + 1), 0);
  // The nodes part by part, by counting.
  const starts = new Uint32Array(parts + 1);
  for (const one of part) starts[one + 1]!++;
  for (let p = 0; p < parts; p++) starts[p + 1]! += starts[p]!;
  const nodes = new Uint32Array(order);
  const next = starts.slice();
  for (let i = 0; i < order; i++) nodes[next[part[i]!]!++] = i;

  const massA = new Float64Array(parts);
  const massB = new Float64Array(parts);
  const newOffsets = new Uint32Array(parts + 1);
  const newNeighbours: number[] = [];
  const newWeights: number[] = [];
  const linkTo = new Float64Array(parts);
  for (let p = 0; p < parts; p++) {
    const first = newNeighbours.length;
    for (let at = starts[p]!; at < starts[p + 1]!; at++) {
      const node = nodes[at]!;
      massA[p]! += a[node]!;
      massB[p]! += b[node]!;
      for (let link = offsets[node]!; link < offsets[node + 1]!; link++) {
        const other = part[neighbours[link]!]!;
        if (other === p) continue;
        if (linkTo[other] === 0) newNeighbours.push(other);
        linkTo[other]! += weights[link]!;
      }
    }
    for (let at = first; at < newNeighbours.length; at++) {
      const other = newNeighbours[at]!;
      newWeights.push(linkTo[other]!);
      linkTo[other] = 0;
    }
    newOffsets[p + 1] = newNeighbours.length;
  }
  return {
    order: parts,
    total,
    offsets: newOffsets,
    neighbours: Uint32Array.from(newNeighbours),
    weights: Float64Array.from(newWeights),
    a: massA,
    b: massB,
    scale,
  };
}
