// A hostile table on its whole way: it is read, recognised, loaded, examined and written in every format. Nothing of it
// becomes anything but text, or it is rejected with its reason.

import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import sax from 'sax';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/data/corrections/applyCorrections';
import { emptyLog, withStep } from '../../../src/data/corrections/log';
import { findingsIn } from '../../../src/data/doctor/examine';
import type { ImportResult } from '../../../src/data/import/carryOut';
import { importFiles, proposeImport } from '../../../src/data/import/importFiles';
import type { SourceFile } from '../../../src/data/import/opened';
import { COMMAS, SEMICOLONS, type CsvDialect } from '../../../src/export/csv';
import { packageFiles, zipPackage } from '../../../src/export/dataPackage';
import { formats } from '../../../src/export/formats';
import { writtenText, type GraphFile } from '../../../src/export/writeExport';
import { HOSTILE_NAMES, HOSTILE_REJECTED, hostileTable, wideTable } from '../../hostileTable';
import { tableOf } from '../../export/tableOf';
import { fileOf } from './told';

const read = (...files: readonly SourceFile[]) =>
  importFiles({ files, plan: null, id: 'file:böse.csv', readOn: '2026-11-22', gazetteer: null });
const asked = [...HOSTILE_NAMES].map(name => name.trim());
const namesIn = ({ dataset }: ImportResult) => dataset.tables.place_names.map(({ name }) => name);

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype] as const;
const keysOf = () => prototypes.map(one => Object.getOwnPropertyNames(one).sort());
const keys = keysOf();
afterAll(() => expect(keysOf()).toEqual(keys));

describe('a table of markup, formulas, keys of objects and turned letters', () => {
  let result: ImportResult;
  beforeAll(async () => {
    result = await read(fileOf('böse.csv', hostileTable()));
  });

  test('is loaded as text row by row, but for those that no page can bear', () => {
    const { rows, dataset } = result;
    const all = HOSTILE_NAMES.length + HOSTILE_REJECTED;
    expect(rows).toEqual({ in: all, loaded: HOSTILE_NAMES.length, rejected: HOSTILE_REJECTED });
    expect(dataset.issues.map(({ reason, value }) => [reason, value.length <= 81])).toEqual([
      ['too-long-name', true],
      ['too-long-cell', true],
      ['control-characters', true],
    ]);
    expect(
      namesIn(result)
        .filter(name => name !== 'Perm')
        .sort(),
    ).toEqual(asked.map(name => name.normalize('NFC')).sort());
    expect(new Set(dataset.tables.places.map(({ id }) => id)).size).toBe(HOSTILE_NAMES.length + 1);
  });

  test('is recognised with columns of any title, and previewed by the beginning of its cells', async () => {
    const proposed = await proposeImport({ files: [fileOf('böse.csv', hostileTable())] });
    if (proposed.kind !== 'plan') throw new Error(proposed.kind);
    const [sheet] = proposed.plan.sheets;
    expect(sheet!.columns.map(({ title }) => title)).toContain('__proto__');
    expect(sheet!.columns.slice(5).map(({ role }) => role)).toEqual([null, null, null]);
    const lengths = proposed.preview.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(text => text.length)),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(121);
  });

  test('is examined, and corrections of places that are called like keys hold for these alone', () => {
    const { dataset } = result;
    const found = findingsIn({ dataset }, null);
    expect(found.filter(({ kind }) => kind === 'rejected').length).toBe(HOSTILE_REJECTED);
    const idOf = (name: string) => dataset.tables.place_names.find(one => one.name === name)!.place;
    const { dataset: merged, notApplied } = applyCorrections(
      dataset,
      withStep(emptyLog('x'), {
        operations: [
          { do: 'merge', place: idOf('constructor'), into: idOf('__proto__'), called: 'constructor' },
          { do: 'setPlace', place: idOf('toString'), before: {}, values: { population: 7 } },
        ],
        why: 'own',
        on: '2026-11-22',
      }),
    );
    expect(notApplied).toEqual([]);
    expect(merged.tables.places.filter(({ population }) => population === 7).length).toBe(1);
    expect(merged.tables.places.length).toBe(dataset.tables.places.length - 1);
  });

  const written = (format: GraphFile['format'], dialect: CsvDialect = COMMAS) =>
    writtenText({ format, table: tableOf(result.dataset), dialect });

  test.each(['places', 'ties'] as const)('as a table of %s has no cell that is calculated', format => {
    for (const dialect of [COMMAS, SEMICOLONS]) {
      const { data, errors } = Papa.parse<string[]>(written(format, dialect).replace('\ufeff', ''), {
        delimiter: dialect.separator,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.length).toBe(1 + HOSTILE_NAMES.length + Number(format === 'places'));
      expect(new Set(data.map(row => row.length)).size).toBe(1);
      const cells = data.flat().filter(cell => !/^-?\d+([.,]\d+)?$/.test(cell));
      expect(cells.filter(cell => /^[\s]*[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
      expect(cells).toContain("'+1+1");
    }
  });

  test.each(['gexf', 'graphml'] as const)('as %s is well-formed, with every name as text', format => {
    const texts: string[] = [];
    const parser = sax.parser(true);
    parser.onerror = error => {
      throw error;
    };
    parser.ontext = text => texts.push(text);
    parser.onopentag = ({ name, attributes }) => {
      expect(['img', 'script', 'svg']).not.toContain(name.toLowerCase());
      texts.push(...Object.values(attributes));
    };
    parser.write(written(format)).close();
    expect(asked.filter(name => !texts.includes(name.normalize('NFC')))).toEqual([]);
  });

  test.each(['graphology', 'geojson'] as const)('as %s is JSON that has no keys but its own', format => {
    const content = JSON.parse(written(format)) as object;
    const texts = JSON.stringify(content);
    for (const name of asked) expect(texts).toContain(JSON.stringify(name.normalize('NFC')).slice(1, -1));
    expect(Object.getPrototypeOf(content)).toBe(Object.prototype);
  });

  test('as a data package comes back as it was', async () => {
    expect(formats.map(({ id }) => id)).toContain('package');
    const zip = zipPackage(packageFiles(result.dataset), new Date('2026-11-22T12:00'));
    for (const path of Object.keys(unzipSync(zip))) expect(path).toMatch(/^[a-z_]+\.(csv|json|md)$/);
    expect(strFromU8(unzipSync(zip)['datapackage.json']!)).not.toContain('<script');
    const again = await read({ name: 'p.zip', content: new Blob([zip]) });
    expect(again.dataset.issues).toEqual([]);
    expect(namesIn(again).sort()).toEqual(namesIn(result).sort());
  });
});

test('a table of 100,000 columns is read for the four that it needs', async () => {
  const { rows, dataset } = await read(fileOf('breit.csv', wideTable(100_000)));
  expect(rows).toEqual({ in: 2, loaded: 2, rejected: 0 });
  expect(dataset.tables.place_names.map(({ name }) => name).sort()).toEqual(['Hof', 'Perm', 'Tula', 'Ulm']);
});

test('records with keys of objects and halves of letters are records like others', async () => {
  const json =
    '[{"__proto__":{"polluted":1},"city1":"Ulm \\ud800","country1":"DE","city2":"Perm","country2":"RU"},' +
    '{"constructor":{"prototype":{"polluted":1}},"city1":"Hof","country1":"DE","city2":"Tula","country2":"RU"}]';
  const result = await read(fileOf('böse.json', json));
  expect(result.rows.in).toBe(result.rows.loaded + result.rows.rejected);
  expect(result.rows.loaded).toBe(2);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  // What is no letter must not break what is written.
  const text = writtenText({ format: 'gexf', table: tableOf(result.dataset), dialect: COMMAS });
  expect(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)).toBe(false);
});
