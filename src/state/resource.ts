// A value that is asked for in the background: asked anew when something the question read has changed.
// The newest question counts; answers to older ones are dropped.

import { batch, effect, signal, type ReadonlySignal } from '@preact/signals-core';

export interface Resource<T> {
  /** The last answer; the initial value before the first. */
  readonly value: ReadonlySignal<T>;
  readonly pending: ReadonlySignal<boolean>;
  /** Why the last question failed; null: it did not. */
  readonly error: ReadonlySignal<string | null>;
  close(): void;
}

/** Asks; the signal aborts when a newer question takes the place of this one. */
export type Ask<T> = (signal: AbortSignal) => Promise<T>;

/**
 * @param question reads the signals it depends on and says what to ask; null: nothing as yet.
 * @param rest milliseconds without a further change before the question is asked; the first is asked at once.
 */
export function createResource<T>(initial: T, question: () => Ask<T> | null, rest = 0): Resource<T> {
  const value = signal(initial);
  const pending = signal(true);
  const error = signal<string | null>(null);
  let answered = false;

  const stop = effect(() => {
    const ask = question();
    if (!ask) return;
    const abort = new AbortController();
    const settle = (change: () => void) => {
      if (abort.signal.aborted) return;
      batch(() => {
        answered = true;
        pending.value = false;
        change();
      });
    };
    pending.value = true;
    const timer = setTimeout(
      () => {
        ask(abort.signal).then(
          answer =>
            settle(() => {
              value.value = answer;
              error.value = null;
            }),
          (reason: unknown) => settle(() => (error.value = String(reason))),
        );
      },
      answered ? rest : 0,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  });

  return { value, pending, error, close: stop };
}
