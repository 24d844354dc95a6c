// The best connected places of a cluster, by which it can be named: those with the most ties within it.

import type { Slice } from '../../graph/slice';

/** More places in the same position name nothing. */
const MOST = 2;

/**
 * Per cluster one place, or two with equally many ties within; of more than two that with the most ties of all kinds, and
 * of these the first. `clusters`: how many there are; groups from that number on are left out.
 */
export function hubsOf(
  { order, source, target }: Pick<Slice, 'order' | 'source' | 'target'>,
  group: ArrayLike<number>,
  clusters: number,
): readonly (readonly number[])[] {
  const within = new Uint32Array(order);
  const all = new Uint32Array(order);
  source.forEach((a, tie) => {
    const b = target[tie]!;
    for (const place of [a, b]) {
      all[place]!++;
      if (group[a] === group[b]) within[place]!++;
    }
  });
  const hubs: number[][] = Array.from({ length: clusters }, () => []);
  for (let place = 0; place < order; place++) {
    const own = hubs[group[place]!];
    if (!own) continue;
    const most = own.length > 0 ? within[own[0]!]! : -1;
    if (within[place]! > most) own.length = 0;
    if (within[place]! >= most) own.push(place);
  }
  return hubs.map(own =>
    own.length <= MOST ? own : [own.reduce((best, place) => (all[place]! > all[best]! ? place : best))],
  );
}
