// Stories: the reader's own are made, edited, kept and passed on as files; those that come with the app are linked.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-stories');
const press = (page: Page, name: string | RegExp) =>
  pane(page).getByRole('button', { name, exact: true }).click();
const scenes = (page: Page) => pane(page).locator('.stories-scene').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};
/** What the browser's database holds, read by hand. */
const keptStories = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('twinline');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('stories').objectStore('stories').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ story }) => `${story.title.de}: ${story.scenes.length}`));
          };
        };
      }),
  );

/** A story of two scenes: all ties, and the end of 1989 with a computed caption. */
async function makeTwoScenes(page: Page): Promise<void> {
  await press(page, 'Neue Erzählung');
  await pane(page).getByLabel('Titel der Erzählung').fill('Zwei Zeiten');
  await pane(page).getByLabel('Titel der Szene').fill('Heute');
  await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1989, places: ['de-suhl'] }));
  await press(page, 'Szene aus der jetzigen Ansicht');
  await expect.poll(() => scenes(page)).toEqual(['Heute', 'Ohne Titel']);
  await pane(page).getByLabel('Titel der Szene').fill('Ende 1989');
  await pane(page).getByLabel('Bildtext').fill('Ende 1989: {inForce 1989|Partnerschaft|Partnerschaften}.');
  await expect.poll(() => keptStories(page)).toEqual(['Zwei Zeiten: 2']);
}

test('a story of two scenes is made, computes its captions, and is there after a reload', () =>
  withPage('#lang=de&panel=stories', async page => {
    await pane(page).getByRole('heading', { name: 'Mitgeliefert' }).waitFor();
    expect(await faults(page, 'list')).toEqual([]);
    await makeTwoScenes(page);
    const { inForce } = await page.evaluate(() => window.twinline.network()!);
    await pane(page).getByText(`Ende 1989: ${inForce}\u00a0Partnerschaften.`).waitFor();
    expect(await faults(page, 'editor')).toEqual([]);

    await page.reload();
    await expect.poll(() => scenes(page)).toEqual(['Heute', 'Ende 1989']);
    expect(await pane(page).getByLabel('Bildtext').inputValue()).toContain('{inForce 1989|');

    // From scene to scene the page goes along, and the editor stays.
    await press(page, 'Heute');
    await expect.poll(() => viewState(page)).toMatchObject({ mode: 'all', places: [], panel: 'stories' });
    await press(page, 'Ende 1989');
    await expect.poll(() => viewState(page)).toMatchObject({ mode: 'year', year: 1989, places: ['de-suhl'] });

    // Wrong braces: why, in a sentence.
    await pane(page).getByLabel('Bildtext').fill('{inForce 1989');
    await pane(page).getByText('Eine geschweifte Klammer ist nicht geschlossen').waitFor();

    await press(page, 'Löschen');
    await pane(page).getByText('„Zwei Zeiten“ ist gelöscht.').waitFor();
    await expect.poll(() => keptStories(page)).toEqual([]);
    await press(page, 'Zurückholen');
    await expect.poll(() => keptStories(page)).toEqual(['Zwei Zeiten: 2']);
  }));

test('scenes are ordered by keyboard, and taken back; two tabs tell each other', () =>
  withPage('#lang=de&panel=stories', async page => {
    await makeTwoScenes(page);
    await pane(page).getByRole('button', { name: 'Ende 1989', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => scenes(page)).toEqual(['Ende 1989', 'Heute']);
    expect(await focused(page)).toBe('Ende 1989');
    await pane(page).getByText('„Ende 1989“ ist jetzt Szene 1 von 2.').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => scenes(page)).toEqual(['Heute', 'Ende 1989']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => scenes(page)).toEqual(['Ende 1989', 'Heute']);
    await press(page, '„Ende 1989“ verdoppeln');
    await expect.poll(() => scenes(page)).toEqual(['Ende 1989', 'Ende 1989', 'Heute']);
    await press(page, '„Ende 1989“ löschen');
    await expect.poll(() => scenes(page)).toEqual(['Ende 1989', 'Heute']);

    // What one tab writes the other one shows.
    const other = await page.context().newPage();
    await other.goto(`${inject('origin')}#lang=de&panel=stories`);
    await press(other, 'Zwei Zeiten');
    await pane(other).getByLabel('Titel der Erzählung').fill('Drei Zeiten');
    await expect.poll(() => pane(page).locator('h2').innerText()).toBe('Drei Zeiten');
    expect(await scenes(other)).toEqual(['Ende 1989', 'Heute']);
    await other.close();
  }));

test('where the browser keeps nothing, or the link names what is not here, the page says so, and the work goes on', () =>
  withPage(
    '#lang=de&panel=stories&story=own-nobody',
    async page => {
      await pane(page).getByText('Der Link nennt eine Erzählung, die hier nicht ist.').waitFor();
      await pane(page).getByText('Dieser Browser bewahrt hier nichts auf.').waitFor();
      await press(page, 'Neue Erzählung');
      await expect.poll(() => scenes(page)).toEqual(['Ohne Titel']);
    },
    {
      prepare: page =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'indexedDB', {
            value: {
              open() {
                throw new DOMException('refused', 'SecurityError');
              },
            },
          }),
        ),
    },
  ));

test('a story is saved as a file and opened again, with what is wrong in it', () =>
  withPage('#lang=de&panel=stories', async page => {
    await press(page, 'Seit 1969');
    const saving = page.waitForEvent('download');
    await press(page, 'Als Datei sichern');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('germany-russia-seit-1969.json');
    const file = JSON.parse(await readFile(await saved.path(), 'utf8'));
    expect(file).toMatchObject({ format: 'twinline-story', version: 1, dataset: 'germany-russia' });

    const { length } = file.scenes;
    file.scenes[1].id = file.scenes[0].id;
    file.title.de = 'Verbogen';
    // Dropped anywhere on the page.
    const data = await page.evaluateHandle(text => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'verbogen.json'));
      return transfer;
    }, JSON.stringify(file));
    await page.dispatchEvent('.shell-pictures', 'drop', { dataTransfer: data });
    await expect.poll(() => pane(page).locator('h2').innerText()).toBe('Verbogen');
    await pane(page).getByText('Szene 2: Eine zweite Szene heißt').waitFor();
    expect(await scenes(page)).toHaveLength(length - 1);
    await expect.poll(() => keptStories(page)).toEqual([`Verbogen: ${length - 1}`]);

    await press(page, /Alle Erzählungen/);
    await pane(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'liste.json',
        mimeType: 'application/json',
        buffer: Buffer.from('Ort;Partner'),
      });
    await pane(page).getByText('„liste.json“ konnte nicht als Erzählung geöffnet werden.').waitFor();
    await pane(page).getByText('Die Datei ist kein JSON.').waitFor();
  }));

test('a story and a scene are named by the link, and their words are computed in its language', () =>
  withPage('#lang=ru&panel=stories&story=seit-1969&scene=erste&m=year&y=1969', async page => {
    await pane(page).locator('.stories-now .stories-caption').getByText('1969').waitFor();
    expect(await pane(page).locator('h2').innerText()).toBe('С 1969 года');
    expect(await pane(page).locator('.stories-now .stories-caption').innerText()).not.toMatch(/[{}]/);
  }));

test('from the data on the page a story is made, which can be edited', () =>
  withPage('#d=nrw-uk&lang=de&panel=stories', async page => {
    await press(page, 'Erzählung aus den Daten machen');
    await pane(page).locator('.stories-scenes').waitFor();
    await expect.poll(() => keptStories(page)).toHaveLength(1);
    await pane(page).getByLabel('Titel der Erzählung').waitFor();
    await pane(page).locator('.stories-scene').first().click();
    await pane(page).locator('.stories-editor').waitFor();
    expect(await pane(page).locator('.stories-problem').count()).toBe(0);
  }));
