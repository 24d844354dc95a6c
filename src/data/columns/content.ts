// What the cells of a column look like, from a sample of them.

import type { CsvRow } from '../csv';
import { countryCode } from './countries';
import { readDate, readDegrees, readNumber } from './values';

export interface Content {
  /** Number of cells of the sample with something in them; of these are the shares below. */
  readonly filled: number;
  /** Whole numbers. */
  readonly whole: number;
  readonly years: number;
  /** Numbers that could be degrees, some of them with a fraction. */
  readonly degrees: number;
  /** Greatest of them without its sign. */
  readonly largest: number;
  readonly countries: number;
  /** Texts with a letter. */
  readonly texts: number;
}

/** A column is what this share of its cells looks like. */
export const MOST = 0.8;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

export function contentOf(rows: readonly CsvRow[], column: number): Content {
  const cells = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter(cell => cell !== '');
  const share = (is: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  // One slip beyond the globe spoils its own row, not the column.
  const degrees = cells.map(readDegrees).filter(value => Math.abs(value) <= 180);
  const largest = degrees.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const parted = degrees.some(value => !Number.isInteger(value));
  return {
    filled: cells.length,
    whole: share(cell => /^[-+]?\d+$/.test(cell)),
    years: share(isYear),
    degrees: parted ? degrees.length / cells.length : 0,
    largest,
    countries: share(cell => countryCode(cell) !== undefined),
    texts: share(cell => /\p{L}/u.test(cell) && Number.isNaN(readNumber(cell))),
  };
}

function isYear(cell: string): boolean {
  const date = readDate(cell);
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
