// The pool, with workers that live in this process: the real protocol over a MessageChannel, no thread.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { workerAnalyst } from '../../src/worker/client';
import { answer } from '../../src/worker/answer';
import { bareSlice } from '../../src/graph/slice';

const slice = bareSlice(2, Uint32Array.of(0), Uint32Array.of(1));
const degrees = { slice, ids: ['degree'] };

type Behaviour = 'answers' | 'dies' | 'dies in silence' | 'hangs';

/** Opens a worker of the given kinds in turn, the last one again and again. */
function pool(...behaviours: Behaviour[]) {
  const opened: { readonly behaviour: Behaviour; terminated: boolean }[] = [];
  const deaths = new Map<string, Promise<void>>();
  const analyst = workerAnalyst({
    size: 1,
    died: lock => deaths.get(lock)!,
    open() {
      const behaviour = behaviours[Math.min(opened.length, behaviours.length - 1)]!;
      const record = { behaviour, terminated: false };
      opened.push(record);
      const lock = `worker ${opened.length}`;
      const { port1, port2 } = new MessageChannel();
      if (behaviour === 'answers' || behaviour === 'dies in silence') {
        let die = () => {};
        deaths.set(lock, new Promise(resolve => (die = resolve)));
        const silence = () => {
          die();
          return new Promise<never>(() => {});
        };
        expose(
          {
            lock: () => lock,
            answer: (topic: 'measures', question: typeof degrees) =>
              behaviour === 'answers' ? answer(topic, question, {}) : silence(),
          },
          port2,
        );
      }
      port2.start();
      const worker = Object.assign(port1, {
        terminate() {
          record.terminated = true;
          port1.close();
          port2.close();
        },
        onerror: null as ((event: ErrorEvent) => void) | null,
      }) as unknown as Worker;
      if (behaviour === 'dies') {
        setTimeout(
          () => worker.onerror?.({ preventDefault() {}, message: 'out of memory' } as ErrorEvent),
          1,
        );
      }
      return worker;
    },
  });
  return { analyst, opened };
}

test('asks a worker, and the same one again', async () => {
  const { analyst, opened } = pool('answers');
  for (let round = 0; round < 3; round++) {
    expect([...(await analyst.ask('measures', degrees))['degree']!]).toEqual([1, 1]);
  }
  expect(opened).toHaveLength(1);
  analyst.close();
  expect(opened[0]!.terminated).toBe(true);
});

test('a worker that dies is replaced and its question asked once more', async () => {
  const { analyst, opened } = pool('dies', 'answers');
  expect([...(await analyst.ask('measures', degrees))['degree']!]).toEqual([1, 1]);
  expect(opened.map(({ terminated }) => terminated)).toEqual([true, false]);
  analyst.close();
});

test('a worker that always dies is given up with its reason, and not opened for ever', async () => {
  const { analyst, opened } = pool('dies');
  await expect(analyst.ask('measures', degrees)).rejects.toThrow('out of memory');
  await new Promise(resolve => setTimeout(resolve, 30));
  expect(opened).toHaveLength(2);
  analyst.close();
});

test('a worker that dies in silence is known by the lock it let go; its question is asked once more', async () => {
  const { analyst, opened } = pool('dies in silence', 'answers');
  expect([...(await analyst.ask('measures', degrees))['degree']!]).toEqual([1, 1]);
  expect(opened.map(({ terminated }) => terminated)).toEqual([true, false]);
  analyst.close();
});

test('and given up the second time', async () => {
  const { analyst, opened } = pool('dies in silence');
  await expect(analyst.ask('measures', degrees)).rejects.toThrow('the background worker stopped');
  expect(opened).toHaveLength(2);
  analyst.close();
});

test('a browser without workers says so with the question', async () => {
  const analyst = workerAnalyst({
    open() {
      throw new Error('workers are switched off');
    },
  });
  await expect(analyst.ask('measures', degrees)).rejects.toThrow('switched off');
});

test('cancelling ends a worker that goes on, and the next question has another', async () => {
  const { analyst, opened } = pool('hangs', 'answers');
  const abort = new AbortController();
  const first = analyst.ask('measures', degrees, { signal: abort.signal });
  abort.abort(new Error('overtaken'));
  await expect(first).rejects.toThrow('overtaken');
  expect([...(await analyst.ask('measures', degrees))['degree']!]).toEqual([1, 1]);
  expect(opened.map(({ terminated }) => terminated)).toEqual([true, false]);
  analyst.close();
});

test('cancelling what was given up already ends no worker of another question', async () => {
  const { analyst, opened } = pool('dies', 'dies', 'answers');
  const abort = new AbortController();
  await expect(analyst.ask('measures', degrees, { signal: abort.signal })).rejects.toThrow('out of memory');
  await analyst.ask('measures', degrees);
  abort.abort();
  // Longer than a cancelled question may take to end by itself; what is thrown then fails the run.
  await new Promise(resolve => setTimeout(resolve, 120));
  expect(opened.map(({ terminated }) => terminated)).toEqual([true, true, false]);
  analyst.close();
});

test('a question cancelled in the queue is never asked', async () => {
  const { analyst } = pool('answers');
  const abort = new AbortController();
  const first = analyst.ask('measures', degrees);
  const second = analyst.ask('measures', degrees, { signal: abort.signal });
  abort.abort(new Error('overtaken'));
  await expect(second).rejects.toThrow('overtaken');
  await first;
  analyst.close();
});

test('nobody keeps a question whose worker was ended, nor one that was answered', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { analyst, opened } = pool('hangs', 'answers');
  const asked: WeakRef<object>[] = [];
  const ask = (signal?: AbortSignal) => {
    const question = { ...degrees };
    asked.push(new WeakRef(question));
    return analyst.ask('measures', question, signal && { signal, onProgress: () => {} });
  };
  await (async () => {
    const abort = new AbortController();
    const first = ask(abort.signal);
    abort.abort(new Error('overtaken'));
    await expect(first).rejects.toThrow('overtaken');
    await ask();
  })();
  expect(opened[0]!.terminated).toBe(true);
  const kept = () => {
    collect();
    return asked.filter(question => question.deref()).length;
  };
  await expect.poll(kept, { timeout: 10_000 }).toBe(0);
  analyst.close();
});
