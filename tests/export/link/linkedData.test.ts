import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/loadDataset';
import { packLinked, unpackLinked } from '../../../src/export/link/linkedData';
import { deflated } from '../../../src/lib/deflate';
import { world } from '../../world';

describe('a dataset in a link', () => {
  const dataset = world([
    { a: 'de-ulm', b: 'ru-tula', founded: '1991' },
    { a: 'de-kiel', b: 'ru-perm' },
  ]);

  test('is read as it was packed, without asking any server', async () => {
    const entry = await unpackLinked(await packLinked(dataset));
    expect(entry!.id).toBe(dataset.info.id);
    const read = await loadDataset(entry!);
    expect(read.tables).toEqual(dataset.tables);
    expect(read.issues).toEqual([]);
  });
  test.each([
    ['nothing', ''],
    ['letters at random', 'abcdefgh'],
  ])('is none where the link holds %s', async (_, letters) => {
    expect(await unpackLinked(letters)).toBeNull();
  });
  test.each([
    ['no object', '1'],
    ['no descriptor', '{"id":"a","title":{"de":"","en":"","ru":""},"files":{}}'],
    ['a title in one language', '{"id":"a","title":{"de":""},"files":{"datapackage.json":"{}"}}'],
    ['a file that is no text', '{"id":"a","title":{"de":"","en":"","ru":""},"files":{"datapackage.json":1}}'],
  ])('is none where it is %s', async (_, text) => {
    expect(await unpackLinked(await deflated(text))).toBeNull();
  });
});
