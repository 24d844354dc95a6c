// What the cities of the gazetteer are called in German and Russian. GeoNames' other names bear no language here, so the
// names are those of the datasets' places, then those kept by hand (data/authority/city_names.csv); a Russian city's
// Cyrillic name is the one that GeoNames' Latin name is written over from.
import { fold } from '../../src/lib/fold';
import type { RawRow } from './files';
import type { MatchedPlace } from './gazetteer';
import type { GeoName } from './geonames';

/** Empty where nobody says. */
export interface NamesOfCity {
  readonly de: string;
  readonly ru: string;
}

export function cityNames(
  places: readonly Pick<MatchedPlace, 'city' | 'names'>[],
  kept: ReadonlyMap<string, RawRow>,
): (city: GeoName) => NamesOfCity {
  const ofPlaces = new Map(places.flatMap(({ city, names }) => (city ? [[city.id, names] as const] : [])));
  return city => {
    const own = ofPlaces.get(city.id);
    const row = kept.get(city.id);
    return {
      de: own?.de || row?.get('de') || '',
      ru: own?.ru || row?.get('ru') || (city.country === 'RU' ? cyrillicOf(city) : ''),
    };
  };
}

const CYRILLIC = /^[А-ЯЁ][А-Яа-яЁё .-]+$/;

function cyrillicOf({ name, otherNames }: GeoName): string {
  const plain = loose(name);
  return otherNames.find(other => CYRILLIC.test(other) && loose(other) === plain) ?? '';
}

/** Latin spellings of one Russian name differ in how they write е, й and ы (Yelets, Yoshkar-Ola, Zheleznodorozhnyy). */
const loose = (text: string): string =>
  fold(text).replace(/ye/g, 'e').replace(/y/g, 'i').replace(/ii+/g, 'i');

/** Rows kept by hand that fit nothing, in words. */
export function strayCityNames(
  cities: readonly GeoName[],
  kept: ReadonlyMap<string, RawRow>,
): readonly string[] {
  const byId = new Map(cities.map(city => [city.id, city]));
  return [...kept].flatMap(([id, row]) => {
    const city = byId.get(id);
    if (!city || city.name !== row.get('name') || city.country !== row.get('country'))
      return [`city_names: no city ${id} ${row.get('name')}`];
    const known = new Set([city.name, ...city.otherNames]);
    return ['de', 'ru']
      .map(lang => row.get(lang))
      .filter(name => name !== '' && !known.has(name))
      .map(name => `city_names: ${name} is no name of ${city.name} (${id})`);
  });
}
