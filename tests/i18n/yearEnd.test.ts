// The end of a year in sentences; of the year of the data, which was not over, the day the sources were read.

import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { yearEnd } from '../../src/i18n/yearEnd';

const messages = { de, en, ru };
const langs = ['de', 'en', 'ru'] as const;
type Lang = (typeof langs)[number];
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a year', () => {
  test('that was over when the sources were read has an end', () => {
    expect(yearEnd('de', 2025, '2026-11-21')).toEqual({ year: '2025', day: null });
    expect(yearEnd('de', 2026, '2026-12-31')).toEqual({ year: '2026', day: null });
  });
  test('in which they were read has none: its day is told, as precise as it is known', () => {
    expect(yearEnd('de', 2026, '2026-11-21').day).toBe('21. November 2026');
    expect(yearEnd('de', 2026, '2026-11').day).toBe('November 2026');
    expect(yearEnd('de', 2026, '2026').day).toBe('2026');
  });
});

describe('the network of a year', () => {
  const told = (say: (m: (typeof messages)[Lang], lang: Lang) => string) =>
    langs.map(lang => plain(say(messages[lang], lang)));
  const ended = { year: '1989', day: null };
  const today = (lang: Lang) => yearEnd(lang, 2026, '2026-11-21');

  test('is told at its end, or on the day', () => {
    expect(told(({ yearEnd: { at } }) => at(ended))).toEqual([
      'Ende 1989',
      'at the end of 1989',
      'в конце 1989 года',
    ]);
    expect(told(({ yearEnd: { at } }, lang) => at(today(lang)))).toEqual([
      'am 21. November 2026',
      'on 21 November 2026',
      '21 ноября 2026 г.',
    ]);
  });

  test('is told less exactly where the day is not known', () => {
    expect(told(({ yearEnd: { at } }, lang) => at(yearEnd(lang, 2026, '2026-11')))).toEqual([
      'im November 2026',
      'in November 2026',
      'в ноябре 2026 г.',
    ]);
    expect(told(({ yearEnd: { at } }, lang) => at(yearEnd(lang, 2026, '2026')))).toEqual([
      '2026',
      'in 2026',
      'в 2026 году',
    ]);
    expect(plain(ru.overview.shownYear(yearEnd('ru', 2026, '2026')))).toBe('Показана сеть на 2026 год.');
  });

  test('stands alone as the state of a day', () => {
    expect(told(({ yearEnd: { asOf } }) => asOf(ended))).toEqual([
      'Ende 1989',
      'end of 1989',
      'конец 1989 года',
    ]);
    expect(told(({ yearEnd: { asOf } }, lang) => asOf(today(lang)))).toEqual([
      'Stand: 21. November 2026',
      'as of 21 November 2026',
      'состояние на 21 ноября 2026 г.',
    ]);
  });

  test('keeps to the year where there is little room', () => {
    expect(told(({ yearEnd: { short } }) => short(ended))).toEqual([
      'Ende 1989',
      'end of 1989',
      'конец 1989 года',
    ]);
    expect(told(({ yearEnd: { short } }, lang) => short(today(lang)))).toEqual([
      'Stand 2026',
      'as of 2026',
      'на 2026 год',
    ]);
  });

  test('is shown in a sentence that ends once', () => {
    expect(told(({ overview }) => overview.shownYear(ended))).toEqual([
      'Gezeigt wird das Netz am Ende des Jahres 1989.',
      'This is the network at the end of 1989.',
      'Показана сеть на конец 1989 года.',
    ]);
    expect(told(({ overview }, lang) => overview.shownYear(today(lang)))).toEqual([
      'Gezeigt wird das Netz am 21. November 2026.',
      'This is the network on 21 November 2026.',
      'Показана сеть на 21 ноября 2026 г.',
    ]);
  });

  test('begins the sentence on the partners of a place', () => {
    expect(told(({ city }, lang) => city.degreeYear(2, '2', 'A–B', today(lang)))).toEqual([
      'Am 21. November 2026 hatte dieser Ort im Datensatz „A–B“ 2 Partner.',
      'On 21 November 2026 this place had 2 partners in the dataset “A–B”.',
      'Партнёров на 21 ноября 2026 г. в наборе данных «A–B»: 2.',
    ]);
  });

  test('is offered by the search', () => {
    expect(told(({ search }, lang) => search.goToYear(today(lang)))).toEqual([
      'Netz am 21. November 2026 zeigen',
      'Show the network on 21 November 2026',
      'Показать сеть на 21 ноября 2026 г.',
    ]);
    expect(told(({ search }) => search.goToYear(ended))).toEqual([
      'Netz am Ende von 1989 zeigen',
      'Show the network at the end of 1989',
      'Показать сеть на конец 1989 года',
    ]);
  });
});
