// One table's cells → records, column by column; a row with one unreadable cell is left out with its reason.
import * as v from 'valibot';
import type { CsvTable } from './csv';
import type { Column } from './columns/kinds';
import type { Issue, IssueReason } from './issue';
import type { TableName, Tables } from './records';
import { columnName, SCHEMA } from './schema';

/** A record and the line it was read from. */
export interface Row<R> {
  readonly line: number;
  readonly record: R;
}

export type Rows = { readonly [T in TableName]: readonly Row<Tables[T][number]>[] };

/** Where a field's value is read from in every line. */
interface CellSource {
  readonly field: string;
  readonly column: Column<unknown>;
  /** Where the column stands in the file; -1: not there, read as empty. */
  readonly index: number;
}

/** Finds the table's columns in the header and says what is missing or unknown. */
function findColumns(
  table: TableName,
  header: readonly string[],
  issues: Issue[],
): readonly CellSource[] | null {
  const known = Object.entries<Column<unknown>>(SCHEMA[table].columns);
  const names = new Set(known.map(([field]) => columnName(field)));
  const report = (severity: Issue['severity'], column: string, reason: IssueReason) =>
    issues.push({ severity, table, row: 1, column, value: '', reason });

  for (const title of header) if (!names.has(title)) report('warning', title, 'unknown-column');
  let complete = true;
  const sources = known.map(([field, column]) => {
    const index = header.indexOf(columnName(field));
    if (index < 0) {
      report(column.required ? 'error' : 'warning', columnName(field), 'missing-column');
      if (column.required) complete = false;
    }
    return { field, column, index };
  });
  return complete ? sources : null;
}

export function readRows<T extends TableName>(
  table: T,
  csv: CsvTable,
): { readonly rows: readonly Row<Tables[T][number]>[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [...csv.issues];
  const columns = csv.header.length ? findColumns(table, csv.header, issues) : null;
  if (!columns) return { rows: [], issues };

  const rows: Row<Tables[T][number]>[] = [];
  for (const { line, cells } of csv.rows) {
    const record: Record<string, unknown> = {};
    let good = true;
    for (const { field, column, index } of columns) {
      const cell = (cells[index] ?? '').trim();
      const result = v.safeParse(column.read, cell, { abortEarly: true, abortPipeEarly: true });
      if (result.success) {
        record[field] = result.output;
        continue;
      }
      good = false;
      issues.push({
        severity: 'error',
        table,
        row: line,
        column: columnName(field),
        value: cell,
        reason: innermostReason(result.issues[0]),
      });
    }
    // The columns are those of the table's schema, so the record has exactly the table's fields.
    if (good) rows.push({ line, record: record as unknown as Tables[T][number] });
  }
  return { rows, issues };
}

/** A union ("empty, or a date") reports its branches; the reason is what the last branch says. */
function innermostReason(issue: v.BaseIssue<unknown>): IssueReason {
  const inner = issue.issues?.at(-1);
  return inner ? innermostReason(inner) : (issue.message as IssueReason);
}
