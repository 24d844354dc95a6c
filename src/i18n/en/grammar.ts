// What sentences need of the language.

import { plural } from '../plural';
import type { YearEnd } from '../yearEnd';

export const one = (n: number, singular: string, many: string) =>
  plural('en', n, { one: singular, other: many });
/** "in 1988", "in May 1988", "on 12 May 1988"; `date` as formatDate writes it. */
export const atTime = (date: string) => (/^(\p{L}+ )?\d{4}$/u.test(date) ? `in ${date}` : `on ${date}`);
/** "at the end of 1988", "on 12 May 1988". */
export const atEnd = ({ year, day }: YearEnd) => (day === null ? `at the end of ${year}` : atTime(day));
/** "end of 1988", "as of 1988". */
export const shortEnd = ({ year, day }: YearEnd) => `${day === null ? 'end of' : 'as of'} ${year}`;
/** "end of 1988", "as of 12 May 1988". */
export const asOfEnd = ({ year, day }: YearEnd) => (day === null ? `end of ${year}` : `as of ${day}`);
