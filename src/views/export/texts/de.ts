// The panel's own texts in German: the reference.

import type { ExportGroup, FormatId } from '../../../export/formats';
import type { PictureKind } from '../../pictures/pictureFile';
import { one } from '../../../i18n/de/grammar';

interface FormatTexts {
  readonly name: string;
  readonly about: string;
  /** Part of the file's name. */
  readonly file: string;
}

export const texts = {
  title: 'Netz und Daten ausgeben',
  intro: 'Die Dateien werden auf diesem Gerät geschrieben. Es wird nichts übertragen.',
  scope: 'Was ausgegeben wird',
  scopes: { shown: 'Was gezeigt wird', all: 'Alles' },
  places: (n: number, ties: string, k: number, places: string) =>
    `${ties} ${one(n, 'Partnerschaft', 'Partnerschaften')}, ${places} ${one(k, 'Ort', 'Orte')}`,
  groups: {
    region: (k: number, groups: string, n: number, pairs: string) =>
      `${groups} ${one(k, 'Region', 'Regionen')}, ${pairs} ${one(n, 'Verbindung', 'Verbindungen')}`,
    country: (k: number, groups: string, n: number, pairs: string) =>
      `${groups} ${one(k, 'Land', 'Länder')}, ${pairs} ${one(n, 'Verbindung', 'Verbindungen')}`,
  },
  withoutThought: 'Gedachte Partnerschaften sind nicht dabei.',
  withMeasures: (n: number, shown: string) => `mit ${one(n, 'einer Kennzahl', `allen ${shown} Kennzahlen`)}`,
  measuresNote: 'Sie werden für die gewählten Partnerschaften berechnet. Bei großen Netzen dauert das etwas.',
  groupsWithout:
    'Bei Regionen und Ländern steht die Zahl der Partnerschaften dabei, weitere Kennzahlen nicht.',
  dialect: 'Trennzeichen der CSV-Tabellen',
  dialects: { semicolon: 'Semikolon, mit Dezimalkomma', comma: 'Komma, mit Dezimalpunkt' },
  dialectNote: 'Excel auf Deutsch oder Russisch erwartet das Semikolon.',
  group: { tables: 'Tabellen', graph: 'Netz', map: 'Karte' } satisfies Record<ExportGroup, string>,
  formats: {
    ties: {
      name: 'Partnerschaften (CSV)',
      about: 'Eine Zeile je Paar von Orten. Twinline kann die Tabelle wieder öffnen.',
      file: 'partnerschaften',
    },
    places: { name: 'Orte (CSV)', about: 'Eine Zeile je Ort.', file: 'orte' },
    package: {
      name: 'Datenpaket (ZIP)',
      about:
        'Der ganze Datensatz mit allen Tabellen und ihrer Beschreibung (Frictionless Data Package), gleich was oben gewählt ist. Die Zellen stehen darin unverändert, auch solche, die ein Tabellenprogramm für Formeln hielte.',
      file: 'datenpaket',
    },
    gexf: { name: 'GEXF', about: 'Für Gephi, Gephi Lite und NetworkX.', file: 'netz' },
    graphml: { name: 'GraphML', about: 'Für igraph, NetworkX, yEd und andere.', file: 'netz' },
    graphology: {
      name: 'graphology (JSON)',
      about: 'Für Gephi Lite und eigene Programme in JavaScript.',
      file: 'netz',
    },
    geojson: {
      name: 'GeoJSON',
      about:
        'Für QGIS und andere Kartenprogramme: Orte als Punkte, Partnerschaften als Linien auf dem kürzesten Weg über die Erde.',
      file: 'karte',
    },
  } satisfies Record<FormatId, FormatTexts>,
  pictures: {
    title: 'Bilder',
    about:
      'So, wie die Seite sie jetzt zeigt, mit Titel, Legende, Quelle und Lizenz. SVG lässt sich in Zeichenprogrammen bearbeiten, PNG passt in jedes Dokument.',
    scale: 'Größe der PNG-Bilder',
    times: (times: string) => `${times}-fach`,
    kinds: {
      map: { name: 'Karte', note: 'Mit Norden oben.', file: 'karte' },
      network: { name: 'Netz', note: '', file: 'netz' },
      timeline: { name: 'Zeitleiste', note: '', file: 'zeitleiste' },
    } satisfies Record<PictureKind, { name: string; note: string; file: string }>,
    basemap: 'Grundkarte: Natural Earth (gemeinfrei), in der Lesart von visionscarto.',
    working: (share: string) => `Das Bild wird gezeichnet: ${share}.`,
    smaller: (times: string) => `Größer als ${times}-fach kann dieser Browser das Bild nicht zeichnen.`,
  },
  page: {
    title: 'Seite',
    name: 'Die ganze Seite als eine Datei (HTML)',
    about:
      'Twinline mit diesem Datensatz und dieser Ansicht. Die Datei öffnet sich ohne Netzverbindung in jedem neueren Browser, auch von einem USB-Stick.',
    gazetteer: 'mit Ortsverzeichnis',
    gazetteerNote:
      'Das Ortsverzeichnis brauchen „Unterverbunden“ und „Vorschläge“ für die Einwohnerzahlen. Es macht die Datei größer.',
    working: 'Die Datei wird geschrieben.',
    failed:
      'Die Datei konnte nicht geschrieben werden. Dafür muss diese Seite mit dem Netz verbunden sein. Versuchen Sie es noch einmal.',
    withoutList: 'Das Ortsverzeichnis fehlt in dieser Datei und deshalb auch in der, die Sie hier speichern.',
    file: 'twinline',
  },
  sharing: {
    title: 'Link und Einbetten',
    link: 'Link',
    linkAbout: 'Der Link zeigt genau diese Ansicht.',
    withoutCorrections:
      'Ihre Korrekturen enthält er nicht. Sie sind im Datenpaket und in der Seite als eine Datei.',
    withData: 'Der Link enthält auch die Daten, die Sie geöffnet haben. Wer ihn öffnet, sieht sie.',
    tooLarge: (size: string, most: string) =>
      `Ihre Daten sind zu groß für einen Link (${size}, möglich sind ${most}). Geben Sie sie als Datenpaket oder als Seite in einer Datei weiter.`,
    snippet: 'HTML zum Einbetten',
    snippetAbout:
      'Fügen Sie diese Zeilen in eine andere Webseite ein. Dort erscheinen Karte oder Netz und die Zeitleiste, mit einem Link hierher.',
    frameTitle: (title: string) => `${title} in Twinline`,
    notPublic:
      'Diese Seite hat keine öffentliche Adresse, der Link gilt nur auf diesem Gerät. Weitergeben und einbetten lässt sie sich, wenn sie auf einem Webserver liegt.',
  },
  fileAll: 'alles',
  fileFiltered: 'gefiltert',
  fileLevel: { region: 'regionen', country: 'laender' },
  about: (size: string) => `Etwa ${size}.`,
  save: 'Speichern',
  saveAs: (name: string) => `${name} speichern`,
  working: {
    measures: (share: string) => `Die Kennzahlen werden berechnet: ${share}.`,
    writing: (share: string) => `Die Datei wird geschrieben: ${share}.`,
  },
  cancel: 'Abbrechen',
  failed: 'Die Datei konnte nicht geschrieben werden. Versuchen Sie es noch einmal.',
  saved: (name: string, size: string) => `Gespeichert als ${name} (${size}).`,
  unknown: 'Was keine Quelle nennt, bleibt in allen Dateien leer, auch das Gründungsjahr.',
  cite: 'Lizenz und Zitieren',
  licence: 'Lizenz der Daten:',
  licenceInFile:
    'Sie steht auch in den Dateien, nur nicht in den CSV-Tabellen. Nennen Sie sie dort bitte selbst.',
  noLicence:
    'Für diesen Datensatz ist keine Lizenz genannt. Klären Sie bitte, ob Sie ihn weitergeben dürfen.',
  citation: 'Quellenangabe',
  copyWhat: (name: string) => `${name} kopieren`,
  copied: 'Kopiert.',
  notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
};

export type ExportTexts = typeof texts;
