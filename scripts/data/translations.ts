// Texts of a dataset in further languages: which texts there are, and what the authority has for them.
import type { Tables, Translation } from '../../src/data/records';
import { compare } from '../../src/lib/compare';
import type { RawRow } from './files';

const LANGS = ['de', 'ru'] as const;
/** Titles of projects are in the language of their source, mostly German. */
const ALL_LANGS = ['de', 'en', 'ru'] as const;

type Noting = Pick<Tables, 'agreements' | 'status_history' | 'claims' | 'events' | 'projects'>;
type Told = Noting & Pick<Tables, 'event_topics' | 'event_places' | 'project_places' | 'sources'>;

/** Of events and projects. */
const NOTE_LANG = 'en';

/** Notes, each once, with the language that they are in. */
function notesOf(tables: Noting): ReadonlyMap<string, string> {
  const rows = [...tables.agreements, ...tables.status_history, ...tables.claims];
  const ofEntries = [
    ...tables.events.map(({ note }) => note),
    ...tables.projects.map(({ description }) => description),
  ].map(note => ({ note, noteLang: NOTE_LANG }));
  return new Map(
    [...rows, ...ofEntries].filter(({ note }) => note !== '').map(({ note, noteLang }) => [note, noteLang]),
  );
}

/** Names of places that the dataset has no place for. */
const outsideOf = (rows: readonly { readonly place: string; readonly placeName: string }[]) =>
  rows.filter(({ place }) => place === '').map(({ placeName }) => placeName);

/**
 * Rows of texts that occur: notes, stated values, publishers, titles, mottos, topics and places outside; in the order of
 * the texts.
 */
export function translationsFor(tables: Told, rows: readonly RawRow[]): readonly Translation[] {
  const texts = new Set([
    ...notesOf(tables).keys(),
    ...tables.claims.map(({ value }) => value),
    ...tables.sources.map(({ publisher }) => publisher),
    ...tables.projects.map(({ title }) => title),
    ...tables.events.map(({ mottoEn }) => mottoEn),
    ...tables.event_topics.map(({ topicEn }) => topicEn),
    ...outsideOf(tables.event_places),
    ...outsideOf(tables.project_places),
  ]);
  return rows
    .filter(row => texts.has(row.get('text')))
    .flatMap(row => ALL_LANGS.map(lang => ({ text: row.get('text'), lang, translation: row.get(lang) })))
    .filter(({ translation }) => translation !== '')
    .sort((x, y) => compare(x.text, y.text) || compare(x.lang, y.lang));
}

type Noted = Noting & Pick<Tables, 'translations'>;

/** For how many notes each language is missing. */
export function untranslatedNotes(tables: Noted): Readonly<Record<(typeof LANGS)[number], number>> {
  const has = new Set(tables.translations.map(({ text, lang }) => `${lang} ${text}`));
  const notes = [...notesOf(tables)];
  const missing = (lang: string) =>
    notes.filter(([text, own]) => own !== lang && !has.has(`${lang} ${text}`)).length;
  return { de: missing('de'), ru: missing('ru') };
}

export function formatUntranslated(tables: Noted): string {
  const { de, ru } = untranslatedNotes(tables);
  return `  ${notesOf(tables).size} notes; without a translation: de ${de}, ru ${ru}`;
}
