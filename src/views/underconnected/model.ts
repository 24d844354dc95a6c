// What the panel holds beside the view state: which rows of the answer are listed, in which order, and which one is
// chosen.

import { computed, signal } from '@preact/signals-core';
import { FLAG, type Found } from '../../analysis/underconnected/underconnected';
import { NO_COUNTRY } from '../../data/noCountry';
import type { State } from '../../state/state';
import type { Expectation } from '../../worker/askExpectation';
import { flagBits, rowsOf, type Flagged } from '../parts/words/expectation';
import { ordered } from '../parts/rows/rowOrder';
import { createRowTable } from '../parts/rows/rowTable';

export const PARTS = ['list', 'plot'] as const;
export type Part = (typeof PARTS)[number];

/** What the rows can be ordered by: number of partners, expected number, and the former less the latter. */
export const COLUMNS = ['partners', 'expected', 'difference'] as const;
export type Column = (typeof COLUMNS)[number];

/** Classes of inhabitants: from so many up to the next. */
export const SIZES = [0, 20_000, 100_000, 500_000] as const;

export interface Filters {
  /** ISO codes; empty: all. */
  readonly country: string;
  readonly region: string;
  readonly flag: Flagged | '';
  /** Index into SIZES; −1: all. */
  readonly size: number;
}

const NO_FILTERS: Filters = { country: '', region: '', flag: '', size: -1 };

/** Of a row before the table is laid out. Pixels. */
const ROW_HEIGHT = 44;

/** An answer with a list, by a model that says something. */
export interface Listing {
  readonly expectation: Expectation;
  readonly answer: Found;
}

export type UnderconnectedModel = ReturnType<typeof createModel>;

export function createModel(state: State) {
  const part = signal<Part>('list');
  const filters = signal(NO_FILTERS);
  /** Whether the fields of the filters are unfolded. */
  const narrowing = signal(false);
  const sorting = signal<{ readonly column: Column; readonly descending: boolean }>({
    column: 'difference',
    descending: false,
  });
  /** Row of the answer under the pointer or the keyboard in the plot. */
  const pointed = signal<number | null>(null);
  /** What a key led to in the plot, said aloud. */
  const told = signal('');

  const listing = computed((): Listing | null => {
    const expectation = state.expecting.found.value;
    const answer = expectation?.answer;
    return expectation && answer?.refused === null && answer.model.telling ? { expectation, answer } : null;
  });
  /** Rows of the answer that pass the filters. */
  const passing = computed((): readonly number[] => {
    const now = listing.value;
    return now ? Array.from(now.answer.order).filter(passes(now, filters.value)) : [];
  });
  const rows = computed((): readonly number[] => {
    const now = listing.value;
    if (!now) return [];
    const { partners, expected } = now.answer;
    const { column, descending } = sorting.value;
    const keys: Readonly<Record<Column, (row: number) => number>> = {
      partners: row => partners[row]!,
      expected: row => expected[row]!,
      difference: row => partners[row]! - expected[row]!,
    };
    return ordered(passing.value, keys[column], descending);
  });
  const table = createRowTable(
    () => rows.value.length,
    ({ row }) => row || ROW_HEIGHT,
  );
  const chosen = computed((): number | null => {
    const expectation = state.expecting.found.value;
    if (!expectation) return null;
    const own = expectation.network.places.length;
    const [place] = state.selection.value.places;
    if (place !== undefined && place < own) return place;
    // A city that the list does not have; it may have joined the network with a proposed tie.
    const at = expectation.absent.findIndex(({ id }) => id === state.places.value[0]);
    return at < 0 ? null : own + at;
  });
  return {
    part,
    filters,
    narrowing,
    sorting,
    pointed,
    told,
    listing,
    rows,
    table,
    /** Place that the sentence is about: index into the facts. */
    chosen,
    /** Of the chosen place; null: it is none. */
    chosenRow: computed(() => {
      const now = listing.value;
      return now && chosen.value !== null ? (rowsOf(now.answer).get(chosen.value) ?? null) : null;
    }),
    filterBy: (change: Partial<Filters>) => (filters.value = { ...filters.peek(), ...change }),
    unfilter: () => (filters.value = NO_FILTERS),
    sort(column: Column) {
      const now = sorting.peek();
      // Most expected partners, most partners, and most missing ones come first.
      const first = column !== 'difference';
      sorting.value = { column, descending: now.column === column ? !now.descending : first };
    },
  };
}

function passes({ expectation, answer }: Listing, { country, region, flag, size }: Filters) {
  const { facts } = expectation;
  const [from, to] = size < 0 ? [0, Infinity] : [SIZES[size]!, SIZES[size + 1] ?? Infinity];
  return (row: number): boolean => {
    const place = answer.places[row]!;
    if (country !== '' && countryOf(expectation, place) !== country) return false;
    if (region !== '' && expectation.network.places[place]?.region !== region) return false;
    if (flag !== '' && (flagBits(expectation, answer, row) & FLAG[flag]) === 0) return false;
    const people = facts!.population[place]!;
    return people >= from && people < to;
  };
}

/** ISO code of the country of a place, or of an absent city behind the places of the network. */
export function countryOf({ network, absent }: Expectation, place: number): string {
  return network.places[place]?.country ?? absent[place - network.places.length]?.country ?? NO_COUNTRY;
}
