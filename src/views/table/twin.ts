// The contract of a twin: one of the tables that say what another view draws. The table itself sorts its rows,
// narrows them by what is typed, and draws those in sight.

import type { ReadonlySignal } from '@preact/signals-core';
import type { SortKey, Sorting } from '../parts/rows/rowOrder';

export interface Twin {
  readonly first: Sorting<string>;
  /** Columns that a first press sorts from the greatest down. */
  readonly falling: readonly string[];
  /** Null while something is missing. */
  readonly rows: ReadonlySignal<Rows | null>;
  readonly look: ReadonlySignal<Look | null>;
}

/** Members are numbers of the twin's own: indices of ties or places, or years. */
export interface Rows {
  /** All of what is shown, before typing narrows it. */
  readonly members: readonly number[];
  /** Folded, with a blank before each word. */
  textOf(member: number): string;
  keyOf(column: string): (member: number) => SortKey;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** What the column means, where the label is too short to say it. */
  readonly why?: string;
  /** Its share of a wide table. */
  readonly share: number;
  /** Shown because something is drawn by it; narrow tables give it a line of its own. */
  readonly encoded?: boolean;
}

export interface Look {
  readonly label: string;
  readonly columns: readonly Column[];
  /** "141 Partnerschaften". */
  readonly total: (members: number) => string;
  isSelected(member: number): boolean;
  /** Cells by column id; `focusable` is false for what lies in rows the keyboard is not on. */
  cells(member: number, focusable: boolean): Readonly<Record<string, unknown>>;
  choose(member: number, event: MouseEvent): void;
  point(member: number): void;
}

/** What all twins read. */
export interface Ground {
  /** Rows have two lines instead of one. */
  readonly narrow: ReadonlySignal<boolean>;
  /** Per place all its names, folded; and where its name stands in the alphabet. */
  readonly texts: ReadonlySignal<readonly string[]>;
  readonly ranks: ReadonlySignal<Uint32Array>;
}
