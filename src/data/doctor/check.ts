// The contract of a check, and what several of them say alike.

import type { Operation } from '../corrections/operation';
import type { Finding, Proposal } from './finding';
import type { Ground } from './ground';

/** A check finds one or several kinds of things. */
export type Check = (ground: Ground) => Iterable<Finding>;

export const nameOf = ({ names, places }: Ground, place: number): string =>
  names[place]![0] ?? places[place]!.id;

export const calledPair = (ground: Ground, a: number, b: number): string =>
  `${nameOf(ground, a)} – ${nameOf(ground, b)}`;

/** Which of two places is kept if they are one: that with more ties, then the one named first. */
export function inOrder({ degree }: Ground, p: number, q: number): readonly [kept: number, other: number] {
  const byTies = degree[q]! - degree[p]!;
  return byTies > 0 || (byTies === 0 && q < p) ? [q, p] : [p, q];
}

/** The lesser into the greater, and the other way round. */
export function merges(ground: Ground, kept: number, other: number): readonly Proposal[] {
  const merge = (from: number, to: number): Proposal => ({
    id: 'merge',
    operations: [
      {
        do: 'merge',
        place: ground.places[from]!.id,
        into: ground.places[to]!.id,
        called: nameOf(ground, from),
      },
    ],
  });
  return [merge(other, kept), merge(kept, other)];
}

export const setPoint = (
  { places }: Ground,
  place: number,
  point: { readonly lat: number; readonly lon: number } | null,
): Operation => {
  const { id, lat, lon } = places[place]!;
  const known = (degrees: number) => (Number.isNaN(degrees) ? null : degrees);
  return {
    do: 'setPlace',
    place: id,
    before: { lat: known(lat), lon: known(lon) },
    values: { lat: point?.lat ?? null, lon: point?.lon ?? null },
  };
};

export const askedPoint = ({ places }: Ground, place: number): NonNullable<Finding['asked']> => {
  const { id, lat, lon } = places[place]!;
  const known = (degrees: number) => (Number.isNaN(degrees) ? null : degrees);
  return { of: 'point', place: id, before: { lat: known(lat), lon: known(lon) } };
};

/** The city of the gazetteer that has the name, the greatest first. */
export function greatestOf({ gazetteer }: Ground, place: number): number | undefined {
  if (!gazetteer) return undefined;
  const { population } = gazetteer.cities;
  return [...gazetteer.candidates(place)].sort((x, y) => population[y]! - population[x]!)[0];
}
