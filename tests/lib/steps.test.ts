import { expect, test } from 'vitest';
import { atOnce, eachOf, inTurns, type Work } from '../../src/lib/steps';

/** Adds up, and is at it for a while. */
function* adding(numbers: readonly number[], wait = 0): Work<number> {
  let sum = 0;
  const add = (n: number) => {
    sum += n;
    for (const end = performance.now() + wait; performance.now() < end;);
  };
  yield* eachOf(numbers, add, 1);
  return sum;
}

test('at once or in turns, work comes to the same', async () => {
  expect(atOnce(adding([1, 2, 3]))).toBe(6);
  expect(await inTurns(adding([1, 2, 3]))).toBe(6);
});

test('between two turns others have theirs', async () => {
  const heard: string[] = [];
  const work = inTurns(adding([1, 2, 3], 10)).then(() => heard.push('done'));
  setTimeout(() => heard.push('other'), 0);
  await work;
  expect(heard).toEqual(['other', 'done']);
});

test('work that nobody wants any more ends with the reason', async () => {
  const abort = new AbortController();
  const work = inTurns(adding([1, 2, 3, 4], 10), abort.signal);
  abort.abort(new Error('overtaken'));
  await expect(work).rejects.toThrow('overtaken');
});
