// Filters: which ties are let through. Values chosen for one attribute are alternatives, attributes add up:
// (partnership or friendship) and suspended. An attribute without a chosen value asks for nothing.
// What is asked of a place is asked of one end of a tie, the same end for all such attributes, or of both.

import { attributes } from './attributes';
import type { Category, Moment, Values } from './attributes/attribute';
import { valuesAt } from './attributes/valuesAt';
import type { Network } from './network';

/** Chosen values by attribute id; never an empty list. */
export type Filter = Readonly<Record<string, readonly string[]>>;

/** Whether one end of a tie must fit what is asked of places, or both. */
export const ENDS = ['one', 'both'] as const;
export type Ends = (typeof ENDS)[number];

export interface FilterBy {
  readonly filter: Filter;
  readonly ends: Ends;
}

/** What can be filtered by: every category, in the order of the panel. */
export const filterable: readonly Category[] = (
  attributes as readonly (Category | { type: 'quantity' })[]
).filter((attribute): attribute is Category => attribute.type === 'category');

export function isFiltered({ filter }: FilterBy): boolean {
  return Object.keys(filter).length > 0;
}

/** Whether something is asked of an end of a tie, so that it matters of how many. */
export function asksOfEnds(filter: Filter): boolean {
  return filterable.some(({ id, of, bothEnds }) => of === 'place' && !bothEnds && filter[id] !== undefined);
}

/** Per tie 1 where it passes. */
export function passing(moment: Moment, by: FilterBy): Uint8Array {
  const sieve = sieveOf(moment.network, askedOf(moment, by));
  return sieve.ties.map((_, tie) => Number(passes(sieve, moment.network, by.ends, tie)));
}

/** An attribute that something is asked of, and per place or tie 1 where it has a chosen value. */
export interface Asked {
  readonly category: Category;
  readonly fits: Uint8Array;
}

export function askedOf(moment: Moment, { filter }: FilterBy): readonly Asked[] {
  return filterable
    .filter(({ id }) => filter[id] !== undefined)
    .map(category => ({ category, fits: fitting(valuesAt(moment, category), filter[category.id]!) }));
}

function fitting(values: Values, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(values, own => Number(own.some(value => wanted.has(value))));
}

export interface Sieve {
  /** Per tie 1 where it fits what is asked of ties, and its ends what is asked of both whatever `ends` says. */
  readonly ties: Uint8Array;
  /** Per place 1 where it fits what is asked of an end. */
  readonly places: Uint8Array;
}

export function sieveOf({ source, target, ties, places }: Network, asked: readonly Asked[]): Sieve {
  const sieve = { ties: new Uint8Array(ties.length).fill(1), places: new Uint8Array(places.length).fill(1) };
  for (const { category, fits } of asked) {
    if (category.of === 'place' && !category.bothEnds) {
      fits.forEach((fit, place) => (sieve.places[place]! &= fit));
    } else {
      const fit =
        category.of === 'tie'
          ? (tie: number) => fits[tie]!
          : (tie: number) => fits[source[tie]!]! & fits[target[tie]!]!;
      for (let tie = 0; tie < ties.length; tie++) sieve.ties[tie]! &= fit(tie);
    }
  }
  return sieve;
}

export function passes(
  { ties, places }: Sieve,
  { source, target }: Network,
  ends: Ends,
  tie: number,
): boolean {
  const [a, b] = [places[source[tie]!]!, places[target[tie]!]!];
  return ties[tie] === 1 && (ends === 'both' ? a & b : a | b) === 1;
}
