// Something long that the reader starts and may cancel; what was found belongs to the network it was found of.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { AskOptions } from '../../worker/protocol';

export type RunState<T> =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly found: T };

export interface Run<T> {
  readonly run: ReadonlySignal<RunState<T>>;
  start(ask: (options: AskOptions) => Promise<T>): void;
  /** Stops it, or forgets what was found. */
  cancel(): void;
}

export function createRun<T>(): Run<T> {
  const run = signal<RunState<T>>({ state: 'none' });
  let abort = new AbortController();
  return {
    run,
    start(ask) {
      abort.abort();
      const own = (abort = new AbortController());
      const tell = (next: RunState<T>) => {
        if (!own.signal.aborted) run.value = next;
      };
      // The last word on the progress may come after the answer.
      const onProgress = (share: number) => {
        if (run.peek().state === 'running') tell({ state: 'running', share });
      };
      tell({ state: 'running', share: 0 });
      ask({ signal: own.signal, onProgress }).then(
        found => tell({ state: 'done', found }),
        () => tell({ state: 'failed' }),
      );
    },
    cancel() {
      abort.abort();
      run.value = { state: 'none' };
    },
  };
}
