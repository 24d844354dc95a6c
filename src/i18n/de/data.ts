// The panel of the data, and what may be wrong with a table.

import { one } from './grammar';

export const data = {
  title: 'Der Datensatz',
  coverage: 'Abdeckung',
  limits: 'Was fehlt',
  readOn: (date: string) => `Quellen gelesen am ${date}`,
  version: (version: string) => `Fassung\u00a0${version}`,
  licence: 'Lizenz',
  rows: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
  problems: 'Fehler in den Tabellen',
  noProblems: 'In den Tabellen wurde kein Fehler gefunden.',
  problemsIntro:
    'Diese Zeilen fehlen oder sind nur mit Vorbehalt übernommen; alle anderen sind da. Ist die Datei verbessert, laden Sie die Seite neu.',
  where: (table: string, row: string, column: string) =>
    `${table}${row === '' ? '' : `, Zeile ${row}`}${column === '' ? '' : `, Spalte ${column}`}`,
  value: (value: string) => `Wert: „${value}“`,
  borders: 'Die Karte zeigt die heutigen Grenzen.',
  completeness: 'Was bekannt ist',
  of: (part: string, all: string) => `${part} von ${all}`,
  foundingKnown: 'Gründungsjahr bekannt',
  foundingSourced: 'Gründungsjahr mit Quelle',
  statusOf: {
    sourced: 'Stand mit Quelle',
    reported: 'Stand berichtet, ohne eigene Quelle',
    confirmed: 'Als bestehend bestätigt, ohne Änderung',
    none: 'Heutiger Stand nicht bekannt',
  },
  named: 'Mit Namen in allen Sprachen der Seite',
  namesMissing: (language: string) => `Ohne Namen auf ${language}`,
  tiesKnown: {
    all: 'Mit allen Partnerschaften, die zu finden waren',
    listed: 'Nur mit den Partnerschaften der Liste',
    boundary: 'Nur als Partner anderer bekannt',
  },
};

export const issues = {
  'missing-table': 'Die Tabelle fehlt. Bitte die Datei ergänzen.',
  'unreadable-table': 'Die Tabelle ließ sich nicht lesen. Bitte Datei und Zeichensatz (UTF-8) prüfen.',
  'no-rows': 'Die Tabelle enthält keine Zeilen.',
  'missing-column': 'Die Spalte fehlt. Bitte die Kopfzeile ergänzen.',
  'unknown-column': 'Diese Spalte ist nicht vorgesehen und wurde übergangen.',
  'wrong-number-of-fields':
    'Die Zeile hat mehr oder weniger Felder als die Kopfzeile. Oft fehlt ein Anführungszeichen.',
  'unlike-first-line':
    'Die Zeile hat mehr oder weniger Felder als die erste Zeile der Tabelle. Oft fehlt ein Anführungszeichen.',
  'missing-value': 'Hier muss etwas stehen.',
  'not-a-number': 'Hier muss eine Zahl stehen.',
  'out-of-range': 'Der Wert ist zu klein oder zu groß.',
  'not-a-date': 'Hier muss ein Datum stehen: JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
  'not-one-of': 'Dieser Wert ist hier nicht vorgesehen.',
  'duplicate-id': 'Diese Kennung kommt schon vor. Die erste Zeile gilt.',
  'unknown-reference': 'Die Zeile verweist auf etwas, das es in den anderen Tabellen nicht gibt.',
  'one-side-only': 'Die Vereinbarung hat Beteiligte nur auf einer Seite.',
  'self-tie': 'Ein Ort kann nicht sein eigener Partner sein.',
  'duplicate-tie': 'Diese Vereinbarung steht schon in der Liste.',
  'unknown-country': 'Dieses Land ist nicht bekannt; der Ort steht ohne Land.',
};
