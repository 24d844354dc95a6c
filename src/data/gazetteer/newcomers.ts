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
  /** Cities with a name that begins so, the greatest first. */
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
  { size, name, otherNames, population }: Gazetteer,
  like: string,
  most: number,
): readonly number[] {
  const wanted = fold(like);
  if (wanted === '') return [];
  const begins = (text: string) => fold(text).startsWith(wanted);
  const found: number[] = [];
  for (let city = 0; city < size; city++) {
    if (begins(name[city]!) || otherNames[city]!.some(begins)) found.push(city);
  }
  return found.sort((x, y) => population[y]! - population[x]!).slice(0, most);
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

/** The gazetteer does not say in which language a name is. */
function namesOf({ id, name, otherNames }: Gazetteer, city: number): readonly PlaceName[] {
  const place = id[city]!;
  const as = (role: PlaceName['role']) => (text: string) =>
    ({ place, lang: '', name: text, role, from: null, to: null }) as const;
  return [as('official')(name[city]!), ...otherNames[city]!.map(as('alias'))];
}
