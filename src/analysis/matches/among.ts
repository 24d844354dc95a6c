// Which places may be suggested, by what the reader asks for, and where none may, what leaves none.

import type { PlaceFacts } from '../../graph/placeFacts';
import { countrySides } from '../../graph/countrySides';
import { distance } from '../../lib/geodesy';

export interface Wanted {
  /** Per place of the facts its country; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Null: any. */
  readonly country: ReadonlySet<string> | null;
  /** Number of the region as in the facts; null: any. */
  readonly region: number | null;
  /** Kilometres from the city; null: any. */
  readonly within: number | null;
  /** Inhabitants: from, and below; null: any. Where they are not known, the place is not one of them. */
  readonly inhabitants: readonly [from: number, below: number] | null;
  /** 1 where a place of the network is low for its size; null: any. */
  readonly low: Uint8Array | null;
  /** Places without a tie too. */
  readonly untied: boolean;
  /** In the list of one country pair: the side of each place of the network, as only the other side is sought; null: any. */
  readonly sides: Uint8Array | null;
  /** 1 where a place of the network is a region: regions are suggested to regions, and to nobody else. */
  readonly regions: Uint8Array;
}

/** 1 where a place may be suggested. `degree`: of the places of the network; those behind them have no tie. */
export function amongOf(
  { order, lat, lon, population, region }: PlaceFacts,
  degree: ArrayLike<number>,
  city: number,
  { countries, country, region: wantedRegion, within, inhabitants, low, untied, sides, regions }: Wanted,
): Uint8Array {
  const among = new Uint8Array(order);
  const sideOf = sides && sidesBy(sides, countries);
  const kilometres = (place: number) => distance([lon[city]!, lat[city]!], [lon[place]!, lat[place]!]);
  for (let place = 0; place < order; place++) {
    if (place === city || (!untied && !(degree[place]! > 0))) continue;
    if (sideOf && sideOf(city) !== undefined && sideOf(place) === sideOf(city)) continue;
    if ((regions[place] ?? 0) !== (regions[city] ?? 0)) continue;
    if (country && !country.has(countries[place]!)) continue;
    if (wantedRegion !== null && region[place] !== wantedRegion) continue;
    if (low && low[place] !== 1) continue;
    const many = population[place]!;
    if (inhabitants && !(many >= inhabitants[0] && many < inhabitants[1])) continue;
    if (within !== null && !(kilometres(place) <= within)) continue;
    among[place] = 1;
  }
  return among;
}

/** Cities behind the network stand on the side of the places of their country, where all of these stand on one. */
function sidesBy(sides: Uint8Array, countries: readonly string[]): (place: number) => number | undefined {
  const ofCountry = countrySides(sides, countries);
  return place => (place < sides.length ? sides[place] : ofCountry.get(countries[place]!));
}

/** What the reader may take back of it. */
export const NARROWINGS = ['country', 'region', 'within', 'inhabitants', 'low', 'newCountries'] as const;
export type Narrowing = (typeof NARROWINGS)[number];
type Narrowed = Pick<Wanted, 'country' | 'region' | 'within' | 'inhabitants' | 'low'>;

export interface Loosened {
  readonly without: Narrowing;
  /** So many places may be suggested then. */
  readonly places: number;
}

/** Each narrowing in use that, taken back alone, lets places in; most places first. A region goes with its country. */
export function loosenings<T extends Narrowed>(
  wanted: T,
  newCountries: boolean,
  count: (wanted: T, newCountries: boolean) => number,
): readonly Loosened[] {
  return NARROWINGS.flatMap(without => {
    if (without === 'newCountries' ? !newCountries : wanted[without] === null) return [];
    const looser: T = { ...wanted, [without]: null, ...(without === 'country' && { region: null }) };
    const places = count(looser, newCountries && without !== 'newCountries');
    return places > 0 ? [{ without, places }] : [];
  }).sort((x, y) => y.places - x.places);
}
