// The analyst of the app: a small pool of workers and a queue in front of it.
// Cancelling a queued question drops it; cancelling a running one ends its worker, which is started anew.
// A worker that dies is replaced and its question asked once more.

import { proxy, wrap, type Remote } from 'comlink';
import type { Analyst, Answer, AskOptions, OnProgress, Question, Topic } from './protocol';
import type { WorkerApi } from './worker';

/** A cancelled question may take this long to end by itself before its worker is ended. Milliseconds. */
const GRACE = 50;

interface Job {
  run(api: Remote<WorkerApi>): Promise<unknown>;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
  readonly signal: AbortSignal | undefined;
  attempts: number;
}

interface Seat {
  worker: Worker;
  api: Remote<WorkerApi>;
  job: Job | null;
}

export function workerAnalyst(size = 2): Analyst {
  const queue: Job[] = [];
  const seats: Seat[] = [];

  function open(seat: Partial<Seat>): Seat {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    Object.assign(seat, { worker, api: wrap<WorkerApi>(worker), job: null });
    const opened = seat as Seat;
    worker.onerror = event => {
      event.preventDefault();
      fail(opened, new Error(event.message || 'the background worker stopped'));
    };
    return opened;
  }

  function fail(seat: Seat, reason: Error): void {
    const job = seat.job;
    seat.worker.terminate();
    open(seat);
    if (job && job.attempts < 2) queue.unshift(job);
    else job?.reject(reason);
    next();
  }

  function next(): void {
    while (queue.length > 0) {
      const seat = seats.find(seat => seat.job === null) ?? (seats.length < size ? addSeat() : undefined);
      if (!seat) return;
      start(seat, queue.shift()!);
    }
  }

  function addSeat(): Seat {
    const seat = open({});
    seats.push(seat);
    return seat;
  }

  function start(seat: Seat, job: Job): void {
    seat.job = job;
    job.attempts++;
    const cancel = () =>
      setTimeout(() => {
        if (seat.job !== job) return;
        seat.worker.terminate();
        open(seat);
        next();
      }, GRACE);
    job.signal?.addEventListener('abort', cancel, { once: true });
    job
      .run(seat.api)
      .then(job.resolve, job.reject)
      .finally(() => {
        job.signal?.removeEventListener('abort', cancel);
        if (seat.job !== job) return;
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
          run: api => api.answer(topic, question, proxy(report)) as Promise<unknown>,
          resolve: answer => resolve(answer as Answer<T>),
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
      for (const seat of seats) seat.worker.terminate();
      seats.length = 0;
    },
  };
}
