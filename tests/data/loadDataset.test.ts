import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { loadDataset, type DatasetSource } from '../../src/data/loadDataset';
import { readBundled } from './bundled';

/** The data folder over HTTP; a path with `missing` in it is not found, one with `never` is never answered. */
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path.includes('never')) return;
    readFile(join('data', path)).then(
      content => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const source = (tables: DatasetSource['tables'], descriptor = 'datapackage.json'): DatasetSource => ({
  id: 'nrw-uk',
  descriptorUrl: `${origin}/nrw-uk/${descriptor}`,
  tables,
});
const nrwUk = () => {
  const names = Object.keys(catalogue.find(entry => entry.id === 'nrw-uk')?.tables ?? {});
  return Object.fromEntries(names.map(name => [name, `${origin}/nrw-uk/${name}.csv`]));
};

describe('loading a dataset over the net', () => {
  test('gives what reading its files gives, and tells how far it is', async () => {
    const steps: number[] = [];
    const loaded = await loadDataset(source(nrwUk()), {
      onProgress: share => steps.push(share),
    });
    expect(loaded).toEqual(readBundled('nrw-uk'));
    expect(steps).toHaveLength(Object.keys(nrwUk()).length + 1);
    expect(steps.at(-1)).toBe(1);
  });

  test('a table that does not come is an issue, once, and the others load', async () => {
    const { tables, issues } = await loadDataset(
      source({ ...nrwUk(), place_names: `${origin}/nrw-uk/missing.csv` }),
    );
    expect(issues.map(i => [i.table, i.reason])).toEqual([['place_names', 'unreadable-table']]);
    expect(issues[0]?.value).toContain('404');
    expect(tables.place_names).toEqual([]);
    expect(tables.places.length).toBeGreaterThan(0);
  });

  test('a file that is no table is not asked for', async () => {
    const withMerges = Object.fromEntries([...Object.entries(nrwUk()), ['merges', `${origin}/never`]]);
    expect(await loadDataset(source(withMerges))).toEqual(readBundled('nrw-uk'));
  });

  test('without the descriptor there is no dataset', async () => {
    await expect(loadDataset(source(nrwUk(), 'missing.json'))).rejects.toThrow('404');
  });

  test('can be given up', async () => {
    const controller = new AbortController();
    const loading = loadDataset(source({ ...nrwUk(), places: `${origin}/never` }), {
      signal: controller.signal,
    });
    controller.abort();
    await expect(loading).rejects.toThrow(/abort/i);
  });
});

describe('the catalogue', () => {
  test('lists the folders of data/, Germany–Russia first', () => {
    expect(catalogue.map(entry => entry.id)).toEqual(['germany-russia', 'nrw-uk', 'wider-circle']);
    expect(catalogue[0]?.title.de).toBe('Deutschland–Russland');
  });

  test('knows the files of every table, and no other file', () => {
    for (const { id, tables } of catalogue) {
      expect(tables.places).toContain(`data/${id}/places.csv`);
      expect(Object.keys(tables)).not.toContain('merges');
    }
  });

  test('can be sent to a worker', () => {
    expect(structuredClone(catalogue)).toEqual(catalogue);
  });
});
