// What sentences need of the language.

import { plural } from '../plural';
import type { YearEnd } from '../yearEnd';

export const one = (n: number, singular: string, many: string) =>
  plural('de', n, { one: singular, other: many });
/** "seit 1988", "seit Mai 1988", "seit dem 12. Mai 1988"; `date` as formatDate writes it. */
export const since = (date: string) => (/^\d{1,2}\./.test(date) ? `seit dem ${date}` : `seit ${date}`);
/** "1988", "im Mai 1988", "am 12. Mai 1988"; `date` as formatDate writes it. */
export const atTime = (date: string) =>
  /^\d{4}$/.test(date) ? date : /^\d/.test(date) ? `am ${date}` : `im ${date}`;
/** "Ende 1988", "am 12. Mai 1988". */
export const atEnd = ({ year, day }: YearEnd) => (day === null ? `Ende ${year}` : atTime(day));
/** "Ende 1988", "Stand 1988". */
export const shortEnd = ({ year, day }: YearEnd) => `${day === null ? 'Ende' : 'Stand'} ${year}`;
/** "Ende 1988", "Stand: 12. Mai 1988". */
export const asOfEnd = ({ year, day }: YearEnd) => (day === null ? `Ende ${year}` : `Stand: ${day}`);
