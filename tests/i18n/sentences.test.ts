// Sentences put together from a word and a date or a number: the case and the number that the language asks for.

import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { formatDate } from '../../src/i18n/format';
import { ru } from '../../src/i18n/ru';

const messages = { de, en, ru };
type Lang = keyof typeof messages;
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a date within a sentence', () => {
  const ended = (lang: Lang, date: string) => {
    const { city, status } = messages[lang];
    return plain(city.endedOn(status.ended, formatDate(lang, date)));
  };
  const since = (lang: Lang, date: string) =>
    plain(messages[lang].city.statusSince(messages[lang].status.suspended, formatDate(lang, date)));

  test('of an end has the preposition of its precision', () => {
    expect(['2016', '2016-03', '2016-03-12'].map(date => ended('de', date))).toEqual([
      'beendet 2016',
      'beendet im März 2016',
      'beendet am 12. März 2016',
    ]);
    expect(['2016', '2016-03', '2016-03-12'].map(date => ended('en', date))).toEqual([
      'ended in 2016',
      'ended in March 2016',
      'ended on 12 March 2016',
    ]);
    expect(['2016', '2016-03', '2016-05', '2016-03-12'].map(date => ended('ru', date))).toEqual([
      'прекращено в 2016 году',
      'прекращено в марте 2016 г.',
      'прекращено в мае 2016 г.',
      'прекращено 12 марта 2016 г.',
    ]);
  });

  test('of a beginning has its month in the Russian genitive', () => {
    expect(
      ['2022', '2022-01', '2022-03', '2022-05', '2022-08', '2022-03-12', '2022-03-02'].map(date =>
        since('ru', date),
      ),
    ).toEqual([
      'приостановлено с 2022 года',
      'приостановлено с января 2022 г.',
      'приостановлено с марта 2022 г.',
      'приостановлено с мая 2022 г.',
      'приостановлено с августа 2022 г.',
      'приостановлено с 12 марта 2022 г.',
      'приостановлено со 2 марта 2022 г.',
    ]);
  });

  test('fits a kind of any gender', () => {
    expect(plain(ru.search.tie(ru.kinds.friendship, formatDate('ru', '1990-05')))).toBe(
      'дружба с мая 1990 г.',
    );
    expect(plain(ru.search.tie(ru.kinds.friendship, '1991'))).toBe('дружба с 1991 года');
    expect(plain(ru.search.tie(ru.kinds.partnership, formatDate('ru', '1992-04-24')))).toBe(
      'партнёрство с 24 апреля 1992 г.',
    );
    expect(de.search.tie(de.kinds.contact, formatDate('de', '1990-05-03'))).toBe(
      'Kontakt seit dem 3. Mai 1990',
    );
    expect(de.search.tie(de.kinds.friendship, '1991')).toBe('Freundschaft seit 1991');
    expect(en.search.tie(en.kinds.contact, '1990')).toBe('contact since 1990');
  });

  test('stands after the kind in a heading, which begins with a capital', () => {
    const heading = (lang: Lang) =>
      messages[lang].city.agreementOf(messages[lang].kinds.friendship, formatDate(lang, '1992'));
    expect((['de', 'en', 'ru'] as const).map(heading)).toEqual([
      'Freundschaft, 1992',
      'Friendship, 1992',
      'Дружба, 1992',
    ]);
  });
});

describe('a number within a sentence', () => {
  test('governs the Russian noun: 1, 2, 5, 11, 21, and a fraction', () => {
    expect([1, 2, 5, 11, 21].map(n => ru.counts.ties(n, String(n)))).toEqual([
      '1 партнёрство',
      '2 партнёрства',
      '5 партнёрств',
      '11 партнёрств',
      '21 партнёрство',
    ]);
    expect([1, 2, 21].map(n => ru.city.reach(n, String(n)).split(' ').slice(-3).join(' '))).toEqual([
      'к 1 месту.',
      'к 2 местам.',
      'к 21 месту.',
    ]);
    expect(ru.timeline.yearsPerSecond(0.5, '0,5')).toBe('0,5 года/с');
  });

  test('leaves the Russian status in one form', () => {
    expect([1, 3, 73].map(n => ru.timeline.suspended(n, String(n)))).toEqual([
      '1 приостановлено',
      '3 приостановлено',
      '73 приостановлено',
    ]);
  });

  test('of what else there is fits event and project', () => {
    expect([1, 4].map(n => de.city.more(n, String(n)))).toEqual(['und 1 weiteres', 'und 4 weitere']);
  });

  test('of faults is one or several', () => {
    expect([1, 3].map(n => de.app.problems(n, String(n)))).toEqual([
      'Im Datensatz ist ein Fehler.',
      'Im Datensatz sind 3 Fehler.',
    ]);
    expect(en.app.problems(1, '1')).toBe('There is one error in the dataset.');
  });
});
