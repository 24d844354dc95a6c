// The page's pool of background workers, its workers being threads of Node.

import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { Worker as Thread } from 'node:worker_threads';
import { workerAnalyst } from '../../src/worker/client';
import type { Analyst } from '../../src/worker/protocol';

/** What a thread runs. Where this is bundled, thread.ts is too, as thread.mjs beside it. */
const SCRIPT = new URL('./thread.mjs', import.meta.url);

/** Close the analyst, or the process goes on. */
export function threadAnalyst(size: number): Analyst {
  return workerAnalyst({ size, open: openThread });
}

/** A thread of Node in the shape of the page's worker. */
function openThread(): Worker {
  const thread = new Thread(SCRIPT);
  const worker = Object.assign(nodeEndpoint(thread), {
    terminate: () => void thread.terminate(),
    onerror: null as ((event: ErrorEvent) => void) | null,
  });
  thread.on('error', error =>
    worker.onerror?.({ preventDefault() {}, message: String(error) } as unknown as ErrorEvent),
  );
  return worker as unknown as Worker;
}
