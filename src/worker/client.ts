// The analyst of the app: a small pool of workers and a queue in front of it.
// Cancelling a queued question drops it; cancelling a running one ends its worker. A worker that dies takes only its
// own question with it, which is asked once more of a new one. Workers are opened when there is something to ask.
// Of some deaths a worker's events tell, of others nothing but the lock that it held.

import { releaseProxy, transfer, wrap, type Remote } from 'comlink';
import { deathOf } from './life';
import { received } from './parcel';
import type { Analyst, Answer, AskOptions, OnProgress, Question, Topic } from './protocol';
import type { WorkerApi } from './worker';

/** A cancelled question may take this long to end by itself before its worker is ended. Milliseconds. */
const GRACE = 50;
const ATTEMPTS = 2;
const STOPPED = 'the background worker stopped';

interface Job {
  /** `told`: where the worker says how far it has come. */
  run(api: Remote<WorkerApi>, told: MessagePort): Promise<unknown>;
  readonly report: OnProgress;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
  readonly signal: AbortSignal | undefined;
  attempts: number;
}

interface Seat {
  readonly worker: Worker;
  readonly api: Remote<WorkerApi>;
  /** Ends the watch over the worker's life. */
  readonly watch: AbortController;
  job: Job | null;
  /** Hears how far the job has come. */
  hears: MessagePort | null;
}

export interface PoolOptions {
  readonly size?: number;
  /** Opens a worker; replaced in tests. */
  readonly open?: () => Worker;
  /** Resolves when the worker that held the lock is dead; replaced in tests. */
  readonly died?: (lock: string, signal: AbortSignal) => Promise<void>;
}

const openWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export function workerAnalyst({ size = 2, open = openWorker, died = deathOf }: PoolOptions = {}): Analyst {
  const queue: Job[] = [];
  const seats = new Set<Seat>();

  function next(): void {
    while (queue.length > 0) {
      const idle = [...seats].find(seat => seat.job === null);
      if (!idle && seats.size >= size) return;
      const job = queue.shift()!;
      try {
        start(idle ?? addSeat(), job);
      } catch (error) {
        job.reject(error);
      }
    }
  }

  function addSeat(): Seat {
    const worker = open();
    const watch = new AbortController();
    const seat: Seat = { worker, api: wrap<WorkerApi>(worker), watch, job: null, hears: null };
    worker.onerror = event => {
      event.preventDefault();
      fail(seat, new Error(event.message || STOPPED));
    };
    seats.add(seat);
    // A watch that ends without a death (dismissed, no locks) has nothing to say.
    watchOver(seat).then(
      dead => dead && fail(seat, new Error(STOPPED)),
      () => {},
    );
    return seat;
  }

  async function watchOver({ api, watch: { signal } }: Seat): Promise<boolean> {
    const lock = await api.lock();
    if (lock === '' || signal.aborted) return false;
    await died(lock, signal);
    return !signal.aborted;
  }

  function dismiss(seat: Seat): void {
    // A question may be cancelled after its worker has died.
    if (!seats.delete(seat)) return;
    seat.watch.abort();
    leave(seat);
    // Else comlink would keep the worker for ever, and with it the question that it has not answered.
    seat.api[releaseProxy]();
    seat.worker.terminate();
  }

  /** An open port is kept by the browser, and with it the question. */
  function leave(seat: Seat): void {
    seat.hears?.close();
    seat.hears = null;
  }

  function fail(seat: Seat, reason: Error): void {
    // Some deaths are told twice.
    if (!seats.has(seat)) return;
    const { job } = seat;
    dismiss(seat);
    if (job) {
      if (job.attempts < ATTEMPTS && !job.signal?.aborted) queue.unshift(job);
      else job.reject(reason);
    }
    next();
  }

  function start(seat: Seat, job: Job): void {
    seat.job = job;
    job.attempts++;
    let timer: ReturnType<typeof setTimeout>;
    const cancel = () => {
      timer = setTimeout(() => {
        dismiss(seat);
        next();
      }, GRACE);
    };
    job.signal?.addEventListener('abort', cancel, { once: true });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<number>) => job.report(data);
    seat.hears = port1;
    job
      .run(seat.api, port2)
      .then(job.resolve, job.reject)
      .finally(() => {
        leave(seat);
        clearTimeout(timer);
        job.signal?.removeEventListener('abort', cancel);
        seat.job = null;
        next();
      });
  }

  return {
    ask<T extends Topic>(topic: T, question: Question<T>, { signal, onProgress }: AskOptions = {}) {
      return new Promise<Answer<T>>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const report: OnProgress = share => {
          if (!signal?.aborted) onProgress?.(share);
        };
        const job: Job = {
          run: (api, told) => api.answer(topic, question, transfer(told, [told])) as Promise<unknown>,
          report,
          resolve: answer => resolve(received(topic, answer, signal)),
          reject,
          signal,
          attempts: 0,
        };
        signal?.addEventListener('abort', () => {
          const place = queue.indexOf(job);
          if (place >= 0) queue.splice(place, 1);
          reject(signal.reason);
        });
        queue.push(job);
        next();
      });
    },
    close() {
      for (const seat of seats) dismiss(seat);
      queue.length = 0;
    },
  };
}
