// Events and projects as the view state narrows them: the same for their panel and for what lies over map and network.
// Whoever needs them makes them; nothing of it is fetched with the first page.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { entriesOf, type Entry } from '../analysis/entries/entry';
import { asked, FACETS, type EntryQuestion, type Facet } from '../analysis/entries/filterEntries';
import { fold, foldings } from '../lib/fold';
import { groupBy } from '../lib/groupBy';
import type { State } from './state';

export type EntryFilterName = Facet | 'text';

export interface Entries {
  /** Of the dataset, oldest first. */
  readonly all: ReadonlySignal<readonly Entry[]>;
  /** Those asked for; those told as a theme alone are not among them. */
  readonly listed: ReadonlySignal<readonly Entry[]>;
  /** The same without one facet, and with those told as a theme alone: what its choices count. */
  without(facet: Facet): readonly Entry[];
  /** The same of any time, and how many of these nobody dates. */
  readonly anyTime: ReadonlySignal<readonly Entry[]>;
  /** The one that is open. */
  readonly open: ReadonlySignal<Entry | null>;
  /** Ids of the places by which the list is narrowed. */
  readonly cities: ReadonlySignal<readonly string[]>;
  readonly question: ReadonlySignal<EntryQuestion>;
  readonly isNarrowed: ReadonlySignal<boolean>;
  /** Opens an entry, and selects its places; null closes it. */
  choose(entry: Entry | null): void;
  filterBy(name: EntryFilterName, values: readonly string[]): void;
  /** Lists all again; the time is left as it is. */
  reset(): void;
}

export function createEntries(state: State): Entries {
  const all = computed(() => (state.data.value ? entriesOf(state.data.value.tables) : []));
  const known = (entry: Entry) => {
    const network = state.network.value;
    return entry.places.flatMap(({ id }) => (id !== '' && network?.placeIndex.has(id) ? [id] : []));
  };
  const open = computed(() => {
    const id = state.entry.value;
    const entry = id === '' ? undefined : all.value.find(one => one.id === id && !one.themeOnly);
    if (!entry || state.tie.value !== '') return null;
    // Who has selected something else since has left it.
    const own = new Set(known(entry));
    const selected = state.places.value;
    return selected.length === own.size && selected.every(place => own.has(place)) ? entry : null;
  });
  const cities = computed((): readonly string[] => {
    // Opening an entry selects its places, and must not change which are listed.
    if (open.value) return state.entryFilter.value['city'] ?? [];
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
      },
      years: mode === 'all' ? null : mode === 'year' ? [year, year] : state.period.value,
      typed: filter['text']?.[0] ?? '',
    };
  });
  const texts = computed(() => {
    const organisations = groupBy(
      state.data.value?.tables.organisation_names ?? [],
      ({ organisation }) => organisation,
    );
    const names = state.names.value;
    return new Map(
      all.value.map(entry => {
        const words = [
          ...Object.values(entry.title),
          ...Object.values(entry.motto),
          entry.note,
          ...entry.topics.flatMap(({ topicDe, topicEn }) => [topicDe, topicEn]),
          ...entry.places.flatMap(({ id, name }) => [name, ...(names.get(id) ?? []).map(one => one.name)]),
          ...entry.roles.flatMap(({ organisation }) =>
            (organisations.get(organisation) ?? []).map(({ name }) => name),
          ),
        ];
        const text = words.join(' ');
        // Without umlauts there is one way only to write it.
        const spellings = /[äöü]/i.test(text) ? foldings(text) : [fold(text)];
        return [entry.id, ` ${spellings.join(' ')}`];
      }),
    );
  });
  const textOf = ({ id }: Entry) => texts.value.get(id) ?? '';
  const told = (entries: readonly Entry[]) => entries.filter(({ themeOnly }) => !themeOnly);

  return {
    all,
    listed: computed(() => told(asked(all.value, question.value, textOf))),
    without: facet => asked(all.value, question.value, textOf, facet),
    anyTime: computed(() => told(asked(all.value, { ...question.value, years: null }, textOf))),
    open,
    cities,
    question,
    isNarrowed: computed(
      () =>
        question.value.typed !== '' || FACETS.some(facet => (question.value.chosen[facet]?.length ?? 0) > 0),
    ),
    choose(entry) {
      const { city: _, ...filter } = state.entryFilter.peek();
      const narrowed = cities.peek();
      const leave = state.level.peek() === 'place' ? {} : { level: 'place' as const, net: [] };
      if (entry) {
        state.set({
          entry: entry.id,
          entryFilter: narrowed.length > 0 ? { ...filter, city: narrowed } : filter,
          places: known(entry),
          tie: '',
          ...leave,
        });
      } else state.set({ entry: '', entryFilter: filter, places: narrowed, tie: '' });
    },
    filterBy(name, values) {
      const { [name]: _, ...others } = state.entryFilter.peek();
      const entryFilter = values.length > 0 ? { ...others, [name]: values } : others;
      if (name === 'city') state.set({ entry: '', entryFilter: others, places: values, tie: '' });
      else state.set({ entryFilter });
    },
    reset() {
      const keeps = open.peek() !== null;
      state.set({ entryFilter: {}, ...(!keeps && { places: [], tie: '' }) });
    },
  };
}
