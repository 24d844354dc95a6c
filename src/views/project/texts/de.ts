// What is said when a project file is opened, in German: the reference.

import type { ProjectIssue, ProjectIssueReason } from '../../../data/project/project';
import { one } from '../../../i18n/de/grammar';

/** `field`: the way to it in the file; `value`: what stands there; both may be empty. */
export type SayFault = (field: string, value: string) => string;

/** "Feld „plan.sheets.0.use“ mit dem Wert „x“: ", as far as these are known. */
const start = (field: string, value: string) => {
  const parts = [field && `Feld „${field}“`, value && `mit dem Wert „${value}“`].filter(part => part !== '');
  return parts.length === 0 ? '' : `${parts.join(' ')}: `;
};

export const texts = {
  title: (name: string) => `Projektdatei „${name}“`,
  reading: 'Die Projektdatei wird gelesen.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  failed: 'Die Projektdatei konnte nicht geöffnet werden. Versuchen Sie es noch einmal.',
  notOpened: 'Die Projektdatei wurde nicht geöffnet.',
  /** `parts`: „3 Korrekturen“, „2 Erzählungen“, as one list. */
  opened: (title: string, parts: string) => `Projekt „${title}“ geöffnet: ${parts}.`,
  view: 'Ansicht',
  steps: (n: number, shown: string) => `${shown} ${one(n, 'Korrektur', 'Korrekturen')}`,
  stories: (n: number, shown: string) => `${shown} ${one(n, 'Erzählung', 'Erzählungen')}`,
  renamed: (from: string, to: string) =>
    `Ein anderer Datensatz „${from}“ war hier schon geöffnet. Der aus der Projektdatei heißt hier „${to}“.`,
  replaced: (title: string, n: number, shown: string) =>
    `Sie hatten an „${title}“ schon ${shown} ${one(n, 'Korrektur', 'Korrekturen')}. An ihrer Stelle stehen jetzt die aus der Projektdatei.`,
  bringBack: 'Vorherige Korrekturen zurückholen',
  broughtBack: (title: string) => `An „${title}“ gelten wieder Ihre vorherigen Korrekturen.`,
  faults: (n: number, shown: string) =>
    n === 1
      ? 'Eine Stelle der Datei ist anders als erwartet:'
      : `${shown} Stellen der Datei sind anders als erwartet:`,
  more: (shown: string) => `und ${shown} weitere`,
  sections: {
    '': 'Datei',
    datasets: 'Datensätze',
    corrections: 'Korrekturen',
    stories: 'Erzählungen',
    view: 'Ansicht',
  } satisfies Record<ProjectIssue['section'], string>,
  /** „Datensätze, Eintrag 2 (liste.csv)“. */
  entry: (section: string, entry: string, called: string) =>
    `${section}, Eintrag ${entry}${called && ` (${called})`}`,
  where: (place: string, sentence: string) => `${place}: ${sentence}`,
  issues: {
    'too-large': (_, value) =>
      `Sie ist größer als ${value} MB. Teilen Sie das Projekt auf und öffnen Sie die Teile einzeln.`,
    'too-deep': () => 'Sie ist zu tief verschachtelt. Twinline schreibt solche Dateien nicht.',
    'not-utf8': () =>
      'Sie ist beschädigt oder nicht in UTF-8 gespeichert. Nehmen Sie eine unveränderte Kopie.',
    'not-json': () => 'Sie ist beschädigt oder unvollständig. Nehmen Sie eine andere Kopie.',
    'not-a-project': (field, value) =>
      `${start(field, value)}Das ist keine Projektdatei von Twinline. Tabellen lassen sich mit „Tabelle öffnen“ öffnen.`,
    'newer-version': (field, value) =>
      `${start(field, value)}Eine neuere Fassung von Twinline hat die Datei geschrieben. Was diese Fassung nicht kennt, bleibt beim Sichern erhalten. Laden Sie die Seite neu, um die neueste Fassung zu bekommen.`,
    'no-version': (field, value) =>
      `${start(field, value)}Hier muss eine Zahl ab 1 stehen. Die Datei ist als Version 1 gelesen.`,
    missing: () => 'Der Abschnitt fehlt. Er gilt als leer.',
    'not-a-list': (field, value) =>
      `${start(field, value)}Hier muss eine Liste stehen. Der Abschnitt gilt als leer.`,
    'too-many': (field, value) =>
      `${start(field, value)}So viele Einträge sind nicht möglich. Die letzten sind weggelassen.`,
    'not-an-entry': (field, value) =>
      `${start(field, value)}Das ist kein Eintrag dieses Abschnitts. Er ist weggelassen.`,
    'no-id': (field, value) =>
      `${start(field, value)}Hier muss die Kennung des Datensatzes stehen. Er ist weggelassen. Öffnen Sie seine Tabelle selbst.`,
    twice: () => 'Das steht schon in einem früheren Eintrag. Dieser ist weggelassen.',
    title: (field, value) =>
      `${start(field, value)}Der Titel muss in drei Sprachen dastehen (de, en, ru). Der Datensatz heißt hier wie seine Datei.`,
    'read-on': (field, value) =>
      `${start(field, value)}Hier muss ein Tag stehen wie 2026-11-22. Es gilt der heutige.`,
    encoding: (field, value) =>
      `${start(field, value)}Diese Zeichenkodierung ist nicht bekannt. Sie wird an den Dateien erkannt. Ändern lässt sie sich unter „Daten“.`,
    plan: (field, value) =>
      `${start(field, value)}Die Zuordnung der Spalten ist nicht lesbar. Die Spalten sind neu erkannt. Prüfen Sie sie unter „Daten“.`,
    file: (field, value) =>
      `${start(field, value)}Diese Datei des Datensatzes ist nicht lesbar. Sie ist weggelassen. Öffnen Sie die Tabelle selbst.`,
    'no-files': (field, value) =>
      `${start(field, value)}Der Datensatz hat keine lesbaren Dateien. Er ist weggelassen. Öffnen Sie seine Tabelle selbst.`,
    log: (field, value) =>
      `${start(field, value)}Diese Korrekturen sind nicht lesbar. Der Datensatz ist ohne sie geöffnet. Nehmen Sie eine andere Kopie der Projektdatei, oder korrigieren Sie neu unter „Daten prüfen“.`,
    'log-of-none': (field, value) =>
      `${start(field, value)}Diesen Datensatz enthält das Projekt nicht. Seine Korrekturen sind weggelassen.`,
    view: (field, value) =>
      `${start(field, value)}Die Ansicht ist nicht lesbar. Es gilt die übliche des ersten Datensatzes.`,
    'view-part': (field, value) =>
      `${start(field, value)}Diesen Teil der Ansicht kennt die Seite nicht. Er ist, wie er anfangs ist.`,
    story: (field, value) =>
      `${start(field, value)}Diese Erzählung ist nicht lesbar. Sie ist weggelassen. Öffnen Sie ihre eigene Datei unter „Erzählungen“.`,
    'story-part': (field, value) =>
      `${start(field, value)}Diese Angabe ist nicht lesbar. Sie ist leer oder weggelassen. Ergänzen Sie sie unter „Erzählungen“.`,
    'not-on-page': () =>
      'Diesen Datensatz hat die Seite nicht. Was das Projekt von ihm zeigt, fehlt hier. Öffnen Sie das Projekt auf der Seite, auf der es gesichert wurde.',
    'other-version': (field, value) =>
      `Das Projekt wurde mit Version ${value} dieses Datensatzes gesichert. Die Seite hat Version ${field}. Zahlen und Korrekturen können deshalb abweichen.`,
  } satisfies Record<ProjectIssueReason, SayFault>,
};

export type ProjectTexts = Omit<typeof texts, 'issues'> & {
  readonly issues: Readonly<Record<ProjectIssueReason, SayFault>>;
};
