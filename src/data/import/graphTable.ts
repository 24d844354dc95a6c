// Records with named values, as graph formats and JSON have them → the rows of a table, a column for every name met.

import { NOT_DELIMITED, issueAt, type RawTable } from '../columns/rawTable';
import type { CsvRow } from '../csv';
import type { Issue, IssueReason } from '../issue';
import { LIMITS, type Sheet } from './opened';
import type { Reading } from './reading';

export interface GraphTable {
  /** `line` of the file on which the record begins; the values by the names of their columns. */
  add(line: number, values: Iterable<readonly [column: string, value: string]>): void;
  reject(line: number, column: string, value: string, reason: IssueReason): void;
  readonly seen: number;
  /** Undefined where nothing was seen. */
  sheet(about: Pick<Sheet, 'format' | 'holds' | 'encoding'>): Sheet | undefined;
}

/** Where an attribute is called like something that a record says of itself, it stands beside that. */
export const columnBeside = (own: ReadonlySet<string>, title: string): string =>
  own.has(title) ? `${title} (attribute)` : title;

/** Columns beyond these belong to no table. */
const COLUMNS = 16_384;

/** `first`: columns that come first, where they hold anything. */
export function createGraphTable(name: string, first: readonly string[], reading: Reading): GraphTable {
  const columns = new Map<string, number>();
  // The number among the entries stands in for the line where several begin on one.
  const rows: { readonly line: number; readonly entry: number; readonly cells: readonly string[] }[] = [];
  const rejected: { readonly line: number; readonly entry: number; readonly issue: Issue }[] = [];
  const lines = new Set<number>();
  /** No two records begin on one line. */
  let apart = true;
  let seen = 0;
  let taken = 0;
  for (const column of first) columns.set(column, columns.size);

  function count(line: number): void {
    seen++;
    if (lines.has(line)) apart = false;
    lines.add(line);
  }
  /** Every row becomes as wide as the widest. */
  function weigh(): void {
    const cells = columns.size * rows.length;
    if (columns.size > COLUMNS) reading.take(name, Infinity);
    reading.take(name, cells - taken);
    taken = cells;
  }

  return {
    add(line, values) {
      count(line);
      const cells: string[] = [];
      let long: string | undefined;
      for (const [column, value] of values) {
        let at = columns.get(column);
        if (at === undefined) columns.set(column, (at = columns.size));
        while (cells.length < at) cells.push('');
        cells[at] = value;
        long ??= value.length > LIMITS.cell ? column : undefined;
      }
      if (long !== undefined) {
        const value = cells[columns.get(long)!]!;
        rejected.push({ line, entry: seen, issue: issueAt(name, line, long, value, 'too-long-cell') });
        reading.take(name, 0);
        return;
      }
      rows.push({ line, entry: seen, cells });
      weigh();
    },
    reject(line, column, value, reason) {
      count(line);
      rejected.push({ line, entry: seen, issue: issueAt(name, line, column, value, reason) });
      reading.take(name, 0);
    },
    get seen() {
      return seen;
    },
    sheet({ format, holds, encoding }) {
      if (seen === 0) return undefined;
      // A column that no record fills is none.
      const filled = [...columns].filter(([, at]) => rows.some(({ cells }) => (cells[at] ?? '') !== ''));
      const [begin = 1] = lines;
      const header: CsvRow = { line: apart ? begin - 1 : 0, cells: filled.map(([column]) => column) };
      const table: RawTable = {
        ...NOT_DELIMITED,
        rows: [
          header,
          ...rows.map(({ line, entry, cells }) => ({
            line: apart ? line : entry,
            cells: filled.map(([, at]) => cells[at] ?? ''),
          })),
        ],
        issues: rejected.map(({ line, entry, issue }) => ({ ...issue, row: apart ? line : entry })),
        // The titles are a row of the table, too.
        seen: seen + 1,
      };
      return { name, format, table, holds, titled: true, counts: apart ? 'lines' : 'entries', encoding };
    },
  };
}
