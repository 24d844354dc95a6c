// Clusters of a network with two sides by shared partners: two places of the first side are linked as often as they
// have partners in common (the projection), clusters are found among these by Newman's modularity, and every place of
// the second side joins the cluster in which most of its partners are. A place that shares no partner with another is
// alone there, and makes a cluster with the partners that are only its own.
// Newman, M. E. J. (2001): Scientific collaboration networks. Physical Review E 64, 016132.

import type { Slice } from '../../graph/slice';
import { degreeIn, type Csr } from '../kernels/csr';
import { withNewman, type Linked } from './linked';

/** Nodes are all places; those of the second side have no links. `csr`: that of the slice. */
export function projectionOf({ order, side }: Slice, { offsets, neighbours }: Csr): Linked {
  const newOffsets = new Uint32Array(order + 1);
  const linked: number[] = [];
  const weights: number[] = [];
  const strengths = new Float64Array(order);
  const shared = new Float64Array(order);
  for (let place = 0; place < order; place++) {
    const first = linked.length;
    if (side[place] === 0) {
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
        const partner = neighbours[at]!;
        for (let back = offsets[partner]!; back < offsets[partner + 1]!; back++) {
          const other = neighbours[back]!;
          if (other === place) continue;
          if (shared[other] === 0) linked.push(other);
          shared[other]!++;
        }
      }
    }
    for (let at = first; at < linked.length; at++) {
      const other = linked[at]!;
      weights.push(shared[other]!);
      strengths[place]! += shared[other]!;
      shared[other] = 0;
    }
    newOffsets[place + 1] = linked.length;
  }
  const links = {
    order,
    total: strengths.reduce((sum, strength) => sum + strength, 0) / 2,
    offsets: newOffsets,
    neighbours: Uint32Array.from(linked),
    weights: Float64Array.from(weights),
  };
  return withNewman(links, strengths);
}

/** `group` for all places, from that of the first side: the others join where most of their partners are. */
export function withSecondSide({ order, side }: Slice, csr: Csr, group: Uint32Array): Uint32Array {
  const { offsets, neighbours } = csr;
  const ends = new Float64Array(order);
  for (let place = 0; place < order; place++) {
    if (side[place] === 0) ends[group[place]!]! += degreeIn(csr, place);
  }
  return group.map((own, place) => {
    if (side[place] === 0) return own;
    const partners = new Map<number, number>();
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      const there = group[neighbours[at]!]!;
      partners.set(there, (partners.get(there) ?? 0) + 1);
    }
    // Of equally many, the cluster of fewer ties: there they are the greater part.
    const [best] = [...partners].sort(
      ([c, count], [d, other]) => other - count || ends[c]! - ends[d]! || c - d,
    );
    return best ? best[0] : own;
  });
}
