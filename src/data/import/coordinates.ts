// Where the places of a table are: as the table says, else as the gazetteer has a city of that name in that country. What
// is not clear is listed with the cities that may be meant, for a person to choose.

import { NO_COUNTRY } from '../columns/countries';
import type { Gazetteer, RegionName } from '../gazetteer/gazetteer';
import { joinGazetteer, nameIndex, spellings, UNJOINED } from '../gazetteer/join';
import type { PlaceColumns } from '../pairTablePlaces';
import type { ImportPlan } from './plan';

/**
 * `ambiguous`: several cities of the name, none much the greatest. `taken`: another place is that city. `noName`: no city
 * of the name in its country. `noCountry`: its country is not known. `far`: its own coordinates are far from those.
 */
export const DOUBTS = ['ambiguous', 'taken', 'noName', 'noCountry', 'far'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A city of the gazetteer that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region: RegionName | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface DoubtfulPlace {
  /** Id in the dataset. */
  readonly place: string;
  readonly name: string;
  /** ISO code, or NO_COUNTRY. */
  readonly country: string;
  /** Where it is named first. */
  readonly table: string;
  readonly line: number;
  readonly doubt: Doubt;
  /** The greatest first. */
  readonly candidates: readonly Candidate[];
}

export interface Coordinates {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** How many places have theirs from where; the sum is that of all places. */
  readonly fromFile: number;
  readonly fromGazetteer: number;
  readonly chosen: number;
  readonly without: number;
  readonly doubtful: readonly DoubtfulPlace[];
}

export interface Whereabouts {
  readonly places: PlaceColumns;
  /** A borough, district or region is in no gazetteer of cities. */
  readonly isCity: (place: number) => boolean;
  /** Per place, where it is named first. */
  readonly namedAt: (place: number) => { readonly table: string; readonly line: number };
  readonly chosenCity: ImportPlan['chosenCity'];
}

/** So many are offered. */
const OFFERED = 8;

/** Without a gazetteer: what the tables say. */
export function coordinatesOf(
  { places, isCity, namedAt, chosenCity }: Whereabouts,
  gazetteer: Gazetteer | null,
): Coordinates {
  const size = places.id.length;
  const [lat, lon] = [places.lat.slice(), places.lon.slice()];
  const located = (place: number) => !Number.isNaN(places.lat[place]!);
  const counts = { fromFile: 0, fromGazetteer: 0, chosen: 0, without: 0 };
  const count = (from: keyof typeof counts) => void counts[from]++;
  if (!gazetteer) {
    for (let place = 0; place < size; place++) count(located(place) ? 'fromFile' : 'without');
    return { lat, lon, ...counts, doubtful: [] };
  }

  const cityOf = new Map(gazetteer.id.map((id, city) => [id, city]));
  const countries = new Set(places.country.includes(NO_COUNTRY) ? gazetteer.country : places.country);
  const byName = nameIndex(gazetteer, countries);
  const all = [...countries];
  const joined = joinGazetteer(
    {
      names: places.name.map(name => [name]),
      country: places.country,
      lat: places.lat,
      lon: places.lon,
      city: Uint8Array.from(places.id, (_, place) => Number(isCity(place))),
    },
    gazetteer,
    byName,
  );
  const put = (place: number, city: number) => {
    lat[place] = gazetteer.lat[city]!;
    lon[place] = gazetteer.lon[city]!;
  };
  const candidatesFor = (place: number): readonly Candidate[] => {
    const country = places.country[place]!;
    const within = country === NO_COUNTRY ? all : [country];
    const keys = spellings(places.name[place]!).flatMap(name => within.map(code => `${code} ${name}`));
    return [...new Set(keys.flatMap(key => byName.get(key) ?? []))]
      .sort((x, y) => gazetteer.population[y]! - gazetteer.population[x]!)
      .slice(0, OFFERED)
      .map(city => candidate(gazetteer, city));
  };

  const doubtful: DoubtfulPlace[] = [];
  for (let place = 0; place < size; place++) {
    const id = places.id[place]!;
    const choice = Object.hasOwn(chosenCity, id) ? chosenCity[id]! : undefined;
    const chosen = typeof choice === 'string' ? cityOf.get(choice) : undefined;
    const doubt = doubtOf(UNJOINED[joined.reason[place]!]!, located(place), places.country[place]!);
    if (chosen !== undefined) {
      put(place, chosen);
      count('chosen');
      continue;
    }
    if (located(place)) count('fromFile');
    else if (joined.city[place]! >= 0 && choice !== null) {
      put(place, joined.city[place]!);
      count('fromGazetteer');
    } else count('without');
    if (doubt === null || choice === null) continue;
    doubtful.push({
      place: id,
      name: places.name[place]!,
      country: places.country[place]!,
      ...namedAt(place),
      doubt,
      candidates: candidatesFor(place),
    });
  }
  return { lat, lon, ...counts, doubtful };
}

/** Of a place with coordinates nothing is in doubt but whether they are right. */
function doubtOf(reason: (typeof UNJOINED)[number], located: boolean, country: string): Doubt | null {
  if (located) return reason === 'far' ? 'far' : null;
  if (reason === 'joined' || reason === 'notCity') return null;
  return country === NO_COUNTRY ? 'noCountry' : reason;
}

function candidate(gazetteer: Gazetteer, city: number): Candidate {
  return {
    id: gazetteer.id[city]!,
    name: gazetteer.name[city]!,
    country: gazetteer.country[city]!,
    region: gazetteer.regionNames.get(gazetteer.region[city]!) ?? null,
    lat: gazetteer.lat[city]!,
    lon: gazetteer.lon[city]!,
    population: gazetteer.population[city]!,
  };
}
