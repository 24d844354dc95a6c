// How a number of a measure or an attribute is written: rounded only where nobody misses it.

import { measureInfo } from '../../../analysis/metrics/catalogue';
import { formatFigure, formatNumber } from '../../../i18n/format';

const twoDigits = (lang: string, value: number, style: 'decimal' | 'percent'): string =>
  formatFigure(lang, value, { style, maximumSignificantDigits: 2 });

const YEARS = ['foundedYear'];

/** What is smaller takes more digits than anybody reads. */
const LEAST = 1e-6;

export const isYears = (id: string): boolean => YEARS.includes(id);

/** The groups of a partition are counted from 1. */
export function numberText(lang: string, id: string, value: number): string {
  if (isYears(id)) return String(value);
  const measure = measureInfo(id);
  if (measure?.of === 'partition') return formatNumber(lang, value + 1);
  if (measure?.unit === 'share') return twoDigits(lang, value, 'percent');
  if (value > 0 && value < LEAST) return `<\u00a0${formatNumber(lang, LEAST, 6)}`;
  if (Number.isInteger(value) || Math.abs(value) >= 10) return formatNumber(lang, value);
  return twoDigits(lang, value, 'decimal');
}
