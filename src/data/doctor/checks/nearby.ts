// Two places of one kind and country within 5 km that have no name in common. Most are neighbours; some are one place.

import { inOrder, merges, nameOf, type Check } from '../check';
import { keyOf, type Finding } from '../finding';
import { eachNearPair } from '../nearPairs';
import { holdersOf, sharedWith } from './sameCity';
import { isOneByName } from './sameName';

export const NEAR_KM = 5;

export const nearby: Check = ground => {
  const { places, points, where } = ground;
  const found: Finding[] = [];
  const holder = holdersOf(ground);
  eachNearPair(points, NEAR_KM, (p, q, km) => {
    const [one, other] = [places[p]!, places[q]!];
    if (one.kind !== other.kind || one.country !== other.country || isOneByName(ground, p, q)) return;
    if (sharedWith(ground, holder, p) === q || sharedWith(ground, holder, q) === p) return;
    const [kept, lesser] = inOrder(ground, p, q);
    found.push({
      key: keyOf('nearby', [one.id, other.id]),
      kind: 'nearby',
      places: [places[kept]!.id, places[lesser]!.id],
      agreements: [],
      where: where.ofPlace(lesser, 'name', nameOf(ground, lesser)),
      facts: { km },
      proposals: merges(ground, kept, lesser),
      asked: null,
      clear: false,
    });
  });
  return found.sort((x, y) => Number(x.facts.km) - Number(y.facts.km));
};
