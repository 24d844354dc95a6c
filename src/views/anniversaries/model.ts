// What the panel follows: the years asked for, the places it is narrowed to, and what comes round.

import { computed, effect, signal } from '@preact/signals-core';
import { eventAnniversaries, tieAnniversaries, type Span } from '../../analysis/anniversaries/anniversaries';
import type { State } from '../../state/state';

/** Rows that are drawn at first, and that each further step adds. */
export const STEP = 100;
/** A link may name any years: it is answered within these, for so many at most. */
const BOUNDS = [1900, 2199] as const;
const LONGEST = 50;

export type AnniversariesModel = ReturnType<typeof createModel>;

/** `now`: the reader's year. */
export function createModel(state: State, now: number) {
  const listed = state.listed.network;
  const thisYear = computed(() => Math.max(now, listed.value?.today ?? now));
  const years = computed((): readonly [number, number] => {
    const [from = thisYear.value, to = from + 1] = state.anniversaryYears.value;
    const first = within(from, BOUNDS);
    return [first, within(to, [first, Math.min(first + LONGEST - 1, BOUNDS[1])])];
  });
  const span = computed((): Span => ({ years: years.value, rounding: state.rounding.value }));

  /** Ids of the places selected last: a tie that is chosen from their list takes their place, but not the list. */
  const narrowed = signal<readonly string[]>([]);
  const stopNarrowing = effect(() => {
    const { places, tie } = state.selection.value;
    const network = state.network.value;
    if (places.length > 0) narrowed.value = places.map(place => network!.places[place]!.id);
    else if (tie === null) narrowed.value = [];
  });
  /** As indices into the places of the network; empty: all. */
  const cities = computed(
    () => new Set(narrowed.value.flatMap(id => listed.value?.placeIndex.get(id) ?? [])),
  );

  const isOpen = computed(() => state.panel.value === 'anniversaries');
  const ties = computed(() => {
    const network = listed.value;
    if (!isOpen.value || !network) return null;
    const passing = state.passingToday.value;
    const claims = state.data.value?.tables.claims ?? [];
    const { source, target } = network;
    const here = cities.value;
    const isHere = (tie: number) => here.size === 0 || here.has(source[tie]!) || here.has(target[tie]!);
    return tieAnniversaries(network, claims, span.value, tie => isHere(tie) && passing?.[tie] !== 0);
  });
  const events = computed(() => {
    const tables = state.data.value?.tables;
    if (!isOpen.value || !tables) return [];
    const here = new Set(narrowed.value);
    const took = new Set(
      tables.event_places.filter(({ place }) => here.has(place)).map(({ event }) => event),
    );
    const asked = here.size === 0 ? tables.events : tables.events.filter(({ id }) => took.has(id));
    return eventAnniversaries(asked, span.value);
  });

  /** How many rows are drawn; of another list the first again. */
  const steps = signal({ of: ties.peek(), rows: STEP });
  const rows = computed(() => (steps.value.of === ties.value ? steps.value.rows : STEP));
  return {
    thisYear,
    years,
    narrowed,
    cities,
    ties,
    events,
    rows,
    more: () => (steps.value = { of: ties.peek(), rows: rows.peek() + STEP }),
    stop: stopNarrowing,
  };
}

function within(year: number, [first, last]: readonly [number, number]): number {
  return Math.min(Math.max(year, first), last);
}
