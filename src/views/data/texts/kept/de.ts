// What is kept of the reader's own, in German: the reference.

import { plural } from '../../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const kept = {
  title: 'Eigene Datensätze',
  none: 'Sie haben noch keinen geöffnet. Das geht mit „Tabelle öffnen …“ oben auf der Seite, oder indem Sie eine Datei auf die Seite ziehen.',
  stays:
    'Alles bleibt auf diesem Gerät, in diesem Browser. Wird der Platz knapp, darf der Browser es löschen; die Kopie, die bleibt, ist die Projektdatei.',
  sum: (size: string, allowed: string) =>
    allowed === ''
      ? `Zusammen ${size}.`
      : `Zusammen ${size}; der Browser erlaubt dieser Seite bis zu ${allowed}.`,
  opened: (day: string) => `geöffnet am ${day}`,
  ties: (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
  corrections: (n: number, shown: string) => `${shown} ${one(n, 'Korrektur', 'Korrekturen')}`,
  onPage: 'steht auf der Seite',
  show: 'Öffnen',
  rename: 'Umbenennen',
  name: (name: string) => `Neuer Name für „${name}“`,
  apply: 'Übernehmen',
  cancel: 'Abbrechen',
  save: (n: number) => one(n, 'Datei sichern', 'Dateien sichern'),
  remove: 'Löschen',
  of: (what: string, name: string) => `${what}: ${name}`,
  removed: (name: string) => `„${name}“ ist in diesem Browser gelöscht.`,
  takenBack: (name: string) => `Die Korrekturen an „${name}“ sind zurückgenommen.`,
  bringBack: 'Zurückholen',
  others: 'Korrekturen an anderen Datensätzen',
  takeBack: 'Alle zurücknehmen',
  faulty: {
    dataset: (name: string) => `Der Datensatz „${name}“ ist hier aufgehoben, lässt sich aber nicht lesen.`,
    corrections: (name: string) =>
      `Die Korrekturen an „${name}“ sind hier aufgehoben, lassen sich aber nicht lesen. Bis Sie sie löschen, bleiben neue nur in diesem Fenster.`,
  },
  saveFaulty: 'Als Datei sichern',
  keepAgain: 'Wieder aufheben',
  project: 'Zur Projektdatei',
};

export type KeptTexts = typeof kept;
