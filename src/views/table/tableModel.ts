// What the table shows now, as signals: its rows in order, and the few of them that are in sight.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { components } from '../../analysis/kernels/components';
import { sourcedFoundings } from '../../graph/claims';
import { sliceOf } from '../../graph/slice';
import { ABSENT } from '../../graph/status';
import type { State } from '../../state/state';
import { narrowed, searchTexts } from './members';
import { alphabeticalRanks, ordered, type Sorting } from './order';
import { placeKey, type PlaceColumn, type PlaceWorld } from './placeRows';
import { tieKey, type TieColumn, type TieWorld } from './tieRows';
import { windowOf, type RowWindow } from './windowing';

export const SUBJECTS = ['ties', 'places'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Where the rows are seen: all lengths in pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Below this width a row takes two lines. Pixels. */
const NARROW = 620;
const ROW_HEIGHTS = { narrow: 54, wide: 36 } as const;

export function createTableModel(state: State) {
  const subject = signal<Subject>('ties');
  const typed = signal('');
  const tieSorting = signal<Sorting<TieColumn>>({ column: 'founded', descending: false });
  const placeSorting = signal<Sorting<PlaceColumn>>({ column: 'partners', descending: true });
  const sight = signal<Sight>({ top: 0, height: 0, width: 0 });
  /** Row that the keyboard is on. */
  const active = signal(0);

  const texts = computed(() =>
    state.network.value ? searchTexts(state.network.value, state.names.value) : [],
  );
  // A text, so that a year in which nobody changes name sorts nothing anew.
  const allNames = computed(() =>
    (state.network.value?.places ?? []).map((_, place) => state.nameOf.value(place).text).join('\n'),
  );
  const ranks = computed(() => alphabeticalRanks(allNames.value.split('\n'), state.lang.value));
  const sourced = computed(() => sourcedFoundings(state.data.value?.tables.claims ?? []));
  const regions = computed(
    () => new Map((state.data.value?.tables.regions ?? []).map(region => [region.code, region])),
  );

  const tieWorld = computed((): TieWorld | null => {
    const network = state.network.value;
    const shown = state.shown.value;
    if (!network || !shown) return null;
    return { network, shown, nameOf: state.nameOf.value, sourced: sourced.value };
  });
  const placeWorld = computed((): PlaceWorld | null => {
    const world = tieWorld.value;
    if (!world) return null;
    const parts = components(sliceOf(world.network, world.shown.status));
    return { ...world, regions: regions.value, components: parts, lang: state.lang.value };
  });

  /** All of what is shown, before typing narrows it. */
  const members = computed((): readonly number[] => {
    const world = tieWorld.value;
    if (!world) return [];
    const { network, shown } = world;
    return subject.value === 'ties'
      ? [...network.ties.keys()].filter(tie => shown.status[tie] !== ABSENT)
      : [...network.places.keys()].filter(place => shown.places[place] === 1);
  });
  const found = computed(() => {
    const network = state.network.value;
    if (!network) return [];
    const textOf = (place: number) => texts.value[place]!;
    return narrowed(
      members.value,
      typed.value,
      subject.value === 'ties' ? tie => textOf(network.source[tie]!) + textOf(network.target[tie]!) : textOf,
    );
  });
  const rows = computed((): readonly number[] => {
    const ties = tieWorld.value;
    const places = placeWorld.value;
    if (!ties || !places) return [];
    const rankOf = () => ranks.value;
    if (subject.value === 'ties') {
      const { column, descending } = tieSorting.value;
      return ordered(found.value, tieKey(ties, column, rankOf), descending);
    }
    const { column, descending } = placeSorting.value;
    return ordered(found.value, placeKey(places, column, rankOf), descending);
  });

  const narrow = computed(() => sight.value.width < NARROW);
  const rowHeight = computed(() => (narrow.value ? ROW_HEIGHTS.narrow : ROW_HEIGHTS.wide));
  const inSight: ReadonlySignal<RowWindow> = computed(() =>
    windowOf(sight.value.top, sight.value.height, rowHeight.value, rows.value.length),
  );

  return {
    subject,
    typed,
    tieSorting,
    placeSorting,
    sight,
    active,
    tieWorld,
    placeWorld,
    members,
    rows,
    narrow,
    rowHeight,
    inSight,
  };
}

export type TableModel = ReturnType<typeof createTableModel>;
