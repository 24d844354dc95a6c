// Numbers, dates and country names as a language writes them.

import { isPartialDate, precisionOf, type Precision } from '../lib/dates';

export function formatNumber(lang: string, value: number, digits = 0): string {
  return value.toLocaleString(lang, { maximumFractionDigits: digits });
}

/** A date with no more precision than it has: "1988", "Mai 1988", "12. Mai 1988"; what is no date as it stands. */
export function formatDate(lang: string, date: string): string {
  const precision = isPartialDate(date) ? precisionOf(date) : 'year';
  return precision === 'year' ? date : dateFormat(lang, precision).format(Date.parse(date));
}

/**
 * From the first date to the last, where they differ: "28.–30. Juni 2015". With both days known the language joins
 * them, else the two stand side by side. Empty where neither is known.
 */
export function formatDates(lang: string, start: string | null, end: string | null): string {
  const [first, last] = [start ?? end ?? '', end ?? start ?? ''];
  if (first === last) return formatDate(lang, first);
  const isDay = (date: string) => isPartialDate(date) && precisionOf(date) === 'day';
  return isDay(first) && isDay(last)
    ? dateFormat(lang, 'day').formatRange(Date.parse(first), Date.parse(last))
    : `${formatDate(lang, first)} – ${formatDate(lang, last)}`;
}

function dateFormat(lang: string, precision: Precision): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** ISO 3166-1 code → the country's name; the code itself where the language has none. */
export function formatCountry(lang: string, code: string): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

export function formatLanguage(lang: string, code: string): string {
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
