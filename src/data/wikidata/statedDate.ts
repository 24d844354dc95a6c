// Dates of Wikidata: a moment and how precise it is (wikibase:timePrecision): 11 day, 10 month, 9 year, 8 decade, 7 century.

import type { PartialDate } from '../records';

export interface StatedDate {
  /** Null where no single year is stated. */
  readonly date: PartialDate | null;
  /** The same as text; a period as its first and last year. */
  readonly words: string;
}

const [CENTURY, DECADE, YEAR, MONTH, DAY] = [7, 8, 9, 10, 11];

/** Null: no date, or of no use for a partnership. */
export function statedDate(time: string, precision: number): StatedDate | null {
  const [, year = '', month = '', day = ''] = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(time) ?? [];
  if (year === '') return null;
  const exact = (date: PartialDate): StatedDate => ({ date, words: date });
  if (precision === DAY) return exact(`${year}-${month}-${day}`);
  if (precision === MONTH) return exact(`${year}-${month}`);
  if (precision === YEAR) return exact(year);
  const number = Number(year);
  if (precision === DECADE) {
    const first = number - (number % 10);
    return { date: null, words: `${first}–${first + 9}` };
  }
  if (precision !== CENTURY) return null;
  const last = Math.ceil(number / 100) * 100;
  return { date: null, words: `${last - 99}–${last}` };
}

/** Whether two dates may be one: the same, or one as far as it goes. */
export function agree(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
