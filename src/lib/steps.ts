// Long work in short steps: between two of them the page draws and hears its reader.
// Work is written as a generator that yields wherever it may pause.

/** So long it works on before the others have their turn. Milliseconds. */
const TURN = 8;

export type Work<T> = Generator<void, T, void>;

/** All at once, where nobody waits for a picture: scripts, workers and tests. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** In turns, and after a pause what follows has one of its own; rejects with the reason of `signal` when that aborts. */
export async function inTurns<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  let paused = false;
  const pause = async () => {
    await nextTurn();
    signal?.throwIfAborted();
    paused = true;
  };
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done) {
      if (paused) await pause();
      return step.value;
    }
    if (performance.now() - since < TURN) continue;
    await pause();
    since = performance.now();
  }
}

/** After whatever else waits: a message to oneself, as timers are slowed down when they follow each other. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does the same with every item and pauses now and then. */
export function* eachOf<T>(items: Iterable<T>, act: (item: T) => void, pace = 500): Work<void> {
  let done = 0;
  for (const item of items) {
    act(item);
    if (++done % pace === 0) yield;
  }
}
