import { describe, expect, test } from 'vitest';
import { cellsOf, withCells, type SetCell } from '../../../src/data/corrections/cells';
import { emptyLog, withStep } from '../../../src/data/corrections/log';
import { importFiles } from '../../../src/data/import/importFiles';
import { proposePlan } from '../../../src/data/import/propose';
import { sheetsOf } from '../import/sheets';

const LIST = 'Stadt A;Stadt B;Jahr\nSuhl;Suhl;1969\nUlm;Perm;1985\n';
const set = (line: number, column: string, before: string, value: string): SetCell => ({
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
