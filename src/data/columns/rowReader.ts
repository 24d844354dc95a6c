// Delimited text, piece by piece as it comes → its rows, each with the line it begins on. RFC 4180, and what else is met:
// any end of line, several in one file; comment lines; blanks behind a closed quotation mark. Written for this, as what reads
// CSV elsewhere swallows the lines behind a stray quotation mark, counts rows instead of lines and splits at one end of line.

import type { CsvRow } from '../csv';
import type { IssueReason } from '../issue';
import { splitAtBlanks, type Separator } from './separator';

/** A row that cannot be read: the line it begins on, as it stands. */
export interface BrokenLine {
  readonly line: number;
  readonly text: string;
  readonly reason: IssueReason;
}

export interface RowReader {
  /** False: nothing more is wanted. */
  push(piece: string): boolean;
  end(): void;
  readonly comments: number;
  /** The last comment above the first row. */
  readonly commented: string;
}

export interface RowSink {
  /** False: enough. Blank lines and comments do not come. */
  row(row: CsvRow): boolean;
  broken(line: BrokenLine): void;
}

export interface RowReading {
  readonly separator: Separator;
  /** Number of the first line; else 1. */
  readonly line?: number;
  /** Letters that a cell may have. */
  readonly cell?: number;
}

/** A cell that runs over more lines than this began with a stray quotation mark. */
const LINES = 500;
/** A line that is longer than so many cells of the greatest length is not kept to be shown. */
const CELLS = 4;
const CELL = 1e6;

export function createRowReader(
  { separator, line: first = 1, cell: limit = CELL }: RowReading,
  sink: RowSink,
): RowReader {
  let rest = '';
  let line = first;
  let comments = 0;
  let commented = '';
  let above = true;
  let wanted = true;
  /** Within a line that is too long to be kept. */
  let skipping = false;

  function take(cells: readonly string[], at: number): void {
    if (cells.every(cell => cell.trim() === '')) return;
    above = false;
    wanted = sink.row({ line: at, cells });
  }

  function giveUp(text: string, reason: IssueReason): void {
    if (text.trim() === '') return;
    above = false;
    sink.broken({ line, text, reason });
  }

  /** Reads what is complete in the text; says how far it came. */
  function read(text: string, last: boolean): number {
    let at = 0;
    let quote = text.indexOf('"');
    let [lf, cr] = [text.indexOf('\n'), text.indexOf('\r')];
    const endOfLine = (from: number): number => {
      if (lf >= 0 && lf < from) lf = text.indexOf('\n', from);
      if (cr >= 0 && cr < from) cr = text.indexOf('\r', from);
      return lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
    };
    /** Behind the end of line that begins there; −1: its second half may still come. */
    const behind = (end: number): number => {
      if (text[end] !== '\r') return end + 1;
      if (end + 1 === text.length && !last) return -1;
      return end + (text[end + 1] === '\n' ? 2 : 1);
    };

    while (wanted && at < text.length) {
      const end = endOfLine(at);
      if (end < 0 && !last) return at;
      const close = end < 0 ? text.length : end;
      const next = end < 0 ? text.length : behind(end);
      if (next < 0) return at;
      if (skipping) {
        skipping = false;
        at = next;
        line++;
        continue;
      }
      const mark = text[at];
      if (mark === '%' || mark === '#') {
        comments++;
        if (above) commented = text.slice(at, close).replace(/^[%#]+\s*/, '');
        at = next;
        line++;
        continue;
      }
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (separator !== ' ' && quote >= 0 && quote < close) {
        const row = quotedRow(text, at, separator, last);
        if (row === OPEN && !last && text.length - at <= limit) return at;
        if (row !== OPEN && row !== BROKEN && row.breaks <= LINES) {
          const after = row.end < text.length ? behind(row.end) : row.end;
          if (after < 0) return at;
          if (row.cells.some(cell => cell.length > limit)) giveUp(text.slice(at, close), 'too-long-cell');
          else take(row.cells, line);
          line += row.breaks + 1;
          at = after;
          continue;
        }
        giveUp(
          text.slice(at, close),
          text.length - at > limit && row === OPEN ? 'too-long-cell' : 'stray-quote',
        );
      } else {
        const whole = text.slice(at, close);
        const cells = separator === ' ' ? splitAtBlanks(whole) : whole.split(separator);
        if (whole.length > limit && cells.some(cell => cell.length > limit)) giveUp(whole, 'too-long-cell');
        else if (whole !== '') take(cells, line);
      }
      at = next;
      line++;
    }
    return at;
  }

  return {
    push(piece) {
      const text = rest === '' ? piece : rest + piece;
      rest = text.slice(read(text, false));
      if (rest.length > limit * CELLS && !/[\r\n]/.test(rest)) {
        if (!skipping) giveUp(rest.slice(0, 1000), 'too-long-cell');
        skipping = true;
        rest = '';
      }
      return wanted;
    },
    end() {
      read(rest, true);
      rest = '';
    },
    get comments() {
      return comments;
    },
    get commented() {
      return commented;
    },
  };
}

interface QuotedRow {
  readonly cells: readonly string[];
  /** Where the end of its last line stands. */
  readonly end: number;
  /** Ends of lines inside its cells. */
  readonly breaks: number;
}

const OPEN = 'open';
const BROKEN = 'broken';

/** A row with quotation marks in it: OPEN where a cell is not closed so far, BROKEN where more stands behind a closed one. */
function quotedRow(
  text: string,
  start: number,
  separator: string,
  last: boolean,
): QuotedRow | typeof OPEN | typeof BROKEN {
  const cells: string[] = [];
  let breaks = 0;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      let from = at + 1;
      let cell = '';
      for (;;) {
        const mark = text.indexOf('"', from);
        if (mark < 0 || (mark + 1 === text.length && !last)) return OPEN;
        cell += text.slice(from, mark);
        from = mark + 1;
        if (text[from] !== '"') break;
        cell += '"';
        from++;
      }
      for (at = from; text[at] === ' ' && separator !== ' ';) at++;
      cells.push(cell);
      breaks += breaksIn(cell);
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      cells.push(text.slice(from, at));
    }
    if (at >= text.length) return last ? { cells, end: at, breaks } : OPEN;
    if (text[at] === '\n' || text[at] === '\r') return { cells, end: at, breaks };
    if (text[at] !== separator) return BROKEN;
    at++;
  }
}

const breaksIn = (cell: string): number =>
  cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
