import { signal } from '@preact/signals-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bareLayout, type LaidOut } from '../../../src/analysis/layout/laidOut';
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { reference } from '../../../src/i18n';
import { createState } from '../../../src/state/createState';
import { followArrangement, shippedPositions } from '../../../src/views/network/arrangement';
import type { Remark } from '../../../src/views/parts/surface/lazyView';
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

describe('the layout chosen', () => {
  const spots = { tables: { positions: shipped } };

  test('the old picture stands until the new one is there', async () => {
    let answer: (picture: LaidOut) => void = () => {};
    const { state, arrangement } = await follow(
      world(lines, spots),
      () => new Promise(done => (answer = done as typeof answer)),
    );
    const before = arrangement.value;
    state.setLayout('map');
    expect(arrangement.value).toBe(before);
    answer(bareLayout(Float64Array.of(9, 9, 8, 8, 7, 7, 6, 6)));
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('map'));
    expect(arrangement.value!.network).toBe(before!.network);
    expect([...arrangement.value!.positions]).toEqual([9, 9, 8, 8, 7, 7, 6, 6]);
  });

  test('an answer to a layout that is chosen no longer is dropped', async () => {
    const answers: ((picture: LaidOut) => void)[] = [];
    const { state, arrangement } = await follow(
      world(lines, spots),
      () => new Promise(done => answers.push(done as (typeof answers)[number])),
    );
    state.setLayout('map');
    state.setLayout('regions');
    answers[0]!(bareLayout(new Float64Array(8)));
    answers[1]!(bareLayout(new Float64Array(8).fill(1)));
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('regions'));
    expect([...arrangement.value!.positions]).toEqual(Array(8).fill(1));
  });

  test('two columns: the first side left, the second right', async () => {
    const { state, arrangement } = await follow(world(lines, spots));
    state.setLayout('sides');
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('sides'));
    const x = (place: number) => arrangement.value!.positions[2 * place]!;
    expect(x(0)).toBeLessThan(x(1));
    expect([x(2), x(3)]).toEqual([x(0), x(1)]);
  });

  test('without two sides the forces stay, and it is said why', async () => {
    const { state, arrangement, said } = await follow(world(lines, { ...spots, sides: false }));
    state.setLayout('sides');
    expect(arrangement.value!.layout).toBe('forces');
    expect(said()).toBe(reference.net.noSides);
    state.setLayout('forces');
    expect(said()).toBeNull();
  });

  test('nor where the dataset names two sides, but a tie stays on one of them', async () => {
    // Perm is on the second side of Ulm's tie, and on the first of its own.
    const { state, said } = await follow(world([...lines, { a: 'ru-perm', b: 'ru-omsk' }], spots));
    state.setLayout('sides');
    expect(said()).toBe(reference.net.noSides);
  });

  test('rings stand around the selected place and follow the selection', async () => {
    const { state, arrangement } = await follow(world(lines, spots));
    const middle = () =>
      places.filter(
        (_, i) => arrangement.value!.positions[2 * i] === 0 && arrangement.value!.positions[2 * i + 1] === 0,
      );
    state.select(['de-bonn']);
    state.setLayout('rings');
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('rings'));
    expect(middle()).toEqual(['de-bonn']);
    expect([...arrangement.value!.aside!]).toEqual([1, 1, 0, 0]);
    state.select(['ru-perm']);
    await vi.waitFor(() => expect(middle()).toEqual(['ru-perm']));
  });

  test('rings lead along the ties shown: where one is not shown, its place stands aside', async () => {
    const { state, arrangement } = await follow(world(lines, spots));
    state.select(['de-ulm']);
    state.setLayout('rings');
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('rings'));
    expect([...arrangement.value!.aside!]).toEqual([0, 0, 1, 1]);
    // Founded in 1988; in 1990 nothing is.
    state.set({ mode: 'period', period: [1990, 1990] });
    await vi.waitFor(() => expect([...(arrangement.value!.aside ?? [])]).toEqual([0, 1, 1, 1]), 2000);
  });

  test('where no tie is shown it is said that there are no rings, and nobody is out of reach', async () => {
    const { state, arrangement, said } = await follow(world(lines, spots));
    state.setLayout('rings');
    await vi.waitFor(() => expect(arrangement.value!.layout).toBe('rings'));
    expect(arrangement.value!.captions).toMatchObject([{ of: 'apart', count: 2 }]);
    expect(said()).toBeNull();
    state.set({ mode: 'period', period: [1990, 1990] });
    await vi.waitFor(() => expect(said()).toBe(reference.net.noRings), 2000);
    expect(arrangement.value!.captions).toEqual([]);
    state.set({ mode: 'all' });
    await vi.waitFor(() => expect(said()).toBeNull());
  });
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
