// Numbers, dates and country names as a language writes them.

import { precisionOf } from '../lib/dates';

export function formatNumber(lang: string, value: number, digits = 0): string {
  return value.toLocaleString(lang, { maximumFractionDigits: digits });
}

/** A date with no more precision than it has: "1988", "Mai 1988", "12. Mai 1988". */
export function formatDate(lang: string, date: string): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const [year, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year!, month! - 1, day ?? 1));
}

/** ISO 3166-1 code → the country's name; the code itself where the language has none. */
export function formatCountry(lang: string, code: string): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

export function formatLanguage(lang: string, code: string): string {
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
