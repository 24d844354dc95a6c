// Every fault of a project file is told by section, entry, field, value and the way out; the good parts are there.

import { describe, expect, test } from 'vitest';
import { isOwn, type ProjectIssueReason } from '../../../src/data/project/project';
import { faultText } from '../../../src/views/project/said';
import { texts as de } from '../../../src/views/project/texts/de';
import { texts as en } from '../../../src/views/project/texts/en';
import { texts as ru } from '../../../src/views/project/texts/ru';
import { PROJECT, read, written } from '../../data/project/projects';

const good = await written(PROJECT);

/** A project with something else in it; `[at, put]` changes its text. */
type Fault = readonly [what: string, at: string | RegExp, put: string, sentence: string];

const ONE_PROJECT_LESS: readonly Fault[] = [
  ['no JSON', /$/, '}', 'Datei: Sie ist beschädigt oder unvollständig. Nehmen Sie eine andere Kopie.'],
  [
    'a list',
    /^[^]*$/,
    '[1, 2]',
    'Datei: mit dem Wert „[1,2]“: Das ist keine Projektdatei von Twinline. Tabellen lassen sich mit „Tabelle öffnen“ öffnen.',
  ],
  [
    'another format',
    'twinline-project',
    'twinline-story',
    'Datei: Feld „format“ mit dem Wert „twinline-story“: Das ist keine Projektdatei von Twinline. Tabellen lassen sich mit „Tabelle öffnen“ öffnen.',
  ],
  [
    'nested without end',
    '"view": ',
    `"x": ${'['.repeat(300)}${']'.repeat(300)}, "view": `,
    'Datei: Sie ist zu tief verschachtelt. Twinline schreibt solche Dateien nicht.',
  ],
];

/** How many own datasets, logs and stories are left. */
type Left = readonly [datasets: number, logs: number, stories: number];

const PARTS_LESS: readonly (readonly [...Fault, left: Left])[] = [
  [
    'a later version',
    '"version": 1,\n  "datasets"',
    '"version": 7,\n  "datasets"',
    'Datei: Feld „version“ mit dem Wert „7“: Eine neuere Fassung von Twinline hat die Datei geschrieben. Was diese Fassung nicht kennt, bleibt beim Sichern erhalten. Laden Sie die Seite neu, um die neueste Fassung zu bekommen.',
    [1, 1, 1],
  ],
  [
    'no version',
    '"version": 1,\n  "datasets"',
    '"version": "one",\n  "datasets"',
    'Datei: Feld „version“ mit dem Wert „one“: Hier muss eine Zahl ab 1 stehen. Die Datei ist als Version 1 gelesen.',
    [1, 1, 1],
  ],
  [
    'a section less',
    '"stories"',
    '"tales"',
    'Erzählungen: Der Abschnitt fehlt. Er gilt als leer.',
    [1, 1, 0],
  ],
  [
    'a section that is no list',
    /"stories": [^]*\n {2}\]/,
    '"stories": {"a": 1}',
    'Erzählungen: mit dem Wert „{"a":1}“: Hier muss eine Liste stehen. Der Abschnitt gilt als leer.',
    [1, 1, 0],
  ],
  [
    'an entry that is none',
    '"stories": [',
    '"stories": [null,',
    'Erzählungen, Eintrag 1: mit dem Wert „null“: Das ist kein Eintrag dieses Abschnitts. Er ist weggelassen.',
    [1, 1, 1],
  ],
  [
    'a dataset without a name',
    '"id": "germany-russia"',
    '"id": 5',
    'Datensätze, Eintrag 2: Feld „id“ mit dem Wert „5“: Hier muss die Kennung des Datensatzes stehen. Er ist weggelassen. Öffnen Sie seine Tabelle selbst.',
    [1, 1, 1],
  ],
  [
    'a dataset twice',
    '"datasets": [',
    '"datasets": [{"id": "germany-russia", "version": ""},',
    'Datensätze, Eintrag 3 (germany-russia): Das steht schon in einem früheren Eintrag. Dieser ist weggelassen.',
    [1, 1, 1],
  ],
  [
    'a title in two languages',
    '"en": "List",',
    '',
    'Datensätze, Eintrag 1 (liste.csv): Feld „title.en“: Der Titel muss in drei Sprachen dastehen (de, en, ru). Der Datensatz heißt hier wie seine Datei.',
    [1, 1, 1],
  ],
  [
    'a day that there is not',
    '"readOn": "2026-11-20"',
    '"readOn": "2026-13-01"',
    'Datensätze, Eintrag 1 (liste.csv): Feld „readOn“ mit dem Wert „2026-13-01“: Hier muss ein Tag stehen wie 2026-11-22. Es gilt der heutige.',
    [1, 1, 1],
  ],
  [
    'an unknown encoding',
    '"encoding": null',
    '"encoding": "koi8-r"',
    'Datensätze, Eintrag 1 (liste.csv): Feld „encoding“ mit dem Wert „koi8-r“: Diese Zeichenkodierung ist nicht bekannt. Sie wird an den Dateien erkannt. Ändern lässt sie sich unter „Daten“.',
    [1, 1, 1],
  ],
  [
    'a faulty plan',
    '"role": "city2"',
    '"role": "village"',
    'Datensätze, Eintrag 1 (liste.csv): Feld „plan.sheets.0.columns.1.role“ mit dem Wert „village“: Die Zuordnung der Spalten ist nicht lesbar. Die Spalten sind neu erkannt. Prüfen Sie sie unter „Daten“.',
    [1, 1, 1],
  ],
  [
    'a file beside a good one that is no base64',
    '"files": [',
    '"files": [{"name": "orte.xlsx", "base64": "%%%"},',
    'Datensätze, Eintrag 1 (liste.csv): Feld „files.0.base64“ mit dem Wert „%%%“: Diese Datei des Datensatzes ist nicht lesbar. Sie ist weggelassen. Öffnen Sie die Tabelle selbst.',
    [1, 1, 1],
  ],
  [
    'a file without a name',
    '"files": [',
    '"files": [{"text": "a"},',
    'Datensätze, Eintrag 1 (liste.csv): Feld „files.0.name“: Diese Datei des Datensatzes ist nicht lesbar. Sie ist weggelassen. Öffnen Sie die Tabelle selbst.',
    [1, 1, 1],
  ],
  [
    'a step that nobody knows',
    '"do": "merge"',
    '"do": "explode"',
    'Korrekturen, Eintrag 1 (liste.csv): Feld „done.0.operations.0.do“ mit dem Wert „explode“: Diese Korrekturen sind nicht lesbar. Der Datensatz ist ohne sie geöffnet. Nehmen Sie eine andere Kopie der Projektdatei, oder korrigieren Sie neu unter „Daten prüfen“.',
    [1, 0, 1],
  ],
  [
    'a latitude beyond the pole',
    '"lat": 48.4',
    '"lat": 148.4',
    'Korrekturen, Eintrag 1 (liste.csv): Feld „done.0.operations.1.values.lat“ mit dem Wert „148.4“: Diese Korrekturen sind nicht lesbar. Der Datensatz ist ohne sie geöffnet. Nehmen Sie eine andere Kopie der Projektdatei, oder korrigieren Sie neu unter „Daten prüfen“.',
    [1, 0, 1],
  ],
  [
    'corrections of a dataset that is not in it',
    '"dataset": "file:liste.csv",\n      "done"',
    '"dataset": "file:other.csv",\n      "done"',
    'Korrekturen, Eintrag 1 (other.csv): Feld „dataset“ mit dem Wert „file:other.csv“: Diesen Datensatz enthält das Projekt nicht. Seine Korrekturen sind weggelassen.',
    [1, 0, 1],
  ],
  [
    'a view that is no text',
    /"view": "v=1&d=f.*",\n {2}"stories"/,
    '"view": {"year": 1989},\n  "stories"',
    'Ansicht: mit dem Wert „{"year":1989}“: Die Ansicht ist nicht lesbar. Es gilt die übliche des ersten Datensatzes.',
    [1, 1, 1],
  ],
  [
    'a story without its name',
    '"id": "own-a1"',
    '"id": ""',
    'Erzählungen, Eintrag 1 (Zwei Städte): Feld „id“: Diese Erzählung ist nicht lesbar. Sie ist weggelassen. Öffnen Sie ihre eigene Datei unter „Erzählungen“.',
    [1, 1, 0],
  ],
  [
    'a scene that stands for no time',
    '"seconds": 20',
    '"seconds": -20',
    'Erzählungen, Eintrag 1 (Zwei Städte): Feld „scenes.1.seconds“ mit dem Wert „-20“: Diese Angabe ist nicht lesbar. Sie ist leer oder weggelassen. Ergänzen Sie sie unter „Erzählungen“.',
    [1, 1, 1],
  ],
  [
    'prototype keys',
    '"view": ',
    '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "datasets": 0, "view": ',
    'Datensätze: mit dem Wert „0“: Hier muss eine Liste stehen. Der Abschnitt gilt als leer.',
    [0, 0, 1],
  ],
];

const changed = ([, at, put]: Fault | readonly [...Fault, Left]): string => {
  const text = good.replace(at, () => put);
  expect(text).not.toBe(good);
  return text;
};

describe('a file that is no project is refused with a sentence', () => {
  test.each(ONE_PROJECT_LESS)('%s', async (...fault) => {
    const { project, issues } = await read(changed(fault));
    expect(project).toBeNull();
    expect(issues.map(issue => faultText(de, 'de', issue))).toEqual([fault[3]]);
  });

  test('one that is not UTF-8', async () => {
    const { project, issues } = await read(Uint8Array.from([0x7b, 0xff, 0x7d]));
    expect(project).toBeNull();
    expect(issues.map(issue => faultText(de, 'de', issue))).toEqual([
      'Datei: Sie ist beschädigt oder nicht in UTF-8 gespeichert. Nehmen Sie eine unveränderte Kopie.',
    ]);
  });

  test('one that is larger than can be read, before it is', async () => {
    const { project, issues } = await read('x'.repeat(100e6 + 1));
    expect(project).toBeNull();
    expect(issues.map(issue => faultText(de, 'de', issue))).toEqual([
      'Datei: Sie ist größer als 100 MB. Teilen Sie das Projekt auf und öffnen Sie die Teile einzeln.',
    ]);
  });
});

describe('of a project with a fault the good parts are there, and the fault is told', () => {
  test.each(PARTS_LESS)('%s', async (...fault) => {
    const { project, issues } = await read(changed(fault));
    expect(issues.map(issue => faultText(de, 'de', issue))).toContain(fault[3]);
    const { datasets, corrections, stories } = project!;
    expect([datasets.filter(isOwn).length, corrections.length, stories.length]).toEqual(fault[4]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a dataset without any file that can be read is left out, and its corrections with it', async () => {
    const { project, issues } = await read(good.replace('"text": "Stadt', '"txt": "Stadt'));
    expect(issues.map(({ reason, section, entry }) => [reason, section, entry])).toEqual([
      ['file', 'datasets', 1],
      ['no-files', 'datasets', 1],
      ['log-of-none', 'corrections', 1],
    ]);
    expect(project!.datasets.map(({ id }) => id)).toEqual(['germany-russia']);
  });
});

test('every fault has a sentence in every language, without exclamation marks and with its value', () => {
  for (const [lang, t] of [
    ['de', de],
    ['en', en],
    ['ru', ru],
  ] as const) {
    const reasons = Object.keys(t.issues) as ProjectIssueReason[];
    for (const reason of reasons) {
      const about = {
        section: 'datasets',
        entry: 2,
        called: 'file:a.csv',
        field: 'FIELD',
        value: 'VALUE',
      } as const;
      const said = faultText(t, lang, { reason, ...about });
      expect(said).toMatch(/2 \(a\.csv\).*\.$/);
      expect(said).not.toContain('!');
    }
  }
});
