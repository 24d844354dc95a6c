// The dialog in which files are opened. German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Tabelle öffnen',
  titleOf: (name: string) => `„${name}“ öffnen`,
  titleOfSeveral: (n: string) => `${n} Dateien öffnen`,
  titleAgain: (name: string) => `Zuordnung von „${name}“ ändern`,
  close: 'Abbrechen',
  open: 'Öffnen',
  apply: 'Neu einlesen',
  otherFile: 'Andere Datei wählen',

  choose: {
    intro:
      'Ziehen Sie Dateien oder einen Ordner auf die Seite, wählen Sie sie hier aus, oder fügen Sie eine Tabelle aus der Zwischenablage ein.',
    formats:
      'Gelesen werden CSV und andere Texttabellen, Excel (.xlsx), GEXF, GraphML, JSON, ZIP-Archive sowie Datensätze und Projektdateien von Twinline.',
    limits: (text: string, whole: string, archive: string, rows: string) =>
      `Möglich sind Texttabellen, GEXF und GraphML bis ${text} MB, JSON bis ${whole} MB, Excel-Dateien und Archive bis ${archive} MB, zusammen höchstens ${rows} Zeilen.`,
    stays: 'Die Dateien bleiben auf diesem Gerät.',
    files: 'Dateien wählen …',
    folder: 'Ordner wählen …',
    paste: 'Tabelle einfügen',
    pasteHint: 'Zeilen im Tabellenprogramm kopieren und hier einfügen',
    pasteGo: 'Weiter mit dieser Tabelle',
    noFile: 'Hier ist keine Datei angekommen. Ziehen Sie Dateien oder einen Ordner auf die Seite.',
    pastedName: 'Eingefügte Tabelle',
  },

  reading: 'Die Dateien werden gelesen …',
  opening: 'Der Datensatz wird aufgebaut …',
  lookingAgain: 'Die Tabelle wird neu angesehen …',
  failed: 'Das Öffnen ist fehlgeschlagen.',
  again: 'Noch einmal versuchen',
  nothing: 'Hier ist nichts, was sich öffnen lässt.',

  rows: (n: number, shown: string) => `${shown} ${one(n, 'Zeile', 'Zeilen')}`,
  recognised: (name: string, rows: string, use: string, features: string) =>
    `${name}: ${rows}, ${use}${features === '' ? '' : `, mit ${features}`}.`,
  dataset: (title: string, places: string, agreements: string) =>
    `Das ist der Datensatz „${title}“ mit ${places} Orten und ${agreements} Vereinbarungen. Er ist vollständig beschrieben.`,
  uses: {
    pairs: 'Paare von Städten',
    places: 'eine Liste von Städten',
    lists: 'je Zeile eine Stadt mit ihren Partnern',
    none: 'nicht gebraucht',
  },
  features: {
    country: 'Land',
    coordinates: 'Koordinaten',
    founded: 'Gründungsdatum',
    kind: 'Art',
    status: 'Stand',
    population: 'Einwohnerzahl',
  },

  use: 'Diese Tabelle enthält',
  useChoices: {
    pairs: 'Paare: je Zeile eine Partnerschaft',
    places: 'Städte: je Zeile eine Stadt',
    lists: 'Listen: je Zeile eine Stadt mit allen Partnern',
    none: 'nichts, was gebraucht wird',
  },
  header: 'Die erste Zeile enthält Überschriften',
  encoding: 'Zeichensatz',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (LE)',
    'utf-16be': 'UTF-16 (BE)',
    'windows-1252': 'Windows-1252 (westlich)',
    'windows-1251': 'Windows-1251 (kyrillisch)',
  },
  separator: 'Zwischen zwei Zellen steht',
  separators: {
    ';': 'ein Semikolon',
    ',': 'ein Komma',
    '\t': 'ein Tabulator',
    '|': 'ein senkrechter Strich',
    ' ': 'ein Leerzeichen',
    ':': 'ein Doppelpunkt',
    other: 'ein anderes Zeichen',
  },
  separatorSign: 'Dieses Zeichen',
  listSeparator: 'Zwischen zwei Partnern steht',
  listSeparators: {
    '\n': 'eine neue Zeile',
    ';': 'ein Semikolon',
    '|': 'ein senkrechter Strich',
    '/': 'ein Schrägstrich',
    ',': 'ein Komma',
  },
  firstRows: (name: string) => `Die ersten Zeilen von ${name}`,
  line: 'Zeile',
  column: (n: string) => `Spalte ${n}`,
  roleOf: (column: string) => `Bedeutung der Spalte ${column}`,
  moreColumns: (n: string) => `${n} weitere Spalten zeigen`,
  moreSheets: (n: string) => `${n} weitere Tabellen werden nicht gebraucht.`,
  example: (values: string) => `weiter unten: ${values}`,
  noRole: 'nicht lesen',
  roles: {
    city1: 'erste Stadt',
    country1: 'Land der ersten Stadt',
    lat1: 'Breite der ersten Stadt',
    lon1: 'Länge der ersten Stadt',
    city2: 'zweite Stadt',
    country2: 'Land der zweiten Stadt',
    lat2: 'Breite der zweiten Stadt',
    lon2: 'Länge der zweiten Stadt',
    kind: 'Art',
    founded: 'gegründet',
    status: 'Stand',
    since: 'Stand seit',
    source: 'Quelle',
    weight: 'Gewicht (zählt hier nicht)',
    time: 'Zeitpunkt in Sekunden',
    city: 'Stadt',
    country: 'Land',
    lat: 'Breite',
    lon: 'Länge',
    population: 'Einwohner',
    id: 'Kennung',
    region: 'Region (ISO 3166-2)',
    tiesKnown: 'Abdeckung',
    partners: 'Partnerstädte',
  },
  by: {
    statement: 'von Ihnen gewählt',
    name: 'am Titel erkannt',
    content: 'am Inhalt erkannt',
    position: 'nach der Stelle vermutet',
  },
  unsure: 'bitte prüfen',
  missing: (role: string) =>
    `Es fehlt die Spalte „${role}“. Bitte wählen Sie über der Spalte, in der sie steht, diese Bedeutung.`,
  noTies:
    'Keine der Tabellen enthält Partnerschaften. Bitte wählen Sie bei einer, dass sie Paare oder Listen enthält.',

  whole: 'Angaben zum Datensatz',
  name: 'Titel',
  joinBy: 'Die Paare nennen ihre Städte',
  joinBys: { id: 'mit der Kennung aus der Städteliste', name: 'mit dem Namen' },
  countries: ['Land der ersten Stadt, wo keines steht', 'Land der zweiten Stadt, wo keines steht'],
  countryOfRows: 'Land der Städte, wo keines steht',
  countryOfPartners: 'Land der Partner, wo keines steht',
  noCountry: 'nicht bekannt',
  countryNote: 'Ohne Land finden sich keine Koordinaten; auf der Karte fehlen diese Städte dann.',
  gazetteer: 'Fehlende Koordinaten aus dem Ortsverzeichnis der Seite (GeoNames) ergänzen',
  licence: 'Lizenz',
  licences: {
    unknown: 'nicht bekannt',
    cc0: 'CC0 1.0',
    'cc-by': 'CC BY 4.0',
    'cc-by-sa': 'CC BY-SA 4.0',
    odbl: 'ODbL 1.0',
    own: 'eine andere',
  },
  licenceWords: 'Wortlaut der Lizenz',
  coverage: 'Abdeckung',
  coverages: {
    unknown: 'nicht bekannt',
    all: 'alle Partnerschaften aller genannten Städte',
    allOfFirst: 'alle Partnerschaften der Städte, von denen die Zeilen handeln',
    listed: 'nur Partnerschaften einer bestimmten Art',
  },
  coverageNote: 'Davon hängt ab, ob wenige Partner auch wirklich wenige sind.',

  issues: 'Hinweise zu den Dateien',
  where: (table: string, row: string, column: string) =>
    `${table}${row === '' ? '' : `, Zeile ${row}`}${column === '' ? '' : `, Spalte ${column}`}`,
  size: (value: string) => `Größe: ${value}`,
  value: (value: string) => `Wert: „${value}“`,
  moreIssues: (n: string) => `und ${n} weitere`,
  barren: (rows: string) =>
    `Aus ${rows} ließ sich keine Partnerschaft lesen. Bitte prüfen Sie, was die Spalten bedeuten.`,
};

export type ImportTexts = typeof texts;
