// What can be taken back: the last values of the fields marked `undo`, newest last.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Field } from './field';
import { fields, type FieldName, type ViewState } from './fields';

/** More steps than anybody takes back. */
const DEPTH = 100;

const undoable = (Object.entries(fields) as [FieldName, Field<unknown>][])
  .filter(([, field]) => field.undo)
  .map(([name]) => name);

type Step = Partial<ViewState>;

export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Notes a change from one view to another; a new change ends what could be done again. `also`: fields that here go
   * back and forth with those marked.
   */
  note(before: ViewState, after: ViewState, also?: readonly FieldName[]): void;
  /** The values to go back to, or forth; steps that would change nothing of `now` are passed over. Null: none left. */
  back(now: ViewState): Step | null;
  forth(now: ViewState): Step | null;
  forget(): void;
}

export function createHistory(): History {
  const past: { readonly before: Step; readonly after: Step }[] = [];
  let next = 0;
  const canUndo = signal(false);
  const canRedo = signal(false);
  const tell = () => {
    canUndo.value = next > 0;
    canRedo.value = next < past.length;
  };
  return {
    canUndo,
    canRedo,
    note(before, after, also = []) {
      const changed = [...undoable, ...also].filter(name => before[name] !== after[name]);
      if (changed.length === 0) return;
      const only = (view: ViewState) => Object.fromEntries(changed.map(name => [name, view[name]])) as Step;
      past.splice(next, past.length, { before: only(before), after: only(after) });
      if (past.length > DEPTH) past.shift();
      next = past.length;
      tell();
    },
    back(now) {
      let found: Step | null = null;
      while (next > 0 && !found) found = changing(past[--next]!.before, now);
      tell();
      return found;
    },
    forth(now) {
      let found: Step | null = null;
      while (next < past.length && !found) found = changing(past[next++]!.after, now);
      tell();
      return found;
    },
    forget() {
      past.length = next = 0;
      tell();
    },
  };
}

/** Null where the view is there already: the browser's own "back" may have led there. */
function changing(step: Step, now: ViewState): Step | null {
  const names = Object.keys(step) as FieldName[];
  return names.some(name => JSON.stringify(step[name]) !== JSON.stringify(now[name])) ? step : null;
}
