// Ranking: the table by mouse and keyboard, two measures against each other, the file, and what helps to read it all.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-ranking');
const rows = (page: Page) => pane(page).locator('.ranking-grid tbody tr');
const text = async (page: Page, selector: string) =>
  (await pane(page).locator(selector).first().innerText()).replaceAll('\u00a0', ' ');
/** Until all values of the chosen measures have come. */
const computed = (page: Page) =>
  pane(page).getByRole('button', { name: 'Als CSV speichern', disabled: false }).waitFor();
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};

describe('the table', () => {
  test('leaves boundary places out and says so; shortest paths are computed in the background and rank too', () =>
    withPage('#lang=de&d=wider-circle&panel=ranking', async page => {
      await computed(page);
      expect(await text(page, 'header')).toMatch(/\d\.\d{3} Orte, die nur als Partner anderer bekannt sind/);
      const counted = async () => Number(await pane(page).getByRole('grid').getAttribute('aria-rowcount'));
      const before = await counted();
      await pane(page).getByRole('checkbox', { name: 'Auch diese Orte einordnen' }).check();
      expect(await counted()).toBeGreaterThan(before + 1000);
      // Of all of them only those in sight are drawn.
      expect(await rows(page).count()).toBeLessThan(60);

      await pane(page).getByRole('button', { name: 'Vermittlung' }).first().click();
      expect(await viewState(page)).toMatchObject({ ranked: 'betweenness' });
      expect(await text(page, 'h2')).toMatch(
        /^Vermittlung: .+ hat mit [\d.]+ den höchsten Wert der .+ Orte; danach /,
      );
      const values = (await rows(page).locator('.ranking-value:nth-of-type(5)').allInnerTexts()).map(value =>
        Number(value.replace('.', '')),
      );
      expect(values.length).toBeGreaterThan(10);
      expect(values).toEqual([...values].sort((x, y) => y - x));
    }));

  test('columns behind the right edge fade out, and the keyboard leads to them', () =>
    withPage(
      '#lang=de&d=wider-circle&panel=ranking',
      async page => {
        await computed(page);
        const frame = pane(page).locator('.ranking-frame');
        const isFaded = () => frame.evaluate(element => element.hasAttribute('data-more'));
        const isInSight = async () => {
          const box = await pane(page).getByRole('columnheader', { name: 'Land' }).boundingBox();
          const around = await frame.boundingBox();
          return box!.x + box!.width <= around!.x + around!.width + 1;
        };
        expect([await isFaded(), await isInSight()]).toEqual([true, false]);
        await rows(page).first().focus();
        for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
        await expect.poll(isInSight).toBe(true);
        await expect.poll(isFaded).toBe(false);
        // The buttons of the head lead there too.
        await page.keyboard.press('Home');
        await rows(page).first().focus();
        for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowLeft');
        await expect.poll(isFaded).toBe(true);
        // The keys glide; what comes before they are there they would take back.
        const scrolled = () => frame.locator('.ranking-scroll').evaluate(element => element.scrollLeft);
        await expect.poll(scrolled).toBe(0);
        await pane(page).getByRole('columnheader', { name: 'Land' }).getByRole('button').focus();
        await expect.poll(isInSight).toBe(true);
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  test('by keyboard: arrows go from row to row, Enter selects; what is selected elsewhere comes into sight', () =>
    withPage('#lang=de&d=wider-circle&panel=ranking', async page => {
      await computed(page);
      await rows(page).first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const { places } = await viewState(page);
      expect(places).toHaveLength(1);
      expect(await rows(page).nth(1).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('End');
      expect(await rows(page).first().getAttribute('aria-rowindex')).not.toBe('2');

      await page.evaluate(() => window.twinline.set({ places: ['de-karlsruhe'], tie: '' }));
      const chosen = pane(page).locator('tr[aria-selected="true"]');
      await chosen.waitFor();
      expect(await chosen.innerText()).toContain('Karlsruhe');
      await pane(page).getByRole('button', { name: 'Seite öffnen' }).click();
      await page.locator('#pane-city').getByRole('heading', { name: 'Karlsruhe' }).waitFor();
    }));

  test('the file has every place, its id first, and values in full', () =>
    withPage('#lang=de&panel=ranking&cols=degree,closeness', async page => {
      await computed(page);
      const saved = page.waitForEvent('download');
      await pane(page).getByRole('button', { name: 'Als CSV speichern' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('germany-russia-rangliste.csv');
      const lines = readFileSync(await file.path(), 'utf8')
        .replace('\uFEFF', '')
        .trim()
        .split('\r\n');
      expect(lines[0]).toBe('id;name;country;rank;degree;closeness');
      expect(lines).toHaveLength(1 + 239);
      expect(lines[1]).toMatch(/^ru-kaliningrad;Kaliningrad;RU;1;8;0,\d{8,}$/);
    }));
});

describe('two measures', () => {
  test('the keyboard names the points and selects one', () =>
    withPage('#lang=de&panel=ranking', async page => {
      await pane(page).getByRole('button', { name: 'Zwei Kennzahlen' }).click();
      const plot = pane(page).getByRole('application');
      await plot.focus();
      await page.keyboard.press('End');
      const told = pane(page).locator('.plot [aria-live]');
      expect((await told.textContent())!.replaceAll('\u00a0', ' ')).toMatch(
        /^Kaliningrad \(Russland\): 8 · \d+$/,
      );
      await page.keyboard.press('Enter');
      expect(await viewState(page)).toMatchObject({ places: ['ru-kaliningrad'], panel: 'ranking' });
      expect(await pane(page).locator('.plot-chosen').count()).toBe(1);
    }));
});

test.each([
  ['light', 'de', { width: 1024, height: 720 }],
  ['dark', 'ru', { width: 390, height: 844 }],
] as const)('nothing stands in the way of reading any of its parts (%s, %s)', (theme, lang, viewport) =>
  withPage(
    `#lang=${lang}&theme=${theme}&d=wider-circle&panel=ranking&s=de-koeln`,
    async page => {
      await pane(page).locator('.ranking-grid').waitFor();
      const parts = pane(page).locator('.ranking > .segmented button');
      for (const at of [0, 1, 2, 3]) {
        await parts.nth(at).click();
        if (at === 0) await pane(page).locator('summary').click();
        else if (at < 3) await pane(page).locator('.plot').waitFor();
        expect(await faults(page, `${theme} ${at}`)).toEqual([]);
      }
    },
    { viewport },
  ),
);
