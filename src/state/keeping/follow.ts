// Follows values by their ids, and says which of them have become others; what is taken over from the database is no change.

import { effect, untracked } from '@preact/signals-core';

export interface Follower<T> {
  /** As it was seen last: the same object as long as nothing of it has changed. Null: it is not there. */
  of(id: string): T | null;
  /** Knows this as it is, before it is put into the state; null: it goes. */
  take(id: string, value: T | null): void;
  /** From now on; what is there already counts as changed. */
  start(): void;
  stop(): void;
}

/** `now` reads signals. */
export function follow<T>(
  now: () => ReadonlyMap<string, T>,
  alike: (a: T, b: T) => boolean,
  changed: (id: string) => void,
): Follower<T> {
  let seen: ReadonlyMap<string, T> = new Map();
  let stop = () => {};
  const begin = () =>
    effect(() => {
      const next = now();
      untracked(() => {
        const before = seen;
        seen = new Map(
          [...next].map(([id, value]) => {
            const known = before.get(id);
            return [id, known !== undefined && alike(known, value) ? known : value];
          }),
        );
        const ids = new Set([...before.keys(), ...seen.keys()]);
        for (const id of ids) if (before.get(id) !== seen.get(id)) changed(id);
      });
    });
  return {
    of: id => seen.get(id) ?? null,
    take(id, value) {
      const next = new Map(seen);
      if (value === null) next.delete(id);
      else next.set(id, value);
      seen = next;
    },
    start: () => void (stop = begin()),
    stop: () => stop(),
  };
}
