// The places of a table of pairs: name + country, and coordinates where given, decide which rows speak of one place.

import { distance } from '../lib/geodesy';
import { fold } from '../lib/fold';
import { countryCode, NO_COUNTRY } from './columns/countries';

/** The places of a table, column by column; place i is at index i of each. */
export interface PlaceColumns {
  /** Country and name in plain letters, such as "de-koln"; a second of the same has "-2" at its end. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** ISO 3166-1 alpha-2; NO_COUNTRY where the table gives none that is known. */
  readonly country: readonly string[];
  /** The country as it is written. */
  readonly written: readonly string[];
  /** Degrees; NaN where the table gives none. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

export interface PlaceAsked {
  readonly name: string;
  /** As it is written; empty: none given. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

export interface PlaceRegister {
  /** Number of the place, the same for all rows that speak of it. */
  numberOf(asked: PlaceAsked): number;
  /** The columns of these places, in this order: a row that is left out leaves no place behind. */
  columns(of: readonly number[]): PlaceColumns;
}

/** Two points of one name and country farther apart than this are two places. Kilometres. */
export const ONE_PLACE = 20;
/** The same in degrees of latitude, and a little more. */
const ONE_PLACE_LAT = 0.2;

/** What two spellings of a country have in common where they are one, as far as its places go. */
export type CountryKey = string;

/** Two spellings are two countries, whose places are not the same. */
const asWritten = (country: string): CountryKey => country;

export interface GrowingRegister extends PlaceRegister {
  /** A place of its own, whatever others are called. */
  add(asked: PlaceAsked): number;
  /** The places that may be meant; several where nothing but coordinates could tell them apart. */
  matching(asked: PlaceAsked): readonly number[];
  /** Where a place is, and in which country, if that is not known yet. */
  learn(place: number, asked: PlaceAsked): void;
}

export function createPlaceRegister(
  countryKey: (written: string) => CountryKey = asWritten,
): GrowingRegister {
  const names: string[] = [];
  const written: string[] = [];
  const lats: number[] = [];
  const lons: number[] = [];
  const alike = new Map<string, number[]>();
  const keys = new Map<string, CountryKey>();

  function countryOf(country: string): CountryKey {
    const known = keys.get(country) ?? countryKey(country);
    keys.set(country, known);
    return known;
  }

  function isOne(place: number, { lat, lon }: PlaceAsked): boolean {
    const [knownLat, knownLon] = [lats[place]!, lons[place]!];
    if (Number.isNaN(lat) || Number.isNaN(knownLat)) return true;
    if (lat === knownLat && lon === knownLon) return true;
    // Without the angle where the latitudes alone are too far apart.
    if (Math.abs(lat - knownLat) > ONE_PLACE_LAT) return false;
    return distance([lon, lat], [knownLon, knownLat]) <= ONE_PLACE;
  }

  /** Places of one name and country. Most names come often, and are not folded anew each time. */
  const quick = new Map<string, Map<string, number[]>>();

  function alikeOf({ name, country }: PlaceAsked): number[] {
    const known = quick.get(name)?.get(country);
    if (known) return known;
    const key = `${name}\u0000${countryOf(country)}`.normalize('NFC').toLowerCase();
    const places = alike.get(key) ?? [];
    alike.set(key, places);
    const ofName = quick.get(name) ?? new Map<string, number[]>();
    quick.set(name, ofName.set(country, places));
    return places;
  }

  function add(asked: PlaceAsked): number {
    const place = names.length;
    names.push(asked.name);
    written.push(asked.country);
    lats.push(asked.lat);
    lons.push(asked.lon);
    alikeOf(asked).push(place);
    return place;
  }

  function locate(place: number, { lat, lon }: Pick<PlaceAsked, 'lat' | 'lon'>): void {
    if (!Number.isNaN(lats[place]!)) return;
    lats[place] = lat;
    lons[place] = lon;
  }

  return {
    add,
    learn(place, asked) {
      locate(place, asked);
      if (written[place] !== '' || asked.country === '') return;
      written[place] = asked.country;
      alikeOf({ ...asked, name: names[place]! }).push(place);
    },
    matching: asked => alikeOf(asked).filter(place => isOne(place, asked)),
    numberOf(asked) {
      const place = alikeOf(asked).find(one => isOne(one, asked));
      if (place === undefined) return add(asked);
      locate(place, asked);
      return place;
    },
    columns(of) {
      const name = of.map(place => names[place]!);
      const countries = of.map(place => written[place]!);
      const codes = new Map<string, string>();
      for (const one of countries) if (!codes.has(one)) codes.set(one, countryCode(one) ?? NO_COUNTRY);
      const country = countries.map(one => codes.get(one)!);
      return {
        id: idsOf(name, country),
        name,
        country,
        written: countries,
        lat: Float64Array.from(of, place => lats[place]!),
        lon: Float64Array.from(of, place => lons[place]!),
      };
    },
  };
}

function idsOf(names: readonly string[], countries: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name, i) => {
    const slug = fold(name).replaceAll(' ', '-') || 'place';
    const base = countries[i] === NO_COUNTRY ? slug : `${countries[i]!.toLowerCase()}-${slug}`;
    let id = base;
    let number = next.get(base) ?? 2;
    for (; used.has(id); number++) id = `${base}-${number}`;
    next.set(base, number);
    used.add(id);
    return id;
  });
}
