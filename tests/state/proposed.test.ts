import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { PROPOSED } from '../../src/graph/status';
import { proposalsIn } from '../../src/state/proposed';
import type { State } from '../../src/state/state';
import { formatHash, parseHash } from '../../src/state/url';
import { openState } from '../views/openState';
import { world } from '../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-hof', b: 'ru-omsk' },
]);

let state: State;
afterEach(() => state?.close());

const proposed = () => state.network.value!.ties.filter(tie => tie.proposed).map(({ id }) => id);

describe('a tie that the reader thinks of', () => {
  test('is in the network beside the one that was loaded', async () => {
    state = await openState(dataset);
    const { network, shown, slice } = state.listed;
    const [before, seen, cut] = [network.value, shown.value, slice.value];
    expect(state.network.value).toBe(before);
    expect(state.slice.value).toBe(cut);

    state.propose('de-ulm', 'ru-omsk');
    await vi.waitUntil(() => proposed().length === 1);
    expect(proposed()).toEqual(['de-ulm--ru-omsk']);
    expect(state.shown.value!.status.at(-1)).toBe(PROPOSED);
    expect(state.shown.value!.tieCount).toBe(3);
    // What was computed of the list is still known: the same objects.
    expect([network.value, shown.value, slice.value]).toEqual([before, seen, cut]);
    expect(slice.value).toBe(cut);
  });

  test('is taken back by undo, and by its withdrawal', async () => {
    state = await openState(dataset);
    const before = state.network.value;
    state.propose('de-ulm', 'ru-omsk');
    state.propose('ru-omsk', 'de-ulm');
    expect(state.proposed.value).toEqual(['de-ulm--ru-omsk']);
    await vi.waitUntil(() => proposed().length === 1);
    state.undo();
    expect(state.network.value).toBe(before);
    state.redo();
    await vi.waitUntil(() => proposed().length === 1);
    state.withdraw('de-ulm--ru-omsk');
    expect(state.network.value).toBe(before);
  });

  test('is in no earlier year, in no period and in no row of the timeline', async () => {
    state = await openState(dataset, { proposed: ['de-ulm--ru-omsk'] });
    await vi.waitUntil(() => proposed().length === 1);
    expect([...state.series.value!.unknownFounding]).toEqual([['partnership', 1]]);
    expect(state.shown.value!.counts.unknownFounding).toBe(1);
    state.setYear(2020);
    expect(state.shown.value!.tieCount).toBe(1);
    state.setYear(2026);
    expect(state.shown.value!.tieCount).toBe(2);
    state.filterPeriod([1980, 2026]);
    expect(state.shown.value!.tieCount).toBe(1);
  });

  test('of places on the other sides is turned, so that the first side stands first', async () => {
    state = await openState(dataset, { proposed: ['ru-omsk--de-ulm'] });
    await vi.waitUntil(() => proposed().length === 1);
    expect(proposed()).toEqual(['de-ulm--ru-omsk']);
  });

  test('goes with the link, and with another dataset it goes away', async () => {
    state = await openState(dataset, { proposed: ['de-ulm--ru-omsk', 'de-hof--ru-tula'] });
    const hash = formatHash(state.snapshot());
    expect(hash).toContain('if=de-ulm--ru-omsk,de-hof--ru-tula');
    expect(parseHash(hash).proposed).toEqual(['de-ulm--ru-omsk', 'de-hof--ru-tula']);
    state.openDataset('other');
    expect(state.proposed.value).toEqual([]);
  });
});

describe('what a link proposes', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-x--y', b: 'ru-omsk' },
    ]),
  );
  const refusedOf = (...pairs: string[]) => proposalsIn(network, pairs).map(({ refused }) => refused);

  test('is refused where the two are partners already, are one, or are not known', () => {
    expect(refusedOf('ru-tula--de-ulm')).toEqual(['tied']);
    expect(refusedOf('de-ulm--de-ulm')).toEqual(['same']);
    expect(refusedOf('de-ulm--ru-nirgends')).toEqual(['unknown']);
    expect(refusedOf('de-ulm')).toEqual(['unknown']);
  });

  test('is taken once, whichever way round it stands', () => {
    expect(refusedOf('de-ulm--ru-omsk', 'ru-omsk--de-ulm')).toEqual([null]);
  });

  test('is found where an id has the mark between two ids in itself', () => {
    expect(proposalsIn(network, ['de-x--y--ru-tula'])).toEqual([
      { pair: 'de-x--y--ru-tula', a: 'de-x--y', b: 'ru-tula', refused: null },
    ]);
  });

  test('may be a city of the gazetteer, by its number', () => {
    expect(proposalsIn(network, ['de-ulm--2990440'])[0]).toMatchObject({ b: '2990440', refused: null });
  });
});
