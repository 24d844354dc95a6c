// Datasets that the reader has opened: they stand beside those of the catalogue. A link names them, but cannot hold them.
// Each keeps the files and the plan that it came of, so that it can be read anew.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Encoding } from '../data/columns/decode';
import type { ImportResult } from '../data/import/carryOut';
import type { SourceFile } from '../data/import/opened';
import type { ImportPlan } from '../data/import/plan';
import type { Dataset, Localised, PartialDate } from '../data/records';
import { same } from '../lib/same';

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
  /** The plan did not fit the files any more; this one was proposed, and nobody has looked at it. */
  readonly replanned?: true;
  /** It was opened at an earlier visit. */
  readonly kept?: true;
}

/** What somebody wants to open: files, or none yet; or how an opened dataset is read is to be changed. */
export interface Opening {
  readonly files: readonly SourceFile[];
  readonly again?: OpenedDataset;
}

export type KeptTrouble =
  /** The browser keeps nothing here, or has no more room: what is new is in memory only. */
  | 'refused'
  | 'full'
  /** Another tab has deleted the dataset that is shown. */
  | 'deleted'
  /** The dataset that is shown came with the link, or in the file of the page: its corrections are not kept. */
  | 'linked'
  /** Something is kept that cannot be read. */
  | 'faulty';

export interface OpenedDatasets {
  readonly list: ReadonlySignal<readonly OpenedDataset[]>;
  /** Null: nobody wants to open anything. */
  readonly opening: ReadonlySignal<Opening | null>;
  /** What the browser keeps of them is being read: one that is not here may yet come. */
  readonly awaited: ReadonlySignal<boolean>;
  endAwaiting(): void;
  /** Null: none, or nothing is there that would have to be kept. */
  readonly trouble: ReadonlySignal<KeptTrouble | null>;
  tell(trouble: KeptTrouble | null): void;
  open(opening: Opening | null): void;
  /** One of the same id takes the place of the one before. */
  add(dataset: OpenedDataset): void;
  rename(id: string, title: Localised): void;
  remove(id: string): void;
}

/** The id of what is opened from a file of this name. */
export const openedId = (name: string): string => OPENED + name;

/** Whether the same comes of both, but for what they are called. */
export function readAlike(a: OpenedDataset, b: OpenedDataset): boolean {
  if (a.id !== b.id || a.files !== b.files || a.result !== b.result) return false;
  if (a.encoding !== b.encoding || a.readOn !== b.readOn) return false;
  const untitled = ({ plan }: OpenedDataset) => plan && { ...plan, title: '' };
  return a.plan === b.plan || same(untitled(a), untitled(b));
}

/** A dataset by the name that its reader has given it. */
export const called = (dataset: Dataset, { title }: OpenedDataset): Dataset =>
  same(title, dataset.info.title) ? dataset : { ...dataset, info: { ...dataset.info, title } };

export function createOpenedDatasets(awaitsKept = false): OpenedDatasets {
  const list = signal<readonly OpenedDataset[]>([]);
  const opening = signal<Opening | null>(null);
  const awaited = signal(awaitsKept);
  const trouble = signal<KeptTrouble | null>(null);
  return {
    list,
    opening,
    awaited,
    endAwaiting: () => void (awaited.value = false),
    trouble,
    tell: next => void (trouble.value = next),
    open: next => void (opening.value = next),
    add(dataset) {
      const before = list.peek();
      const known = before.some(({ id }) => id === dataset.id);
      list.value = known
        ? before.map(other => (other.id === dataset.id ? dataset : other))
        : [...before, dataset];
    },
    rename(id, title) {
      list.value = list.peek().map(dataset => {
        if (dataset.id !== id) return dataset;
        // Where somebody looks at the plan again, it is called as it is now.
        return { ...dataset, title, plan: dataset.plan && { ...dataset.plan, title: title.de } };
      });
    },
    remove: id => void (list.value = list.peek().filter(dataset => dataset.id !== id)),
  };
}
