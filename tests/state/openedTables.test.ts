import { expect, test } from 'vitest';
import { createOpenedTables, fileStem, isTable } from '../../src/state/openedTables';

const table = (name: string, text: string) =>
  ({ name, content: new Blob([text]), readOn: '2026-11-21' }) as const;

test('a table of the same name takes the place of the one before; ids tell tables from datasets', () => {
  const { list, add } = createOpenedTables();
  const ids = [add(table('a.csv', 'first')), add(table('b.csv', '')), add(table('a.csv', 'second'))];
  expect(ids).toEqual(['file:a.csv', 'file:b.csv', 'file:a.csv']);
  expect(list.value.map(({ id, content }) => [id, content.size])).toEqual([
    ['file:b.csv', 0],
    ['file:a.csv', 6],
  ]);
  expect(ids.every(isTable)).toBe(true);
  expect(isTable('germany-russia')).toBe(false);
});

test('in names of files a table is called without its ending, a dataset by its id', () => {
  expect(['file:städte.csv', 'file:v1.2.TSV', 'file:net.edgelist', 'germany-russia'].map(fileStem)).toEqual([
    'städte',
    'v1.2',
    'net',
    'germany-russia',
  ]);
});
