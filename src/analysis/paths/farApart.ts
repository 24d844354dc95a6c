// Two places that lie far apart: the farthest from the place with most ties, and the farthest from that one. A long way,
// not always the longest (the "double sweep", Magnien, Latapy & Habib 2009, gives a lower bound of the diameter).

import { degreeIn, type Csr } from '../kernels/csr';
import { distancesFrom, UNREACHED } from '../kernels/reach';

/** Null where no tie is shown. */
export function farApart(csr: Csr): readonly [number, number] | null {
  if (csr.size === 0) return null;
  const degree = (place: number) => degreeIn(csr, place);
  let hub = 0;
  for (let place = 1; place < csr.order; place++) if (degree(place) > degree(hub)) hub = place;
  const from = farthest(csr, hub);
  return [from, farthest(csr, from)];
}

function farthest(csr: Csr, start: number): number {
  const distances = distancesFrom(csr, start);
  let found = start;
  distances.forEach((distance, place) => {
    if (distance !== UNREACHED && distance > distances[found]!) found = place;
  });
  return found;
}
