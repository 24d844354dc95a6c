// Tables of pairs that the reader has opened: they stand beside the datasets of the catalogue as long as the page does.
// A link names them, but cannot hold them.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { TableSource } from '../data/loadDataset';

/** Their ids begin so; those of folders cannot. */
const TABLE = 'file:';

export const isTable = (id: string): boolean => id.startsWith(TABLE);

/** What a dataset is called in the names of files: "staedte" for the table "staedte.csv". */
export function fileStem(dataset: string): string {
  return isTable(dataset)
    ? dataset.slice(TABLE.length).replace(/\.(csv|tsv|txt|edges|edgelist)$/i, '')
    : dataset;
}

export interface OpenedTables {
  readonly list: ReadonlySignal<readonly TableSource[]>;
  /** A table of the same name takes the place of the one before. Returns its id. */
  add(table: Omit<TableSource, 'id'>): string;
}

export function createOpenedTables(): OpenedTables {
  const list = signal<readonly TableSource[]>([]);
  return {
    list,
    add(table) {
      const id = TABLE + table.name;
      list.value = [...list.peek().filter(other => other.id !== id), { id, ...table }];
      return id;
    },
  };
}
