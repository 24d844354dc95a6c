// What the panel holds beside the view state, and what it makes of both: who is ranked, in which order, and who leads.

import { computed, signal } from '@preact/signals-core';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import { tellingMeasures } from '../../analysis/metrics/telling';
import { ranksOf, type Ranks } from '../../analysis/ranking/ranks';
import type { Network } from '../../graph/network';
import { inTurns } from '../../lib/steps';
import { createResource } from '../../state/resource';
import type { State } from '../../state/state';
import { alphabeticalRanks, ordered } from '../parts/rows/rowOrder';
import { narrowed } from '../parts/rows/rowSearch';
import { createRowTable } from '../parts/rows/rowTable';
import { columnsOf, isText, orderOf, pressed, stateOrder, type Order } from './columns';
import { historyOf, type History } from './history';
import { leadersOf } from './leaders';
import { countryTexts, foldingTexts } from './placeTexts';
import { createValues } from './values';

export const PARTS = ['table', 'scatter', 'spread', 'years'] as const;
export type Part = (typeof PARTS)[number];

/** Of a row before the table is laid out. Pixels. */
const ROW_HEIGHT = 36;

export interface Compared {
  /** Places that take part and are compared. */
  readonly members: readonly number[];
  /** How many of the places that take part are known only as partners of others, and whether they are left out. */
  readonly boundary: number;
  readonly left: boolean;
}

export type RankingModel = ReturnType<typeof createRankingModel>;

export function createRankingModel(state: State) {
  const part = signal<Part>('table');
  const typed = signal('');
  /** Whether places at the boundary are ranked too. */
  const includes = signal(false);
  /** Of the scatter plot; null: what suits the ranking. */
  const axes = signal<{ readonly x: MeasureId | null; readonly y: MeasureId | null }>({ x: null, y: null });

  /** Bar of the distribution that is told. */
  const pointedBin = signal<number | null>(null);

  const columns = computed(() => columnsOf(state.columns.value));
  /** What tells the places of this network apart at all; null before there is one. */
  const telling = computed(() => (state.network.value ? tellingMeasures(state.network.value) : null));
  const order = computed(() => orderOf(state.ranked.value, columns.value));
  /** The measure whose ranks are shown; a text orders the rows and ranks nobody. */
  const measure = computed((): MeasureId => {
    const { column } = order.value;
    return isText(column) ? columns.value[0]! : column;
  });
  const x = computed((): MeasureId => axes.value.x ?? 'degree');
  const y = computed((): MeasureId => {
    const other = measure.value === 'degree' ? columns.value.find(id => id !== 'degree') : measure.value;
    return axes.value.y ?? other ?? 'betweenness';
  });
  const values = createValues(
    state,
    computed(() => [...new Set([...columns.value, ...(part.value === 'scatter' ? [x.value, y.value] : [])])]),
  );

  const compared = computed((): Compared => {
    const [network, slice] = [state.network.value, state.slice.value];
    if (!network || !slice) return { members: [], boundary: 0, left: false };
    // Who has no tie takes no part, as in every figure of the network.
    const tied = new Uint8Array(slice.order);
    for (const ends of [slice.source, slice.target]) for (const place of ends) tied[place] = 1;
    const taking = [...network.places.keys()].filter(place => tied[place] === 1);
    const known = taking.filter(place => network.places[place]!.tiesKnown !== 'boundary');
    const boundary = taking.length - known.length;
    // Where nobody else is left there is nothing to leave them out for.
    const left = boundary > 0 && known.length > 0 && !includes.value;
    return { members: left ? known : taking, boundary, left };
  });
  const ranksIn = (found: Float64Array | undefined) =>
    found?.length === state.network.value?.places.length && found
      ? ranksOf(found, compared.value.members)
      : null;
  /** Null while the measure is computed. */
  const ranks = computed(() => ranksIn(values.of(measure.value)));
  const leaders = computed(() => {
    const found = values.of(measure.value);
    return ranks.value && found ? leadersOf(ranks.value, found) : null;
  });
  /** Until new values come the rows keep their places. */
  const lastRanks = computed((): Ranks | null => ranks.value ?? ranksIn(values.lastOf(measure.value)));

  // A text, so that a year in which nobody changes name sorts nothing anew.
  const allNames = computed(() =>
    (state.network.value?.places ?? []).map((_, place) => state.nameOf.value(place).text).join('\n'),
  );
  const alphabet = computed(() => alphabeticalRanks(allNames.value.split('\n'), state.lang.value));
  const countries = computed(() => countryTexts(state.network.value, state.lang.value));

  const sorted = computed((): readonly number[] => {
    const { column, descending } = order.value;
    const { members } = compared.value;
    if (column === 'name') return ordered(members, place => alphabet.value[place]!, descending);
    if (column === 'country') {
      const places = state.network.value!.places;
      return ordered(members, place => countries.value.get(places[place]!.country)!.rank, descending);
    }
    const now = lastRanks.value;
    if (!now) return members;
    // Who has no value stands last in either direction.
    const unranked = members.filter(place => now.first[place] === 0);
    const ranked = descending ? now.order : ordered(now.order, place => now.first[place]!, true);
    return [...ranked, ...unranked];
  });
  const asked = computed(() => typed.value.trim() !== '');
  // Thousands of names are folded in turns, when something is first typed.
  const texts = createResource<{ readonly of: Network; readonly texts: readonly string[] } | null>(
    null,
    () => {
      const [network, names, byCode] = [state.network.value, state.names.value, countries.value];
      if (!network || !asked.value) return null;
      return async signal => ({
        of: network,
        texts: await inTurns(foldingTexts(network, names, byCode), signal),
      });
    },
  );
  const rows = computed(() => {
    const found = texts.value.value;
    // Until they are, all rows stand.
    if (!asked.value || found?.of !== state.network.value) return sorted.value;
    return narrowed(sorted.value, typed.value, place => found!.texts[place]!);
  });
  const table = createRowTable(
    () => rows.value.length,
    ({ row }) => row || ROW_HEIGHT,
  );

  /** Of places whose row is in sight; kept until the network or the filter is another. */
  const histories = computed(() => {
    const [network, span, passes] = [state.network.value, state.span.value, state.passingToday.value];
    if (!network || !network.founded.some(year => !Number.isNaN(year))) return null;
    const known = new Map<number, History>();
    return (place: number): History => {
      const history = known.get(place) ?? historyOf(network, place, span, passes);
      known.set(place, history);
      return history;
    };
  });

  return {
    part,
    typed,
    includes,
    axes,
    pointedBin,
    x,
    y,
    columns,
    telling,
    order,
    measure,
    values,
    compared,
    ranks,
    leaders,
    rows,
    sorted,
    table,
    countries,
    /** Null where no founding year is known. */
    histories,
    selected: computed((): number | null => state.selection.value.places[0] ?? null),
    stop() {
      texts.close();
      values.stop();
    },
    sort(column: Order['column']) {
      state.set({ ranked: stateOrder(pressed(order.peek(), column)) });
    },
    toggleColumn(id: MeasureId) {
      const now = columns.peek();
      const next = now.includes(id) ? now.filter(one => one !== id) : [...now, id];
      if (next.length > 0) state.set({ columns: next });
    },
  };
}
