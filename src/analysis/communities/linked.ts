// A network as the search for clusters sees it: links with weights, and what chance lets expect between two nodes.
//
// Both modularities compare the weight within a cluster with an expectation that is a product of masses:
//   Newman   k_i k_j / 2m                  (Newman, M. E. J., PNAS 103, 8577, 2006)
//   Barber   k_i k_j / m across sides      (Barber, M. J., Phys. Rev. E 76, 066102, 2007)
// so two masses per node, `a` and `b`, and one factor hold for both: expected(i, j) = scale · (a_i b_j + b_i a_j).
// Newman: a = b = k, scale 1/4m. Barber: a is the degree of a place of the first side, b of the second, scale 1/m.
// Of a cluster with masses A and B, the expectation within is then scale · A · B.

import type { Slice } from '../../graph/slice';
import { csrOf, degreeIn } from '../kernels/csr';
import { isSided } from '../sides';

export interface Linked {
  readonly order: number;
  /** Sum of the weights of the links. */
  readonly total: number;
  /** As in a Csr; no node is linked to itself, and no two nodes twice. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Per entry of `neighbours`. */
  readonly weights: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly scale: number;
}

/** The null model: what chance lets expect. */
export type Expectation = 'newman' | 'barber';

/** The expectation that suits a network: Barber's where every tie joins the two sides. */
export const expectationFor = (slice: Slice): Expectation => (isSided(slice) ? 'barber' : 'newman');

/** A slice, every tie of weight 1: several agreements of one pair make it one tie, no stronger than another. */
export function linkedOf(slice: Slice, expectation: Expectation): Linked {
  const csr = csrOf(slice);
  const { order, size, offsets, neighbours } = csr;
  const degrees = Float64Array.from({ length: order }, (_, i) => degreeIn(csr, i));
  const links = { order, total: size, offsets, neighbours, weights: new Float64Array(2 * size).fill(1) };
  if (expectation === 'newman') return withNewman(links, degrees);
  const onSide = (side: number) => degrees.map((degree, place) => (slice.side[place] === side ? degree : 0));
  return { ...links, a: onSide(0), b: onSide(1), scale: size > 0 ? 1 / size : 0 };
}

/** Newman's expectation, for links whose strengths (sums of weights per node) are given. */
export function withNewman(
  links: Pick<Linked, 'order' | 'total' | 'offsets' | 'neighbours' | 'weights'>,
  strengths: Float64Array,
): Linked {
  return { ...links, a: strengths, b: strengths, scale: links.total > 0 ? 1 / (4 * links.total) : 0 };
}

/**
 * Modularity of a partition: the share of the weight within groups, less the share that chance lets expect there. Groups
 * are numbered below `order`; what has another number, such as NO_CLUSTER, is in none. −1 … 1, 0: no more than by chance;
 * NaN without links.
 */
export function qualityOf(linked: Linked, group: Uint32Array, resolution = 1): number {
  const { order, total, offsets, neighbours, weights, a, b, scale } = linked;
  if (total === 0) return NaN;
  const massA = new Float64Array(order);
  const massB = new Float64Array(order);
  let inside = 0;
  for (let i = 0; i < order; i++) {
    const own = group[i]!;
    if (own >= order) continue;
    massA[own]! += a[i]!;
    massB[own]! += b[i]!;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      // Every link is met from both ends.
      if (group[neighbours[at]!] === own) inside += weights[at]! / 2;
    }
  }
  let expected = 0;
  for (let c = 0; c < order; c++) expected += scale * massA[c]! * massB[c]!;
  return (inside - resolution * expected) / total;
}
