import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { createFill } from '../../../src/state/stories/fills';
import { world } from '../../world';

const worldOf = (ties: number) => {
  const lines = Array.from({ length: ties }, (_, i) => ({ a: `de-${i}`, b: `ru-${i}`, founded: '1990' }));
  const dataset = world(lines);
  return { network: buildNetwork(dataset), tables: dataset.tables, names: new Map(), lang: 'de' } as const;
};

test('of a small network a text is filled at once', () => {
  expect(createFill()('{inForce 1990}', worldOf(3))!.text).toBe('3');
});

test('of a large one in the background, and whoever asked hears of it; then it is known', async () => {
  const large = worldOf(3001);
  const fill = createFill();
  const told: (string | undefined)[] = [];
  const stop = effect(() => void told.push(fill('{inForce 1990} {founded 1990}', large)?.text));
  expect(told).toEqual([undefined]);
  await expect.poll(() => told).toEqual([undefined, '3.001 3.001']);
  expect(createFill()('{founded 1990}', large)!.text).toBe('3.001');
  stop();
});
