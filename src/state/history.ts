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
  /** Notes a change from one view to another; a new change ends what could be done again. */
  note(before: ViewState, after: ViewState): void;
  /** The values to go back to, or forth; null where there are none. */
  back(): Step | null;
  forth(): Step | null;
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
    note(before, after) {
      const changed = undoable.filter(name => before[name] !== after[name]);
      if (changed.length === 0) return;
      const only = (view: ViewState) => Object.fromEntries(changed.map(name => [name, view[name]])) as Step;
      past.splice(next, past.length, { before: only(before), after: only(after) });
      if (past.length > DEPTH) past.shift();
      next = past.length;
      tell();
    },
    back() {
      const step = past[next - 1];
      if (!step) return null;
      next--;
      tell();
      return step.before;
    },
    forth() {
      const step = past[next];
      if (!step) return null;
      next++;
      tell();
      return step.after;
    },
    forget() {
      past.length = next = 0;
      tell();
    },
  };
}
