import { mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/data/columns/decode';
import { openFiles } from '../../../src/data/import/openFiles';
import { LIMITS } from '../../../src/data/import/opened';
import { createReading } from '../../../src/data/import/reading';
import { readDataset } from '../../../src/data/readDataset';
import type { TableName } from '../../../src/data/records';
import { readZip } from '../../../src/data/import/zip';
import { inlineRows, xlsxOf, zipOf } from './binaries';
import { expectSum, fileOf, fixture, told } from './told';

const CSV = 'city1,city2\nSuhl,Kaluga\n';

describe('a data package of ours', () => {
  const FOLDER = 'data/nrw-uk';
  const names = readdirSync(FOLDER).filter(name => /\.(csv|json)$/.test(name));
  const files = names.map(name => ({ name, bytes: readFileSync(`${FOLDER}/${name}`) }));
  const text = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
  const tables = names.filter(name => name.endsWith('.csv') && name !== 'merges.csv');
  const direct = readDataset(
    text('datapackage.json'),
    new Map(tables.map(name => [name.replace('.csv', '') as TableName, text(name)])),
  );

  test('opens as a folder of files, and is what the app reads of it', async () => {
    const opened = await openFiles(files.map(({ name, bytes }) => fileOf(`nrw-uk/${name}`, bytes)));
    expect(opened).toEqual({ kind: 'dataset', dataset: direct, issues: [] });
    expect(direct.tables.agreements.length).toBeGreaterThan(100);
  });

  test('opens as an archive', async () => {
    const packed = zipOf(Object.fromEntries(files.map(({ name, bytes }) => [name, new Uint8Array(bytes)])));
    const opened = await openFiles([fileOf('nrw-uk.zip', packed)]);
    expect(opened.kind === 'dataset' && opened.dataset).toEqual(direct);
  });

  test('without one of its tables opens all the same, and says which is missing', async () => {
    const some = files.filter(({ name }) => name !== 'agreement_parties.csv');
    const opened = await openFiles(some.map(({ name, bytes }) => fileOf(name, bytes)));
    if (opened.kind !== 'dataset') throw new Error(opened.kind);
    expect(opened.dataset.issues[0]).toMatchObject({ table: 'agreement_parties', reason: 'missing-table' });
  });

  test('beside a second one is the one that opens', async () => {
    const twice = ['a', 'b'].flatMap(folder =>
      files.map(({ name, bytes }) => fileOf(`${folder}/${name}`, bytes)),
    );
    const opened = await openFiles(twice);
    expect(opened.issues.map(({ table, reason }) => [table, reason])).toEqual([
      ['b/datapackage.json', 'second-dataset'],
    ]);
  });
});

describe('packages of others', () => {
  test('are read as the tables that lie in them', async () => {
    const descriptor = '{"name": "x", "resources": [{"name": "ties", "path": "ties.csv"}]}';
    expect(await told(fileOf('datapackage.json', descriptor), fileOf('ties.csv', CSV))).toEqual([
      'ties.csv delimited utf-8 ","',
      '1 city1|city2',
      '2 Suhl|Kaluga',
    ]);
  });

  test('with a broken description too, and it is said', async () => {
    const [, , , last] = await told(fileOf('datapackage.json', '{"name": 7}'), fileOf('ties.csv', CSV));
    expect(last).toMatch(/^! broken-descriptor: datapackage\.json: name: /);
  });
});

test('a file that cannot be read does not keep the others from being read', async () => {
  expect(await told(fixture('truncated.gexf'), fileOf('ties.csv', CSV), fixture('story.json'))).toEqual([
    'ties.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 Suhl|Kaluga',
    '! 6 damaged-xml',
    '! story-file',
  ]);
});

test('a file that was changed after it was chosen is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const path = join(folder, 't.csv');
  writeFileSync(path, CSV);
  const content = await openAsBlob(path);
  writeFileSync(path, `${CSV}Ulm,Perm\n`);
  expect(await told({ name: 't.csv', content }, fileOf('ties.csv', CSV))).toEqual([
    'ties.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 Suhl|Kaluga',
    '! cannot-be-opened',
  ]);
  rmSync(folder, { recursive: true });
});

test('no files are nothing', async () => {
  expect(await openFiles([])).toEqual({ kind: 'nothing', issues: [] });
});

test('an encoding that somebody states is taken', async () => {
  const cyrillic = new Uint8Array([0xcf, 0xe5, 0xf0, 0xec, 0xfc, 0x3b, 0x31]);
  expect(decode(cyrillic).encoding).toBe('windows-1251');
  const opened = await openFiles([fileOf('t.csv', cyrillic)], { encoding: 'windows-1252' });
  expect(opened.kind === 'sheets' && opened.sheets[0]?.table.rows[0]?.cells).toEqual(['Ïåðìü', '1']);
});

describe('what is too much', () => {
  const megabyte = new Blob([new Uint8Array(1e6).fill(0x61)]);
  const megabytes = (count: number): readonly Blob[] => Array.from({ length: count }, () => megabyte);
  const reasons = async (name: string, content: Blob) => {
    const { issues } = await openFiles([{ name, content }]);
    return issues.map(({ row, reason }) => [row, reason]);
  };

  test('a text over the limit is refused before it is read', async () => {
    expect(await reasons('t.csv', new Blob([...megabytes(201)]))).toEqual([[0, 'too-large']]);
    const json = new Blob(['["', ...megabytes(101), '"]']);
    expect(await reasons('t.json', json)).toEqual([[0, 'too-large']]);
    const zip = new Blob([zipOf({ 'a.csv': CSV }), ...megabytes(51)]);
    expect(await reasons('t.zip', zip)).toEqual([[0, 'too-large']]);
  });

  test('a cell of ten million letters is left out with its line, quoted or not, and the next row stands', async () => {
    const cell = 'x'.repeat(10e6);
    for (const row of [`${cell},Perm`, `"${cell}",Perm`, `"${cell}`]) {
      const opened = await openFiles([fileOf('t.csv', `city1,city2\n${row}\nSuhl,Kaluga\n`)]);
      expectSum(opened);
      if (opened.kind !== 'sheets') throw new Error(opened.kind);
      const { rows, issues } = opened.sheets[0]!.table;
      expect(issues.map(({ row, reason }) => [row, reason])).toEqual([[2, 'too-long-cell']]);
      expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    }
  });

  test('so is one in a graph file, a list of records or a sheet', async () => {
    const cell = 'x'.repeat(1_000_001);
    const files = [
      fileOf(
        't.gexf',
        `<gexf>\n<graph><nodes>\n<node id="a" label="${cell}"/>\n<node id="b"/></nodes></graph></gexf>`,
      ),
      fileOf(
        't.graphml',
        `<graphml>\n<graph>\n<node id="a"><data key="k">${cell}</data></node>\n<node id="b"/></graph></graphml>`,
      ),
      fileOf('t.json', `[\n\n{"a": "${cell}"},\n{"a": "b"}]`),
      fileOf(
        't.xlsx',
        xlsxOf({ sheets: { S: inlineRows(['a', 'b'], ['c', 'd'], [cell, 'e'], ['f', 'g']) } }),
      ),
    ];
    for (const file of files) {
      const opened = await openFiles([file]);
      expectSum(opened);
      if (opened.kind !== 'sheets') throw new Error(`${file.name}: ${opened.issues[0]?.reason}`);
      const { issues } = opened.sheets[0]!.table;
      expect(issues.map(({ row, reason }) => [row, reason])).toEqual([[3, 'too-long-cell']]);
    }
  });

  test('more than ten million cells are refused', async () => {
    const row = `x${','.repeat(99_999)}\n`;
    const table = row.repeat(LIMITS.cells / 100_000);
    const { take } = createReading({});
    expect(() => take('t.csv', LIMITS.cells)).not.toThrow();
    expect(await reasons('t.csv', new Blob([table, 'x']))).toEqual([[0, 'too-many-cells']]);
  });

  test('so are cells that a sheet only has by being wide', async () => {
    const rows = Array.from(
      { length: 700 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const wide = xlsxOf({ sheets: { S: `<sheetData>${rows.join('')}</sheetData>` } });
    expect(await reasons('t.xlsx', new Blob([wide]))).toEqual([[0, 'too-many-cells']]);
  });

  test('an archive is unpacked no further than the limit, whatever it says of itself', () => {
    const bomb = zipOf({ 'a.csv': new Uint8Array(3e5), 'b.csv': new Uint8Array(3e5) });
    expect(bomb.length).toBeLessThan(2_000);
    const taken: number[] = [];
    const [a, b] = readZip('bomb.zip', bomb, { most: 4e5 });
    a!.unpack(({ length }) => taken.push(length));
    expect(taken.reduce((sum, length) => sum + length, 0)).toBe(3e5);
    expect(() => b!.unpack(() => {})).toThrow('too-large-unpacked');
  });

  test('a thousand files and more are refused', async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => fileOf(`${i}.csv`, CSV));
    expect((await openFiles(many)).issues.map(({ reason }) => reason)).toEqual(['too-many-files']);
  });
});

describe('while it is read', () => {
  const large = fileOf('t.csv', 'city1,city2\n' + 'Suhl,Kaluga\n'.repeat(300_000));

  test('progress goes up to the whole', async () => {
    const shares: number[] = [];
    await openFiles([large, fixture('plain.csv')], { onProgress: share => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((p, q) => p - q));
  });

  test('it can be ended before it begins and in the middle', async () => {
    await expect(openFiles([large], { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    const control = new AbortController();
    const shares: number[] = [];
    const reading = openFiles([large], {
      signal: control.signal,
      onProgress(share) {
        shares.push(share);
        control.abort();
      },
    });
    await expect(reading).rejects.toThrow('abort');
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
  });
});

test('an attribute called like what GEXF says of edges keeps its name where no edge says it', async () => {
  const xml = `<gexf><graph><attributes class="edge"><attribute id="0" title="kind"/><attribute id="1" title="label"/></attributes>
    <edges><edge source="a" target="b" label="own"><attvalues><attvalue for="0" value="friendship"/><attvalue for="1" value="x"/></attvalues></edge></edges></graph></gexf>`;
  expect(await told(fileOf('t.gexf', xml))).toEqual([
    't.gexf, edges gexf utf-8 edges',
    '1 source|target|label|kind|label (attribute)',
    '2 a|b|own|friendship|x',
  ]);
});

test('keys that objects have by themselves stay names like others', async () => {
  await told(fixture('prototype.csv'), fixture('graphology.json'), fixture('records.json'));
  const hostile =
    '{"__proto__": {"polluted": 1}, "nodes": [{"key": "__proto__", "attributes": {"constructor": {"prototype": {"polluted": 1}}}}]}';
  expect(await told(fileOf('t.json', hostile))).toContain('1 __proto__|{"prototype":{"polluted":1}}');
  const names = 'hasOwnProperty="1" __proto__="2" constructor="3" toString="4"';
  const xml = `<gexf><graph><nodes ${names}><node id="__proto__" ${names}/></nodes></graph></gexf>`;
  expect(await told(fileOf('t.gexf', xml))).toContain('1 __proto__');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
