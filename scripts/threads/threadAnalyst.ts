// The page's pool of background workers, its workers being threads of Node.

import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { Worker as Thread } from 'node:worker_threads';
import { workerAnalyst } from '../../src/worker/client';
import type { Analyst } from '../../src/worker/protocol';

const SCRIPT = new URL('./thread.mjs', import.meta.url);

/** `script`: what a thread runs; another one where this code is bundled. Close the analyst, or the process goes on. */
export function threadAnalyst(size: number, script: URL | string = SCRIPT): Analyst {
  return workerAnalyst({ size, open: () => openThread(script) });
}

/** A thread of Node in the shape of the page's worker. */
function openThread(script: URL | string): Worker {
  const thread = new Thread(script);
  const worker = Object.assign(nodeEndpoint(thread), {
    terminate: () => void thread.terminate(),
    onerror: null as ((event: ErrorEvent) => void) | null,
  });
  thread.on('error', error =>
    worker.onerror?.({ preventDefault() {}, message: String(error) } as unknown as ErrorEvent),
  );
  return worker as unknown as Worker;
}
