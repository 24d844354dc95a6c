// The browser's database of this page: the reader's own stories, the datasets that the reader has opened, and what was
// corrected in any dataset. One record each, with the number of its revision, so that two tabs do not write over each
// other.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** `stories` and `datasets` by their ids; `corrections`, small records beside the files, by the dataset's. */
export const STORES = { stories: 'id', datasets: 'id', corrections: 'dataset' } as const;
export type StoreName = keyof typeof STORES;

/** What was kept by another version of the page, or broken: whoever reads it looks at it first. */
export type Row = Readonly<Record<string, unknown>>;

type Schema = DBSchema & Readonly<Record<StoreName, { key: string; value: Row }>>;

export interface Database {
  readonly name: string;
  /** Rejects where the browser keeps nothing, as in some private windows; asked again, it tries again. */
  use(): Promise<IDBPDatabase<Schema>>;
  close(): void;
}

/** 1 had the stories alone. */
const VERSION = 2;

export function openDatabase(name = 'twinline'): Database {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const connect = async () => {
    const db = await openDB<Schema>(name, VERSION, {
      upgrade(base) {
        for (const [store, keyPath] of Object.entries(STORES) as [StoreName, string][])
          if (!base.objectStoreNames.contains(store)) base.createObjectStore(store, { keyPath });
      },
      // A later version of the page wants to change the database.
      blocking() {
        db.close();
        connection = null;
      },
      // The browser has cleared away what it kept.
      terminated: () => void (connection = null),
    });
    return db;
  };
  return {
    name,
    use() {
      connection ??= connect().catch((reason: unknown) => {
        connection = null;
        throw reason;
      });
      return connection;
    },
    close() {
      connection?.then(
        db => db.close(),
        () => {},
      );
      connection = null;
    },
  };
}
