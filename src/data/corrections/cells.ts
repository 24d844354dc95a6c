// Cells of opened files that the reader has corrected: the tables as they are read then. What names a line or a column
// that is not there is told.

import type { CsvRow } from '../csv';
import type { Sheet } from '../import/opened';
import type { ImportPlan } from '../import/plan';
import type { NotApplied } from './applied';
import { operationsOf, type CorrectionLog } from './log';
import type { Operation } from './operation';

export type SetCell = Extract<Operation, { readonly do: 'setCell' }>;

export const cellsOf = (log: CorrectionLog): readonly SetCell[] =>
  operationsOf(log).filter(one => one.do === 'setCell');

export function withCells(
  sheets: readonly Sheet[],
  cells: readonly SetCell[],
  plan: Pick<ImportPlan, 'sheets'>,
): { readonly sheets: readonly Sheet[]; readonly notApplied: readonly NotApplied[] } {
  if (cells.length === 0) return { sheets, notApplied: [] };
  const notApplied: NotApplied[] = [];
  // As issues name them: by its title, else by its role.
  const columnsOf = (table: string) =>
    plan.sheets.find(({ name }) => name === table)?.columns.map(({ title, role }) => title || role) ?? [];
  const rows = new Map(sheets.map(({ name, table }): [string, CsvRow[]] => [name, [...table.rows]]));
  for (const operation of cells) {
    const { table, line, column, before, value } = operation;
    const own = rows.get(table);
    const at = own?.findIndex(row => row.line === line) ?? -1;
    const cell = columnsOf(table).indexOf(column);
    const row = own?.[at];
    if (!own || !row || cell < 0) notApplied.push({ operation, obstacle: 'gone' });
    else if ((row.cells[cell] ?? '').trim() !== before.trim())
      notApplied.push({ operation, obstacle: 'changed' });
    else {
      const width = Math.max(row.cells.length, cell + 1);
      const filled = Array.from({ length: width }, (_, i) => (i === cell ? value : (row.cells[i] ?? '')));
      own[at] = { ...row, cells: filled };
    }
  }
  const read = sheets.map(sheet => ({ ...sheet, table: { ...sheet.table, rows: rows.get(sheet.name)! } }));
  return { sheets: read, notApplied };
}
