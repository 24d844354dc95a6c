// Statistics: the figures of the network shown, their table, the comparison with chance and how it is cancelled; by
// keyboard, on a phone, for a screen reader.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { counts, useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-statistics');
const value = (page: Page, figure: string) => pane(page).locator(`[data-figure="${figure}"] summary b`);
const number = async (page: Page, figure: string) =>
  Number((await value(page, figure).innerText()).replaceAll('.', '').replace(',', '.'));
/** All figures and charts are there. */
const ready = async (page: Page) => {
  await pane(page).locator('.statistics-lengths table').waitFor();
  await page.waitForFunction(() =>
    /^\d/.test(document.querySelector('[data-figure="diameter"] b')?.textContent ?? ''),
  );
};
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};

describe('the figures', () => {
  test('are those of what is shown, year by year, and can be kept', () =>
    withPage('#lang=de&panel=statistics&d=wider-circle', async page => {
      await ready(page);
      const { shownTies } = await counts(page);
      expect(await number(page, 'size')).toBe(shownTies);
      expect(await number(page, 'giant')).toBeLessThan(await number(page, 'order'));
      const diameter = await number(page, 'diameter');
      expect(diameter).toBeGreaterThanOrEqual(await number(page, 'radius'));

      const file = page.waitForEvent('download');
      await pane(page).getByRole('button', { name: 'Als CSV speichern' }).click();
      const kept = readFileSync(await (await file).path(), 'utf8');
      expect(kept).toContain(`\r\nsize;Partnerschaften;${shownTies};`);
      expect(kept).toMatch(new RegExp(`\r\ndiameter;[^;]*;${diameter};`));

      const before = await value(page, 'size').innerText();
      await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1970 }));
      await page.waitForFunction(
        before =>
          !['…', before].includes(document.querySelector('[data-figure="size"] b')?.textContent ?? '…'),
        before,
      );
      expect(await number(page, 'size')).toBe((await counts(page)).shownTies);
      expect(await pane(page).locator('header').innerText()).toContain('Ende 1970');
    }));

  test('by keyboard each tells what it says, with formula and source', () =>
    withPage('#lang=de&panel=statistics', async page => {
      await ready(page);
      await pane(page).locator('[data-figure="gini"] summary').focus();
      await page.keyboard.press('Enter');
      const row = pane(page).locator('[data-figure="gini"]');
      expect(await row.innerText()).toContain('Wie ungleich die Partner verteilt sind');
      expect(await row.innerText()).toContain('Kunegis');
      await pane(page).getByText('Als Tabelle').first().focus();
      await page.keyboard.press('Enter');
      const table = pane(page).getByRole('table', { name: 'Wer wie viele Partner hat' });
      await table.waitFor();
      const places = await table.locator('tbody td:nth-child(2)').allInnerTexts();
      expect(places.reduce((sum, text) => sum + Number(text), 0)).toBe(await number(page, 'order'));
    }));
});

describe('the comparison with chance', () => {
  test(
    'runs in the background, can be cancelled, and ends in a sentence for each figure',
    () =>
      withPage('#lang=de&panel=statistics&d=wider-circle', async page => {
        await ready(page);
        const start = pane(page).getByRole('button', { name: 'Mit dem Zufall vergleichen' });
        await start.click();
        await pane(page).getByRole('progressbar', { name: 'Mehr als Zufall?' }).waitFor();
        await pane(page).getByRole('button', { name: 'Abbrechen' }).click();
        await start.waitFor();
        expect(await pane(page).locator('.statistics-judged').count()).toBe(0);

        // Of a smaller network, and so sooner done.
        await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1958 }));
        await ready(page);
        await start.focus();
        await page.keyboard.press('Enter');
        const sentences = pane(page).locator('.statistics-judged li');
        await sentences.first().waitFor();
        expect(await sentences.count()).toBe(5);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mehr als Zufall?');
        // Lists of two countries each are joined here: few ties stay within one.
        expect(await pane(page).locator('[data-chance="sameCountry"]').innerText()).toContain(
          'niedriger als durch Zufall',
        );
        await pane(page).getByRole('button', { name: 'Regionen' }).click();
        expect((await viewState(page)).panel).toBe('regions');
      }),
    150_000,
  );
});

describe('for everybody', () => {
  test('no fault that axe finds, light and dark, with all unfolded', () =>
    withPage('#lang=de&panel=statistics&d=nrw-uk', async page => {
      await ready(page);
      for (const fold of await pane(page).locator('details > summary').all()) await fold.click();
      const light = await faults(page, 'light');
      await page.evaluate(() => window.twinline.set({ theme: 'dark' }));
      await page.waitForFunction(() => document.documentElement.dataset['scheme'] === 'dark');
      expect([...light, ...(await faults(page, 'dark'))]).toEqual([]);
    }));

  test('on a phone, in Russian, nothing is wider than the page', () =>
    withPage(
      '#lang=ru&panel=statistics&d=wider-circle',
      async page => {
        await page.locator('.shell-phone').getByRole('button').last().tap();
        await ready(page);
        for (const fold of await pane(page).locator('details > summary').all()) await fold.tap();
        expect(await pane(page).evaluate(host => host.scrollWidth - host.clientWidth)).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));
});
