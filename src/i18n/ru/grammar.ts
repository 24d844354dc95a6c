// What sentences need of the language.

import { plural } from '../plural';
import type { YearEnd } from '../yearEnd';

export const forms = (n: number, one: string, few: string, many: string) =>
  // Fractions take the genitive singular, which for these words is the form after 2.
  plural('ru', n, { one, few, many, other: few });
/** A date as formatDate writes it, its month in the case with the ending: `hard` for март and август. */
const declined = (date: string, year: string, hard: string, soft: string) =>
  /^\d{4}$/.test(date)
    ? `${date}\u00a0${year}`
    : date.replace(/^[а-я]+/, month => (month.endsWith('т') ? month + hard : month.slice(0, -1) + soft));
/** "с 1988 года", "с мая 1988 г.", "со 2 мая 1988 г." */
export const since = (date: string) =>
  `${/^2\s/.test(date) ? 'со' : 'с'} ${declined(date, 'года', 'а', 'я')}`;
/** "в 1988 году", "в мае 1988 г.", "2 мая 1988 г." */
export const atTime = (date: string) =>
  /^\d{1,2}\s/.test(date) ? date : `в ${declined(date, 'году', 'е', 'е')}`;
/** The end of a sentence, once where it ends with «г.». */
export const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);
/** "в конце 1988 года", "2 мая 1988 г." */
export const atEnd = ({ year, day }: YearEnd) => (day === null ? `в конце ${year} года` : atTime(day));
/** "на конец 1988 года", "на 2 мая 1988 г." */
export const byEnd = ({ year, day }: YearEnd) =>
  day === null ? `на конец ${year} года` : `на ${day}${/^\d{4}$/.test(day) ? ' год' : ''}`;
/** "конец 1988 года", "на 1988 год". */
export const shortEnd = ({ year, day }: YearEnd) => (day === null ? `конец ${year} года` : `на ${year} год`);
/** "конец 1988 года", "состояние на 2 мая 1988 г." */
export const asOfEnd = (end: YearEnd) =>
  end.day === null ? `конец ${end.year} года` : `состояние ${byEnd(end)}`;
