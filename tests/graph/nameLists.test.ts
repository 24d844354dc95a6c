import { describe, expect, test } from 'vitest';
import type { PlaceName } from '../../src/data/records';
import { formerNames, otherNames } from '../../src/graph/nameLists';
import { buildNames } from '../../src/graph/names';

const name = (
  lang: string,
  text: string,
  role: PlaceName['role'],
  from?: number,
  to?: number,
): PlaceName => ({
  place: 'ru-x',
  lang,
  name: text,
  role,
  from: from ?? null,
  to: to ?? null,
});

const names = buildNames([
  name('ru', 'Тверь', 'official'),
  name('de', 'Twer', 'exonym'),
  name('en', 'Tver', 'exonym'),
  name('fr', 'Tver', 'exonym'),
  name('uk', 'Твер', 'transcription'),
  name('de', 'Kalinin', 'historic', 1931, 1990),
  name('en', 'Kalinin', 'historic', 1931, 1990),
  name('ru', 'Калинин', 'historic', 1931, 1990),
  name('ru', 'Тферь', 'historic', undefined, 1850),
  name('de', 'Kalinyn', 'alias'),
]);

describe('names in other languages', () => {
  test('stand once per spelling, without the heading, former names and aliases', () => {
    expect(otherNames(names, 'ru-x', 'Twer')).toEqual([
      { text: 'Тверь', langs: ['ru'], transcribed: false },
      { text: 'Tver', langs: ['en', 'fr'], transcribed: false },
      { text: 'Твер', langs: ['uk'], transcribed: true },
    ]);
  });
});

describe('former names', () => {
  const told = (lang: 'de' | 'ru') => formerNames(names, 'ru-x', lang).map(({ name }) => name);

  test('are told once per period, in the language of the page, oldest first', () => {
    expect(told('de')).toEqual(['Тферь', 'Kalinin']);
    expect(told('ru')).toEqual(['Тферь', 'Калинин']);
  });
  test('are empty for a place that always had its name', () => {
    expect(formerNames(names, 'ru-y', 'de')).toEqual([]);
  });
});
