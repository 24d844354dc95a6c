// The moment at which the network of a year is told: the year's end. The year in which the sources were read was not
// over then; of it the day is told.

import { yearOf } from '../lib/dates';
import { formatDate } from './format';

export interface YearEnd {
  readonly year: string;
  /** When the sources were read, as formatDate writes it; null: the year was over. */
  readonly day: string | null;
}

/** @param readOn the partial date to which the data go */
export function yearEnd(lang: string, year: number, readOn: string): YearEnd {
  const isOpen = year >= yearOf(readOn) && !readOn.endsWith('-12-31');
  return { year: String(year), day: isOpen ? formatDate(lang, readOn) : null };
}
