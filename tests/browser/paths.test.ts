// Paths: two places are searched by name, the way stands out on map and network, and its link says the same.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-paths');
const title = async (page: Page) => (await pane(page).locator('h2').innerText()).replaceAll('\u00a0', ' ');
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};

async function search(page: Page, field: 'Von' | 'Nach', name: string) {
  await pane(page).getByRole('combobox', { name: field }).fill(name);
  await pane(page).getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

describe('a way', () => {
  test('from Karlsruhe to Liverpool is found by keyboard, and by its link again', () =>
    withPage('#lang=de&d=wider-circle', async page => {
      await drawn(page);
      await page.keyboard.press('Control+K');
      await page.keyboard.type('Weg zwischen');
      await page.locator('.shell-search [role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await pane(page).locator('h2').waitFor();
      await search(page, 'Von', 'Karlsruhe');
      await search(page, 'Nach', 'Liverpool');
      expect(await title(page)).toMatch(/^\d Schritte von Karlsruhe nach Liverpool$/);
      const said = await title(page);
      const steps = Number(said.match(/^\d/)![0]);
      expect(await pane(page).locator('.paths-way > li').count()).toBe(steps + 1);
      expect(await viewState(page)).toMatchObject({
        places: ['de-karlsruhe', 'gb-liverpool'],
        panel: 'paths',
      });

      await page.waitForFunction(() => location.hash.includes('gb-liverpool'));
      await page.reload();
      await page.evaluate(() => window.twinline.ready);
      await pane(page).getByRole('heading', { name: said }).waitFor();

      // A step opens its tie, and "back" leads to the way again.
      await pane(page).locator('.paths-tie').first().click();
      expect((await viewState(page)).tie).not.toBe('');
      await page.goBack();
      await pane(page).getByRole('heading', { name: said }).waitFor();
    }));

  test('that does not exist is said, and what may be the reason', () =>
    withPage('#lang=de&panel=paths&s=de-suhl,ru-perm', async page => {
      await pane(page).locator('h2').waitFor();
      expect(await title(page)).toBe('Von Suhl nach Perm führt kein Weg in dem, was gesammelt ist');
      expect(await pane(page).innerText()).toContain('kann auch nur nicht gesammelt sein');
    }));
});

test.each([
  ['light', 'de', { width: 1024, height: 720 }],
  ['dark', 'ru', { width: 390, height: 844 }],
] as const)('nothing stands in the way of reading it (%s, %s)', (theme, lang, viewport) =>
  withPage(
    `#lang=${lang}&theme=${theme}&d=wider-circle&panel=paths&s=de-karlsruhe,gb-liverpool`,
    async page => {
      await pane(page).locator('.paths-way').waitFor();
      expect(await faults(page, theme)).toEqual([]);
      await pane(page).getByRole('combobox').first().fill('kal');
      await pane(page).getByRole('option').first().waitFor();
      expect(await faults(page, `${theme}, typing`)).toEqual([]);
    },
    { viewport },
  ),
);
