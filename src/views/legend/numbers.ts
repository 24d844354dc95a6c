// Numbers of the legend: short, rounded only where nobody misses it.

import type { ClassOfValues } from '../../state/classes';
import { isYears, numberText } from '../parts/words/numberText';

export { numberText };

/** From here on a class is told by its upper end alone. */
const LONG = 1000;

/** "1", "2–3", "4–7" or, where numbers are long, "≤ 24.900". */
export function rangeTexts(lang: string, id: string, classes: readonly ClassOfValues[]): readonly string[] {
  const long = !isYears(id) && (classes.at(-1)?.to ?? 0) >= LONG;
  return classes.map(({ from, to }) => {
    const [first, last] = [numberText(lang, id, from), numberText(lang, id, to)];
    if (to === 0 || (!long && first === last)) return last;
    if (long) return `≤\u00a0${numberText(lang, id, roundedUp(to))}`;
    // From next to nothing.
    return first.startsWith('<') ? `≤\u00a0${last}` : `${first}–${last}`;
  });
}

/** To three digits. */
function roundedUp(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  return Math.ceil(value / step) * step;
}

/**
 * The values a key shows: the greatest, long ones down to two digits, and a round one of about a quarter of it.
 * `whole`: there is nothing between 0 and 1.
 */
export function keyValues(greatest: number, whole = Number.isInteger(greatest)): readonly number[] {
  if (!(greatest > 0)) return [];
  const step = 10 ** (Math.floor(Math.log10(greatest)) - 1);
  const largest = step > 1 ? Math.floor(greatest / step) * step : greatest;
  const quarter = largest / 4;
  const power = 10 ** Math.floor(Math.log10(quarter));
  const round = [5, 2, 1].map(digit => digit * power).find(value => value <= quarter) ?? power;
  const small = whole ? Math.max(1, round) : round;
  return small < largest ? [small, largest] : [largest];
}
