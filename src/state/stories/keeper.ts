// Where the reader's own stories are kept: in the browser's database, each with the number of its revision, so that two
// tabs do not write over each other.

import { openDB, type DBSchema } from 'idb';
import type { Story } from '../../data/stories/story';

interface Schema extends DBSchema {
  stories: { key: string; value: Kept };
}

export interface Kept {
  readonly id: string;
  readonly story: Story;
  /** 1 at first, one more with each writing. */
  readonly revision: number;
}

export interface Keeper {
  all(): Promise<readonly Kept[]>;
  get(id: string): Promise<Kept | undefined>;
  /**
   * Writes a story, or takes it away (`story` null), in one transaction. `known`: the revision that it is a change of, 0 for a
   * new one. Null, and nothing is written, where another one is there by now; else the new revision. Rejects where the
   * browser refuses.
   */
  write(id: string, story: Story | null, known: number): Promise<number | null>;
  /** Hears of what other tabs have written; returns its own end. */
  listen(hear: (id: string) => void): () => void;
  close(): void;
}

const NAME = 'twinline';
const VERSION = 1;

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function openKeeper(name = NAME): Promise<Keeper> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: base => void base.createObjectStore('stories', { keyPath: 'id' }),
    // A later version of the page wants to change the database.
    blocking: () => db.close(),
  });
  const channel = new BroadcastChannel(`${name}-stories`);
  return {
    all: () => db.getAll('stories'),
    get: id => db.get('stories', id),
    async write(id, story, known) {
      const work = db.transaction('stories', 'readwrite');
      const present = await work.store.get(id);
      const isMine = (present?.revision ?? 0) === known;
      const revision = known + 1;
      if (isMine && story) await work.store.put({ id, story, revision });
      if (isMine && !story) await work.store.delete(id);
      await work.done;
      if (!isMine) return null;
      channel.postMessage(id);
      return story ? revision : 0;
    },
    listen(hear) {
      const on = ({ data }: MessageEvent<string>) => hear(data);
      channel.addEventListener('message', on);
      return () => channel.removeEventListener('message', on);
    },
    close() {
      channel.close();
      db.close();
    },
  };
}
