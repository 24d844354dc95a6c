// The project file: what was opened, corrected and told goes into a file, and comes out of it in another browser.

import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

// Suhl stands there twice.
const LIST =
  'city1;country1;lat1;lon1;city2;country2;lat2;lon2;founded\n' +
  'Suhl;DE;50.61;10.69;Kaluga;RU;54.53;36.28;1969\n' +
  'Súhl;DE;50.62;10.69;Perm;RU;58.01;56.25;1975\n' +
  'Ulm;DE;48.4;9.99;Perm;RU;58.01;56.25;1990\n';
const STORY = {
  format: 'twinline-story',
  version: 1,
  id: 'x',
  dataset: 'file:liste.csv',
  title: { de: 'Drei Orte' },
  scenes: [{ id: 'scene-1', title: { de: 'Bis 1975' }, view: 'v=1&m=year&y=1975' }],
};

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], name!));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, text],
  );
}

const pane = (page: Page, id: string) => page.locator(`#pane-${id}`);

async function save(
  page: Page,
): Promise<{ readonly name: string; readonly text: string; readonly hash: string }> {
  await page.evaluate(() => window.twinline.set({ panel: 'export' }));
  const button = pane(page, 'export').getByRole('button', { name: 'Projektdatei sichern' });
  const coming = page.waitForEvent('download');
  await button.click();
  const file = await coming;
  const text = readFileSync(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, hash: createHash('sha256').update(text).digest('hex') };
}

/** What is there to be compared: counts, corrections, story. */
async function standing(page: Page) {
  const { ties, places, shownTies } = await counts(page);
  const { dataset, mode, year, story, scene } = await viewState(page);
  return { ties, places, shownTies, dataset, mode, year, story, scene };
}

test('what was opened, corrected and told is in the file, which brings it back in another browser and is saved again with the same hash', async () => {
  let saved = { name: '', text: '', hash: '' };
  let before: Awaited<ReturnType<typeof standing>>;
  await withPage('#lang=de', async page => {
    await drawn(page);
    await drop(page, 'liste.csv', LIST);
    await page.locator('dialog').getByRole('button', { name: 'Öffnen', exact: true }).click();
    await expect.poll(async () => (await counts(page)).places).toBe(5);
    await page.evaluate(() => window.twinline.set({ panel: 'doctor' }));
    await pane(page, 'doctor').locator('#doctor-sameName > summary').click();
    await pane(page, 'doctor').getByRole('button', { name: 'Zusammenlegen, „Suhl“ bleibt' }).click();
    await expect.poll(async () => (await counts(page)).places).toBe(4);
    await drop(page, 'drei-orte.json', JSON.stringify(STORY));
    await expect.poll(async () => (await viewState(page)).story).toMatch(/^own-/);
    await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1980, panel: 'export' }));
    await pane(page, 'export')
      .getByText('Darin: der Datensatz „liste“ mit 1 Datei, 1 Korrektur, 1 eigene Erzählung und die Ansicht.')
      .waitFor();
    before = await standing(page);
    expect(before).toMatchObject({ ties: 3, places: 4, shownTies: 2, mode: 'year', year: 1980 });
    saved = await save(page);
    expect(saved.name).toBe('liste.twinline.json');
  });
  await withPage('#lang=de', async page => {
    await drawn(page);
    await drop(page, saved.name, saved.text);
    await page.getByText('Projekt „liste“ geöffnet: Ansicht, 1 Korrektur und 1 Erzählung.').waitFor();
    await expect.poll(() => standing(page)).toEqual(before);
    expect((await save(page)).hash).toBe(saved.hash);
  });
});

/** Not as ours begin, so that the dialog for tables hands it over. */
const projectWith = (parts: object) =>
  JSON.stringify({ x: [1], format: 'twinline-project', version: 1, view: '', stories: [], ...parts });
const log = (dataset: string, operations: readonly object[]) => ({
  version: 1,
  dataset,
  done: [{ operations, why: 'own', on: '2026-11-22' }],
  undone: [],
});
const PAGE = { id: 'germany-russia', version: '1.0.0' };

test('a dialog tells of faults, beside which the good parts open, and brings back corrections that gave way', () =>
  withPage('#lang=de', async page => {
    await drawn(page);
    const ignore = log(PAGE.id, [{ do: 'ignore', finding: 'x' }]);
    await drop(page, 'a.json', projectWith({ datasets: [PAGE], corrections: [ignore] }));
    await page.getByText('Projekt „Deutschland–Russland“ geöffnet: Ansicht und 1 Korrektur.').waitFor();

    const own = {
      id: 'file:liste.csv',
      title: { de: 'Liste', en: 'List', ru: 'Список' },
      readOn: '2026-11-22',
      encoding: null,
      plan: null,
      files: [{ name: 'liste.csv', text: LIST }],
    };
    const faulty = log(own.id, [{ do: 'explode' }]);
    await drop(page, 'b.json', projectWith({ datasets: [own, PAGE], corrections: [faulty] }));
    const dialog = page.locator('dialog.project');
    await dialog.getByText('Feld „done.0.operations.0.do“ mit dem Wert „explode“').waitFor();
    await dialog.getByText('Sie hatten an „Deutschland–Russland“ schon 1 Korrektur.').waitFor();
    await dialog.getByRole('button', { name: 'Vorherige Korrekturen zurückholen' }).click();
    await dialog.getByText('An „Deutschland–Russland“ gelten wieder Ihre vorherigen Korrekturen.').waitFor();
    expect(await faultsIn(page, 'dialog.project')).toEqual([]);
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    await expect.poll(async () => (await counts(page)).places).toBe(5);
    expect((await save(page)).text).toContain('"x": [1],\n  "format"');
  }));
