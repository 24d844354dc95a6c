// Shortest paths from every place, in place or shared among worker threads.

import { Worker } from 'node:worker_threads';
import { mergerOf } from '../../src/analysis/kernels/sweep/merge';
import { partOf } from '../../src/analysis/kernels/sweep/parts';
import { planOf } from '../../src/analysis/kernels/sweep/plan';
import { sweep } from '../../src/analysis/kernels/sweep/sweep';
import type { SweptPart } from '../../src/analysis/kernels/sweep/sweepPart';
import type { Sweep } from '../../src/analysis/kernels/sweep/types';
import type { Slice } from '../../src/graph/slice';
import { atOnce } from '../../src/lib/steps';

const SCRIPT = new URL('./sweepWorker.mjs', import.meta.url);

/** The same result to the bit whatever the pool: the parts depend on the network alone and are added in their order. */
export async function sweepWith(
  pool: number,
  slice: Slice,
  onProgress: (share: number) => void,
): Promise<Sweep> {
  if (pool === 1) return sweep(slice, onProgress);
  const plan = planOf(slice);
  const parts = Math.max(0, plan.parts.length - 1);
  const swept: SweptPart[] = [];
  let next = 0;
  let done = 0;

  async function work(): Promise<void> {
    const worker = new Worker(SCRIPT);
    try {
      while (next < parts) {
        const part = next++;
        swept[part] = await answerOf(worker, () => worker.postMessage(partOf(plan, part)));
        onProgress(++done / parts);
      }
    } finally {
      await worker.terminate();
    }
  }

  await Promise.all(Array.from({ length: Math.min(pool, parts) }, work));
  const merger = mergerOf(plan);
  for (const part of swept) merger.add(part);
  return atOnce(merger.finish());
}

function answerOf(worker: Worker, ask: () => void): Promise<SweptPart> {
  return new Promise((resolve, reject) => {
    const answered = (swept: SweptPart) => {
      worker.off('error', reject);
      resolve(swept);
    };
    worker.once('message', answered);
    worker.once('error', reject);
    ask();
  });
}
