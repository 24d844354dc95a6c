// Text of any table file → its lines as cells, with the line each begins on. What the columns mean is not asked here.

import type { CsvRow } from '../csv';
import type { Issue, IssueReason } from '../issue';
import { findSeparator } from './findSeparator';
import { createRowReader, type RowReader } from './rowReader';
import type { Separator } from './separator';

export interface RawTable {
  readonly separator: Separator;
  /** Number of lines that begin with % or #. */
  readonly comments: number;
  /** What the last comment above the first row says: in some files the header. */
  readonly commented: string;
  /** All lines with something in them but the comments; the header, if there is one, is the first. */
  readonly rows: readonly CsvRow[];
  /** The rows that could not be read, one for each. */
  readonly issues: readonly Issue[];
  /** Rows that were met, counted one by one: those in `rows` and those in `issues`. */
  readonly seen: number;
}

/** Of tables that are no delimited text. */
export const NOT_DELIMITED = { separator: '', comments: 0, commented: '' } as const;

/** As much of a value as a sentence can carry. */
const VALUE_LENGTH = 80;

/** So many letters are looked at for the separator. */
const SAMPLE = 65_536;

export interface TableReader {
  push(piece: string): void;
  end(): RawTable;
}

export interface TableReading {
  /** What parts the cells, where somebody knows. */
  readonly separator?: Separator | undefined;
  /** Letters that a cell may have. */
  readonly cell?: number;
  /** Told of every row that is taken; may throw to end it. */
  readonly onRow?: (row: CsvRow) => void;
  /** Told of every row that cannot be read; may throw, too. */
  readonly onBroken?: () => void;
}

/** Reads a table as its text comes. `file` names the file in the issues. */
export function createTableReader(
  file: string,
  { separator: said, cell, onRow, onBroken }: TableReading = {},
): TableReader {
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  let seen = 0;
  let head = '';
  let separator: Separator = ',';
  let reader: RowReader | undefined;
  /** A zero was met, in whichever row. */
  let zeros = false;

  function begin(whole: boolean): RowReader {
    const text = head.replace(/^\uFEFF/, '');
    head = '';
    // A first line "sep=;" states the separator, to Excel.
    const [stated, own] = /^sep=([^"\p{L}\p{N}])(?:\r\n|\n|\r|$)/iu.exec(text) ?? [];
    const body = text.slice(stated?.length ?? 0);
    separator = said ?? own ?? findSeparator(body, whole);
    const begun = createRowReader(
      { separator, line: stated === undefined ? 1 : 2, ...(cell === undefined ? {} : { cell }) },
      {
        row(row) {
          seen++;
          onRow?.(row);
          if (!zeros || !row.cells.some(text => text.includes('\0'))) return rows.push(row) > 0;
          issues.push(
            issueAt(file, row.line, '', row.cells.join(' ').replaceAll('\0', ''), 'control-characters'),
          );
          return true;
        },
        broken({ line, text, reason }) {
          seen++;
          onBroken?.();
          issues.push(issueAt(file, line, '', text, reason));
        },
      },
    );
    begun.push(body);
    return begun;
  }

  return {
    push(piece) {
      zeros ||= piece.includes('\0');
      if (reader) return void reader.push(piece);
      head += piece;
      if (head.length > SAMPLE) reader = begin(false);
    },
    end() {
      reader ??= begin(true);
      reader.end();
      const { comments, commented } = reader;
      const table = withoutLinesAbove(file, rows);
      return { separator, comments, commented, rows: table.rows, issues: [...issues, ...table.issues], seen };
    },
  };
}

/** `file` names the file in the issues. */
export function readRawTable(file: string, content: string): RawTable {
  // Text has no zero bytes: a spreadsheet's own file, an archive, a picture.
  if (content.includes('\0'))
    return { ...NOT_DELIMITED, rows: [], issues: [issueAt(file, 0, '', '', 'unreadable-table')], seen: 0 };
  const reader = createTableReader(file);
  reader.push(content);
  return reader.end();
}

/** What stands above a table, such as its name, fills one cell of a line. */
export function withoutLinesAbove(file: string, rows: readonly CsvRow[]): Pick<RawTable, 'rows' | 'issues'> {
  const first = rows.findIndex(({ cells }) => cells.filter(cell => cell.trim() !== '').length > 1);
  if (first <= 0) return { rows, issues: [] };
  const issues = rows
    .slice(0, first)
    .map(({ line, cells }) => issueAt(file, line, '', cells.join(' ').trim(), 'unlike-first-line'));
  return { rows: rows.slice(first), issues };
}

export function issueAt(
  table: string,
  row: number,
  column: string,
  value: string,
  reason: IssueReason,
  severity: Issue['severity'] = 'error',
): Issue {
  const short = value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value;
  return { severity, table, row, column, value: short, reason };
}
