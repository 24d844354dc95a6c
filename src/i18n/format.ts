// Numbers, dates, lists and the names of countries and languages as a language writes them.

import { isPartialDate, precisionOf, type Precision } from '../lib/dates';

/** The locale of a language of the page: English is British, as its texts are. */
export function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** Formatters are dear to make: one each per locale and options. */
export function keep<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (lang: string, options: Options): Formatter => {
    const key = `${localeOf(lang)} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = make(localeOf(lang), options);
    made.set(key, formatter);
    return formatter;
  };
}

const numbers = keep((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dates = keep((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const lists = keep((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const names = keep((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], options));

export function formatNumber(lang: string, value: number, digits = 0): string {
  return formatFigure(lang, value, { maximumFractionDigits: digits });
}

/** As Intl writes it, but with a true minus instead of a hyphen. */
export function formatFigure(lang: string, value: number, options: Intl.NumberFormatOptions): string {
  return numbers(lang, options).format(value).replace('-', '−');
}

/** 0.5 → "50 %"; a small share keeps a digit, so that what is there is not called nothing: 0.0028 → "0.3 %". */
export function formatPercent(lang: string, share: number): string {
  const small = share > 0 && share < 0.005;
  return numbers(lang, { style: 'percent', ...(small && { maximumSignificantDigits: 1 }) }).format(share);
}

/** "a, b und c". */
export function formatList(lang: string, parts: readonly string[]): string {
  return lists(lang, {}).format(parts);
}

/** The same of pieces that are more than text, one after the other. */
export function listParts<T>(lang: string, parts: readonly T[]): readonly (T | string)[] {
  const written = lists(lang, {}).formatToParts(parts.map((_, at) => String(at)));
  return written.map(({ type, value }) => (type === 'element' ? parts[Number(value)]! : value));
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
  return dates(lang, {
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** ISO 3166-1 code → the country's name; the code itself where the language has none. */
export function formatCountry(lang: string, code: string): string {
  return names(lang, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

export function formatLanguage(lang: string, code: string): string {
  return names(lang, { type: 'language', fallback: 'code' }).of(code) ?? code;
}
