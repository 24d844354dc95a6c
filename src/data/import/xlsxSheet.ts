// The cells of one sheet of an Excel file → rows of text: dates as dates, formulas by the results that the file keeps.

import { NOT_DELIMITED, issueAt, withoutLinesAbove, type RawTable } from '../columns/rawTable';
import type { CsvRow } from '../csv';
import type { Issue } from '../issue';
import { LIMITS } from './opened';
import type { Reading } from './reading';
import { refusal } from './refusal';
import { unescaped, type DateStyle, type Parts } from './xlsxParts';

export interface SheetParts {
  readonly parts: Parts;
  readonly shared: readonly string[];
  readonly styles: readonly DateStyle[];
  readonly from1904: boolean;
}

export interface SheetRead {
  readonly table: RawTable;
  readonly warnings: readonly Issue[];
}

/** Columns of a sheet, and rows: A to XFD, 1 to 1,048,576. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

interface Row {
  readonly line: number;
  readonly cells: string[];
}

interface Merged {
  readonly line: number;
  readonly value: string;
}

/** `name` names the sheet in its issues. */
export function readSheet(name: string, path: string, about: SheetParts, reading: Reading): SheetRead {
  const { parts, shared, styles, from1904 } = about;
  const rows: Row[] = [];
  const rejected: Issue[] = [];
  const warnings: Issue[] = [];
  const merged: string[] = [];
  let seen = 0;
  let width = 0;
  let taken = 0;
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let cell = { type: 'n', style: 0, formula: false };
  let value: string | null = null;
  let within = '';

  const warn = (reason: Issue['reason'], said: string) =>
    warnings.push(issueAt(name, line, letters(column), said, reason, 'warning'));

  /** The cell's text, as the sheet shows it as far as that says more than the number. */
  function textOfCell(): string {
    const { type, style, formula } = cell;
    if (value === null || value.trim() === '') {
      if (formula && type !== 'str') warn('not-computed', '');
      return '';
    }
    switch (type) {
      case 's': {
        const text = shared[Number(value)];
        if (text === undefined) throw refusal(parts.file, 'damaged-workbook', value, line);
        return text;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(value);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        warn('formula-error', value);
        return '';
      case 'd':
        return value;
      default: {
        const number = Number(value);
        if (Number.isNaN(number)) return value;
        // 48.400000000000006 in the file is 48.4 in the sheet, to fifteen digits.
        return dateOf(number, styles[style] ?? null, from1904) ?? String(Number(number.toPrecision(15)));
      }
    }
  }

  function endRow(): void {
    while (cells.length > 0 && cells.at(-1)!.trim() === '') cells.pop();
    if (cells.length === 0) return;
    seen++;
    if (cells.some(text => text.length > LIMITS.cell)) {
      rejected.push(issueAt(name, line, '', cells.join(' '), 'too-long-cell'));
      reading.take(name, 0);
      return;
    }
    width = Math.max(width, cells.length);
    rows.push({ line, cells });
    // Every row becomes as wide as the widest.
    reading.take(name, width * rows.length - taken);
    taken = width * rows.length;
  }

  const found = parts.read(path, {
    open({ name, attributes }) {
      within = name;
      if (name === 'row') {
        const said = Number(attributes.get('r'));
        line = Number.isInteger(said) && said > line && said <= ROWS ? said : line + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const said = columnOf(attributes.get('r') ?? '');
        column = said > column && said < COLUMNS ? said : column + 1;
        cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), formula: false };
        value = null;
      } else if (name === 'f') cell.formula = true;
      else if (name === 'mergeCell' && merged.length < ROWS)
        // "XFD1048576:XFD1048576" is the longest.
        merged.push((attributes.get('ref') ?? '').slice(0, 32));
    },
    text(text) {
      if (within === 'v' || (within === 't' && cell.type === 'inlineStr')) value = (value ?? '') + text;
    },
    close(name) {
      within = '';
      if (name === 'row') endRow();
      if (name !== 'c') return;
      const text = textOfCell();
      if (text === '') return;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
  });

  if (!found) throw refusal(parts.file, 'damaged-workbook', path);

  for (const { line, value } of fillMerged(merged, rows))
    warnings.push(issueAt(name, line, '', value, 'merged-cells', 'warning'));
  const wide = rows.map(({ line, cells }): CsvRow => {
    while (cells.length < width) cells.push('');
    return { line, cells };
  });
  const above = withoutLinesAbove(name, wide);
  return {
    table: { ...NOT_DELIMITED, rows: above.rows, issues: [...rejected, ...above.issues], seen },
    warnings,
  };
}

/**
 * What stands in cells merged downwards is meant for each of their rows; across, it is a title above them. Says which ranges
 * were filled.
 */
function fillMerged(ranges: readonly string[], rows: readonly Row[]): readonly Merged[] {
  const told: Merged[] = [];
  const indexOf = new Map(rows.map(({ line }, i) => [line, i]));
  // Ranges do not overlap; where a file says so all the same, it is not filled forever.
  let steps = LIMITS.cells;
  for (const range of ranges) {
    const [from = '', to = ''] = range.split(':');
    const [first, last] = [Number(/\d+$/.exec(from)?.[0]), Number(/\d+$/.exec(to)?.[0])];
    const column = columnOf(from);
    const start = indexOf.get(first);
    const text = start === undefined || column < 0 ? '' : (rows[start]!.cells[column] ?? '');
    if (start === undefined || text === '') continue;
    let filled = false;
    for (let i = start + 1; i < rows.length && rows[i]!.line <= last && steps-- > 0; i++) {
      const { cells } = rows[i]!;
      while (cells.length < column) cells.push('');
      cells[column] ||= text;
      filled = true;
    }
    if (filled) told.push({ line: first, value: `${range}: ${text}` });
  }
  return told;
}

/** "BC12" → 54; −1 where it is no such name. */
function columnOf(cell: string): number {
  const name = /^\$?([A-Z]{1,3})/i.exec(cell)?.[1] ?? '';
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 54 → "BC". */
const letters = (column: number): string =>
  column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const DAY = 86_400_000;
/** 31 December 9999. */
const LAST = 2_958_465;

/** Days since the last of 1899, with the 29 February 1900 that Excel counts and no calendar has. Null: a number. */
function dateOf(serial: number, style: DateStyle, from1904: boolean): string | null {
  const days = from1904 ? serial + 1462 : serial;
  if (style === null || days < 1 || days >= LAST + 1 || Math.floor(days) === 60) return null;
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(days) * DAY).toISOString();
  return date.slice(0, { year: 4, month: 7, day: 10 }[style]);
}
