// Sweeps asked of a pool whose workers live in this process: the real protocol over a MessageChannel, no thread.

import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { sweep } from '../../src/analysis/kernels/sweep/sweep';
import { bareSlice, type Slice } from '../../src/graph/slice';
import { answer } from '../../src/worker/answer';
import { askSweep } from '../../src/worker/askSweep';
import { workerAnalyst } from '../../src/worker/client';
import { localAnalyst } from '../../src/worker/local';
import type { Analyst, Question, Topic } from '../../src/worker/protocol';

interface Pool {
  readonly analyst: Analyst;
  /** Topics, as they were asked. */
  readonly asked: Topic[];
  readonly opened: { terminated: boolean }[];
}

/** @param hold called before each answer, which waits for what it returns */
function pool(size: number, hold: (topic: Topic) => Promise<unknown> = () => Promise.resolve()): Pool {
  const asked: Topic[] = [];
  const opened: { terminated: boolean }[] = [];
  const analyst = workerAnalyst({
    size,
    open() {
      const { port1, port2 } = new MessageChannel();
      const record = { terminated: false };
      opened.push(record);
      expose(
        {
          lock: () => '',
          async answer<T extends Topic>(topic: T, question: Question<T>) {
            asked.push(topic);
            await hold(topic);
            return answer(topic, question, {});
          },
        },
        port2,
      );
      const terminate = () => {
        record.terminated = true;
        port1.close();
        port2.close();
      };
      return Object.assign(port1, { terminate, onerror: null }) as unknown as Worker;
    },
  });
  return { analyst, asked, opened };
}

const forever = () => new Promise<never>(() => {});

/** A ring of so many places with chords: of several parts from 3000. */
function ring(order: number): Slice {
  const source = Uint32Array.from({ length: 2 * order }, (_, tie) => tie >> 1);
  const target = source.map((place, tie) => (place + (tie % 2 === 0 ? 1 : 7)) % order);
  return bareSlice(order, source, target);
}

test('pools of one, two and three find the same, to the bit, as it is found in place', async () => {
  const inPlace = sweep(ring(3000));
  const local = localAnalyst();
  expect(await askSweep(local, ring(3000))).toEqual(inPlace);
  for (const size of [1, 2, 3]) {
    const { analyst, asked, opened } = pool(size);
    expect(await askSweep(analyst, ring(3000))).toEqual(inPlace);
    expect(asked.filter(topic => topic === 'part').length).toBeGreaterThan(3);
    expect(opened).toHaveLength(size);
    analyst.close();
  }
});

test('of one slice one sweep runs, whoever asks, and it is kept', async () => {
  const { analyst, asked } = pool(2);
  const slice = ring(10);
  const [first, second] = await Promise.all([askSweep(analyst, slice), askSweep(analyst, slice)]);
  const third = await askSweep(analyst, slice);
  expect(second).toBe(first);
  expect(third).toBe(first);
  expect(asked).toEqual(['plan', 'part']);
  analyst.close();
});

test('progress grows up to the whole, for everybody who waits', async () => {
  const { analyst } = pool(2);
  const slice = ring(3000);
  const [mine, yours]: [number[], number[]] = [[], []];
  await Promise.all([
    askSweep(analyst, slice, { onProgress: share => mine.push(share) }),
    askSweep(analyst, slice, { onProgress: share => yours.push(share) }),
  ]);
  expect(mine.length).toBeGreaterThan(3);
  expect(mine).toEqual([...mine].sort((x, y) => x - y));
  expect(mine.at(-1)).toBe(1);
  expect(yours).toEqual(mine);
  analyst.close();
});

test('cancelling rejects at once, ends the workers that are at it, and leaves the pool ready', async () => {
  let hangs = true;
  let started = 0;
  let bothStarted = () => {};
  const atWork = new Promise<void>(resolve => (bothStarted = resolve));
  const { analyst, opened } = pool(2, topic => {
    if (topic !== 'part' || !hangs) return Promise.resolve();
    if (++started === 2) bothStarted();
    return forever();
  });
  const slice = ring(3000);
  const abort = new AbortController();
  const asked = askSweep(analyst, slice, { signal: abort.signal });
  await atWork;
  abort.abort(new Error('overtaken'));
  await expect(asked).rejects.toThrow('overtaken');
  hangs = false;
  expect(await askSweep(analyst, slice)).toEqual(sweep(slice));
  expect(opened.slice(0, 2).map(({ terminated }) => terminated)).toEqual([true, true]);
  analyst.close();
});

test('whoever still waits gets the answer, though another one left', async () => {
  let release = () => {};
  const released = new Promise<void>(resolve => (release = resolve));
  const { analyst, asked } = pool(2, () => released);
  const slice = ring(12);
  const abort = new AbortController();
  const left = askSweep(analyst, slice, { signal: abort.signal });
  const stays = askSweep(analyst, slice);
  // Both have to be in before one leaves.
  await new Promise(resolve => setTimeout(resolve));
  abort.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  release();
  expect(await stays).toEqual(sweep(slice));
  expect(asked).toEqual(['plan', 'part']);
  analyst.close();
});

test('what failed is not kept, and says why', async () => {
  const { analyst, asked } = pool(1);
  const broken = bareSlice(2, Uint32Array.of(1), Uint32Array.of(1));
  await expect(askSweep(analyst, broken)).rejects.toThrow('joins place 1 to itself');
  await expect(askSweep(analyst, broken)).rejects.toThrow('joins place 1 to itself');
  expect(asked).toEqual(['plan', 'plan']);
  analyst.close();
});

test('one that was cancelled before it asked asks nothing', async () => {
  const { analyst, asked } = pool(1);
  const gone = AbortSignal.abort(new Error('gone'));
  await expect(askSweep(analyst, ring(5), { signal: gone })).rejects.toThrow('gone');
  expect(asked).toEqual([]);
  analyst.close();
});
