// One sweep for all who ask for it: it runs in parts on the pool, goes on while anybody waits, and is kept with its
// slice. What was cancelled or failed is forgotten.

import { mergerOf } from '../analysis/kernels/sweep/merge';
import { partOf } from '../analysis/kernels/sweep/parts';
import type { SweptPart } from '../analysis/kernels/sweep/sweepPart';
import type { Sweep } from '../analysis/kernels/sweep/types';
import type { Slice } from '../graph/slice';
import { inTurns } from '../lib/steps';
import type { Analyst, AskOptions, OnProgress } from './protocol';

/** Parts asked for at once: enough for a pool of this size, and no more in the way of those who ask for other things. */
const AT_ONCE = 4;

interface Running {
  readonly found: Promise<Sweep>;
  readonly abort: AbortController;
  readonly watchers: Set<OnProgress>;
  waiting: number;
}

const kept = new WeakMap<Slice, Sweep>();
const running = new WeakMap<Analyst, Map<Slice, Running>>();

export function sharedSweep(
  analyst: Analyst,
  slice: Slice,
  { signal, onProgress }: AskOptions = {},
): Promise<Sweep> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const known = kept.get(slice);
  if (known) return Promise.resolve(known);
  const of = running.get(analyst) ?? new Map<Slice, Running>();
  running.set(analyst, of);
  const run = of.get(slice) ?? begin(analyst, slice, of);

  return new Promise((resolve, reject) => {
    const watcher: OnProgress = share => onProgress?.(share);
    const leave = () => {
      run.watchers.delete(watcher);
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = () => {
      leave();
      reject(signal!.reason);
      run.waiting--;
      if (run.waiting > 0) return;
      // Who asks from now on shall not join what is coming to its end.
      if (of.get(slice) === run) of.delete(slice);
      run.abort.abort(signal!.reason);
    };
    run.waiting++;
    run.watchers.add(watcher);
    signal?.addEventListener('abort', cancel);
    run.found.then(resolve, reject).finally(leave);
  });
}

function begin(analyst: Analyst, slice: Slice, of: Map<Slice, Running>): Running {
  const abort = new AbortController();
  const watchers = new Set<OnProgress>();
  const found = sweepOver(analyst, slice, {
    signal: abort.signal,
    onProgress: share => watchers.forEach(watch => watch(share)),
  });
  const run: Running = { found, abort, watchers, waiting: 0 };
  of.set(slice, run);
  const end = () => {
    if (of.get(slice) === run) of.delete(slice);
  };
  found.then(
    sweep => {
      kept.set(slice, sweep);
      end();
    },
    (reason: unknown) => {
      end();
      // One part failed: the others are no longer wanted.
      abort.abort(reason);
    },
  );
  return run;
}

async function sweepOver(
  analyst: Analyst,
  slice: Slice,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<Sweep> {
  const plan = await analyst.ask('plan', { slice }, { signal });
  const merger = mergerOf(plan);
  const parts = plan.parts.length - 1;
  /** Swept before an earlier one. */
  const early = new Map<number, SweptPart>();
  let next = 0;
  let added = 0;
  let done = 0;
  const takeParts = async () => {
    while (next < parts) {
      signal.throwIfAborted();
      const part = next++;
      early.set(part, await analyst.ask('part', partOf(plan, part), { signal }));
      for (let swept = early.get(added); swept; swept = early.get(added)) {
        merger.add(swept);
        early.delete(added++);
      }
      onProgress(++done / parts);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeParts));
  return inTurns(merger.finish(), signal);
}
