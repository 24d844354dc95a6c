// How many places a chain of ties reaches from each place, the place itself included: 1 for a place without ties.
// Union-find with path halving and union by size: cheap enough for every year of a running timeline, so that a
// sentence on the page and the year beside it never differ.

import type { Network } from './network';

/** Over the ties for which `mask` is not 0, in place order. */
export function componentSizes(network: Network, mask: Uint8Array): Uint32Array {
  const parent = Uint32Array.from(network.places.keys());
  const size = new Uint32Array(network.places.length).fill(1);
  const rootOf = (place: number): number => {
    while (parent[place]! !== place) {
      parent[place] = parent[parent[place]!]!;
      place = parent[place]!;
    }
    return place;
  };
  for (let tie = 0; tie < network.ties.length; tie++) {
    if (mask[tie] === 0) continue;
    const a = rootOf(network.source[tie]!);
    const b = rootOf(network.target[tie]!);
    if (a === b) continue;
    const [small, large] = size[a]! < size[b]! ? [a, b] : [b, a];
    parent[small] = large;
    size[large]! += size[small]!;
  }
  return size.map((_, place) => size[rootOf(place)]!);
}
