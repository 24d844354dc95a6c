import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/data/corrections/log';
import type { State } from '../../../src/state/state';
import { createBase, openTab, table } from './base';

const full = new DOMException('no room', 'QuotaExceededError');
const leaveOut = (place: string): Step => ({
  operations: [{ do: 'leaveOutPlace', place, called: place }],
  why: 'own',
  on: '2026-11-22',
});
const placesLeftOut = (state: State, id: string) =>
  state.corrections.logs.value
    .get(id)
    ?.done.flatMap(({ operations }) => operations.map(one => 'place' in one && one.place))
    .join(' ') ?? '';
const ids = (state: State) => state.opened.value.map(({ id }) => id);
const until = (is: () => boolean) => expect.poll(is).toBe(true);

describe('the next visit', () => {
  test('finds datasets, names, corrections and sections', async () => {
    const base = createBase();
    const { state, keeping, close } = await openTab(base);
    state.addDataset(table('a.csv'));
    state.renameDataset('file:a.csv', { de: 'Meine', en: 'Meine', ru: 'Meine' });
    state.corrections.correct(leaveOut('ulm-de'));
    state.keepSections('file:a.csv', { 'x-notes': [1] });
    await keeping.settled();
    close();
    const later = await openTab(base, { dataset: 'file:a.csv' });
    expect(later.state.opened.value).toMatchObject([{ id: 'file:a.csv', title: { de: 'Meine' } }]);
    expect(placesLeftOut(later.state, 'file:a.csv')).toBe('ulm-de');
    expect(later.state.sections('file:a.csv')).toEqual({ 'x-notes': [1] });
    // Read by its files once more, by the name that it has.
    await until(() => later.state.network.value?.info.title.de === 'Meine');
    expect(later.state.network.value!.ties.length).toBe(2);
    later.close();
  });

  test('waits for a dataset that the link names, and shows no other meanwhile', async () => {
    const base = createBase();
    const first = await openTab(base);
    first.state.addDataset(table('a.csv'));
    await first.keeping.settled();
    first.close();
    const seen = new Set<string>();
    const later = await openTab(base, { dataset: 'file:a.csv' });
    const stop = later.state.network.subscribe(network => network && seen.add(network.info.id));
    expect(later.state.notHere.value).toBe(false);
    await until(() => later.state.network.value !== null);
    expect([...seen]).toEqual(['file:a.csv']);
    stop();
    later.close();
  });

  test('tells where the dataset of the link is not here either', async () => {
    const { state, close } = await openTab(createBase(), { dataset: 'file:b.csv' });
    expect([state.awaited.value, state.notHere.value]).toEqual([false, true]);
    await until(() => state.network.value?.info.id === 'world');
    close();
  });

  test('finds what was opened and corrected before anything could be kept', async () => {
    const base = createBase();
    const early = await openTab(base, {}, 'world', state => {
      state.addDataset(table('a.csv'));
      state.corrections.correct(leaveOut('ulm-de'));
    });
    await early.keeping.settled();
    expect([[...base.datasets.keys()], [...base.corrections.keys()]]).toEqual([
      ['file:a.csv'],
      ['file:a.csv'],
    ]);
    early.close();
  });

  test('finds what was corrected in a dataset of the page, undone steps among it', async () => {
    const base = createBase();
    const { state, keeping, close } = await openTab(base);
    await until(() => state.network.value !== null);
    state.corrections.correct(leaveOut('de-ulm'));
    state.corrections.correct(leaveOut('ru-tula'));
    state.corrections.undo();
    await keeping.settled();
    close();
    const later = await openTab(base);
    expect(placesLeftOut(later.state, 'world')).toBe('de-ulm');
    expect(later.state.corrections.canRedo.value).toBe(true);
    later.keeping.takeBack('world');
    await later.keeping.settled();
    expect([...base.corrections.keys()]).toEqual([]);
    later.keeping.bringBack();
    await later.keeping.settled();
    expect([...base.corrections.keys()]).toEqual(['world']);
    later.close();
  });

  test('reads by a proposed plan what no plan fits any more, says so, and keeps that plan', async () => {
    const base = createBase();
    base.datasets.set('file:a.csv', { ...table('a.csv'), plan: { version: 9 }, revision: 4 });
    const { state, keeping, close } = await openTab(base, { dataset: 'file:a.csv' });
    await until(() => state.opened.value[0]!.replanned === true);
    expect(state.network.value!.ties.length).toBe(2);
    expect(state.opened.value[0]!.plan!.sheets.map(({ use }) => use)).toEqual(['pairs']);
    await keeping.settled();
    expect(base.datasets.get('file:a.csv')).toMatchObject({ plan: { version: 1 }, replanned: true });
    close();
  });
});

describe('deleting', () => {
  test('takes the corrections along, and both come back as long as nothing else is deleted', async () => {
    const base = createBase();
    const { state, keeping, close } = await openTab(base);
    for (const name of ['a.csv', 'b.csv']) state.addDataset(table(name));
    state.corrections.correct(leaveOut('ulm-de'));
    await keeping.settled();
    keeping.remove('file:b.csv');
    expect([state.dataset.value, placesLeftOut(state, 'file:b.csv')]).toEqual(['world', '']);
    await keeping.settled();
    expect([[...base.datasets.keys()], [...base.corrections.keys()]]).toEqual([['file:a.csv'], []]);
    keeping.bringBack();
    await keeping.settled();
    expect([[...base.datasets.keys()], [...base.corrections.keys()]]).toEqual([
      ['file:a.csv', 'file:b.csv'],
      ['file:b.csv'],
    ]);
    expect(placesLeftOut(state, 'file:b.csv')).toBe('ulm-de');
    keeping.remove('file:b.csv');
    keeping.remove('file:a.csv');
    keeping.bringBack();
    expect(ids(state)).toEqual(['file:a.csv']);
    close();
  });
});

describe('where nothing can be written', () => {
  test('the work stays in memory, a sentence says so, and the next change writes all', async () => {
    const base = createBase();
    const { state, keeping, close } = await openTab(base);
    base.refuse(full);
    state.addDataset(table('a.csv'));
    state.corrections.correct(leaveOut('ulm-de'));
    await keeping.settled();
    expect([state.keptTrouble.value, ids(state), base.datasets.size]).toEqual(['full', ['file:a.csv'], 0]);
    base.refuse(null);
    state.corrections.correct(leaveOut('tula-ru'));
    await keeping.settled();
    expect([state.keptTrouble.value, base.datasets.size, base.corrections.size]).toEqual([null, 1, 1]);
    close();
  });

  test('nothing is said to who has nothing of his own', async () => {
    const base = createBase();
    base.open = () => {
      const refuse = async () => Promise.reject(new Error('SecurityError'));
      const keeper = { all: refuse, get: refuse, write: refuse, listen: () => () => {}, close: () => {} };
      return { datasets: keeper, corrections: keeper };
    };
    const { state, keeping, close } = await openTab(base);
    expect([state.keptTrouble.value, state.awaited.value]).toEqual([null, false]);
    state.addDataset(table('a.csv'));
    await keeping.settled();
    expect([state.keptTrouble.value, ids(state)]).toEqual(['refused', ['file:a.csv']]);
    close();
  });
});

describe('what is faulty', () => {
  test('is told, neither loaded nor written over, until somebody deletes it', async () => {
    const base = createBase();
    base.datasets.set('file:a.csv', { id: 'file:a.csv', files: 'none', revision: 2 });
    base.corrections.set('world', { dataset: 'world', log: { version: 7 }, sections: {}, revision: 2 });
    const { state, keeping, close } = await openTab(base);
    expect([ids(state), state.keptTrouble.value]).toEqual([[], 'faulty']);
    expect(keeping.faulty.value.map(({ of, id }) => `${of} ${id}`)).toEqual([
      'corrections world',
      'dataset file:a.csv',
    ]);
    await until(() => state.network.value !== null);
    state.corrections.correct(leaveOut('de-ulm'));
    state.addDataset(table('a.csv'));
    await keeping.settled();
    expect(base.corrections.get('world')).toMatchObject({ log: { version: 7 }, revision: 2 });
    expect(base.datasets.get('file:a.csv')).toMatchObject({ files: 'none', revision: 2 });
    for (const one of keeping.faulty.value) keeping.discard(one);
    await keeping.settled();
    expect(base.corrections.get('world')).toMatchObject({ log: { version: 1 } });
    expect(base.datasets.get('file:a.csv')).toMatchObject({ title: { de: 'a.csv' } });
    expect(state.keptTrouble.value).toBeNull();
    close();
  });
});

describe('two tabs', () => {
  test('see what the other one opens, renames and corrects', async () => {
    const base = createBase();
    const [one, other] = [await openTab(base), await openTab(base)];
    one.state.addDataset(table('a.csv'));
    one.state.corrections.correct(leaveOut('ulm-de'));
    await until(() => ids(other.state).length === 1 && placesLeftOut(other.state, 'file:a.csv') === 'ulm-de');
    other.state.renameDataset('file:a.csv', { de: 'B', en: 'B', ru: 'B' });
    await until(() => one.state.opened.value[0]!.title.de === 'B');
    one.close();
    other.close();
  });

  test('that correct the same dataset at once keep the steps of both', async () => {
    const base = createBase();
    const [one, other] = [await openTab(base), await openTab(base)];
    await until(() => one.state.network.value !== null && other.state.network.value !== null);
    one.state.corrections.correct(leaveOut('de-ulm'));
    other.state.corrections.correct(leaveOut('ru-tula'));
    await until(
      () =>
        placesLeftOut(one.state, 'world') === 'de-ulm ru-tula' &&
        placesLeftOut(other.state, 'world') === 'de-ulm ru-tula',
    );
    await Promise.all([one.keeping.settled(), other.keeping.settled()]);
    expect(base.corrections.get('world')).toMatchObject({ log: { done: [{}, {}] } });
    one.close();
    other.close();
  });

  test('keep in memory what the other one deletes while it is shown here, and say so', async () => {
    const base = createBase();
    const [one, other] = [await openTab(base), await openTab(base)];
    one.state.addDataset(table('a.csv'));
    await until(() => ids(other.state).length === 1);
    one.state.corrections.correct(leaveOut('ulm-de'));
    await one.keeping.settled();
    other.keeping.remove('file:a.csv');
    await until(() => one.state.keptTrouble.value === 'deleted');
    one.state.corrections.correct(leaveOut('tula-ru'));
    await one.keeping.settled();
    expect([ids(one.state), base.datasets.size, base.corrections.size]).toEqual([['file:a.csv'], 0, 0]);
    one.keeping.keepAgain('file:a.csv');
    await one.keeping.settled();
    expect([one.state.keptTrouble.value, base.datasets.size]).toEqual([null, 1]);
    expect(base.corrections.get('file:a.csv')).toMatchObject({ log: { done: [{}, {}] } });
    one.close();
    other.close();
  });
});

test('under the id of a dataset that the link brought nothing is kept, and nothing is shown in its place', async () => {
  const base = createBase();
  const first = await openTab(base);
  first.state.addDataset(table('world'));
  await first.keeping.settled();
  first.close();
  // The page of the next visit has brought a dataset of this id itself.
  const later = await openTab(base, {}, 'file:world');
  await until(() => later.state.network.value !== null);
  expect([ids(later.state), later.state.keptTrouble.value]).toEqual([[], null]);
  later.state.corrections.correct(leaveOut('de-ulm'));
  await later.keeping.settled();
  expect([later.state.keptTrouble.value, base.corrections.size]).toEqual(['linked', 0]);
  later.close();
});
