import { expect, test } from 'vitest';
import {
  createOpenedDatasets,
  fileStem,
  isOpened,
  openedId,
  readAlike,
  type OpenedDataset,
} from '../../src/state/openedDatasets';

const dataset = (name: string, title: string): OpenedDataset => ({
  id: openedId(name),
  title: { de: title, en: title, ru: title },
  files: [{ name, content: new Blob([]) }],
  encoding: undefined,
  plan: null,
  readOn: '2026-11-21',
  result: null,
});

test('one of the same name takes the place of the one before; ids tell opened ones from the others', () => {
  const { list, add } = createOpenedDatasets();
  for (const [name, title] of [
    ['a.csv', 'first'],
    ['b.csv', 'other'],
    ['a.csv', 'second'],
  ] as const) {
    add(dataset(name, title));
  }
  expect(list.value.map(({ id, title }) => [id, title.de])).toEqual([
    ['file:a.csv', 'second'],
    ['file:b.csv', 'other'],
  ]);
  expect(list.value.map(({ id }) => isOpened(id))).toEqual([true, true]);
  expect(isOpened('germany-russia')).toBe(false);
});

test('one that is renamed is called so wherever it stands, and is read alike; one that is removed is gone', () => {
  const { list, add, rename, remove } = createOpenedDatasets();
  const before = dataset('a.csv', 'first');
  for (const one of [before, dataset('b.csv', 'other')]) add(one);
  rename('file:a.csv', { de: 'Neu', en: 'New', ru: 'New' });
  const [renamed, other] = list.value;
  expect([renamed!.title.en, readAlike(before, renamed!), readAlike(before, other!)]).toEqual([
    'New',
    true,
    false,
  ]);
  expect(readAlike(before, { ...renamed!, encoding: 'windows-1251' })).toBe(false);
  remove('file:a.csv');
  expect(list.value).toEqual([other]);
});

test('in names of files a dataset is called without the ending of its file, a bundled one by its id', () => {
  expect(
    ['file:städte.csv', 'file:v1.2.TSV', 'file:net.edgelist', 'file:netz.gexf', 'germany-russia'].map(
      fileStem,
    ),
  ).toEqual(['städte', 'v1.2', 'net', 'netz', 'germany-russia']);
});
