// Which years round, and on which day a date comes round, as precisely as it is known.

import { isPartialDate, yearOf } from './dates';

/** How often years round: after 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80 … years, or after every fifth. */
export type Rounding = 'usual' | 'fives';

export function isRound(years: number, rounding: Rounding): boolean {
  if (years < 5 || years % 5 !== 0) return false;
  return rounding === 'fives' || years === 5 || years % 10 === 0 || years % 25 === 0;
}

/**
 * The date so many years on, no more precise than it was. What was on 29 February comes round on the last day of the
 * month where the year has no such day, as terms of years end in German law (§ 188 BGB).
 */
export function comesRound(date: string, year: number): string {
  const there = String(year).padStart(4, '0') + date.slice(4);
  return isPartialDate(there) ? there : `${there.slice(0, 8)}28`;
}

/** In the order of the calendar; what is known of month or year only, after the days of that month or year. */
export function calendarKey(date: string): string {
  return `${date}-99-99`.slice(0, 10);
}

/** The years, within these bounds, in which the date rounds, with how many years it is then. */
export function roundYears(
  date: string,
  [from, to]: readonly [number, number],
  rounding: Rounding,
): readonly { readonly year: number; readonly years: number }[] {
  const first = yearOf(date);
  const found: { year: number; years: number }[] = [];
  for (let year = Math.max(from, first); year <= to; year++) {
    if (isRound(year - first, rounding)) found.push({ year, years: year - first });
  }
  return found;
}
