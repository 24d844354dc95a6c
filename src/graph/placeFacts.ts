// What is known of places besides their ties, as plain arrays in the order of the network: what a model of partners
// may look at. Crosses to a worker.

import type { Gazetteer } from '../data/gazetteer/gazetteer';
import type { Join, JoinPlaces } from '../data/gazetteer/join';
import { NO_COUNTRY } from '../data/noCountry';
import { fold } from '../lib/fold';
import { distance } from '../lib/geodesy';
import { groupBy } from '../lib/groupBy';
import type { NameIndex } from './names';
import type { Network } from './network';
import { UNKNOWN_COUNTRY } from './slice';

/** 0: neither, or not known. */
export const SEAT = { none: 0, region: 1, country: 2 } as const;

export interface PlaceFacts {
  /** Number of places. */
  readonly order: number;
  /** Number of the country, as in `Slice`. */
  readonly country: Uint32Array;
  /** Number of the first-level region; 0: not known. */
  readonly region: Uint32Array;
  /** Degrees, WGS 84; NaN: not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Inhabitants; NaN: not known. */
  readonly population: Float64Array;
  /** One of SEAT: capital of its country, or seat of a first-level region. */
  readonly seat: Uint8Array;
}

/** The places of a network as columns, as far as their facts go: what a worker needs to join them to the gazetteer. */
export interface PlaceColumns extends JoinPlaces {
  /** ISO 3166-2, or empty. */
  readonly region: readonly string[];
  readonly population: Float64Array;
}

export function placeColumnsOf({ places }: Network, names: NameIndex): PlaceColumns {
  return {
    names: places.map(({ id }) => (names.get(id) ?? []).map(({ name }) => name)),
    country: places.map(({ country }) => country),
    region: places.map(({ region }) => region),
    lat: Float64Array.from(places, ({ lat }) => lat),
    lon: Float64Array.from(places, ({ lon }) => lon),
    population: Float64Array.from(places, ({ population }) => population ?? NaN),
    city: Uint8Array.from(places, ({ kind }) => Number(kind === 'city')),
  };
}

export interface JoinedFacts {
  readonly gazetteer: Gazetteer;
  readonly join: Join;
}

/** What the dataset says comes first; what it does not say is the gazetteer's, where there is a join. */
export function placeFactsOf(places: PlaceColumns, joined?: JoinedFacts): PlaceFacts {
  const order = places.country.length;
  const cityOf = (place: number): number => joined?.join.city[place] ?? -1;
  const filled = (own: Float64Array, other: Float64Array | undefined): Float64Array =>
    own.map((value, place) => (Number.isNaN(value) ? (other?.[cityOf(place)] ?? NaN) : value));
  const country = numbered(new Map([[NO_COUNTRY, UNKNOWN_COUNTRY]]), -1);
  const region = numbered(new Map([['', 0]]), 0);
  return {
    order,
    country: Uint32Array.from(places.country, country),
    region: Uint32Array.from(places.region, (code, place) =>
      region(code === '' ? (joined?.gazetteer.region[cityOf(place)] ?? '') : code),
    ),
    lat: filled(places.lat, joined?.gazetteer.lat),
    lon: filled(places.lon, joined?.gazetteer.lon),
    population: filled(places.population, joined?.gazetteer.population),
    seat: Uint8Array.from(
      { length: order },
      (_, place) => joined?.gazetteer.seat[cityOf(place)] ?? SEAT.none,
    ),
  };
}

/** Numbers for keys as they first appear. */
function numbered(known: Map<string, number>, shift: number): (key: string) => number {
  return key => {
    const number = known.get(key) ?? known.size + shift;
    known.set(key, number);
    return number;
  };
}

export interface WithAbsent {
  /** The places of the network, then the cities that are not in it. */
  readonly facts: PlaceFacts;
  /** Of the latter, in the same order: index in the gazetteer. */
  readonly absent: Uint32Array;
}

/**
 * Adds the cities of these countries, of so many inhabitants and more, that the network does not have. A city that some
 * place of the network may be though they were not joined, as it is called so or lies where it does, is not added: it
 * would be said to have no partner; unless it is one of those `asked` for by their GeoNames ids, which come whatever
 * their country and size, as far as no place is joined to them.
 */
export function withAbsent(
  places: PlaceColumns,
  { gazetteer, join }: JoinedFacts,
  countries: ReadonlySet<string>,
  least: number,
  asked: ReadonlySet<string> = new Set(),
): WithAbsent {
  const present = new Set(join.city);
  const isMet = meetingUnjoined(places, join);
  const absent = Uint32Array.from(
    gazetteer.country.flatMap((country, city) => {
      if (present.has(city)) return [];
      if (asked.has(gazetteer.id[city]!)) return [city];
      if (!countries.has(country) || !(gazetteer.population[city]! >= least)) return [];
      return isMet(gazetteer, city) ? [] : [city];
    }),
  );
  const own = places.country.length;
  const many = own + absent.length;
  const unknown = (known: Float64Array): Float64Array => {
    const all = new Float64Array(many).fill(NaN);
    all.set(known);
    return all;
  };
  const extended: PlaceColumns = {
    names: [],
    country: [...places.country, ...Array.from(absent, city => gazetteer.country[city]!)],
    region: [...places.region, ...Array.from(absent, () => '')],
    lat: unknown(places.lat),
    lon: unknown(places.lon),
    population: unknown(places.population),
    city: new Uint8Array(many).fill(1),
  };
  const city = new Int32Array(many);
  city.set(join.city);
  city.set(absent, own);
  return { facts: placeFactsOf(extended, { gazetteer, join: { ...join, city } }), absent };
}

/** A town that is called otherwise in the gazetteer lies no farther off. */
const SAME_SPOT_KM = 10;

/** Whether a city may be one of the places that are not joined. */
function meetingUnjoined(places: PlaceColumns, join: Join): (gazetteer: Gazetteer, city: number) => boolean {
  const unjoined = Array.from(join.city.keys()).filter(place => join.city[place]! < 0);
  const called = new Set(
    unjoined.flatMap(place => places.names[place]!.map(name => `${places.country[place]!} ${fold(name)}`)),
  );
  const byLatitude = groupBy(
    unjoined.filter(place => places.city[place] === 1 && !Number.isNaN(places.lat[place]!)),
    place => Math.floor(places.lat[place]!),
  );
  return ({ country, name, otherNames, lat, lon }, city) => {
    const names = [name[city]!, ...otherNames[city]!];
    if (names.some(one => called.has(`${country[city]!} ${fold(one)}`))) return true;
    const row = Math.floor(lat[city]!);
    const nearby = [row - 1, row, row + 1].flatMap(one => byLatitude.get(one) ?? []);
    return nearby.some(place => {
      // One degree of latitude is 111 km.
      if (Math.abs(places.lat[place]! - lat[city]!) > SAME_SPOT_KM / 110) return false;
      return distance([places.lon[place]!, places.lat[place]!], [lon[city]!, lat[city]!]) <= SAME_SPOT_KM;
    });
  };
}
