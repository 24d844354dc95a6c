// How a number of a measure or an attribute is written: rounded only where nobody misses it.

import { measureInfo } from '../analysis/metrics/catalogue';
import { formatNumber, keep } from '../i18n/format';

const twoDigits = keep(
  (locale, style: 'decimal' | 'percent') =>
    new Intl.NumberFormat(locale, { style, maximumSignificantDigits: 2 }),
);

const YEARS = ['foundedYear'];

export const isYears = (id: string): boolean => YEARS.includes(id);

export function numberText(lang: string, id: string, value: number): string {
  if (isYears(id)) return String(value);
  if (measureInfo(id)?.unit === 'share') return twoDigits(lang, 'percent').format(value);
  if (Number.isInteger(value) || Math.abs(value) >= 10) return formatNumber(lang, value);
  return twoDigits(lang, 'decimal').format(value);
}
