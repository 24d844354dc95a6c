// The panel's own texts in German: the reference.

import { claimFields } from '../../../i18n/claimFields/de';
import { plural } from '../../../i18n/plural';
import { kept } from './kept/de';
import { columns } from '../../../data/columnTexts/de';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  columns,
  kept,
  /** Of a table that was opened. */
  unsaid: 'Eine geöffnete Tabelle: Fassung, Lizenz und Änderungen nennt sie nicht.',
  firstProblems: (shown: string, all: string) =>
    `Hier stehen die ersten ${shown} von ${all}. Alle stehen im Bericht, den „Daten prüfen“ als CSV speichert.`,
  fields: (shown: string) => `Hier sind es ${shown}.`,
  toDoctor: 'Zu „Daten prüfen“',
  /** Of a dataset that the reader has opened. */
  opened: {
    title: 'Beim Öffnen',
    problems:
      'Diese Zeilen fehlen oder sind nur mit Vorbehalt übernommen; alle anderen sind da. Ändern lassen sie sich unter „Daten prüfen“, oder in der Datei, die Sie dann noch einmal öffnen.',
    replanned:
      'Die Zuordnung, die hier aufgehoben war, passte nicht mehr zu den Dateien. Sie sind nach einer neu vorgeschlagenen gelesen; bitte sehen Sie sie durch.',
    change: 'Zuordnung ändern …',
    coordinates: (parts: string) => `Koordinaten: ${parts}.`,
    from: {
      fromFile: (n: string) => `${n} aus der Datei`,
      fromGazetteer: (n: string) => `${n} aus dem Ortsverzeichnis (GeoNames)`,
      chosen: (n: string) => `${n} von Ihnen gewählt`,
    },
    without: (n: number, shown: string) =>
      one(n, 'Ein Ort hat keine Koordinaten.', `${shown} Orte haben keine Koordinaten.`),
    unreachable: 'Das Ortsverzeichnis war nicht zu erreichen; einigen Orten fehlen deshalb Koordinaten.',
    doubtful: (n: number, shown: string) =>
      one(n, 'Bei einem Ort ist die Lage nicht sicher', `Bei ${shown} Orten ist die Lage nicht sicher`),
    doubtfulIntro:
      'Wählen Sie, welche Stadt gemeint ist. Der Datensatz wird danach mit Ihrer Wahl neu eingelesen.',
    noneToChoose:
      'Wo keine Stadt zur Wahl steht: Schreiben Sie in der Datei das Land dazu und den Namen ohne Zusätze, oder tragen Sie Breite und Länge in zwei Spalten ein, und öffnen Sie die Datei dann noch einmal. Netz und Zeitleiste zeigen die Orte auch so.',
    doubts: {
      ambiguous: 'Mehrere Städte heißen so.',
      taken: 'Die Stadt dieses Namens ist schon ein anderer Ort der Tabelle.',
      noName: 'In diesem Land ist keine Stadt dieses Namens verzeichnet.',
      noCountry: 'Das Land ist nicht bekannt.',
      far: 'Die Koordinaten der Tabelle liegen weit von der Stadt dieses Namens.',
    },
    named: (table: string, line: string) => `${table}, Zeile ${line}`,
    which: (place: string) => `Gemeint ist mit ${place}`,
    leave: 'so lassen',
    noneOfThem: 'keine davon',
    people: (n: string) => `${n} Einwohner`,
    all: (n: string) => `Alle ${n} zeigen`,
    apply: (n: number, shown: string) =>
      n === 0 ? 'Auswahl übernehmen' : `${shown} ${one(n, 'Wahl', 'Wahlen')} übernehmen`,
  },
  changes: {
    title: 'Was sich geändert hat',
    none: 'Zu diesem Datensatz ist keine Änderung verzeichnet.',
    source: 'Quelle:',
  },
  disagreements: {
    title: 'Widersprüchliche Angaben',
    intro:
      'Hier sagen die Quellen Verschiedenes. Zuerst steht die Angabe, der die Tabellen folgen; die anderen bleiben daneben stehen.',
    none: 'Zu keiner Angabe sagen die Quellen Verschiedenes.',
    noneFollowed: 'Keine dieser Angaben ist übernommen:',
    of: {
      dataset: 'Zum ganzen Datensatz',
      tie: 'Zu Partnerschaften',
      place: 'Zu Orten',
      event: 'Zu Ereignissen',
      project: 'Zu Projekten',
      organisation: 'Zu Organisationen',
    },
    /** What a claim is about; a field that is not here is shown as it stands. */
    fields: {
      founded: 'Gründung',
      status: 'Stand',
      kind: 'Art',
      last_confirmed: 'letzte Bestätigung',
      last_sign: 'letztes Lebenszeichen',
      population: 'Einwohner',
      concluded_by: 'wer sie schloss',
      number_of_ties: 'wie viele Partnerschaften es gibt',
      tie_named_elsewhere: 'anderswo genannte Partnerschaften, die hier fehlen',
      ...claimFields,
    } as Readonly<Record<string, string>>,
  },
  sources: {
    title: 'Quellen',
    intro: 'Geordnet danach, wie viele Angaben auf der Quelle beruhen.',
    search: 'Quellen suchen',
    uses: (n: number, shown: string) =>
      n === 0 ? 'als weitere Seite genannt' : `${shown} ${one(n, 'Angabe', 'Angaben')}`,
    noAddress: 'ohne Adresse',
    found: (part: string, all: string) => `${part} von ${all}`,
    all: (shown: string) => `Alle ${shown} zeigen`,
    none: 'Keine Quelle passt. Leeren Sie die Suche oder kürzen Sie sie.',
  },
  keepers: {
    title: 'Vorlage für eigene Listen',
    intro:
      'Wer selbst eine Liste von Partnerschaften führt, kommt mit einer Tabelle aus: eine Zeile je Paar. Was nicht bekannt ist, bleibt leer.',
    separator: 'Trennzeichen der Datei',
    separators: { ',': 'Komma', ';': 'Semikolon' },
    separatorHint: 'Das deutsche Excel öffnet Dateien mit Semikolon ohne Umweg.',
    download: 'Leere Vorlage herunterladen',
    required: 'nötig',
    optional: 'darf leer bleiben',
    allowed: 'erlaubt:',
    example: 'Beispiel:',
    excel:
      'In Excel die Spalten founded und status_since vor dem Ausfüllen als Text formatieren; sonst wird aus 1987-05 ein anderes Datum.',
    columns: {
      place_a: 'Name des einen Ortes',
      country_a: 'Sein Land: zwei Buchstaben wie DE (ISO 3166-1)',
      place_b: 'Name des anderen Ortes',
      country_b: 'Dessen Land',
      kind: 'Art; leer: Partnerschaft',
      founded: 'Gründung, so genau wie bekannt: JJJJ, JJJJ-MM oder JJJJ-MM-TT',
      status: 'Stand heute; leer: nicht bekannt',
      status_since: 'Seit wann, ebenso genau',
      source: 'Wo es steht: eine Adresse oder der Name der Quelle',
    },
  },
  tables: {
    title: 'Tabellen und Spalten',
    intro:
      'Ein ganzer Datensatz ist ein Ordner mit diesen Tabellen und einer Beschreibung (datapackage.json). Die Dateien haben das Komma als Trennzeichen; die Namen der Spalten bleiben, wie sie sind.',
    needed: 'Ohne diese Tabelle gibt es kein Netz.',
    unique: (columns: string) => `Keine zwei Zeilen gleich in: ${columns}`,
    download: (file: string) => `Leere Tabelle herunterladen: ${file}`,
    types: { string: 'Text', integer: 'ganze Zahl', number: 'Zahl', boolean: 'yes oder no' },
  },
};

export type PanelTexts = typeof texts;
