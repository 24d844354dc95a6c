// Which entries are listed, and how many there would be of each choice.

import { yearOf } from '../../lib/dates';
import { fold } from '../../lib/fold';
import type { Entry } from './entry';
import { togetherOf } from './together';

/**
 * By what entries are told apart; several values of one are alternatives, all that are asked for must hold. `together`:
 * the set of cities of a joint project.
 */
export const FACETS = ['theme', 'kind', 'state', 'organisation', 'city', 'together'] as const;
export type Facet = (typeof FACETS)[number];

export interface EntryQuestion {
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last year; null: at any time. What nobody dates is in no year. */
  readonly years: readonly [number, number] | null;
  /** Every word must begin a word of the entry's text. */
  readonly typed: string;
}

export const facetValues: Readonly<Record<Facet, (entry: Entry) => readonly string[]>> = {
  theme: ({ themes }) => themes,
  kind: ({ kind }) => [kind],
  state: ({ state }) => [state],
  organisation: ({ roles }) => roles.map(({ organisation }) => organisation),
  city: ({ places }) => places.flatMap(({ id }) => (id === '' ? [] : [id])),
  together: entry => {
    const key = togetherOf(entry);
    return key === '' ? [] : [key];
  },
};

/** `textOf`: folded, with a blank before each word. `without`: a facet that is not asked, for its own counts. */
export function asked(
  entries: readonly Entry[],
  { chosen, years, typed }: EntryQuestion,
  textOf: (entry: Entry) => string,
  without?: Facet,
): readonly Entry[] {
  const words = fold(typed)
    .split(' ')
    .filter(word => word !== '');
  return entries.filter(
    entry =>
      (years === null || runsIn(entry, years)) &&
      FACETS.every(facet => {
        const values = facet === without ? undefined : chosen[facet];
        return !values?.length || facetValues[facet](entry).some(value => values.includes(value));
      }) &&
      words.every(word => textOf(entry).includes(` ${word}`)),
  );
}

export function runsIn({ start, end }: Entry, [from, to]: readonly [number, number]): boolean {
  if (start === null) return false;
  return yearOf(start) <= to && yearOf(end ?? start) >= from;
}

/** How many of the entries have each value, in the order of their first appearance. */
export function countsOf(entries: readonly Entry[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of new Set(facetValues[facet](entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many ran in each year, oldest first. */
export function yearCounts(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { start, end } of entries) {
    if (start === null) continue;
    for (let year = yearOf(start); year <= yearOf(end ?? start); year++) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([x], [y]) => x - y));
}
