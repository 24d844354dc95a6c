import { expect, test } from 'vitest';
import type { Lang } from '../../../src/i18n';
import { sourceIn } from '../../../src/views/pages/world';
import { tieFacts } from '../../../src/views/pages/tiePage';
import { tieOf, worldAt } from './firsts';

const translation = (text: string, lang: string, translation: string) => ({ text, lang, translation });

function worldIn(lang: Lang) {
  const world = worldAt(lang);
  const translations = [
    translation('the year of the friendship', 'de', 'das Jahr der Freundschaft'),
    translation('Tagblatt', 'ru', 'Дневная газета'),
  ];
  const { dataset } = world;
  return { ...world, dataset: { ...dataset, tables: { ...dataset.tables, translations } } };
}

function noteOf1992(lang: Lang) {
  const world = worldIn(lang);
  const partnership = tieFacts(world, tieOf(world, 'de-hof--ru-orel')).agreements[1]!;
  return partnership.founding.find(({ value }) => value === '1992')!.citations[0]!.note;
}

test('a note is told in the language of the page where somebody translated it', () => {
  expect(noteOf1992('de')).toEqual({ text: 'das Jahr der Freundschaft', lang: 'de' });
});

test('a note nobody translated keeps its own language, which the page marks', () => {
  expect(noteOf1992('ru')).toEqual({ text: 'the year of the friendship', lang: 'en' });
});

test('a publisher has the name of the page’s language where there is one', () => {
  expect(sourceIn(worldIn('ru'), 'paper')?.publisher).toBe('Дневная газета');
  expect(sourceIn(worldIn('de'), 'paper')?.publisher).toBe('Tagblatt');
});
