// Regions: the switch on the map, flows, the matrix and its filter, and the large one.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-regions');
/** Rows of the list that stand for a flow: with another region. */
const pairs = async (page: Page) =>
  (
    await pane(page).getByRole('table', { name: 'Die Paare als Liste' }).locator('tbody th').allTextContents()
  ).map(text => text.replaceAll('\u00a0', ' ').trim());
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};

describe('regions on the map', () => {
  test('the switch on the map draws flows: as many as the list has pairs', () =>
    withPage('#lang=de&panel=regions', async page => {
      await drawn(page);
      await page.locator('.shell-map').getByRole('button', { name: 'Regionen' }).click();
      expect((await viewState(page)).level).toBe('region');
      await page.waitForSelector('.shell-map[data-drawn="100"], .shell-map [data-drawn="100"]', {
        state: 'attached',
      });
      await pane(page).getByRole('button', { name: 'Alle 100 zeigen' }).click();
      expect((await pairs(page)).length).toBe(100);
      // All ties are in the cells, whatever is drawn as one.
      await pane(page).getByRole('button', { name: 'Alle 45 zeigen' }).click();
      const cells = await pane(page).locator('.regions-matrix td[data-row]').allTextContents();
      expect(cells.reduce((sum, text) => sum + Number(text.trim()), 0)).toBe((await counts(page)).shownTies);
    }));

  test('which Land has most ties with which oblast: the first lines say it', () =>
    withPage('#lang=de', async page => {
      await page.getByRole('tab', { name: 'Regionen' }).click();
      await pane(page).locator('h2').waitFor();
      const first = (await pane(page).locator('header').first().innerText()).replaceAll('\u00a0', ' ');
      expect(first).toContain(
        'Hessen – Oblast Jaroslawl und Niedersachsen – Oblast Kaliningrad mit je 5 von 141 Partnerschaften',
      );
      expect(first).toContain('Nordrhein-Westfalen (25)');
    }));
});

describe('the matrix', () => {
  test('by keyboard: Enter shows a pair alone on map and table, its link says the same, once more shows all', () =>
    withPage('#lang=de&panel=regions&level=region', async page => {
      await drawn(page);
      const table = pane(page).getByRole('grid');
      await table.locator('td[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      const label = await page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
      expect(label!.replaceAll('\u00a0', ' ')).toContain(
        'Niedersachsen – Oblast Kaliningrad: 5 Partnerschaften',
      );
      await page.keyboard.press('Enter');
      expect(await counts(page)).toMatchObject({ shownTies: 5 });
      await page.waitForFunction(() => location.hash.includes('ends=both'));
      expect(await viewState(page)).toMatchObject({
        filter: { region: ['DE-NI', 'RU-KGD'] },
        tie: 'DE-NI--RU-KGD',
      });
      await page.waitForSelector('.shell-map[data-drawn="1"], .shell-map [data-drawn="1"]', {
        state: 'attached',
      });
      // The keyboard is still on the cell.
      await page.keyboard.press('Enter');
      expect(await counts(page)).toMatchObject({ shownTies: 141 });
      await page.waitForSelector('.shell-map[data-drawn="100"], .shell-map [data-drawn="100"]', {
        state: 'attached',
      });
    }));

  test('large: Escape closes it and nothing else, and leads back to the button', () =>
    withPage('#lang=de&panel=regions&level=region&s=DE-NW', async page => {
      await pane(page).getByRole('button', { name: 'Groß zeigen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Wer mit wem' });
      await dialog.locator('td[tabindex="0"]').focus();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect((await viewState(page)).places).toEqual(['DE-NW']);
      expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Groß zeigen');
    }));
});

test('axe finds no fault: light, with a region selected; dark, the large matrix', () =>
  withPage('#lang=de&panel=regions&theme=light&level=region&s=DE-NW', async page => {
    await pane(page).locator('.regions-page').waitFor();
    const found = await faults(page, 'light, a region');
    await page.evaluate(() => window.twinline.set({ theme: 'dark', places: [] }));
    await pane(page).getByRole('button', { name: 'Groß zeigen' }).click();
    found.push(...(await faults(page, 'dark, large')));
    expect(found).toEqual([]);
  }));
