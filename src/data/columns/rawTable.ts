// Text of any table file → its lines as cells, with the line each begins on. What the columns mean is not asked here.

import Papa from 'papaparse';
import type { CsvRow } from '../csv';
import type { Issue, IssueReason } from '../issue';
import { findSeparator, SEPARATORS, splitAtBlanks, type Separator } from './separator';

export interface RawTable {
  readonly separator: Separator;
  /** Number of lines that begin with % or #. */
  readonly comments: number;
  /** What the last comment above the first row says: in some files the header. */
  readonly commented: string;
  /** All lines with something in them but the comments; the header, if there is one, is the first. */
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

/** As much of a value as a sentence can carry. */
const VALUE_LENGTH = 80;

const BREAKS = /\r\n|\n|\r/g;

/** A stray quotation mark swallows the lines behind it; so often they are read anew without its own. */
const RESTARTS = 50;

/** `file` names the file in the issues. */
export function readRawTable(file: string, content: string): RawTable {
  // Text has no zero bytes: a spreadsheet's own file, an archive, a picture.
  if (content.includes('\0')) return { ...NOTHING, issues: [issueAt(file, 0, '', '', 'unreadable-table')] };
  const { text, comments, commented, stated } = withoutComments(content.replace(/^\uFEFF/, ''));
  const separator = stated ?? findSeparator(text);
  const { rows, issues } =
    separator === ' ' ? { rows: wordsOf(text), issues: [] } : cellsOf(file, text, separator);
  const first = firstOfTable(rows);
  for (const { line, cells } of rows.slice(0, first))
    issues.push(issueAt(file, line, '', cells.join(' ').trim(), 'unlike-first-line'));
  return { separator, comments, commented, rows: rows.slice(first), issues };
}

const NOTHING: RawTable = { separator: ',', comments: 0, commented: '', rows: [], issues: [] };

function cellsOf(file: string, text: string, separator: Separator): { rows: CsvRow[]; issues: Issue[] } {
  const rows: CsvRow[] = [];
  const issues: Issue[] = [];
  let lines: readonly string[] | undefined;
  let line = 1;
  let rest: string | null = text;
  for (let restarts = 0; rest !== null; restarts++) {
    const { data, errors }: Papa.ParseResult<string[]> = Papa.parse<string[]>(rest, {
      delimiter: separator,
      skipEmptyLines: false,
    });
    const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    rest = null;
    for (const [index, cells] of data.entries()) {
      const start = line;
      line++;
      for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += breaksIn(cell);
      if (!broken.has(index)) {
        if (cells.some(cell => cell.trim() !== '')) rows.push({ line: start, cells });
        continue;
      }
      lines ??= text.split(BREAKS);
      issues.push(issueAt(file, start, '', lines[start - 1] ?? '', 'unreadable-table'));
      if (line === start + 1 || restarts === RESTARTS) continue;
      line = start + 1;
      rest = lines.slice(start).join('\n');
      break;
    }
  }
  return { rows, issues };
}

/** What stands above a table, such as its name, fills one cell of a line. */
function firstOfTable(rows: readonly CsvRow[]): number {
  const first = rows.findIndex(({ cells }) => cells.filter(cell => cell.trim() !== '').length > 1);
  return Math.max(0, first);
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

const breaksIn = (cell: string): number => cell.match(BREAKS)?.length ?? 0;

const wordsOf = (text: string): CsvRow[] =>
  text
    .split(BREAKS)
    .map((content, at) => ({ line: at + 1, cells: splitAtBlanks(content) }))
    .filter(({ cells }) => cells[0] !== '');

type Uncommented = Pick<RawTable, 'comments' | 'commented'> & {
  readonly text: string;
  readonly stated: Separator | undefined;
};

/** Comment lines emptied, so that the others keep their numbers; a line "sep=;" states the separator to Excel. */
function withoutComments(text: string): Uncommented {
  if (!/^(?:[%#]|sep=)/im.test(text)) return { text, comments: 0, commented: '', stated: undefined };
  let comments = 0;
  let commented = '';
  let stated: Separator | undefined;
  let quoted = false;
  let above = true;
  const lines = text.split(/(\r\n|\n|\r)/).map((line, at) => {
    // Every other piece is the end of a line.
    if (at % 2 === 1) return line;
    if (!quoted && /^[%#]/.test(line)) {
      comments++;
      if (above) commented = line.replace(/^[%#]+\s*/, '');
      return '';
    }
    const parted = at === 0 ? /^sep=(.)$/i.exec(line)?.[1] : undefined;
    if (parted !== undefined) {
      stated = SEPARATORS.find(separator => separator === parted);
      return '';
    }
    if (line.trim() !== '') above = false;
    // An odd number of quotation marks opens or closes a cell that runs over several lines.
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) quoted = !quoted;
    return line;
  });
  return { text: lines.join(''), comments, commented, stated };
}
