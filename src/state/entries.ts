// Events and projects as the view state narrows them: the same for their panel and for what lies over map and network.
// Made when they are first needed; nothing of it is fetched with the first page.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { entriesOf, type Entry } from '../analysis/entries/entry';
import { asked, FACETS, type EntryQuestion, type Facet } from '../analysis/entries/filterEntries';
import { placesOf, togetherOf } from '../analysis/entries/together';
import { entryTexts } from './entryTexts';
import type { State } from './state';

export type EntryFilterName = Facet | 'text';

export interface Entries {
  /** Of the dataset, oldest first. */
  readonly all: ReadonlySignal<readonly Entry[]>;
  /** Those asked for; those told as a theme alone are not among them. */
  readonly listed: ReadonlySignal<readonly Entry[]>;
  /** The same, whichever cities' projects are gathered: what lies over map and network. */
  readonly drawn: ReadonlySignal<readonly Entry[]>;
  /** The same without one facet, and with those told as a theme alone: what its choices count. */
  without(facet: Facet): readonly Entry[];
  /** The same of any time, and how many of these nobody dates. */
  readonly anyTime: ReadonlySignal<readonly Entry[]>;
  /** The one that is open. */
  readonly open: ReadonlySignal<Entry | null>;
  /** The cities whose joint projects are listed alone, as in analysis/entries/together; empty: none. */
  readonly gathered: ReadonlySignal<string>;
  /** Ids of the places by which the list is narrowed. */
  readonly cities: ReadonlySignal<readonly string[]>;
  readonly question: ReadonlySignal<EntryQuestion>;
  readonly isNarrowed: ReadonlySignal<boolean>;
  /** Opens an entry, and selects its places; null closes it. */
  choose(entry: Entry | null): void;
  /** Lists the projects of these cities alone, and selects them; null lists all again. */
  gather(key: string | null): void;
  filterBy(name: EntryFilterName, values: readonly string[]): void;
  /** Lists all again; the time is left as it is. */
  reset(): void;
}

const made = new WeakMap<State, Entries>();

/** The same for all who ask: what is typed is looked for once, and not once for each that shows it. */
export function entriesIn(state: State): Entries {
  const entries = made.get(state) ?? createEntries(state);
  made.set(state, entries);
  return entries;
}

function createEntries(state: State): Entries {
  const all = computed(() => (state.data.value ? entriesOf(state.data.value.tables) : []));
  const known = (entry: Entry) => {
    const network = state.network.value;
    return entry.places.flatMap(({ id }) => (id !== '' && network?.placeIndex.has(id) ? [id] : []));
  };
  const isSelected = (places: readonly string[]) => {
    const selected = state.places.value;
    const own = new Set(places);
    return selected.length === own.size && selected.every(place => own.has(place));
  };
  const open = computed(() => {
    const id = state.entry.value;
    const entry = id === '' ? undefined : all.value.find(one => one.id === id && !one.themeOnly);
    if (!entry || state.tie.value !== '') return null;
    // Who has selected something else since has left it.
    return isSelected(known(entry)) ? entry : null;
  });
  const gathered = computed(() => {
    const key = state.entryFilter.value['together']?.[0] ?? '';
    return key !== '' && state.tie.value === '' && isSelected(placesOf(key)) ? key : '';
  });
  const cities = computed((): readonly string[] => {
    // Opening an entry or gathering projects selects their places, and must not change which are listed.
    if (open.value || gathered.value !== '') return state.entryFilter.value['city'] ?? [];
    const network = state.network.value;
    const tie = network?.tieIndex.get(state.tie.value);
    if (network && tie !== undefined) {
      const { a, b } = network.ties[tie]!;
      return [network.places[a]!.id, network.places[b]!.id];
    }
    return state.level.value === 'place' ? state.places.value : [];
  });
  const question = computed((): EntryQuestion => {
    const filter = state.entryFilter.value;
    const mode = state.mode.value;
    const year = state.year.value;
    return {
      chosen: {
        ...Object.fromEntries(FACETS.map(facet => [facet, filter[facet] ?? []])),
        city: cities.value,
        together: gathered.value === '' ? [] : [gathered.value],
      },
      years: mode === 'all' ? null : mode === 'year' ? [year, year] : state.period.value,
      typed: filter['text']?.[0] ?? '',
    };
  });
  const texts = computed(() => {
    const tables = state.data.value?.tables;
    return tables ? entryTexts(all.value, state.names.value, tables) : new Map<string, string>();
  });
  const textOf = ({ id }: Entry) => texts.value.get(id) ?? '';
  const told = (entries: readonly Entry[]) => entries.filter(({ themeOnly }) => !themeOnly);
  /** Entries belong to places, whatever was drawn as one. */
  const leave = () => (state.level.peek() === 'place' ? {} : { level: 'place' as const, net: [] });

  return {
    all,
    listed: computed(() => told(asked(all.value, question.value, textOf))),
    drawn: computed(() => told(asked(all.value, question.value, textOf, 'together'))),
    without: facet => asked(all.value, question.value, textOf, facet),
    anyTime: computed(() => told(asked(all.value, { ...question.value, years: null }, textOf))),
    open,
    gathered,
    cities,
    question,
    isNarrowed: computed(
      () =>
        question.value.typed !== '' || FACETS.some(facet => (question.value.chosen[facet]?.length ?? 0) > 0),
    ),
    choose(entry) {
      const { city: _, together: key, ...others } = state.entryFilter.peek();
      const narrowed = cities.peek();
      // Who opens one of the projects gathered, and closes it, has them still before him.
      const within = gathered.peek() !== '' && (!entry || togetherOf(entry) === gathered.peek());
      const filter = within ? { ...others, together: key! } : others;
      const before = narrowed.length > 0 ? { ...filter, city: narrowed } : filter;
      if (entry)
        state.set({ entry: entry.id, entryFilter: before, places: known(entry), tie: '', ...leave() });
      else if (within) state.set({ entry: '' });
      else state.set({ entry: '', entryFilter: filter, places: narrowed, tie: '' });
    },
    gather(key) {
      const { city: _, together: __, ...filter } = state.entryFilter.peek();
      const narrowed = cities.peek();
      if (key === null) state.set({ entry: '', entryFilter: filter, places: narrowed, tie: '' });
      else {
        state.set({
          entry: '',
          entryFilter: { ...filter, ...(narrowed.length > 0 && { city: narrowed }), together: [key] },
          places: placesOf(key),
          tie: '',
          ...leave(),
        });
      }
    },
    filterBy(name, values) {
      const { [name]: _, ...others } = state.entryFilter.peek();
      if (name === 'city') {
        const { together: __, ...entryFilter } = others;
        state.set({ entry: '', entryFilter, places: values, tie: '' });
      } else state.set({ entryFilter: values.length > 0 ? { ...others, [name]: values } : others });
    },
    reset() {
      const keeps = open.peek() !== null;
      state.set({ entryFilter: {}, ...(!keeps && { places: [], tie: '' }) });
    },
  };
}
