// What the moving parts of the timeline share: the state, the layout of the moment, and what is pointed at.

import type { ReadonlySignal } from '@preact/signals-core';
import type { State } from '../../state/state';
import type { Drawing } from './drawing';

/** What a note is shown for: `head` is the year under the play head, wherever it goes. */
export type Pointed =
  { readonly what: 'year' | 'events'; readonly year: number } | { readonly what: 'head' | 'unknown' } | null;

export interface Room {
  readonly state: State;
  /** Null until the dataset and the width are known. */
  readonly drawing: ReadonlySignal<Drawing | null>;
  readonly pointed: ReadonlySignal<Pointed>;
  point(at: Pointed): void;
  /** Moves the focus to the marker of a year with events. */
  focusEvents(year: number): void;
}

/** The year the play head stands at: in mode `all` it is parked at the end. */
export function headYear({ mode, year, span }: State): number {
  return mode.value === 'year' ? year.value : span.value[1];
}
