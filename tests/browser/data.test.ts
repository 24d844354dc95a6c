// The data panel: its parts unfold, lead on and hand out their templates; on a phone, by keyboard, for a screen reader.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const FOLDS = ['changes', 'disagreements', 'sources', 'keepers', 'tables'] as const;
const fold = (page: Page, id: (typeof FOLDS)[number]) => page.locator(`#data-${id}`);
const summary = (page: Page, id: (typeof FOLDS)[number]) => fold(page, id).locator('> summary');
const content = (page: Page, id: (typeof FOLDS)[number]) => fold(page, id).locator('> .unfold-content');

describe('the data panel', () => {
  test('names who contradicts the founding of a partnership, and leads to it by keyboard', () =>
    withPage('#lang=de&panel=data', async page => {
      await summary(page, 'disagreements').focus();
      await page.keyboard.press('Enter');
      const first = content(page, 'disagreements').locator('section').first();
      await first.waitFor();
      for (const said of ['Suhl – Kaluga', 'Hamburg – Sankt Petersburg', 'Dresden – Sankt Petersburg'])
        expect(await first.innerText()).toContain(said);
      expect(await first.locator('a').count()).toBeGreaterThan(2);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await viewState(page)).toMatchObject({ tie: 'de-hamburg--ru-sankt-petersburg', panel: 'city' });
    }));

  test('hands out the template as German Excel reads it', () =>
    withPage('#lang=de&panel=data', async page => {
      await summary(page, 'keepers').click();
      const file = page.waitForEvent('download');
      await content(page, 'keepers').getByRole('button', { name: 'Leere Vorlage' }).click();
      const download = await file;
      expect(download.suggestedFilename()).toBe('twinline-pairs.csv');
      expect(readFileSync(await download.path(), 'utf8')).toBe(
        '\uFEFFplace_a;country_a;place_b;country_b;kind;founded;status;status_since;source\r\n',
      );
    }));

  test('finds one of many hundred sources, on a phone too', () =>
    withPage(
      '#lang=de&panel=data&d=wider-circle',
      async page => {
        await page.locator('.shell-phone').getByRole('button', { name: 'Angaben' }).tap();
        await summary(page, 'sources').tap();
        const list = content(page, 'sources');
        await list.waitFor();
        expect(await list.locator('li').count()).toBe(100);
        await list.getByRole('searchbox').fill('dortmund staedtepartnerschaften');
        await page.waitForFunction(
          () => document.querySelectorAll('#data-sources li').length < 10,
          undefined,
        );
        expect(await list.locator('li').first().innerText()).toContain('Dortmund');
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, 'no sideways scrolling').toBe(phone.viewport.width);
      },
      phone,
    ));

  test.each<[Lang, 'light' | 'dark']>([
    ['de', 'dark'],
    ['ru', 'light'],
  ])('has no fault for a screen reader with all of it unfolded (%s)', (lang, theme) =>
    withPage(`#lang=${lang}&panel=data&theme=${theme}`, async page => {
      for (const id of FOLDS) {
        await summary(page, id).click();
        await content(page, id).waitFor();
      }
      await fold(page, 'tables').locator('.data-table > summary').first().click();
      expect(await faultsIn(page, '#pane-data')).toEqual([]);
    }),
  );
});
