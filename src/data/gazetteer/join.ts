// Which city of the gazetteer a place of a network is: by name (any of its names, folded, against any of the city's), by
// country, and where the place has coordinates by these. Only what is unambiguous is joined, and what is not is told.

import { fold } from '../../lib/fold';
import { EARTH_RADIUS, toVector, dot } from '../../lib/geodesy';
import type { Gazetteer } from './gazetteer';

/** What is known of the places to be joined, as columns. */
export interface JoinPlaces {
  readonly names: readonly (readonly string[])[];
  /** ISO 3166-1 alpha-2. */
  readonly country: readonly string[];
  /** Degrees; NaN: not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** 0: a borough, district or region, which no gazetteer of cities holds. */
  readonly city: Uint8Array;
}

/** `notCity`: a borough, district or region. `noName`: no city of this name in its country. `far`: those are elsewhere.
 * `ambiguous`: several, and none is much the greatest. `taken`: another place is nearer to that city. */
export const UNJOINED = ['joined', 'notCity', 'noName', 'far', 'ambiguous', 'taken'] as const;
export type Unjoined = (typeof UNJOINED)[number];

export interface Join {
  /** Per place its city; −1: none. */
  readonly city: Int32Array;
  /** Per place an index into UNJOINED. */
  readonly reason: Uint8Array;
  /** How many of the cities among the places are joined. */
  readonly cities: number;
  readonly joined: number;
}

/** Centres of one town differ by some kilometres between sources; namesakes in one country mostly lie farther apart. */
export const SAME_PLACE_KM = 25;
/** Of two cities of one name, the one with so many times the people is meant. */
const MUCH_GREATER = 5;

const CODE = (reason: Unjoined) => UNJOINED.indexOf(reason);

export function joinGazetteer(
  places: JoinPlaces,
  gazetteer: Gazetteer,
  byName = nameIndex(gazetteer, new Set(places.country)),
): Join {
  const size = places.country.length;
  const city = new Int32Array(size).fill(-1);
  const reason = new Uint8Array(size);
  const away = new Float64Array(size);
  const taken = new Map<number, number>();
  for (let place = 0; place < size; place++) {
    if (places.city[place] === 0) {
      reason[place] = CODE('notCity');
      continue;
    }
    const found = cityOf(place, places, gazetteer, byName);
    if (typeof found === 'string') {
      reason[place] = CODE(found);
      continue;
    }
    away[place] = found.km;
    const rival = taken.get(found.city);
    if (rival !== undefined && away[rival]! <= found.km) {
      reason[place] = CODE('taken');
      continue;
    }
    if (rival !== undefined) {
      city[rival] = -1;
      reason[rival] = CODE('taken');
    }
    taken.set(found.city, place);
    city[place] = found.city;
  }
  return {
    city,
    reason,
    cities: places.city.reduce((sum, one) => sum + Number(one !== 0), 0),
    joined: taken.size,
  };
}

interface Found {
  readonly city: number;
  /** 0 where the place has no coordinates. */
  readonly km: number;
}

function cityOf(
  place: number,
  { names, country, lat, lon }: JoinPlaces,
  gazetteer: Gazetteer,
  byName: ReadonlyMap<string, readonly number[]>,
): Found | Unjoined {
  const called = new Set(names[place]!.flatMap(spellings));
  const candidates = [...new Set([...called].flatMap(name => byName.get(`${country[place]} ${name}`) ?? []))];
  if (candidates.length === 0) return 'noName';

  const here = toVector([lon[place]!, lat[place]!]);
  const located = !Number.isNaN(lat[place]!) && !Number.isNaN(lon[place]!);
  const near = candidates
    .map((city): Found => {
      if (!located) return { city, km: 0 };
      const there = toVector([gazetteer.lon[city]!, gazetteer.lat[city]!]);
      return { city, km: EARTH_RADIUS * Math.acos(Math.min(1, dot(here, there))) };
    })
    .filter(({ km }) => km <= SAME_PLACE_KM);
  if (near.length === 0) return 'far';

  // A city called so before one that is called so too in some language.
  const proper = near.filter(({ city }) => spellings(gazetteer.name[city]!).some(name => called.has(name)));
  const meant = proper.length > 0 ? proper : near;
  const people = ({ city }: Found) => gazetteer.population[city]!;
  const [first, second] = [...meant].sort((x, y) => people(y) - people(x) || x.km - y.km);
  if (second && people(first!) < MUCH_GREATER * people(second)) return 'ambiguous';
  return first!;
}

/** Cities by country and folded name, of these countries. */
export function nameIndex(
  gazetteer: Gazetteer,
  countries: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const { size, country, name, otherNames } = gazetteer;
  for (let city = 0; city < size; city++) {
    if (!countries.has(country[city]!)) continue;
    const all = new Set([name[city]!, ...otherNames[city]!].flatMap(spellings));
    for (const one of all) {
      const key = `${country[city]} ${one}`;
      const cities = index.get(key);
      if (cities) cities.push(city);
      else index.set(key, [city]);
    }
  }
  return index;
}

/** What stands in brackets or behind a comma says where a town is, not what it is called. */
const ADDITION = /\s*(\([^)]*\)|,.*$)/g;

export function spellings(name: string): readonly string[] {
  const plain = name.replace(ADDITION, '');
  return plain === name || plain === '' ? [fold(name)] : [fold(name), fold(plain)];
}
