// How large a file is, in words.

import { formatFigure } from '../../../i18n/format';

const KILO = 1000;
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** "38 kB", "1,2 MB", "61 GB": two figures. */
export function sizeText(lang: string, bytes: number): string {
  const kilos = Math.max(1, bytes / KILO);
  const power = kilos < 999.5 ? 0 : kilos < 999.5 * KILO ? 1 : 2;
  return formatFigure(lang, kilos / KILO ** power, {
    style: 'unit',
    unit: UNITS[power],
    maximumSignificantDigits: 2,
  });
}
