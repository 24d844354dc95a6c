import { describe, expect, test } from 'vitest';
import { emptyLog, withStep } from '../../src/data/corrections/log';
import type { Operation } from '../../src/data/corrections/operation';
import type { Network } from '../../src/graph/network';
import { openState } from '../views/openState';
import { world } from '../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1985' },
  { a: 'de-ulm2', b: 'ru-tula', founded: '2044' },
]);
const step = (...operations: readonly Operation[]) => ({ operations, why: 'own', on: '2026-11-22' });
const merge: Operation = { do: 'merge', place: 'de-ulm2', into: 'de-ulm', called: 'ulm2' };
const tiesOfFirst = ({ ties }: Network) => ties.filter(({ a, b }) => a === 0 || b === 0).length;
const later = async (state: { readonly corrections: { readonly working: { readonly value: boolean } } }) => {
  do await new Promise(resolve => setTimeout(resolve, 1));
  while (state.corrections.working.value);
};

describe('corrections in the state', () => {
  test('reach the network and all that follows, and leave the dataset as it was loaded', async () => {
    const state = await openState(dataset);
    state.corrections.correct(step(merge));
    await later(state);
    expect(state.network.value!.places.map(({ id }) => id)).toEqual(['de-ulm', 'ru-perm', 'ru-tula']);
    expect(tiesOfFirst(state.network.value!)).toBe(2);
    expect(state.names.value).toBeDefined();
    expect(state.original.value!.tables).toBe(dataset.tables);
    expect(state.corrections.applied.value!.places.merged).toBe(1);
    state.close();
  });

  test('are taken back and made again', async () => {
    const state = await openState(dataset);
    const { corrections } = state;
    const before = state.network.value;
    corrections.correct(step(merge));
    await later(state);
    expect([corrections.canUndo.value, corrections.canRedo.value]).toEqual([true, false]);
    corrections.undo();
    await later(state);
    expect(state.network.value).toBe(before);
    expect(state.data.value!.tables).toBe(dataset.tables);
    corrections.redo();
    await later(state);
    expect(state.network.value!.places.length).toBe(3);
    state.close();
  });

  test('bring the span of years along', async () => {
    const state = await openState(dataset);
    expect(state.span.value).toEqual([1985, 2026]);
    state.corrections.correct(
      step({ do: 'setFounded', agreement: 'de-ulm2--ru-tula', before: '2044', value: '1970' }),
    );
    await later(state);
    expect(state.span.value).toEqual([1970, 2026]);
    state.close();
  });

  test('of a stored log are carried out, and ignoring alone changes no table', async () => {
    const state = await openState(dataset);
    const { data } = state;
    state.corrections.restore(withStep(emptyLog('world'), step({ do: 'ignore', finding: 'noYear|x' })));
    await later(state);
    expect(data.value!.tables).toBe(dataset.tables);
    state.corrections.restore(withStep(emptyLog('world'), step(merge)));
    await later(state);
    expect(data.value!.tables.places.length).toBe(3);
    expect(state.corrections.logs.value.get('world')!.done.length).toBe(1);
    // Of another dataset they leave this one alone.
    state.corrections.restore(withStep(emptyLog('other'), step({ ...merge, into: 'ru-perm' })));
    await later(state);
    expect(tiesOfFirst(state.network.value!)).toBe(2);
    state.close();
  });
});
