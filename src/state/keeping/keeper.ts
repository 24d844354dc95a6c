// One store of the database: what is written there, one transaction each, and what other tabs write.

import { STORES, type Database, type Row, type StoreName } from './database';

export interface Kept<T> {
  readonly id: string;
  readonly value: T;
  /** More with each writing. */
  readonly revision: number;
}

export interface Keeper<T> {
  all(): Promise<readonly Kept<T>[]>;
  get(id: string): Promise<Kept<T> | undefined>;
  /**
   * Writes a value, or takes it away (null), in one transaction. `known`: the revision that it is a change of, 0 for a new
   * one. Null, and nothing is written, where another one is there by now; else the new revision. Rejects where the browser
   * refuses.
   */
  write(id: string, value: T | null, known: number): Promise<number | null>;
  /** Hears of what other tabs have written; returns its own end. */
  listen(hear: (id: string) => void): () => void;
  close(): void;
}

export interface StoreOptions<T> {
  readonly database: Database;
  readonly store: StoreName;
  readonly toRow: (value: T) => Row;
  readonly fromRow: (row: Row) => T;
  /** What goes with a value when it is taken away. */
  readonly with?: StoreName;
}

export function createKeeper<T>({
  database,
  store,
  toRow,
  fromRow,
  with: other,
}: StoreOptions<T>): Keeper<T> {
  const key = STORES[store];
  const channel = new BroadcastChannel(`${database.name}-${store}`);
  const kept = (row: Row): Kept<T> => ({
    id: String(row[key]),
    value: fromRow(row),
    revision: revisionOf(row),
  });
  return {
    all: async () => (await (await database.use()).getAll(store)).map(kept),
    async get(id) {
      const row = await (await database.use()).get(store, id);
      return row && kept(row);
    },
    async write(id, value, known) {
      const db = await database.use();
      // What was written is to be there also after the power has failed.
      const work = db.transaction(other ? [store, other] : [store], 'readwrite', { durability: 'strict' });
      const own = work.objectStore(store);
      const present = await own.get(id);
      if (revisionOf(present) !== known) return (await work.done, null);
      // One that was taken away and comes again is no older than it was.
      const revision = Math.max(known + 1, known === 0 ? Date.now() : 0);
      const asked = value
        ? [own.put({ ...toRow(value), [key]: id, revision })]
        : [own.delete(id), ...(other ? [work.objectStore(other).delete(id)] : [])];
      // It waits for nothing more, should the page be left now.
      work.commit();
      await Promise.all([...asked, work.done]);
      channel.postMessage(id);
      return value ? revision : 0;
    },
    listen(hear) {
      const on = ({ data }: MessageEvent<string>) => hear(data);
      channel.addEventListener('message', on);
      return () => channel.removeEventListener('message', on);
    },
    close() {
      channel.close();
      database.close();
    },
  };
}

function revisionOf(row: Row | undefined): number {
  return typeof row?.['revision'] === 'number' ? row['revision'] : 0;
}
