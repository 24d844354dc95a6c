// Which cities of the gazetteer are no places of a network by another id.

import type { Newcomers } from '../data/gazetteer/newcomers';
import { SAME_PLACE_KM } from '../data/gazetteer/join';
import type { Place } from '../data/records';
import { fold } from '../lib/fold';
import { distance } from '../lib/geodesy';
import { groupBy } from '../lib/groupBy';
import { buildNames, type NameIndex } from './names';
import type { Network } from './network';

/** Those that no place of the network is: of one of these names, in that country, and close by. */
export function strangersIn(
  { places, names }: Newcomers,
  network: Network,
  known: NameIndex,
): readonly Place[] {
  const called = buildNames(names);
  const foldedOf = (index: NameIndex, { id }: Place) => (index.get(id) ?? []).map(({ name }) => fold(name));
  const cities = places.map(place => ({ place, names: new Set(foldedOf(called, place)) }));
  const byCountry = groupBy(cities, ({ place }) => place.country);
  const met = new Set<string>();
  for (const other of network.places) {
    // A network has many places and few of them are near: their names are folded only then.
    const near = (byCountry.get(other.country) ?? []).filter(({ place }) => isNear(other, place));
    if (near.length === 0) continue;
    const own = foldedOf(known, other);
    for (const { place, names } of near)
      if (other.id === place.id || own.some(name => names.has(name))) met.add(place.id);
  }
  return places.filter(({ id }) => !met.has(id));
}

/** Kilometres of a degree of latitude: the cheap test before the exact one. */
const DEGREE_KM = 110;

/** A place without coordinates may be anywhere. */
function isNear(x: Place, y: Place): boolean {
  if (Number.isNaN(x.lat)) return true;
  if (Math.abs(x.lat - y.lat) * DEGREE_KM > SAME_PLACE_KM) return false;
  return distance([x.lon, x.lat], [y.lon, y.lat]) <= SAME_PLACE_KM;
}
