import { expect, test } from 'vitest';
import { translationsFor, untranslatedNotes } from '../../../scripts/data/translations';
import { event, project } from '../../entryWorld';
import { world } from '../../world';
import { rawRow } from './rows';

const agreement = { kind: 'partnership', founded: null, confidence: 'low', lastConfirmed: null } as const;
const noted = (id: string, note: string) => ({ ...agreement, id, note, noteLang: note && 'en' });
const { tables } = world([], {
  tables: {
    agreements: [
      noted('one', 'Renewed.'),
      noted('two', 'Asleep.'),
      noted('three', 'Renewed.'),
      noted('four', ''),
    ],
    sources: [{ id: 's', url: '', publisher: 'Local press', date: null }],
  },
});
const rows = [
  rawRow({ text: 'Renewed.', de: 'Erneuert.', ru: '' }),
  rawRow({ text: 'Never said.', de: 'Nie gesagt.', ru: 'Не сказано.' }),
  rawRow({ text: 'Local press', de: 'Lokalpresse', ru: 'Местная пресса' }),
];

test('a dataset has the translations of its own texts alone, in the order of the texts', () => {
  expect(translationsFor(tables, rows)).toEqual([
    { text: 'Local press', lang: 'de', translation: 'Lokalpresse' },
    { text: 'Local press', lang: 'ru', translation: 'Местная пресса' },
    { text: 'Renewed.', lang: 'de', translation: 'Erneuert.' },
  ]);
});

test('notes without a translation are counted once each', () => {
  const translations = translationsFor(tables, rows);
  expect(untranslatedNotes({ ...tables, translations })).toEqual({ de: 1, ru: 2 });
});

test('titles, mottos, topics and places outside are translated too; the name of a place inside has names of its own', () => {
  const { tables: withEntries } = world([{ a: 'de-ulm', b: 'ru-tula' }], {
    tables: {
      projects: [project('p', { title: 'Hilfe für Tula' })],
      events: [event('e', { mottoEn: 'Building bridges' })],
      event_topics: [{ event: 'e', topicDe: 'Sprache', topicEn: 'Language', coordinator: '' }],
      project_places: [
        { project: 'p', place: '', placeName: 'Nancy' },
        { project: 'p', place: 'de-ulm', placeName: 'Ulm' },
      ],
    },
  });
  const texts = ['Hilfe für Tula', 'Building bridges', 'Sprache', 'Language', 'Nancy', 'Ulm'];
  const translations = translationsFor(
    withEntries,
    texts.map(text => rawRow({ text, ru: `${text} (ru)` })),
  );
  expect(translations.map(({ text }) => text)).toEqual([
    'Building bridges',
    'Hilfe für Tula',
    'Language',
    'Nancy',
  ]);
});
