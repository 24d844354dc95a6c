// Cells and rows of opened files that the reader has corrected: the tables as they are read then. What names a line or a
// column that is not there, or does not stand there as it did, is told.

import type { CsvRow } from '../csv';
import { splitList } from '../import/listCells';
import type { Sheet } from '../import/opened';
import { tidy } from '../import/placeRows';
import type { ColumnPlan, ImportPlan, SheetPlan } from '../import/plan';
import type { Issue } from '../issue';
import type { NotApplied, Obstacle } from './applied';
import { operationsOf, type CorrectionLog } from './log';
import type { Operation } from './operation';

export type SetCells = Extract<Operation, { readonly do: 'setCell' | 'setRow' }>;
type SetCell = Extract<Operation, { readonly do: 'setCell' }>;
type SetRow = Extract<Operation, { readonly do: 'setRow' }>;

export const cellsOf = (log: CorrectionLog): readonly SetCells[] =>
  operationsOf(log).filter(one => one.do === 'setCell' || one.do === 'setRow');

/** A table while it is being corrected. */
interface Open {
  readonly rows: CsvRow[];
  readonly issues: Issue[];
  readonly plan: SheetPlan | undefined;
}

export function withCells(
  sheets: readonly Sheet[],
  cells: readonly SetCells[],
  plan: Pick<ImportPlan, 'sheets'>,
): { readonly sheets: readonly Sheet[]; readonly notApplied: readonly NotApplied[] } {
  if (cells.length === 0) return { sheets, notApplied: [] };
  const notApplied: NotApplied[] = [];
  const open = new Map(
    sheets.map(({ name, table }): [string, Open] => [
      name,
      {
        rows: [...table.rows],
        issues: [...table.issues],
        plan: plan.sheets.find(one => one.name === name),
      },
    ]),
  );
  for (const operation of cells) {
    const table = open.get(operation.table);
    const obstacle = !table
      ? 'gone'
      : operation.do === 'setCell'
        ? setCell(table, operation)
        : setRow(table, operation);
    if (obstacle !== null) notApplied.push({ operation, obstacle });
  }
  const read = sheets.map(sheet => {
    const { rows, issues } = open.get(sheet.name)!;
    return { ...sheet, table: { ...sheet.table, rows, issues } };
  });
  return { sheets: read, notApplied };
}

/** As issues name it: by its title, else by its role. */
const isCalled = ({ title, role }: ColumnPlan, column: string): boolean => (title || role) === column;

function setCell({ rows, plan }: Open, { line, column, before, value }: SetCell): Obstacle | null {
  const at = rows.findIndex(row => row.line === line);
  const cell = plan?.columns.findIndex(one => isCalled(one, column)) ?? -1;
  const row = rows[at];
  if (!plan || !row || cell < 0) return 'gone';
  const stands = row.cells[cell] ?? '';
  const isList = plan.use === 'lists' && plan.columns[cell]!.role === 'partners';
  const items = isList ? [...splitList(stands, plan.listSeparator)] : [];
  const item = items.findIndex(one => tidy(one) === tidy(before));
  if (item < 0 && stands.trim() !== before.trim()) return 'changed';
  // One partner of several is changed, the others stay.
  const now = item < 0 ? value : items.with(item, value).join(plan.listSeparator);
  const width = Math.max(row.cells.length, cell + 1);
  const filled = Array.from({ length: width }, (_, i) => (i === cell ? now : (row.cells[i] ?? '')));
  rows[at] = { ...row, cells: filled };
  return null;
}

function setRow({ rows, issues, plan }: Open, { line, before, cells }: SetRow): Obstacle | null {
  const at = rows.findIndex(row => row.line === line);
  const row = rows[at];
  if (row) {
    if (!areEqual(row.cells, before)) return 'changed';
    rows[at] = { ...row, cells };
    return null;
  }
  // One that could not be read takes its place among the others; above the titles there is none.
  const told = issues.findIndex(issue => issue.row === line);
  if (told < 0 || (plan?.hasHeader && line < (rows[0]?.line ?? 0))) return 'gone';
  if (!areEqual([issues[told]!.value], before)) return 'changed';
  issues.splice(told, 1);
  const next = rows.findIndex(other => other.line > line);
  rows.splice(next < 0 ? rows.length : next, 0, { line, cells });
  return null;
}

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, i) => cell === other[i]);
