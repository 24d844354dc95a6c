// Three places that are all partners of each other, and the place that belongs to most of these triangles,
// where one leads. Ties that were not collected can only add to them. Silent in a network with two sides, which can have none, where the ties shown are patchy, and where there is none.

import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import type { Finding } from './finding';
import { perNetwork } from './perNetwork';
import { tally } from './tally';
import { isPatchy } from './world';

interface Triangle {
  readonly places: readonly number[];
  readonly ties: readonly number[];
}

export const triangles: Finding<'triangles'> = {
  id: 'triangles',
  find(world) {
    const { network, status } = world;
    if (network.info.sides || isPatchy(world)) return null;
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
  const later = (place: number) =>
    Array.from({ length: offsets[place + 1]! - offsets[place]! }, (_, i) => offsets[place]! + i)
      .map(slot => ({ place: places[slot]!, tie: ties[slot]! }))
      .filter(step => step.place > place);
  for (let first = 0; first < all.length; first++) {
    const direct = new Map(later(first).map(step => [step.place, step.tie]));
    for (const [second, tie] of direct) {
      for (const step of later(second)) {
        const closing = direct.get(step.place);
        if (closing === undefined) continue;
        found.push({ places: [first, second, step.place], ties: [tie, step.tie, closing] });
      }
    }
  }
  return found;
});
