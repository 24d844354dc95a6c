// A worker that is killed by the system, or ends itself, says nothing to the page. So it holds a lock while it lives:
// whoever asks for the same lock gets it at the moment of its death. (Web Locks API; missing outside secure contexts.)

/** Takes a lock of its own for ever; resolves with its name once it is held, with '' where there are none. */
export function holdForLife(): Promise<string> {
  const { locks } = navigator;
  if (!(locks as LockManager | undefined)) return Promise.resolve('');
  const name = `twinline-worker-${crypto.randomUUID()}`;
  return new Promise(resolve => {
    const forEver = new Promise<never>(() => {});
    locks
      .request(name, () => {
        resolve(name);
        return forEver;
      })
      .catch(() => resolve(''));
  });
}

/** Resolves when the holder of the lock has died; rejects when `signal` aborts. */
export async function deathOf(name: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(name, { signal }, () => {});
}
