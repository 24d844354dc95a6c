// German: the reference. `Messages` is the type of this object; tsc names what another language lacks.

import { plural } from './plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const de = {
  app: {
    title: 'Twinline',
    claim: 'Das Netz der Städtepartnerschaften',
    loading: 'Der Datensatz wird geladen …',
    skip: 'Zum Inhalt springen',
    dataset: 'Datensatz',
    language: 'Sprache',
    theme: 'Farben',
    themes: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    arrangement: 'Ansicht',
    arrangements: { map: 'Karte', split: 'Beides', network: 'Netz' },
    divider: 'Teilung zwischen Karte und Netz',
    copyLink: 'Link kopieren',
    linkCopied: 'Der Link ist kopiert.',
    linkNotCopied: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
    fit: 'Alles zeigen',
    panel: 'Angaben',
    panels: { overview: 'Überblick', table: 'Tabelle', city: 'Stadt', data: 'Daten' },
    map: 'Karte',
    network: 'Netz',
    timeline: 'Zeitleiste',
    legend: 'Legende',
    failures: {
      load: 'Der Datensatz konnte nicht geladen werden.',
      measures: 'Die Kennzahlen konnten nicht berechnet werden.',
      layout: 'Die Anordnung des Netzes konnte nicht berechnet werden.',
    },
    reload: 'Noch einmal versuchen',
    problems: (n: number, shown: string) =>
      one(
        n,
        'Eine Zeile des Datensatzes ist fehlerhaft.',
        `${shown} Zeilen des Datensatzes sind fehlerhaft.`,
      ),
    showProblems: 'Ansehen',
    unknownInLink: 'Der Link nennt einen Ort, den dieser Datensatz nicht enthält.',
  },
  kinds: {
    partnership: 'Partnerschaft',
    friendship: 'Freundschaft',
    cooperation: 'Zusammenarbeit',
    contact: 'Kontakt',
    project: 'Projektpartnerschaft',
    sponsorship: 'Patenschaft',
  },
  status: {
    active: 'aktiv',
    suspended: 'ausgesetzt',
    dormant: 'ruhend',
    ended: 'beendet',
    unknown: 'nicht bekannt',
    perhapsEnded: 'vielleicht beendet',
    absent: 'besteht nicht',
  },
  placeKinds: { city: 'Stadt', borough: 'Stadtbezirk', district: 'Kreis', region: 'Region' },
  measures: {
    degree: 'Zahl der Partner',
    degreeCentrality: 'Gradzentralität',
    componentSize: 'Größe der Komponente',
    component: 'Komponente',
  },
  overview: {
    title: 'Was hier zu sehen ist',
    summary: (places: string, ties: string) => `Der Datensatz enthält ${ties} zwischen ${places}.`,
    shownAll: 'Gezeigt werden alle Partnerschaften, auch solche ohne bekanntes Gründungsjahr.',
    shownYear: (year: string) => `Gezeigt wird der Stand am Ende des Jahres ${year}.`,
    shownPeriod: (from: string, to: string) => `Gezeigt werden die Gründungen von ${from} bis ${to}.`,
    components: (n: number, components: string, largest: string) =>
      n === 1
        ? `Das gezeigte Netz hängt ganz zusammen: ${largest}.`
        : `Das gezeigte Netz zerfällt in ${components} Teile; der größte hat ${largest}.`,
    mostPartners: 'Die meisten Partner',
    partners: (n: number, shown: string) => `${shown} ${one(n, 'Partner', 'Partner')}`,
    coverage: 'Was die Liste abdeckt',
    status: 'Stand der gezeigten Partnerschaften',
    kind: 'Art der gezeigten Partnerschaften',
    figures: 'Zahlen',
  },
  data: {
    title: 'Der Datensatz',
    coverage: 'Abdeckung',
    limits: 'Was fehlt',
    readOn: (date: string) => `Quellen gelesen am ${date}`,
    version: (version: string) => `Fassung ${version}`,
    licence: 'Lizenz',
    tables: 'Tabellen',
    rows: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
    problems: 'Fehler in den Tabellen',
    noProblems: 'In den Tabellen wurde kein Fehler gefunden.',
    problemsIntro:
      'Diese Zeilen wurden nicht oder nur mit Vorbehalt geladen; alle anderen sind da. Nach einer Verbesserung der Datei die Seite neu laden.',
    where: (table: string, row: string, column: string) =>
      `${table}.csv${row === '' ? '' : `, Zeile ${row}`}${column === '' ? '' : `, Spalte ${column}`}`,
    value: (value: string) => `Wert: „${value}“`,
    borders: 'Die Karte zeigt heutige Grenzen.',
  },
  issues: {
    'missing-table': 'Die Tabelle fehlt. Bitte die Datei ergänzen.',
    'unreadable-table': 'Die Tabelle ließ sich nicht lesen. Bitte Datei und Zeichensatz (UTF-8) prüfen.',
    'missing-column': 'Die Spalte fehlt. Bitte die Kopfzeile ergänzen.',
    'unknown-column': 'Diese Spalte ist nicht vorgesehen und wurde übergangen.',
    'wrong-number-of-fields':
      'Die Zeile hat mehr oder weniger Felder als die Kopfzeile. Oft fehlt ein Anführungszeichen.',
    'missing-value': 'Hier muss etwas stehen.',
    'not-a-number': 'Hier muss eine Zahl stehen.',
    'out-of-range': 'Der Wert liegt außerhalb des Erlaubten.',
    'not-a-date': 'Hier muss ein Datum stehen: JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
    'not-one-of': 'Dieser Wert ist hier nicht vorgesehen.',
    'duplicate-id': 'Diese Kennung kommt schon vor. Die erste Zeile gilt.',
    'unknown-reference': 'Die Zeile verweist auf etwas, das es in den anderen Tabellen nicht gibt.',
    'one-side-only': 'Die Vereinbarung hat Beteiligte nur auf einer Seite.',
    'self-tie': 'Ein Ort kann nicht sein eigener Partner sein.',
    'duplicate-tie': 'Diese Vereinbarung steht schon in der Liste.',
  },
  legend: {
    kinds: 'Art',
    lines: 'Stand',
    solid: 'aktiv',
    dashed: 'ausgesetzt, ruhend',
    dotted: 'beendet',
    pale: 'nicht bekannt',
    places: (measure: string) => `Punktgröße: ${measure}`,
  },
  counts: {
    places: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
    ties: (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
    inForce: (shown: string) => `${shown} in Kraft`,
    unknownFounding: (shown: string) => `${shown} ohne bekanntes Gründungsjahr`,
    suspended: (shown: string) => `davon ${shown} ausgesetzt`,
    ended: (shown: string) => `${shown} beendet`,
    perhapsEnded: (shown: string) => `${shown} beendet, ohne dass das Jahr bekannt ist`,
    founded: (shown: string) => `${shown} gegründet`,
  },
};

export type Messages = typeof de;
