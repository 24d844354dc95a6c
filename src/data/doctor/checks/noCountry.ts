// Places whose country the dataset does not say. Where all cities of the name lie in one country, it is most likely that.

import { nameOf, type Check } from '../check';
import { keyOf, type Proposal } from '../finding';
import type { Ground } from '../ground';
import { spellings } from '../../gazetteer/join';
import { NO_COUNTRY } from '../../noCountry';

/** So many countries are proposed. */
const PROPOSED = 3;

export const noCountry: Check = function* (ground) {
  const unknown = ground.places.flatMap(({ country }, place) => (country === NO_COUNTRY ? [place] : []));
  if (unknown.length === 0) return;
  const countriesOf = byName(ground, unknown);
  for (const place of unknown) {
    const { id } = ground.places[place]!;
    const found = countriesOf(place).slice(0, PROPOSED);
    yield {
      key: keyOf('noCountry', [id]),
      kind: 'noCountry',
      places: [id],
      agreements: [],
      where: ground.where.ofPlace(place, 'country', nameOf(ground, place)),
      facts: {},
      proposals: found.map((country): Proposal => ({
        id: 'setCountry',
        operations: [{ do: 'setPlace', place: id, before: { country: NO_COUNTRY }, values: { country } }],
      })),
      asked: { of: 'country', place: id, before: NO_COUNTRY },
      clear: false,
    };
  }
};

/** The countries that have a city of the name, that of the greatest first. */
function byName(
  { gazetteer, spelt }: Ground,
  wanted: readonly number[],
): (place: number) => readonly string[] {
  if (!gazetteer) return () => [];
  const { size, name, otherNames, country, population } = gazetteer.cities;
  const asked = new Set(wanted.flatMap(place => spelt[place]!));
  const found = new Map<string, Map<string, number>>();
  for (let city = 0; city < size; city++)
    for (const one of new Set([name[city]!, ...otherNames[city]!].flatMap(spellings))) {
      if (!asked.has(one)) continue;
      const greatest = found.get(one) ?? new Map<string, number>();
      found.set(one, greatest);
      greatest.set(country[city]!, Math.max(greatest.get(country[city]!) ?? 0, population[city]!));
    }
  return place => {
    const all = spelt[place]!.flatMap(one => [...(found.get(one) ?? [])]);
    return [...new Set(all.sort((x, y) => y[1] - x[1]).map(([code]) => code))];
  };
}
