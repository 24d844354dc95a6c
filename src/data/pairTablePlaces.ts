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
const ONE_PLACE = 20;

export function createPlaceRegister(): PlaceRegister {
  const names: string[] = [];
  const written: string[] = [];
  const lats: number[] = [];
  const lons: number[] = [];
  const alike = new Map<string, number[]>();

  const isOne = (place: number, { lat, lon }: PlaceAsked) =>
    Number.isNaN(lat) ||
    Number.isNaN(lats[place]!) ||
    (lat === lats[place] && lon === lons[place]) ||
    distance([lon, lat], [lons[place]!, lats[place]!]) <= ONE_PLACE;

  return {
    numberOf(asked) {
      const key = `${asked.name}\u0000${asked.country}`.normalize('NFC').toLowerCase();
      const candidates = alike.get(key);
      const known = candidates?.find(place => isOne(place, asked));
      if (known !== undefined) {
        if (Number.isNaN(lats[known]!)) {
          lats[known] = asked.lat;
          lons[known] = asked.lon;
        }
        return known;
      }
      const place = names.length;
      names.push(asked.name);
      written.push(asked.country);
      lats.push(asked.lat);
      lons.push(asked.lon);
      if (candidates) candidates.push(place);
      else alike.set(key, [place]);
      return place;
    },
    columns(of) {
      const name = of.map(place => names[place]!);
      const asWritten = of.map(place => written[place]!);
      const codes = new Map<string, string>();
      for (const one of asWritten) if (!codes.has(one)) codes.set(one, countryCode(one) ?? NO_COUNTRY);
      const country = asWritten.map(one => codes.get(one)!);
      return {
        id: idsOf(name, country),
        name,
        country,
        written: asWritten,
        lat: Float64Array.from(of, place => lats[place]!),
        lon: Float64Array.from(of, place => lons[place]!),
      };
    },
  };
}

function idsOf(names: readonly string[], countries: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, i) => {
    const slug = fold(name).replaceAll(' ', '-') || 'place';
    const base = countries[i] === NO_COUNTRY ? slug : `${countries[i]!.toLowerCase()}-${slug}`;
    let id = base;
    for (let next = 2; used.has(id); next++) id = `${base}-${next}`;
    used.add(id);
    return id;
  });
}
