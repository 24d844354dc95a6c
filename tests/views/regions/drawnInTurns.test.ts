import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { nextTurn } from '../../../src/lib/steps';
import { createDrawnInTurns, type Drawing, type Progress } from '../../../src/views/regions/drawnInTurns';

/** What is drawn at every turn, until nothing more comes. */
async function drawn(
  turns: ReturnType<typeof createDrawnInTurns>,
  of: Drawing,
): Promise<readonly Progress[]> {
  const seen: Progress[] = [];
  const stop = effect(() => void seen.push(turns.progress(of)));
  for (let i = 0; i < 20; i++) await nextTurn();
  stop();
  return seen;
}
const of = (source: unknown, shape: string, parts: number): Drawing => ({ source: [source], shape, parts });

test('the first part is drawn at once, each further one in a turn of its own', async () => {
  const seen = await drawn(createDrawnInTurns(), of('a', '2 × 2', 3));
  expect(seen.map(({ drawn }) => drawn)).toEqual([1, 2, 3]);
});

test('the same is not drawn anew; something else of the same shape keeps what it had meanwhile, another shape does not', async () => {
  const turns = createDrawnInTurns();
  await drawn(turns, of('a', '2 × 2', 2));
  expect(await drawn(turns, of('a', '2 × 2', 2))).toEqual([{ drawn: 2, keeps: false }]);
  expect(await drawn(turns, of('b', '2 × 2', 2))).toEqual([
    { drawn: 1, keeps: true },
    { drawn: 2, keeps: true },
  ]);
  expect((await drawn(turns, of('b', '3 × 3', 2)))[0]).toEqual({ drawn: 1, keeps: false });
});

test('what comes in between ends the older drawing, and nothing goes on after the end', async () => {
  const turns = createDrawnInTurns();
  expect(turns.progress(of('a', '2 × 2', 9)).drawn).toBe(1);
  const seen = await drawn(turns, of('b', '2 × 2', 3));
  expect(seen.map(({ drawn }) => drawn)).toEqual([1, 2, 3]);
  const last: number[] = [];
  const stop = effect(() => void last.push(turns.progress(of('c', '2 × 2', 9)).drawn));
  turns.stop();
  for (let i = 0; i < 20; i++) await nextTurn();
  stop();
  expect(last).toEqual([1]);
});
