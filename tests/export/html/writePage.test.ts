import { describe, expect, test } from 'vitest';
import {
  ENCLOSED_ID,
  ENCLOSED_PLACE,
  LISTS,
  type Enclosed,
  type ListFiles,
} from '../../../src/data/enclosed';
import { readDataset } from '../../../src/data/readDataset';
import type { TableName } from '../../../src/data/records';
import { pageLayout } from '../../../src/export/html/pageLayout';
import { writePage } from '../../../src/export/html/writePage';
import { world } from '../../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1967', changes: [['suspended', '2022-03']] },
  { a: 'de-hof', b: 'ru-omsk' },
]);
const parts = { policy: "script-src 'sha256-x'", icon: 'data:,', style: 'p{}', script: 'let a = "<p>"' };
const layout = pageLayout({ ...parts, id: ENCLOSED_ID, place: ENCLOSED_PLACE });

async function written(lists: ListFiles): Promise<{ readonly page: string; readonly enclosed: Enclosed }> {
  const asked = { template: new Blob([layout]), dataset, lists, hash: '#y=1991', title: 'World' };
  const page = await (await writePage(asked)).text();
  const [, block] = /id="twinline-enclosed">(.*)<\/script>/.exec(page)!;
  return { page, enclosed: JSON.parse(block!) as Enclosed };
}

describe('the page as one file', () => {
  test('has the whole dataset in it, which is read back as it was, and the view', async () => {
    const { enclosed } = await written(null);
    const files = new Map(
      Object.entries(enclosed.files).map(([name, text]) => [name.replace('.csv', '') as TableName, text]),
    );
    const read = readDataset(enclosed.files['datapackage.json']!, files);
    expect(read.tables).toEqual(dataset.tables);
    expect([enclosed.id, enclosed.hash, enclosed.lists]).toEqual([dataset.info.id, '#y=1991', null]);
  });

  test('has style and script to the letter, and nothing else beside the data', async () => {
    const { page, enclosed } = await written(null);
    const block = JSON.stringify(enclosed).replaceAll('<', '\\u003c');
    expect(page.replace(block, ENCLOSED_PLACE).replace('World</title>', 'Twinline</title>')).toBe(layout);
  });

  test('has the tables that suggestions need where they are wanted', async () => {
    const files = Object.fromEntries(LISTS.map(name => [name, new Blob([`${name} ß</script>`])]));
    const { page, enclosed } = await written(files as unknown as NonNullable<ListFiles>);
    expect(enclosed.lists).toEqual(Object.fromEntries(LISTS.map(name => [name, `${name} ß</script>`])));
    expect(page.match(/<\/script/g)).toHaveLength(2);
  });

  test('is not written into a page of another build', async () => {
    const asked = { template: new Blob(['<html></html>']), dataset, lists: null, hash: '', title: '' };
    await expect(writePage(asked)).rejects.toThrow('no place for data');
  });
});
