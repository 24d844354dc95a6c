// One place under two spellings: names that are the same when folded (accents, case, what stands in brackets or behind a
// comma), in one country, and not far apart.

import { fold } from '../../../lib/fold';
import { distance } from '../../../lib/geodesy';
import { inOrder, merges, nameOf, type Check } from '../check';
import { keyOf, type Finding } from '../finding';
import { areNamedAlike, type Ground } from '../ground';

/** Namesakes in one country mostly lie farther apart (as in pairTablePlaces). Kilometres. */
export const ONE_NAME_KM = 20;
/** So near nothing speaks against it. Kilometres. */
const SURE_KM = 5;
/** Of so many of one name each is compared with the first ones only. */
const CROWD = 24;

export const sameName: Check = function* (ground): Generator<Finding> {
  const { places, spelt, where } = ground;
  const called = new Map<string, number[]>();
  const told = new Set<number>();
  for (const [place, { country, kind }] of places.entries()) {
    for (const name of spelt[place]!) {
      if (name === '') continue;
      const key = `${kind} ${country} ${name}`;
      const others = called.get(key);
      for (const other of others?.slice(0, CROWD) ?? []) {
        const pair = other * places.length + place;
        if (told.has(pair) || !isOneByName(ground, other, place)) continue;
        told.add(pair);
        const [kept, lesser] = inOrder(ground, other, place);
        const km = kmBetween(ground, kept, lesser);
        const alike = fold(nameOf(ground, kept)) === fold(nameOf(ground, lesser));
        yield {
          key: keyOf('sameName', [places[kept]!.id, places[lesser]!.id]),
          kind: 'sameName',
          places: [places[kept]!.id, places[lesser]!.id],
          agreements: [],
          where: where.ofPlace(lesser, 'name', nameOf(ground, lesser)),
          facts: Number.isNaN(km) ? {} : { km },
          proposals: merges(ground, kept, lesser),
          asked: null,
          clear: alike && km <= SURE_KM,
        };
      }
      if (others) others.push(place);
      else called.set(key, [place]);
    }
  }
};

/** NaN where one of them has no coordinates. */
export const kmBetween = ({ places }: Ground, p: number, q: number): number =>
  distance([places[p]!.lon, places[p]!.lat], [places[q]!.lon, places[q]!.lat]);

/** Whether two places of one kind share a spelling and are near enough, or where one of them lies is not known. */
export function isOneByName(ground: Ground, p: number, q: number): boolean {
  const { places, spelt } = ground;
  const [one, other] = [places[p]!, places[q]!];
  if (one.kind !== other.kind || one.country !== other.country) return false;
  if (!spelt[p]!.some(name => spelt[q]!.includes(name))) return false;
  const km = kmBetween(ground, p, q);
  return Number.isNaN(km) ? areNamedAlike(ground, p, q) : km <= ONE_NAME_KM;
}
