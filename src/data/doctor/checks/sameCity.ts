// One place under two names that have nothing in common, but which the gazetteer gives to one city: Leningrad and Saint
// Petersburg, Breslau and Wrocław.

import { inOrder, merges, nameOf, type Check } from '../check';
import { keyOf } from '../finding';
import type { Ground } from '../ground';
import { SAME_PLACE_KM, UNJOINED } from '../../gazetteer/join';
import { distance } from '../../../lib/geodesy';
import { isOneByName, kmBetween } from './sameName';

const TAKEN = UNJOINED.indexOf('taken');

export const sameCity: Check = function* (ground) {
  const { gazetteer, places, where } = ground;
  if (!gazetteer) return;
  const holder = holdersOf(ground);
  for (const [place, { id }] of places.entries()) {
    const other = sharedWith(ground, holder, place);
    if (other === undefined || isOneByName(ground, place, other)) continue;
    const city = gazetteer.join.city[other]!;
    const [kept, lesser] = inOrder(ground, other, place);
    const km = kmBetween(ground, kept, lesser);
    yield {
      key: keyOf('sameCity', [places[other]!.id, id]),
      kind: 'sameCity',
      places: [places[kept]!.id, places[lesser]!.id],
      agreements: [],
      where: where.ofPlace(place, 'name', nameOf(ground, place)),
      facts: { city: gazetteer.cities.name[city]!, ...(Number.isNaN(km) ? {} : { km }) },
      proposals: merges(ground, kept, lesser),
      asked: null,
      clear: false,
    };
  }
};

export const holdersOf = ({ gazetteer }: Ground): ReadonlyMap<number, number> =>
  new Map([...(gazetteer?.join.city ?? [])].flatMap((city, place) => (city < 0 ? [] : [[city, place]])));

/** The place that is the city which this one would be. */
export function sharedWith(
  { gazetteer, places }: Ground,
  holder: ReadonlyMap<number, number>,
  place: number,
): number | undefined {
  if (!gazetteer || gazetteer.join.reason[place] !== TAKEN) return undefined;
  const { lat, lon } = gazetteer.cities;
  const here = places[place]!;
  const near = gazetteer.candidates(place).filter(city => {
    const km = distance([here.lon, here.lat], [lon[city]!, lat[city]!]);
    return holder.has(city) && !(km > SAME_PLACE_KM);
  });
  const [city] = near.sort((x, y) => gazetteer.cities.population[y]! - gazetteer.cities.population[x]!);
  return city === undefined ? undefined : holder.get(city);
}
