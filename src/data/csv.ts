// Text of a CSV file → header and rows, with the line each row begins on and an issue for every row of a wrong width.
import Papa from 'papaparse';
import type { Issue } from './issue';

export interface CsvRow {
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

const countBreaks = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const isBlank = (cells: readonly string[]) => cells.length === 1 && cells[0]?.trim() === '';

/** RFC 4180 with commas; a byte order mark and blank lines are passed over. `table` names the file in the issues. */
export function parseCsv(table: string, content: string): CsvTable {
  const text = content.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const [first, ...rest] = parsed.data;
  const issue = (row: number, value: string, reason: Issue['reason']): Issue => ({
    severity: 'error',
    table,
    row,
    column: '',
    value,
    reason,
  });
  if (!first || isBlank(first)) return { header: [], rows: [], issues: [issue(0, '', 'unreadable-table')] };

  const header = first.map(cell => cell.trim());
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  const quoteErrors = new Set(parsed.errors.filter(e => e.type === 'Quotes').map(e => e.row));
  let line = 2 + countBreaks(first);
  for (const [index, cells] of rest.entries()) {
    const start = line;
    line += 1 + countBreaks(cells);
    if (isBlank(cells)) continue;
    // papaparse counts the header as row 0.
    if (quoteErrors.has(index + 1)) issues.push(issue(start, cells.join(','), 'unreadable-table'));
    else if (cells.length !== header.length)
      issues.push(issue(start, String(cells.length), 'wrong-number-of-fields'));
    else rows.push({ line: start, cells });
  }
  return { header, rows, issues };
}
