// What the checks stand on: the tables as columns, and of each place its names, ties, point, city of the gazetteer.

import { fold } from '../../lib/fold';
import { toVector, type Vector } from '../../lib/geodesy';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { joinGazetteer, nameIndex, spellings, type Join } from '../gazetteer/join';
import type { OneSided } from '../import/carryOut';
import type { Agreement, Dataset, Place } from '../records';
import { locator, type Locator, type Origin } from './locate';

/** One agreement between two places; a charter of three has several. */
export interface Pair {
  readonly agreement: Agreement;
  /** Places by their row, as the agreement names them. */
  readonly a: number;
  readonly b: number;
}

export interface Ground {
  readonly dataset: Dataset;
  readonly places: readonly Place[];
  readonly pairs: readonly Pair[];
  /** Per place, of agreements. */
  readonly degree: Uint32Array;
  /** Per place, its names of today. */
  readonly names: readonly (readonly string[])[];
  /** The same folded, and without what stands in brackets or behind a comma. */
  readonly spelt: readonly (readonly string[])[];
  /** Per place; null: its coordinates are not known, or 0, 0. */
  readonly points: readonly (Vector | null)[];
  readonly gazetteer: Joined | null;
  /** Ties that only one of two lists names. */
  readonly oneSided: readonly OneSided[];
  readonly where: Locator;
}

export interface Joined {
  readonly cities: Gazetteer;
  readonly join: Join;
  /** The cities of the names of a place in its country. */
  candidates(place: number): readonly number[];
}

/** Where (0, 0) lies, and what is rounded to it. Degrees. */
const ZERO = 0.01;

export const isNullIsland = ({ lat, lon }: Pick<Place, 'lat' | 'lon'>): boolean =>
  Math.abs(lat) < ZERO && Math.abs(lon) < ZERO;

export function groundOf(
  dataset: Dataset,
  cities: Gazetteer | null,
  oneSided: readonly OneSided[] = [],
  origin: Origin = {},
): Ground {
  const { places, place_names, agreements, agreement_parties } = dataset.tables;
  const rowOf = new Map(places.map(({ id }, row) => [id, row]));
  const names: string[][] = places.map(() => []);
  for (const { place, name, role } of place_names)
    if (role !== 'historic') names[rowOf.get(place) ?? -1]?.push(name);
  const own = names.map(list => [...new Set(list)]);
  const spelt = own.map(list => [...new Set(list.flatMap(spellings))]);

  const parties = new Map<string, { readonly place: number; readonly side: string }[]>();
  for (const { agreement, place, side } of agreement_parties) {
    const party = { place: rowOf.get(place)!, side };
    const others = parties.get(agreement);
    if (others) others.push(party);
    else parties.set(agreement, [party]);
  }
  const degree = new Uint32Array(places.length);
  const pairs = agreements.flatMap((agreement): Pair[] => {
    const list = parties.get(agreement.id) ?? [];
    for (const { place } of list) degree[place]!++;
    return list.flatMap((p, i) =>
      list.slice(i + 1).flatMap(q => (p.side === q.side ? [] : { agreement, a: p.place, b: q.place })),
    );
  });
  return {
    dataset,
    places,
    pairs,
    degree,
    names: own,
    spelt,
    points: places.map(place =>
      Number.isNaN(place.lat) || isNullIsland(place) ? null : toVector([place.lon, place.lat]),
    ),
    gazetteer: cities && joined(places, own, spelt, cities),
    oneSided,
    where: locator(dataset, pairs, origin),
  };
}

function joined(
  places: readonly Place[],
  names: Ground['names'],
  spelt: Ground['spelt'],
  cities: Gazetteer,
): Joined {
  const country = places.map(place => place.country);
  const byName = nameIndex(cities, new Set(country));
  const join = joinGazetteer(
    {
      names,
      country,
      lat: Float64Array.from(places, ({ lat }) => lat),
      lon: Float64Array.from(places, ({ lon }) => lon),
      city: Uint8Array.from(places, ({ kind }) => Number(kind === 'city')),
    },
    cities,
    byName,
  );
  return {
    cities,
    join,
    candidates: place => [
      ...new Set(spelt[place]!.flatMap(name => byName.get(`${country[place]} ${name}`) ?? [])),
    ],
  };
}

/** Whether they are called alike by their first names, not only by another one. */
export const areNamedAlike = ({ names }: Ground, a: number, b: number): boolean =>
  fold(names[a]![0] ?? '') === fold(names[b]![0] ?? '');
