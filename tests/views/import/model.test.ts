// The way from files to an open dataset, with the real readers in place.

import { describe, expect, test, vi } from 'vitest';
import { createState } from '../../../src/state/createState';
import type { Opening } from '../../../src/state/openedDatasets';
import { createImportModel } from '../../../src/views/import/model';
import { pastedFile } from '../../../src/views/import/pastedFile';
import { localAnalyst } from '../../../src/worker/local';

/** However busy the machine is. */
const until = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000 });

const file = (name: string, text: string) => ({ name, content: new Blob([text]) });
const PAIRS = 'Stadt;Lat;Lon;Partnerstadt;Lat2;Lon2\nUlm;48.4;10;Perm;58;56.3\nUlm;48.4;10;Ulm;48.4;10\n';

function world(opening: Opening) {
  const state = createState({ analyst: localAnalyst(), catalogue: [], settle: 0 });
  const model = createImportModel(state);
  state.startOpening(opening);
  model.begin(opening);
  return { state, model };
}

describe('opening', () => {
  test('what is recognised needs a word of consent only; the sums of its rows are known', async () => {
    const { state, model } = world({ files: [file('a.csv', PAIRS)] });
    expect(model.step.value).toBe('reading');
    await until(() => expect(model.step.value).toBe('found'));
    await model.open();
    expect(state.opening.value).toBeNull();
    await until(() => expect(state.imported.value?.rows).toEqual({ in: 2, loaded: 1, rejected: 1 }));
    expect([state.dataset.value, state.data.value?.tables.agreements.length]).toEqual(['file:a.csv', 1]);
    expect(state.opened.value.map(({ title }) => title.de)).toEqual(['a']);
    state.close();
  });

  test('without a column of cities nothing opens, and what is missing is known', async () => {
    const { state, model } = world({ files: [file('a.csv', PAIRS)] });
    await until(() => expect(model.step.value).toBe('found'));
    model.setRole(0, 3, null);
    await model.open();
    expect([model.insisted.value, model.step.value, state.opened.value.length]).toEqual([true, 'found', 0]);
    state.close();
  });

  test('rows of which no partnership comes stay in the dialog with their reasons', async () => {
    const { state, model } = world({ files: [file('a.csv', 'Stadt;Partnerstadt\nUlm;Ulm\n')] });
    await until(() => expect(model.step.value).toBe('found'));
    await model.open();
    expect(model.step.value).toBe('found');
    expect(model.barren.value?.dataset.issues.map(({ reason }) => reason)).toEqual(['self-tie']);
    expect(state.opened.value).toEqual([]);
    state.close();
  });

  test('a wish to open while the files are looked at again is kept', async () => {
    const { state, model } = world({ files: [file('a.csv', PAIRS)] });
    await until(() => expect(model.step.value).toBe('found'));
    model.say(0, { hasHeader: true });
    await model.open();
    expect(state.opened.value).toEqual([]);
    await until(() => expect(state.opened.value).toHaveLength(1));
    state.close();
  });

  test('an opened dataset is read anew by another plan, under its own id; the view stays', async () => {
    const { state, model } = world({ files: [file('a.csv', PAIRS)] });
    await until(() => expect(model.step.value).toBe('found'));
    await model.open();
    const [again] = state.opened.value;
    state.filterBy('kind', ['partnership']);
    model.begin({ files: again!.files, again: again! });
    await until(() => expect(model.step.value).toBe('found'));
    model.change(plan => ({ ...plan, title: 'Unsere' }));
    await model.open();
    expect(state.opened.value.map(({ id, plan }) => [id, plan?.title])).toEqual([['file:a.csv', 'Unsere']]);
    expect(state.filter.value).toEqual({ kind: ['partnership'] });
    state.close();
  });

  test('parted otherwise, the columns are recognised anew, and what the table holds with them', async () => {
    const text = 'Stadt|Partnerstadt, genau\nHalle|Ufa, Rajon\nUlm|Perm, Kreis\n';
    const { state, model } = world({ files: [file('a.txt', text)] });
    const columns = () => model.plan.value?.sheets[0]?.columns.map(({ title, role }) => [title, role]);
    await until(() => expect(model.step.value).toBe('found'));
    expect(columns()?.[0]?.[0]).toBe('Stadt|Partnerstadt');
    model.setSeparator(0, '|');
    expect(model.lookingAgain.value).toBe(true);
    await until(() => expect(model.lookingAgain.value).toBe(false));
    expect(columns()).toEqual([
      ['Stadt', 'city1'],
      ['Partnerstadt, genau', 'city2'],
    ]);
    // A change of something else leaves it as it was said.
    model.say(0, { hasHeader: false });
    await until(() => expect(model.lookingAgain.value).toBe(false));
    expect(columns()?.map(([title]) => title)).toEqual(['', '']);
    await model.open();
    expect(state.opened.value[0]?.plan?.sheets[0]?.separator).toBe('|');
    expect(state.opened.value[0]?.result?.ties).toMatchObject({ in: 3, loaded: 3 });
    state.close();
  });

  test('what is no table is said to be none', async () => {
    const { state, model } = world({ files: [file('x.pdf', '%PDF-1.7 ')] });
    await until(() => expect(model.step.value).toBe('found'));
    const found = model.proposed.value;
    expect([found?.kind, found?.issues.map(({ reason }) => reason)]).toEqual(['nothing', ['pdf']]);
    await model.open();
    expect(state.opened.value).toEqual([]);
    state.close();
  });
});

test('a pasted table has a name of its own, so that it replaces no other', async () => {
  const { state, model } = world({ files: [] });
  const first = pastedFile(state, PAIRS, 'Tabelle')!;
  expect(first.name).toBe('Tabelle.txt');
  model.take([first]);
  await until(() => expect(model.step.value).toBe('found'));
  await model.open();
  expect(pastedFile(state, PAIRS, 'Tabelle')?.name).toBe('Tabelle 2.txt');
  expect(pastedFile(state, ' \n', 'Tabelle')).toBeNull();
  state.close();
});
