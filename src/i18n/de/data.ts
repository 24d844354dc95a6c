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
    'Die Zeile hat mehr oder weniger Felder als die Tabelle. Oft ist es eine Überschrift, oder ein Anführungszeichen fehlt.',
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
  'about-this-date':
    'Ein ungefähres Datum. Es ist eingetragen; wie es geschrieben steht, steht bei der Partnerschaft.',
  'further-words': 'Eingetragen ist das erste Datum; der ganze Text steht bei der Partnerschaft.',
  'no-single-year':
    'Das ist kein einzelnes Jahr. Die Partnerschaft steht ohne bekanntes Jahr; die Angabe steht bei ihr.',
  'two-digit-year':
    'Bei zwei Ziffern ist das Jahrhundert nicht klar. Bitte das Jahr mit vier Ziffern schreiben.',
  'dates-disagree':
    'Für dieselbe Partnerschaft steht vorher ein anderes Datum. Es gilt das erste; das andere steht als weitere Angabe dabei.',
  'row-of-titles': 'Diese Zeile besteht aus Überschriften.',
  'duplicate-place': 'Dieser Ort steht schon in der Liste. Die erste Zeile gilt.',
  'ambiguous-place':
    'Mehrere Orte heißen so. Bitte das Land dazuschreiben; bis dahin steht hier ein eigener Ort.',
  'no-partner': 'Hier steht kein Name eines Ortes.',
  'too-long-name':
    'Der Name hat mehr als 200 Zeichen. Oft fehlt ein Anführungszeichen, oder die Spalte ist keine mit Namen.',
  'stray-quote':
    'Die Anführungszeichen in dieser Zeile passen nicht zusammen. Bitte in der Datei ergänzen oder streichen.',
  'too-long-cell':
    'Eine Zelle ist länger als eine Million Zeichen. Oft fehlt ein Anführungszeichen, oder die Datei ist keine Tabelle.',
  'control-characters':
    'Die Zeile enthält Zeichen, die kein Text sind. Bitte die Zeile in der Datei neu schreiben.',
  'damaged-letters':
    'Ein Buchstabe ist beschädigt und erscheint als �. Bitte die Datei mit der Kodierung UTF-8 neu speichern.',
  'merged-cells': 'Diese Zellen sind verbunden; ihr Inhalt gilt hier für jede der Zeilen.',
  'formula-error': 'Die Formel in dieser Zelle ergibt einen Fehler; die Zelle gilt als leer.',
  'not-computed':
    'Das Ergebnis der Formel steht nicht in der Datei; die Zelle gilt als leer. Bitte die Datei in Excel oder LibreOffice öffnen und speichern.',
  hyperedge:
    'Diese Verbindung hat nicht genau zwei Enden. Bitte für je zwei Orte eine eigene Verbindung eintragen.',
  'not-a-record': 'Dieser Eintrag ist nicht so aufgebaut wie die anderen: Erwartet werden Namen mit Werten.',
  'cannot-be-opened':
    'Die Datei lässt sich nicht öffnen. Vielleicht ist es ein Ordner, oder sie wurde inzwischen geändert oder gelöscht. Bitte neu auswählen.',
  'empty-file':
    'Die Datei ist leer. Bitte prüfen, ob sie vollständig gespeichert oder heruntergeladen wurde.',
  'too-large':
    'Die Datei ist zu groß. Gelesen werden Texttabellen und Graphdateien bis 200 MB, JSON bis 100 MB, Excel-Dateien und ZIP-Archive bis 50 MB. Bitte die Tabelle teilen oder als CSV speichern.',
  'too-many-files': 'Das sind mehr als 1.000 Dateien. Bitte nur die Dateien mit den Tabellen wählen.',
  'too-many-cells':
    'Die Tabelle hat mehr als eine Million Zeilen oder zehn Millionen Zellen. Bitte nicht gebrauchte Spalten löschen oder die Tabelle teilen.',
  'old-spreadsheet':
    'Das ist eine Excel-Datei des alten Formats. Bitte in Excel oder LibreOffice öffnen und als .xlsx oder CSV speichern.',
  'other-spreadsheet':
    'Dieses Tabellenformat wird nicht gelesen. Bitte im Tabellenprogramm öffnen und als .xlsx oder CSV speichern.',
  'protected-file': 'Die Datei ist mit einem Kennwort geschützt. Bitte öffnen und ohne Kennwort speichern.',
  'text-document':
    'Das ist ein Textdokument. Bitte die Tabelle daraus in ein Tabellenprogramm kopieren und als .xlsx oder CSV speichern.',
  pdf: 'Das ist ein PDF. Bitte die Tabelle daraus in ein Tabellenprogramm kopieren und als .xlsx oder CSV speichern.',
  picture: 'Das ist ein Bild. Gelesen werden Tabellen (CSV, .xlsx) und Graphdateien (GEXF, GraphML, JSON).',
  'web-page':
    'Das ist eine Webseite, keine Tabelle. Manche Ausgaben heißen .xls und sind doch Webseiten: Bitte in Excel öffnen und als .xlsx oder CSV speichern.',
  'packed-file':
    'Die Datei ist auf eine Weise gepackt, die nicht gelesen wird. Bitte entpacken oder als ZIP packen.',
  'other-graph-format':
    'Dieses Format für Netzwerke wird nicht gelesen. Bitte im Programm, aus dem es stammt, als GEXF oder GraphML speichern.',
  'not-a-table':
    'Der Inhalt der Datei ist kein Text und keine bekannte Tabelle. Gelesen werden Tabellen (CSV, .xlsx) und Graphdateien (GEXF, GraphML, JSON).',
  'damaged-archive':
    'Das Archiv ist beschädigt oder unvollständig. Bitte neu packen oder noch einmal herunterladen.',
  'unsafe-archive':
    'Das Archiv enthält eine Datei, deren Pfad aus dem Archiv hinausführt. Es wird nicht geöffnet. Bitte die Tabellen selbst packen.',
  'too-large-unpacked':
    'Der Inhalt der Datei ist entpackt größer als 400 MB. Bitte nur die Tabellen packen oder die Tabelle teilen.',
  'archive-in-archive':
    'Das ist ein Archiv in einem Archiv. Bitte das äußere entpacken und das innere einzeln öffnen.',
  'damaged-workbook':
    'Die Excel-Datei ist beschädigt oder unvollständig. Bitte in Excel oder LibreOffice öffnen und neu als .xlsx oder CSV speichern.',
  'damaged-xml':
    'Die Datei ist ab dieser Zeile beschädigt oder bricht ab. Bitte aus dem Programm, aus dem sie stammt, neu speichern.',
  entities:
    'Die Datei legt eigene Abkürzungen für Text fest (ENTITY). Solche Dateien werden aus Vorsicht nicht gelesen. Bitte ohne diese neu speichern.',
  'other-xml':
    'Das ist XML, aber weder GEXF noch GraphML. Bitte in einem dieser Formate oder als CSV speichern.',
  'damaged-json':
    'Die JSON-Datei ist an dieser Stelle beschädigt oder bricht ab. Bitte neu speichern oder noch einmal herunterladen.',
  'other-json':
    'Das ist JSON, aber weder ein Netzwerk aus Knoten und Verbindungen (nodes, edges) noch eine Liste von Einträgen. Bitte als CSV oder in einem Format für Netzwerke speichern.',
  'story-file': 'Das ist eine Erzählung, keine Tabelle. Bitte im Bereich Erzählungen öffnen.',
  'project-file': 'Das ist eine Projektdatei von Twinline, keine Tabelle. Bitte für sich allein öffnen.',
  'lone-descriptor':
    'Das ist nur die Beschreibung eines Datensatzes. Bitte den ganzen Ordner mit den Tabellen oder sein ZIP-Archiv öffnen.',
  'broken-descriptor':
    'Die Beschreibung des Datensatzes (datapackage.json) ließ sich nicht lesen. Bitte die Datei prüfen oder die Tabellen ohne sie öffnen.',
  'second-dataset':
    'Es kann nur ein Datensatz auf einmal geöffnet werden. Dieser wurde übergangen; bitte einzeln öffnen.',
  'passed-over': 'Diese Datei gehört nicht zu den Tabellen und wurde übergangen.',
};
