// A long table of which only the rows in sight are drawn: where it is scrolled to, and which row the keyboard is on.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { windowOf, type RowWindow } from './windowing';

/** Where the rows are seen: all lengths in pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Of a row, where the style sheet says it; else 0. */
  readonly row: number;
}

export interface RowTable {
  readonly sight: Signal<Sight>;
  /** On paper no row is out of sight. */
  readonly printing: Signal<boolean>;
  /** Row that the keyboard is on. */
  readonly active: Signal<number>;
  readonly count: ReadonlySignal<number>;
  readonly rowHeight: ReadonlySignal<number>;
  readonly inSight: ReadonlySignal<RowWindow>;
  /** The one row that the tab key reaches: the one the keyboard was on, or the first in sight. */
  readonly reached: ReadonlySignal<number>;
}

/** How many rows there are, and how high one is in pixels; both are followed. */
export function createRowTable(countNow: () => number, heightNow: (sight: Sight) => number): RowTable {
  const sight = signal<Sight>({ top: 0, height: 0, width: 0, row: 0 });
  const printing = signal(false);
  const active = signal(0);
  const count = computed(countNow);
  const rowHeight = computed(() => heightNow(sight.value));
  const inSight = computed(() =>
    printing.value
      ? { first: 0, end: count.value }
      : windowOf(sight.value.top, sight.value.height, rowHeight.value, count.value),
  );
  const reached = computed(() => {
    const { first, end } = inSight.value;
    return active.value >= first && active.value < end ? active.value : first;
  });
  return { sight, printing, active, count, rowHeight, inSight, reached };
}
