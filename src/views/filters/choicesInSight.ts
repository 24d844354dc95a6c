// Which choices of a long section are in sight: the first ones, those chosen or touched, or those that are sought. Pure.

import type { FilterChoice } from '../../graph/filterChoices';
import { fold, foldings } from '../../lib/fold';

/** A list up to this length stands as it is. */
const SHORT = 10;
/** Of a longer one so many come first. */
const FIRST = 8;
/** From this length on one can type to find a value. */
const FINDABLE = 13;

export interface Sight {
  readonly whole: boolean;
  readonly typed: string;
  readonly touched: readonly string[];
}

export const isLong = (choices: readonly FilterChoice[]): boolean => choices.length > SHORT;
export const isFindable = (choices: readonly FilterChoice[]): boolean => choices.length >= FINDABLE;

export function choicesInSight(
  choices: readonly FilterChoice[],
  { whole, typed, touched }: Sight,
  textOf: (value: string) => string,
): readonly FilterChoice[] {
  const words = fold(typed)
    .split(' ')
    .filter(word => word !== '');
  if (words.length > 0) {
    return choices.filter(({ value }) => {
      const text = ` ${foldings(textOf(value)).join(' ')}`;
      return words.every(word => text.includes(` ${word}`));
    });
  }
  if (whole || !isLong(choices)) return choices;
  return choices.filter(({ value, chosen }, at) => at < FIRST || chosen || touched.includes(value));
}
