import { signal } from '@preact/signals-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { reference } from '../../../src/i18n';
import { createState } from '../../../src/state/createState';
import { followArrangement, shippedPositions } from '../../../src/views/network/arrangement';
import type { Remark } from '../../../src/views/lazyView';
import { roomOf } from '../../../src/views/network/dots';
import { localAnalyst } from '../../../src/worker/local';
import type { Analyst } from '../../../src/worker/protocol';
import { readBundled } from '../../data/bundled';
import { world } from '../../world';

const lines = [
  { a: 'de-ulm', b: 'ru-perm', founded: '1988-05' },
  { a: 'de-bonn', b: 'ru-omsk', changes: [['suspended', '2022']] as const },
];
const places = ['de-ulm', 'ru-perm', 'de-bonn', 'ru-omsk'];
const shipped = places.map((place, i) => ({ place, x: i, y: -i }));

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

/** A state on a dataset at hand: everything but the loading is real. */
async function follow(dataset: Dataset, ask?: Analyst['ask']) {
  const real = localAnalyst();
  const analyst: Analyst = {
    ask: ((topic, question, options) =>
      topic === 'load'
        ? Promise.resolve(dataset)
        : topic === 'layout' && ask
          ? ask(topic, question, options)
          : real.ask(topic, question, options)) as Analyst['ask'],
    close() {},
  };
  const state = createState({ analyst, catalogue: [{ id: 'world', descriptorUrl: '', tables: {} }] });
  const remark = signal<Remark | null>(null);
  const said = () => remark.value?.text(reference, 'de') ?? null;
  const { arrangement, stop } = followArrangement(state, remark);
  closers.push(stop, () => state.close());
  await vi.waitFor(() => expect(state.network.value).not.toBeNull());
  return { state, said, arrangement };
}

test('shipped positions are taken if every place has one', () => {
  const network = buildNetwork(world(lines));
  expect([...shippedPositions(network, [...shipped].reverse())!]).toEqual([0, -0, 1, -1, 2, -2, 3, -3]);
  expect(shippedPositions(network, shipped.slice(1))).toBeNull();
});

test('with shipped positions nothing is computed', async () => {
  const ask = vi.fn<Analyst['ask']>();
  const { arrangement, said } = await follow(world(lines, { tables: { positions: shipped } }), ask);
  expect([...arrangement.value!.positions]).toEqual([0, -0, 1, -1, 2, -2, 3, -3]);
  expect(said()).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

test('without them the layout is asked for, all ties and all places', async () => {
  const { arrangement, said } = await follow(world(lines));
  await vi.waitFor(() => expect(arrangement.value).not.toBeNull());
  expect(arrangement.value!.positions).toHaveLength(8);
  expect(said()).toBeNull();
});

test('while it is computed the share done is told; where it fails, that is told', async () => {
  let fail: (reason: Error) => void = () => {};
  const { arrangement, said } = await follow(world(lines), (_topic, _question, options) => {
    options?.onProgress?.(0.4);
    return new Promise((_, reject) => (fail = reject));
  });
  await vi.waitFor(() => expect(said()).toBe('Das Netz wird angeordnet: 40\u00a0%'));
  fail(new Error('no'));
  await vi.waitFor(() => expect(said()).toContain('konnte nicht berechnet werden'));
  expect(arrangement.value).toBeNull();
});

test.each(['germany-russia', 'nrw-uk', 'wider-circle'])(
  'every place of %s is shipped with a spot of its own (npm run build-data writes them)',
  id => {
    const dataset = readBundled(id);
    const positions = shippedPositions(buildNetwork(dataset), dataset.tables.positions);
    expect(positions).not.toBeNull();
    expect(Math.min(...roomOf(positions!))).toBeGreaterThan(0.8);
  },
);
