// Files of one name do not take each other's place.

import { expect, test } from 'vitest';
import type { OpenedDataset } from '../../src/state/openedDatasets';
import { numberedTitle, openedAs } from '../../src/state/openedAs';

const file = (content: string) => [{ name: 'liste.csv', content: new Blob([content]) }];
const titled = (text: string) => ({ de: text, en: text, ru: text });
const dataset = (id: string, content: string): OpenedDataset => ({
  id,
  title: titled('liste'),
  files: file(content),
  encoding: undefined,
  plan: null,
  readOn: '2026-01-02',
  result: null,
});

test('the same files have the id that they had', async () => {
  const open = [dataset('file:liste.csv', 'a;b\n1;2')];
  expect(await openedAs(open, 'liste.csv', file('a;b\n1;2'))).toEqual({ id: 'file:liste.csv', number: 1 });
});

test('others of that name stand beside them', async () => {
  const open = [dataset('file:liste.csv', 'a;b\n1;2'), dataset('file:liste (2).csv', 'a;b\n3;4')];
  expect(await openedAs(open, 'liste.csv', file('a;b\n5;6'))).toEqual({
    id: 'file:liste (3).csv',
    number: 3,
  });
  expect(await openedAs(open, 'liste.csv', file('a;b\n3;4'))).toEqual({
    id: 'file:liste (2).csv',
    number: 2,
  });
  expect(numberedTitle(titled('liste'), 3).de).toBe('liste (3)');
});
