// Cities of the gazetteer as places of a network: those that a reader names by their ids, and those that a search finds.
// Runs in the worker.

import { fold } from '../../lib/fold';
import type { Place, PlaceName } from '../records';
import type { Gazetteer } from './gazetteer';
import { loadGazetteer, type GazetteerSource } from './loadGazetteer';

export interface Newcomers {
  readonly places: readonly Place[];
  readonly names: readonly PlaceName[];
}

export type NewcomersQuestion = { readonly gazetteer: GazetteerSource } & (
  | { readonly ids: readonly string[] }
  /** Cities with a name that begins so: those called so first, then the greatest. */
  | { readonly like: string; readonly most: number }
);

export async function findNewcomers(question: NewcomersQuestion): Promise<Newcomers> {
  const gazetteer = await loadGazetteer(question.gazetteer);
  const cities =
    'ids' in question
      ? question.ids.map(id => gazetteer.id.indexOf(id)).filter(city => city >= 0)
      : citiesLike(gazetteer, question.like, question.most);
  return newcomersOf(gazetteer, cities);
}

export function newcomersOf(gazetteer: Gazetteer, cities: readonly number[]): Newcomers {
  return {
    places: cities.map(city => placeOf(gazetteer, city)),
    names: cities.flatMap(city => namesOf(gazetteer, city)),
  };
}

export function citiesLike(
  { size, name, otherNames, german, russian, population }: Gazetteer,
  like: string,
  most: number,
): readonly number[] {
  const wanted = fold(like);
  if (wanted === '') return [];
  /** 0: called so; 1: its name begins so; 2: another name of it does; −1: none. */
  const fit = (city: number): number => {
    const own = [name[city]!, german[city]!, russian[city]!].map(fold);
    if (own.includes(wanted)) return 0;
    if (own.some(text => text.startsWith(wanted))) return 1;
    return otherNames[city]!.some(text => fold(text).startsWith(wanted)) ? 2 : -1;
  };
  const found: { readonly city: number; readonly rank: number }[] = [];
  for (let city = 0; city < size; city++) {
    const rank = fit(city);
    if (rank >= 0) found.push({ city, rank });
  }
  return found
    .sort((x, y) => x.rank - y.rank || population[y.city]! - population[x.city]!)
    .slice(0, most)
    .map(({ city }) => city);
}

/** Of its ties nothing was collected: it stands at the boundary. */
function placeOf({ id, country, region, lat, lon, population }: Gazetteer, city: number): Place {
  return {
    id: id[city]!,
    kind: 'city',
    country: country[city]!,
    // GeoNames' own codes of regions mean nothing to the tables.
    region: ISO_REGION.test(region[city]!) ? region[city]! : '',
    lat: lat[city]!,
    lon: lon[city]!,
    population: population[city]!,
    populationYear: null,
    tiesKnown: 'boundary',
  };
}

const ISO_REGION = /^[A-Z]{2}-/;

/** Of the other names the gazetteer does not say in which language they are. */
function namesOf(gazetteer: Gazetteer, city: number): readonly PlaceName[] {
  const { id, name, otherNames, german, russian } = gazetteer;
  const place = id[city]!;
  const as = (role: PlaceName['role'], lang: string) => (text: string) =>
    ({ place, lang, name: text, role, from: null, to: null }) as const;
  const told = [as('exonym', 'de')(german[city]!), as('exonym', 'ru')(russian[city]!)].filter(
    one => one.name !== '',
  );
  // A name of its own in one language must not stand for the others.
  const official = as('official', told.length === 0 ? '' : 'en')(name[city]!);
  const others = otherNames[city]!.filter(other => told.every(one => one.name !== other));
  return [official, ...told, ...others.map(as('alias', ''))];
}
