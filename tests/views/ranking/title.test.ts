import { describe, expect, test } from 'vitest';
import { ranksOf } from '../../../src/analysis/ranking/ranks';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { leadersOf } from '../../../src/views/ranking/leaders';
import { texts as german } from '../../../src/views/ranking/texts/de';
import { texts as english } from '../../../src/views/ranking/texts/en';
import { texts as russian } from '../../../src/views/ranking/texts/ru';
import { titleOf } from '../../../src/views/ranking/title';

const names = ['Ulm', 'Kehl', 'Hof', 'Gera', 'Jena', 'Köln', 'Bonn'];
const speakers = {
  de: { lang: 'de', m: de, t: german },
  en: { lang: 'en', m: en, t: english },
  ru: { lang: 'ru', m: ru, t: russian },
};
const nameOf = (place: number) => ({ text: names[place]! });

function title(
  values: readonly number[],
  id: 'degree' | 'closeness' = 'degree',
  lang: keyof typeof speakers = 'de',
) {
  const found = Float64Array.from(values);
  const leaders = leadersOf(ranksOf(found, [...values.keys()]), found);
  return titleOf({ ...speakers[lang], nameOf }, id, leaders, values.length).replaceAll('\u00a0', ' ');
}

describe('who leads', () => {
  test('one place, and who comes next', () => {
    expect(title([12, 9, 3])).toBe(
      'Ulm hat 12 Partner, mehr als jeder andere der 3 Orte; danach kommt Kehl mit 9',
    );
  });
  test('two share the lead, two come next', () => {
    expect(title([12, 12, 3, 3, 1])).toBe(
      'Ulm und Kehl haben je 12 Partner, mehr als alle anderen der 5 Orte; danach kommen Hof und Gera mit je 3',
    );
  });
  test('too many come next to be named', () => {
    expect(title([4, 1, 1, 1, 1])).toBe(
      'Ulm hat 4 Partner, mehr als jeder andere der 5 Orte; danach kommen 4 Orte mit je 1',
    );
  });
  test('too many share the lead to be named', () => {
    expect(title([2, 2, 2, 2, 1])).toBe('4 der 5 Orte haben je 2 Partner, mehr hat keiner');
  });
  test('all have the same, one is alone, nobody is there', () => {
    expect(title([1, 1, 1, 1])).toBe('Zahl der Partner: alle 4 Orte haben denselben Wert, 1');
    expect(title([1, 1])).toBe('Zahl der Partner: beide Orte haben denselben Wert, 1');
    expect(title([5])).toBe('Zahl der Partner: nur Ulm ist hier zu vergleichen, 5');
    expect(title([])).toBe('Hier ist kein Ort zu vergleichen.');
  });
  test('a measure that is not defined for anybody has no leader, for some no part in the number of places', () => {
    expect(title([NaN, NaN], 'closeness')).toBe('Nähe: für keinen dieser Orte bestimmt');
    expect(title([0.5, NaN, 0.25], 'closeness')).toBe(
      'Nähe: Ulm hat mit 0,5 den höchsten Wert der 2 Orte; danach kommt Hof mit 0,25',
    );
  });
  test('two values that would be rounded to the same text are told apart', () => {
    expect(title([0.31249, 0.31211, 0.1], 'closeness')).toContain('Ulm hat mit 0,3125 den');
    expect(title([0.31249, 0.31211, 0.1], 'closeness')).toContain('Kehl mit 0,3121');
  });
  test('a difference of rounding makes no leader', () => {
    expect(title([0.1 + 0.2, 0.3, 0.1], 'closeness')).toBe(
      'Nähe: Ulm und Kehl haben mit je 0,3 den höchsten Wert der 3 Orte; danach kommt Hof mit 0,1',
    );
  });
  test('in English and Russian too', () => {
    expect(title([12, 9, 9], 'degree', 'en')).toBe(
      'Ulm has 12 partners, more than any other of the 3 places; next come Kehl and Hof with 9 each',
    );
    expect(title([12, 9, 9], 'degree', 'ru')).toBe(
      'Больше всего партнёров среди 3 мест: Ulm (12); далее Kehl и Hof (по 9)',
    );
  });
});
