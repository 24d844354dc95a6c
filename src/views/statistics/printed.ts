// How a figure is written: as many digits as KONECT prints, which are six significant ones. Whole numbers as they are.

import type { StatisticId } from '../../analysis/statistics/catalogue';
import { statistics } from '../../analysis/statistics/catalogue';
import { formatFigure, formatNumber } from '../../i18n/format';

const DIGITS = 6;
/** Below this KONECT writes powers of ten. */
const SMALL = 1e-4;

export function printed(lang: string, id: StatisticId, value: number): string {
  const { unit } = statistics.find(figure => figure.id === id)!;
  if (unit === 'count') return formatNumber(lang, value);
  return unit === 'share' ? percent(lang, value) : significant(lang, value);
}

/** Six significant digits: "0,000165123", "9,35069 · 10⁻⁵". */
export function significant(lang: string, value: number): string {
  if (value === 0) return '0';
  const digits = { minimumSignificantDigits: DIGITS, maximumSignificantDigits: DIGITS };
  const size = Math.abs(value);
  if (size >= SMALL) return formatFigure(lang, value, digits);
  const power = Math.floor(Math.log10(size));
  return `${formatFigure(lang, value / 10 ** power, digits)}\u00a0·\u00a010${raised(power)}`;
}

/** A share with one digit behind the comma; smaller ones with two significant digits. */
export function percent(lang: string, share: number): string {
  const small = share > 0 && share < 0.001;
  return formatFigure(lang, share, {
    style: 'percent',
    ...(small ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 }),
  });
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (power: number): string =>
  String(power).replace(/./g, sign => (sign === '-' ? '⁻' : RAISED[Number(sign)]!));
