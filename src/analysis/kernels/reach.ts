// Breadth-first search: every place that can be reached from one, with the fewest ties that lead there.

import type { Csr } from './csr';

type Ties = Pick<Csr, 'order' | 'offsets' | 'neighbours'>;

export type Tell = (place: number, distance: number) => void;

/**
 * Searches from one place after the other; a search costs no more than what it reaches. Tells every place that is
 * reached, the start included, the nearest first.
 */
export function searchOver({ order, offsets, neighbours }: Ties): (from: number, tell: Tell) => void {
  /** Per place: the search that reached it last. */
  const seen = new Uint32Array(order);
  const distances = new Uint32Array(order);
  const queue = new Uint32Array(order);
  let searches = 0;
  return (from, tell) => {
    searches++;
    queue[0] = from;
    seen[from] = searches;
    distances[from] = 0;
    for (let next = 0, end = 1; next < end; next++) {
      const place = queue[next]!;
      const distance = distances[place]!;
      tell(place, distance);
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
        const other = neighbours[at]!;
        if (seen[other] === searches) continue;
        seen[other] = searches;
        distances[other] = distance + 1;
        queue[end++] = other;
      }
    }
  };
}

export const UNREACHED = 0xffff_ffff;

/** Steps from a place to every other; UNREACHED where no way leads. */
export function distancesFrom(csr: Ties, start: number): Uint32Array {
  const distances = new Uint32Array(csr.order).fill(UNREACHED);
  searchOver(csr)(start, (place, distance) => (distances[place] = distance));
  return distances;
}
