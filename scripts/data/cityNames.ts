// What the cities of the gazetteer are called in German and Russian. GeoNames' other names bear no language here, so the
// names are those of the datasets' places, then those kept by hand (data/authority/city_names.csv); a Russian city's
// Cyrillic name is the one that GeoNames' Latin name is written over from, and its German name is written over from that.

import { fold } from '../../src/lib/fold';
import type { RawRow } from './files';
import type { MatchedPlace } from './gazetteer';
import type { GeoName } from './geonames';
import { asGeoNames, asGerman } from './russianLetters';

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
    const ru = own?.ru || row?.get('ru') || (city.country === 'RU' ? cyrillicOf(city) : '');
    return { de: own?.de || row?.get('de') || (city.country === 'RU' ? asGerman(ru) : ''), ru };
  };
}

const CYRILLIC = /^[А-ЯЁ][А-Яа-яЁё .-]+$/;

/** Among the names in Cyrillic letters are Ukrainian, Bulgarian and other ones, which come out alike in Latin letters. */
function cyrillicOf({ name, otherNames }: GeoName): string {
  const plain = loose(name);
  const alike = otherNames.filter(
    other => CYRILLIC.test(other) && !UNLIKE_RUSSIAN.test(other) && loose(asGeoNames(other)) === plain,
  );
  return alike.sort((x, y) => likelihood(y, name) - likelihood(x, name))[0] ?? '';
}

/** Latin spellings of one Russian name differ in how they write е, ё and -ый (Yelets, Korolyov, Groznyy). */
const loose = (text: string): string =>
  fold(text.replace(/[’']/g, ''))
    .replace(/yye/g, 'ye')
    .replace(/y[eo]/g, 'e')
    .replace(/[iy]y(?![a-z])/g, 'y');

const UNLIKE_RUSSIAN = /ськ|цьк|ць$|ъ$|ъл$|[кг]ъ|[мн]ьс|(?<!б)рьс|мьн/;

const many = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Which of several spellings is the Russian one: ц for ts, щ for shch, э at the beginning only, and signs kept. */
const likelihood = (russian: string, name: string): number =>
  4 * many(russian, /[цщё]/g) +
  2 * many(russian, /(?<![а-яё])э/gi) -
  2 * many(russian, /(?<=[а-яё])э/gi) +
  many(russian, /[ьы]/g) -
  3 * Math.abs(many(russian, /-/g) - many(name, /-/g)) +
  many(russian, /й/g);

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
