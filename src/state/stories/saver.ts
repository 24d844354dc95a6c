// Writes stories down as they are edited, one after the other and of each its newest form, and takes over what other
// tabs write. What could not be written is tried once more with the next edit.

import type { Story } from '../../data/stories/story';
import type { Keeper } from './keeper';

export interface SaverOptions {
  readonly keeper: Promise<Keeper>;
  /** As it is now; null: it is gone. */
  readonly storyOf: (id: string) => Story | null;
  /** Hears what is kept, at first and when another tab has changed it; null: it is gone. */
  readonly onKept: (id: string, story: Story | null) => void;
  /** Another tab has changed what was to be written; what that one wrote stays. */
  readonly onOvertaken: (id: string) => void;
  /** null: all is written again. */
  readonly onTrouble: (trouble: 'refused' | 'full' | null) => void;
  readonly onReady: () => void;
}

export interface Saver {
  save(id: string): void;
  /** Fulfilled when all has been written, or could not be. */
  settled(): Promise<void>;
  close(): void;
}

export function createSaver(options: SaverOptions): Saver {
  const { keeper, storyOf, onKept, onOvertaken, onTrouble, onReady } = options;
  /** As they are kept. */
  const revisions = new Map<string, number>();
  /** Ids of what is not written yet. */
  const waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let failing = false;
  let closed = false;
  let stopListening = () => {};

  async function writeAll(): Promise<void> {
    const { write } = await keeper;
    await reading;
    for (let [id] = waiting; id !== undefined; [id] = waiting) {
      const story = storyOf(id);
      const revision = await write(id, story, revisions.get(id) ?? 0);
      if (revision === null) {
        waiting.delete(id);
        onOvertaken(id);
        await reread(id);
      } else {
        revisions.set(id, revision);
        if (storyOf(id) === story) waiting.delete(id);
      }
    }
    if (failing) onTrouble(null);
    failing = false;
  }

  function fail(reason: unknown): void {
    failing = true;
    onTrouble(isFull(reason) ? 'full' : 'refused');
  }

  async function reread(id: string): Promise<void> {
    const kept = await (await keeper).get(id);
    if (waiting.has(id) || closed) return;
    revisions.set(id, kept?.revision ?? 0);
    onKept(id, kept?.story ?? null);
  }

  const reading = keeper
    .then(async kept => {
      for (const { id, story, revision } of await kept.all()) {
        revisions.set(id, revision);
        onKept(id, story);
      }
      stopListening = kept.listen(id => {
        if (!waiting.has(id)) reread(id).catch(fail);
      });
      if (closed) stopListening();
    })
    .catch(fail)
    .finally(onReady);

  return {
    save(id) {
      waiting.add(id);
      running ??= writeAll()
        .catch(fail)
        .finally(() => (running = null));
    },
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
