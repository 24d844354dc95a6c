import { describe, expect, test } from 'vitest';
import { preferredLanguages, textIn } from '../../src/i18n/fallback';

test('German and English stand in for each other, both for Russian, English first', () => {
  expect(preferredLanguages('de')).toEqual(['de', 'en']);
  expect(preferredLanguages('en')).toEqual(['en', 'de']);
  expect(preferredLanguages('ru')).toEqual(['ru', 'en', 'de']);
});

describe('a text of the data', () => {
  test('is in the language asked for, else in the nearest one', () => {
    expect(textIn('ru', { de: 'Twer', en: 'Tver', ru: 'Тверь' })).toEqual({ text: 'Тверь', lang: 'ru' });
    expect(textIn('ru', { de: 'Twer', en: 'Tver', ru: '' })).toEqual({ text: 'Tver', lang: 'en' });
    expect(textIn('en', { de: 'Twer', en: '', ru: 'Тверь' })).toEqual({ text: 'Twer', lang: 'de' });
  });
  test('in a far language is better than none', () => {
    expect(textIn('de', { de: '', en: '', ru: 'Тверь' })).toEqual({ text: 'Тверь', lang: 'ru' });
    expect(textIn('de', { de: '', en: '', ru: '' })).toBeNull();
  });
});
