// What the table shows now, as signals: its rows in order, and the few of them that are in sight.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { State } from '../../state/state';
import { alphabeticalRanks, ordered, type Sorting } from '../parts/rows/rowOrder';
import { narrowed, searchTexts } from '../parts/rows/rowSearch';
import { createRowTable } from '../parts/rows/rowTable';
import type { MoreTwins } from './moreTwins';
import { createPlaceTwin } from './placeTwin';
import { subjectAt, subjectsAt, type Chosen, type Subject } from './subjects';
import { createTieTwin } from './tieTwin';
import type { Ground, Twin } from './twin';

/** Below this width a row takes two lines. Pixels. */
const NARROW = 620;
const ROW_HEIGHTS = { narrow: 54, wide: 36 } as const;
/** Of a line more, for each column that is there because something is drawn by it. */
const LINE_HEIGHT = 18;

export function createTableModel(state: State) {
  const chosen = signal<Chosen>({ subject: 'ties', level: 'place' });
  const typed = signal('');
  const sortings = signal<{ readonly [subject in Subject]?: Sorting<string> }>({});
  const table = createRowTable(
    () => rows.value.length,
    () => heightNow(),
  );
  const subject = computed(() => subjectAt(chosen.value, state.level.value));
  const narrow = computed(() => !table.printing.value && table.sight.value.width < NARROW);
  const texts = computed(() =>
    state.network.value ? searchTexts(state.network.value, state.names.value) : [],
  );
  // A text, so that a year in which nobody changes name sorts nothing anew.
  const allNames = computed(() =>
    (state.network.value?.places ?? []).map((_, place) => state.nameOf.value(place).text).join('\n'),
  );
  const ranks = computed(() => alphabeticalRanks(allNames.value.split('\n'), state.lang.value));

  const ground: Ground = { narrow, texts, ranks };
  const first = { ties: createTieTwin(state, ground), places: createPlaceTwin(state, ground) };
  /** Null before they are fetched. */
  const more = signal<MoreTwins | null>(null);
  const twin: ReadonlySignal<Twin | null> = computed(() => {
    const wanted = subject.value;
    return wanted === 'ties' || wanted === 'places' ? first[wanted] : (more.value?.[wanted] ?? null);
  });

  const look = computed(() => twin.value?.look.value ?? null);
  const members = computed(() => twin.value?.rows.value?.members ?? []);
  const found = computed(() => {
    const rows = twin.value?.rows.value;
    return rows ? narrowed(rows.members, typed.value, rows.textOf) : [];
  });
  /** A column that is no longer there sorts no more. */
  const sorting = computed((): Sorting<string> => {
    const now = sortings.value[subject.value];
    const stands = now && look.value?.columns.some(({ id }) => id === now.column);
    return stands ? now : (twin.value?.first ?? { column: '', descending: false });
  });
  const rows = computed((): readonly number[] => {
    const { column, descending } = sorting.value;
    const keyOf = twin.value?.rows.value?.keyOf(column);
    return keyOf ? ordered(found.value, keyOf, descending) : [];
  });

  function heightNow(): number {
    if (!narrow.value) return ROW_HEIGHTS.wide;
    const lines = look.value?.columns.filter(({ encoded }) => encoded).length ?? 0;
    return ROW_HEIGHTS.narrow + lines * LINE_HEIGHT;
  }

  return {
    subject,
    subjects: computed(() => subjectsAt(state.level.value)),
    choose(wanted: Subject) {
      chosen.value = { subject: wanted, level: state.level.peek() };
    },
    /** A first press sorts the way people expect of the column, a second one turns it round. */
    sort(column: string) {
      const now = sorting.peek();
      const descending =
        now.column === column ? !now.descending : (twin.peek()?.falling.includes(column) ?? false);
      sortings.value = { ...sortings.peek(), [subject.peek()]: { column, descending } };
    },
    typed,
    sorting,
    ground,
    more,
    twin,
    look,
    members,
    rows,
    table,
    narrow,
  };
}

export type TableModel = ReturnType<typeof createTableModel>;
