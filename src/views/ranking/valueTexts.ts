// Values as the ranking writes them: rounded, but two different ones that stand beside each other not to the same text.

import { measureInfo } from '../../analysis/metrics/catalogue';
import { formatFigure } from '../../i18n/format';
import { numberText } from '../parts/words/numberText';

/** Digits that a number of computers has. */
const MOST_DIGITS = 15;
/** Digits that say all that anybody compares. */
const EXACT = 8;

export function exactText(lang: string, id: string, value: number, most = EXACT): string {
  const style = measureInfo(id)?.unit === 'share' ? 'percent' : 'decimal';
  return formatFigure(lang, value, { style, maximumSignificantDigits: most });
}

/** Both with as many digits as it takes to tell them apart. */
export function apart(lang: string, id: string, x: number, y: number): readonly [string, string] {
  const texts = [numberText(lang, id, x), numberText(lang, id, y)] as const;
  if (x === y || texts[0] !== texts[1]) return texts;
  for (let most = 3; most <= MOST_DIGITS; most++) {
    const finer = [exactText(lang, id, x, most), exactText(lang, id, y, most)] as const;
    if (finer[0] !== finer[1]) return finer;
  }
  return texts;
}

/** Beside an axis there is room for numbers below. */
const MILLION = 1e6;

export function tickText(lang: string, id: string, value: number): string {
  return value >= MILLION ? formatFigure(lang, value, { notation: 'compact' }) : numberText(lang, id, value);
}
