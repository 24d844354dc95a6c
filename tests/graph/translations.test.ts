import { expect, test } from 'vitest';
import { translated, translationIndex } from '../../src/graph/translations';

const rows = [
  { text: 'Renewed in 2017.', lang: 'de', translation: '2017 erneuert.' },
  { text: 'Renewed in 2017.', lang: 'ru', translation: 'Возобновлено в 2017 году.' },
  { text: 'Asleep.', lang: 'de', translation: 'Eingeschlafen.' },
];
const index = translationIndex(rows);

test('a text is told in the language of the page where a translation stands', () => {
  expect(translated(index, 'Renewed in 2017.', 'en', 'ru')).toEqual({
    text: 'Возобновлено в 2017 году.',
    lang: 'ru',
  });
});

test('a text without a translation stays as it is, with its own language', () => {
  expect(translated(index, 'Asleep.', 'en', 'ru')).toEqual({ text: 'Asleep.', lang: 'en' });
  expect(translated(index, 'Asleep', 'en', 'de')).toEqual({ text: 'Asleep', lang: 'en' });
});

test('a text that is in the language of the page is not looked up', () => {
  const odd = translationIndex([{ text: 'Gift', lang: 'de', translation: 'Geschenk' }]);
  expect(translated(odd, 'Gift', 'de', 'de')).toEqual({ text: 'Gift', lang: 'de' });
});

test('one table has one index', () => {
  expect(translationIndex(rows)).toBe(index);
});
