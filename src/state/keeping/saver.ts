// Writes down what has changed, one after the other and of each its newest form, and takes over what other tabs write. What
// could not be written is tried once more with the next change; meanwhile the others are written.

import type { Keeper } from './keeper';

/** The browser keeps nothing here, or has no more room: what was changed is in memory only. */
export type Unwritten = 'refused' | 'full';

export interface SaverOptions<T> {
  readonly keeper: Promise<Keeper<T>>;
  /** As it is now; null: it is gone. */
  readonly valueOf: (id: string) => T | null;
  /** Hears what is kept, at first and when another tab has changed it; null: it is gone. */
  readonly onKept: (id: string, value: T | null) => void;
  /** Hears what another tab has made meanwhile of what was to be written. That stays, unless it is saved once more. */
  readonly onOvertaken: (id: string, theirs: T | null) => void;
  /** null: all is written again. */
  readonly onTrouble: (trouble: Unwritten | null) => void;
  readonly onReady: () => void;
}

export interface Saver {
  save(id: string): void;
  /** Tries once more what could not be written. */
  again(): void;
  /** Fulfilled when all has been written, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

export function createSaver<T>(options: SaverOptions<T>): Saver {
  const { keeper, valueOf, onKept, onOvertaken, onTrouble, onReady } = options;
  /** As they are kept. */
  const revisions = new Map<string, number>();
  /** Ids of what is not written yet, and of those what could not be. */
  const waiting = new Set<string>();
  const refused = new Set<string>();
  let running: Promise<void> | null = null;
  let failing = false;
  let closed = false;
  let stopListening = () => {};

  async function writeAll(): Promise<void> {
    const kept = await keeper;
    await reading;
    let failed: { readonly reason: unknown } | null = null;
    const next = () => [...waiting].find(id => !refused.has(id));
    for (let id = next(); id !== undefined; id = next()) {
      try {
        await writeOne(kept, id);
        // There may be room now for what there was none before.
        refused.clear();
        failed = null;
      } catch (reason) {
        refused.add(id);
        failed = { reason };
      }
    }
    if (failed) throw failed.reason;
    if (failing) onTrouble(null);
    failing = false;
  }

  async function writeOne(kept: Keeper<T>, id: string): Promise<void> {
    const value = valueOf(id);
    const revision = await kept.write(id, value, revisions.get(id) ?? 0);
    if (revision === null) {
      const theirs = await kept.get(id);
      revisions.set(id, theirs?.revision ?? 0);
      waiting.delete(id);
      onOvertaken(id, theirs?.value ?? null);
    } else {
      revisions.set(id, revision);
      if (valueOf(id) === value) waiting.delete(id);
    }
  }

  function fail(reason: unknown): void {
    failing = true;
    onTrouble(isFull(reason) ? 'full' : 'refused');
  }

  async function reread(id: string): Promise<void> {
    const kept = await (await keeper).get(id);
    if (waiting.has(id) || closed) return;
    revisions.set(id, kept?.revision ?? 0);
    onKept(id, kept?.value ?? null);
  }

  const reading = keeper
    .then(async kept => {
      stopListening = kept.listen(id => {
        if (!waiting.has(id)) reread(id).catch(fail);
      });
      for (const { id, value, revision } of await kept.all()) {
        revisions.set(id, revision);
        // What was changed before it was read has waited for this.
        if (waiting.delete(id)) onOvertaken(id, value);
        else onKept(id, value);
      }
      if (closed) stopListening();
    })
    .catch(fail)
    .finally(onReady);

  function again(): void {
    if (waiting.size === 0 || closed) return;
    refused.clear();
    running ??= writeAll()
      .catch(fail)
      .finally(() => (running = null));
  }

  return {
    save(id) {
      waiting.add(id);
      again();
    },
    again,
    async settled() {
      await reading;
      await running;
    },
    close() {
      closed = true;
      stopListening();
      keeper.then(
        kept => kept.close(),
        () => {},
      );
    },
  };
}

function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}
