// The founding dates of a column: read as they are written, with what is to be said of each.

import { readWrittenDate, type Written } from '../columns/writtenDate';
import type { IssueReason } from '../issue';
import type { Founding } from '../pairTableRows';

/** What is not said by the date stands in its own words beside it. */
const SAID: Readonly<Record<Written, IssueReason | null>> = {
  exact: null,
  nothing: null,
  about: 'about-this-date',
  more: 'further-words',
  period: 'no-single-year',
  short: 'two-digit-year',
  unread: 'not-a-date',
};

/** Letters of a statement that are kept. */
const LONGEST = 300;

/** `serials`: numbers in this column count days, as spreadsheets do. */
export const foundingReader =
  (serials: boolean) =>
  (text: string): Founding => {
    const { date, written } = readWrittenDate(text, serials);
    const plain = text.replace(/\s+/g, ' ').trim();
    const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
    const words = written === 'exact' || written === 'nothing' ? '' : short;
    return { founded: date, words, reason: SAID[written] };
  };

/** So many cells are looked at. */
const SAMPLE = 500;
/** Share of dates among the cells that are no such numbers. */
const OTHERWISE_DATES = 0.5;

/** Whether the numbers of five digits in a column are days: where the rest of it is dates. */
export function countsDays(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '').slice(0, SAMPLE);
  const others = filled.filter(cell => !/^\s*\d{5}([.,]\d+)?\s*$/.test(cell));
  if (others.length === 0 || others.length === filled.length) return false;
  return others.filter(cell => readWrittenDate(cell).date !== null).length >= OTHERWISE_DATES * others.length;
}
