// The log of corrections of one dataset: steps in their order, and those that were taken back. Plain versioned data; it is
// never changed, every change gives another one.

import type { PartialDate } from '../records';
import type { Operation } from './operation';

/** What was done with one click: it is taken back as a whole. */
export interface Step {
  readonly operations: readonly Operation[];
  /** Kind of the finding that it answers, or `own`. */
  readonly why: string;
  /** The day, YYYY-MM-DD. */
  readonly on: PartialDate;
}

export interface CorrectionLog {
  readonly version: 1;
  /** Id of the dataset. */
  readonly dataset: string;
  readonly done: readonly Step[];
  /** The one taken back last stands last. */
  readonly undone: readonly Step[];
}

export const emptyLog = (dataset: string): CorrectionLog => ({ version: 1, dataset, done: [], undone: [] });

/** A new step ends what could be done again. */
export const withStep = (log: CorrectionLog, step: Step): CorrectionLog =>
  step.operations.length === 0 ? log : { ...log, done: [...log.done, step], undone: [] };

export function undone(log: CorrectionLog): CorrectionLog {
  const last = log.done.at(-1);
  return last ? { ...log, done: log.done.slice(0, -1), undone: [...log.undone, last] } : log;
}

export function redone(log: CorrectionLog): CorrectionLog {
  const last = log.undone.at(-1);
  return last ? { ...log, done: [...log.done, last], undone: log.undone.slice(0, -1) } : log;
}

export const operationsOf = ({ done }: CorrectionLog): readonly Operation[] =>
  done.flatMap(({ operations }) => operations);

/** Keys of findings; the last word counts. */
export function ignoredIn(log: CorrectionLog): ReadonlySet<string> {
  const ignored = new Set<string>();
  for (const one of operationsOf(log)) {
    if (one.do === 'ignore') ignored.add(one.finding);
    if (one.do === 'heed') ignored.delete(one.finding);
  }
  return ignored;
}
