// Three places that are all partners of each other, and the place that belongs to most of these triangles, where one
// leads. Ties that were not collected can only add to them. Silent where the ties shown are patchy, and where there is
// none, as in every network in which ties join two sides only.

import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import type { Finding } from './finding';
import { perNetwork } from '../perNetwork';
import { tally } from '../../lib/tally';
import { isPatchy } from './world';

interface Triangle {
  readonly places: readonly number[];
  readonly ties: readonly number[];
}

export const triangles: Finding<'triangles'> = {
  id: 'triangles',
  find(world) {
    const { network, status } = world;
    if (isPatchy(world)) return null;
    const shown = trianglesOf(network).filter(({ ties }) => ties.every(tie => status[tie] !== ABSENT));
    const [most, next] = tally(shown.flatMap(({ places }) => places));
    if (!most) return null;
    const leads = most[1] > 1 && most[1] !== next?.[1];
    return { triangles: shown.length, most: leads ? { place: most[0], triangles: most[1] } : null };
  },
};

/** Every triangle once: from its first place over its second to its third. */
const trianglesOf = perNetwork(({ neighbours: { offsets, places, ties }, places: all }: Network) => {
  const found: Triangle[] = [];
  /** Per place: the tie from the present first place, one more than its number; 0: none. */
  const direct = new Uint32Array(all.length);
  for (let first = 0; first < all.length; first++) {
    const [start, end] = [offsets[first]!, offsets[first + 1]!];
    for (let slot = start; slot < end; slot++) {
      if (places[slot]! > first) direct[places[slot]!] = ties[slot]! + 1;
    }
    for (let slot = start; slot < end; slot++) {
      const second = places[slot]!;
      if (second < first) continue;
      for (let next = offsets[second]!; next < offsets[second + 1]!; next++) {
        const third = places[next]!;
        if (third < second || direct[third] === 0) continue;
        found.push({ places: [first, second, third], ties: [ties[slot]!, ties[next]!, direct[third]! - 1] });
      }
    }
    for (let slot = start; slot < end; slot++) direct[places[slot]!] = 0;
  }
  return found;
});
