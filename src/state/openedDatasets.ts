// Datasets that the reader has opened: they stand beside those of the catalogue as long as the page does. A link names
// them, but cannot hold them. Each keeps the files and the plan that it came of, so that it can be read anew.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Encoding } from '../data/columns/decode';
import type { ImportResult } from '../data/import/carryOut';
import type { SourceFile } from '../data/import/opened';
import type { ImportPlan } from '../data/import/plan';
import type { Localised, PartialDate } from '../data/records';

/** Their ids begin so; those of folders cannot. */
const OPENED = 'file:';

export const isOpened = (id: string): boolean => id.startsWith(OPENED);

const ENDING = /\.(csv|tsv|tab|txt|xlsx|gexf|graphml|json|zip|edges|edgelist)$/i;

/** What a dataset is called in the names of files: "staedte" for the table "staedte.csv". */
export function fileStem(dataset: string): string {
  return isOpened(dataset) ? dataset.slice(OPENED.length).replace(ENDING, '') : dataset;
}

export interface OpenedDataset {
  readonly id: string;
  readonly title: Localised;
  /** None where it did not come of files. */
  readonly files: readonly SourceFile[];
  /** Of texts; undefined: as the bytes look. */
  readonly encoding: Encoding | undefined;
  /** Null: none is needed. */
  readonly plan: ImportPlan | null;
  /** The day on which it was opened, YYYY-MM-DD. */
  readonly readOn: PartialDate;
  /** What came of the files; null: they are to be read. */
  readonly result: ImportResult | null;
}

/** What somebody wants to open: files, or none yet; or how an opened dataset is read is to be changed. */
export interface Opening {
  readonly files: readonly SourceFile[];
  readonly again?: OpenedDataset;
}

export interface OpenedDatasets {
  readonly list: ReadonlySignal<readonly OpenedDataset[]>;
  /** Null: nobody wants to open anything. */
  readonly opening: ReadonlySignal<Opening | null>;
  open(opening: Opening | null): void;
  /** One of the same id takes the place of the one before. */
  add(dataset: OpenedDataset): void;
}

/** The id of what is opened from a file of this name. */
export const openedId = (name: string): string => OPENED + name;

export function createOpenedDatasets(): OpenedDatasets {
  const list = signal<readonly OpenedDataset[]>([]);
  const opening = signal<Opening | null>(null);
  return {
    list,
    opening,
    open: next => void (opening.value = next),
    add(dataset) {
      const before = list.peek();
      const known = before.some(({ id }) => id === dataset.id);
      list.value = known
        ? before.map(other => (other.id === dataset.id ? dataset : other))
        : [...before, dataset];
    },
  };
}
