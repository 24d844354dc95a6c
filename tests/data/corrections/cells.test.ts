import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { cellsOf, withCells, type SetCells } from '../../../src/data/corrections/cells';
import { emptyLog, withStep } from '../../../src/data/corrections/log';
import { changesTables } from '../../../src/data/corrections/operation';
import { logSchema } from '../../../src/data/corrections/logSchema';
import { fileRow } from '../../../src/data/import/fileRow';
import { importFiles } from '../../../src/data/import/importFiles';
import { proposePlan } from '../../../src/data/import/propose';
import { sheetsOf } from '../import/sheets';

const LIST = 'Stadt A;Stadt B;Jahr\nSuhl;Suhl;1969\nUlm;Perm;1985\n';
const set = (line: number, column: string, before: string, value: string): SetCells => ({
  do: 'setCell',
  table: 'liste.csv',
  line,
  column,
  before,
  value,
});
const asked = {
  files: [{ name: 'liste.csv', content: new Blob([LIST]) }],
  plan: null,
  id: 'file:liste.csv',
  readOn: '2026-11-22',
  gazetteer: null,
};

describe('a cell of an opened file that is corrected', () => {
  test('is read anew: the row that was left out is taken over, and no row is lost', async () => {
    const before = await importFiles(asked);
    expect(before.rows).toEqual({ in: 2, loaded: 1, rejected: 1 });
    const [issue] = before.dataset.issues;
    expect(issue).toMatchObject({ table: 'liste.csv', row: 2, column: 'Stadt B', reason: 'self-tie' });

    const after = await importFiles({ ...asked, cells: [set(2, issue!.column, 'Suhl', 'Kaluga')] });
    expect(after.rows).toEqual({ in: 2, loaded: 2, rejected: 0 });
    expect(after.dataset.tables.place_names.map(({ name }) => name)).toContain('Kaluga');
    expect(after.notApplied).toEqual([]);
  });

  test('that is not there, or says something else by now, is told', () => {
    const sheets = sheetsOf({ 'liste.csv': LIST });
    const gone = set(9, 'Jahr', '1969', '1970');
    const other = set(3, 'Jahr', '1999', '1970');
    const { sheets: same, notApplied } = withCells(sheets, [gone, other], proposePlan(sheets));
    expect(notApplied).toEqual([
      { operation: gone, obstacle: 'gone' },
      { operation: other, obstacle: 'changed' },
    ]);
    expect(same).toEqual(sheets);
  });

  test('is an operation of the log among others', () => {
    const cell = set(2, 'Jahr', '1969', '1970');
    const log = withStep(emptyLog('x'), {
      operations: [{ do: 'ignore', finding: 'noYear' }, cell],
      why: 'own',
      on: '2026-11-22',
    });
    expect(cellsOf(log)).toEqual([cell]);
  });
});

// Line 3 has a cell too few, line 4 one too many, line 5 a stray quotation mark; the others are as they should be.
const BROKEN =
  'Stadt A;Land A;Stadt B;Land B;Jahr\nSuhl;DE;Kaluga;RU;1969\nUlm;DE;Perm;1985\n' +
  'Hof;DE;Tula;RU;1990;x\nBonn;DE;"Omsk"k;RU;1991\n' +
  ['Kiel', 'Jena', 'Gera', 'Trier', 'Mainz'].map(city => `${city};DE;Pskow;RU;1992\n`).join('');

describe('a row of an opened file that is corrected', () => {
  const files = [{ name: 'liste.csv', content: new Blob([BROKEN]) }];
  const plan = proposePlan(sheetsOf({ 'liste.csv': BROKEN }));
  const row = (line: number, cells: readonly SetCells[] = []) =>
    fileRow({ files, plan, cells, table: 'liste.csv', line });
  const setRow = (line: number, before: readonly string[], ...cells: string[]): SetCells => ({
    do: 'setRow',
    table: 'liste.csv',
    line,
    before,
    cells,
  });
  const read = (...cells: SetCells[]) => importFiles({ ...asked, files, plan, cells });

  test('is shown as it stands, with a cell for each column and those that are too many', async () => {
    expect(await row(3)).toEqual({
      before: ['Ulm', 'DE', 'Perm', '1985'],
      cells: ['Ulm', 'DE', 'Perm', '1985', ''],
      isCut: false,
    });
    expect((await row(4))!.cells).toEqual(['Hof', 'DE', 'Tula', 'RU', '1990', 'x']);
    expect(await row(5)).toEqual({
      before: ['Bonn;DE;"Omsk"k;RU;1991'],
      cells: ['Bonn', 'DE', 'Omskk', 'RU', '1991'],
      isCut: false,
    });
    expect([await row(1), await row(99)]).toEqual([null, null]);
  });

  test('is read anew in its line, and every row is counted still', async () => {
    const before = await read();
    expect(before.rows).toEqual({ in: 9, loaded: 6, rejected: 3 });
    const mended = [
      setRow(3, (await row(3))!.before, 'Ulm', 'DE', 'Perm', 'RU', '1985'),
      setRow(4, (await row(4))!.before, 'Hof', 'DE', 'Tula', 'RU', '1990', ''),
      setRow(5, (await row(5))!.before, 'Bonn', 'DE', 'Omsk', 'RU', '1991'),
    ];
    const after = await read(...mended);
    expect(after.rows).toEqual({ in: 9, loaded: 9, rejected: 0 });
    expect(after.dataset.issues).toEqual([]);
    const { agreements } = after.dataset.tables;
    expect(agreements.slice(0, 4).map(({ id, founded }) => `${id} ${founded}`)).toEqual([
      'line-2 1969',
      'line-3 1985',
      'line-4 1990',
      'line-5 1991',
    ]);
    // As it has been corrected so far.
    expect((await row(3, mended))!.before).toEqual(['Ulm', 'DE', 'Perm', 'RU', '1985']);
  });

  test('that is not there, or says something else by now, is told', async () => {
    const gone = setRow(99, ['Ulm'], 'Hof');
    const other = setRow(3, ['Ulm'], 'Hof');
    const unread = setRow(5, ['Bonn'], 'Hof');
    const { notApplied, rows } = await read(gone, other, unread);
    expect(notApplied!.map(({ obstacle }) => obstacle)).toEqual(['gone', 'changed', 'changed']);
    expect(rows).toEqual({ in: 9, loaded: 6, rejected: 3 });
  });

  test('is an operation that a stored log may have, and changes no table', () => {
    const step = { operations: [setRow(3, ['a'], 'b')], why: 'rejected', on: '2026-11-22' };
    const log = withStep(emptyLog('x'), step);
    expect(parse(logSchema, JSON.parse(JSON.stringify(log)))).toEqual(log);
    expect(step.operations.some(changesTables)).toBe(false);
  });
});

test('of a list in a cell the partner that is wrong is changed, and no other', () => {
  const sheets = sheetsOf({ 'listen.csv': 'Stadt;Partner\nSuhl;Suhlendorf, Kaluga, Suhl, Perm\n' });
  const plan = proposePlan(sheets, [{ use: 'lists' }]);
  const { sheets: read, notApplied } = withCells(
    sheets,
    [{ do: 'setCell', table: 'listen.csv', line: 2, column: 'Partner', before: 'Suhl', value: 'Tula' }],
    plan,
  );
  expect(notApplied).toEqual([]);
  expect(read[0]!.table.rows[1]!.cells).toEqual(['Suhl', 'Suhlendorf,Kaluga,Tula,Perm']);
});
