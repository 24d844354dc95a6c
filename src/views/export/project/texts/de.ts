// What the section of the project file says, in German: the reference.

import { one } from '../../../../i18n/de/grammar';

export const texts = {
  title: 'Projektdatei',
  about:
    'Sie hält Ihren Stand fest. Geöffnet wird sie wie eine Tabelle, auch in einem anderen Browser und auf einem anderen Gerät.',
  /** `parts` as one list, `size`: "1,2 MB". */
  inside: (parts: string, size: string) => `Darin: ${parts}. Etwa ${size}.`,
  dataset: (title: string, n: number, files: string) =>
    `der Datensatz „${title}“ mit ${files} ${one(n, 'Datei', 'Dateien')}`,
  ofPage: (title: string) =>
    `Name und Version des Datensatzes „${title}“ (die Daten selbst gehören zur Seite)`,
  others: (n: number, shown: string) => `${shown} ${one(n, 'weiterer Datensatz', 'weitere Datensätze')}`,
  steps: (n: number, shown: string) => `${shown} ${one(n, 'Korrektur', 'Korrekturen')}`,
  stories: (n: number, shown: string) => `${shown} ${one(n, 'eigene Erzählung', 'eigene Erzählungen')}`,
  view: 'die Ansicht',
  save: 'Projektdatei sichern',
  working: (share: string) => `Die Projektdatei wird geschrieben: ${share}.`,
  cancel: 'Abbrechen',
  failed:
    'Die Projektdatei konnte nicht geschrieben werden. Öffnen Sie die Tabelle noch einmal, falls ihre Datei sich geändert hat.',
  tooLarge: (most: string) =>
    `Die Projektdatei wäre größer als ${most} und ließe sich nicht wieder öffnen. Bewahren Sie die Dateien selbst auf.`,
  saved: (name: string, size: string) => `Gesichert als ${name} (${size}).`,
};

export type ProjectFileTexts = typeof texts;
