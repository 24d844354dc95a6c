// Colours and the legend in a real browser: what is clicked there changes picture, counts and link.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { css } from '../../src/state/encoding';
import { CATEGORY_COLOURS } from '../../src/state/palette';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const legend = (page: Page) => page.locator('.legend');

/** What axe finds in the legend, the open choices included. */
const faults = (page: Page) => faultsIn(page, '.shell-legend');

/** The colour on the screen, as encoding.ts writes it. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const rgb = await page.evaluate(
    async bytes => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return Array.from(context.getImageData(0, 0, 1, 1).data).slice(0, 3);
    },
    [...png],
  );
  return css(rgb as unknown as [number, number, number]);
}

describe('the legend', () => {
  test('a click on a kind takes it out of every view, the link says so, and back brings it back', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      const all = (await counts(page)).shownTies;
      const contact = legend(page).getByRole('button', { name: 'Kontakt' });
      await contact.click();
      expect(await contact.getAttribute('aria-pressed')).toBe('false');
      expect((await counts(page)).shownTies).toBe(all - 2);
      await page.waitForFunction(() => location.hash.includes('f=kind:partnership,friendship,cooperation'));
      await page.goBack();
      await page.waitForFunction(
        all => window.twinline.network()!.shownTies === all && !location.hash.includes('f='),
        all,
      );
      expect(await contact.getAttribute('aria-pressed')).toBe('true');
    }));

  test('is one calm line at 1440 pixels in every language', () =>
    withPage(
      '#lang=de',
      async page => {
        await legend(page).getByText('Darstellung').waitFor();
        for (const [lang, look] of [
          ['de', 'Darstellung'],
          ['ru', 'Оформление'],
          ['en', 'Appearance'],
        ] as const) {
          await page.evaluate(lang => window.twinline.set({ lang }), lang);
          await legend(page).getByText(look).waitFor();
          const { height } = (await page.locator('.shell-legend').boundingBox())!;
          expect(height, lang).toBeLessThan(40);
        }
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  test('the choices open, choose and close with keys alone, and the selection stays', () =>
    withPage('#lang=de&s=de-suhl', async page => {
      await drawn(page);
      const button = page.getByRole('button', { name: 'Darstellung' });
      await button.focus();
      await page.keyboard.press('Enter');
      const list = page.locator("select[name='colour']");
      await list.waitFor();
      await list.selectOption('country');
      expect((await viewState(page)).colour).toBe('country');
      await expect.poll(() => legend(page).textContent()).toContain('Russland');
      await page.evaluate(() =>
        window.twinline.set({ filter: { kind: ['friendship'] }, tieWidth: 'length' }),
      );
      expect(await faults(page)).toEqual([]);
      await page.evaluate(() => window.twinline.set({ theme: 'dark' }));
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'hidden' });
      expect((await viewState(page)).places).toEqual(['de-suhl']);
      expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
    }));

  test('tells at the level of countries what points and lines stand for', () =>
    withPage('#lang=de&level=country', async page => {
      await drawn(page);
      await legend(page).getByText('Partnerschaften je Land').waitFor();
      expect(await legend(page).getByRole('button').count()).toBe(0);
    }));

  test('opens on a phone by a button at the thumb, over the timeline, and a kind can be hidden there', () =>
    withPage(
      '#lang=de',
      async page => {
        const opener = page.locator('.legend-open');
        await opener.waitFor();
        expect(await legend(page).isVisible()).toBe(false);
        const { y, height } = (await opener.boundingBox())!;
        expect(height).toBeGreaterThanOrEqual(44);
        expect(y).toBeGreaterThan(844 / 3);
        await opener.tap();
        const contact = legend(page).getByRole('button', { name: 'Kontakt' });
        expect((await contact.boundingBox())!.height).toBeGreaterThanOrEqual(44);
        await contact.tap();
        expect((await viewState(page)).filter).toEqual({
          kind: ['partnership', 'friendship', 'cooperation'],
        });
        expect(await faults(page)).toEqual([]);
        const sheet = (await legend(page).boundingBox())!;
        expect(sheet.x).toBeGreaterThanOrEqual(0);
        expect(sheet.x + sheet.width).toBeLessThanOrEqual(390);
        expect(sheet.y + sheet.height).toBeLessThanOrEqual(844);
        await page.getByRole('button', { name: 'Darstellung' }).tap();
        const list = (await page.locator("select[name='size']").boundingBox())!;
        expect(list.y).toBeGreaterThan(0);
        expect(list.height).toBeGreaterThanOrEqual(44);
        await opener.evaluate((element: HTMLElement) => element.click());
        await legend(page).waitFor({ state: 'hidden' });
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));
});

describe('the colours of places', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`on the map are those of the legend (${scheme})`, () =>
      withPage(
        `#lang=de&theme=${scheme}&view=map&col=country&size=degree&proj=flat&map=8.4044,49.0094,9,0,0`,
        async page => {
          await page.waitForSelector("[data-ready='true']", { state: 'attached' });
          const box = (await page.locator('.shell-map canvas').boundingBox())!;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2].map(Math.round) as [number, number];
          // Of Germany, the most frequent country of the dataset; Karlsruhe stands in the middle.
          const german = css(CATEGORY_COLOURS[0]![scheme]);
          await expect.poll(() => colourAt(page, x, y)).toBe(german);
          const entry = legend(page).locator('li', { hasText: 'Deutschland' }).first().locator('circle');
          expect(await entry.getAttribute('fill')).toBe(german);
          await page.evaluate(() => window.twinline.set({ places: ['de-karlsruhe'] }));
          await expect.poll(() => colourAt(page, x, y)).not.toBe(german);
        },
      ));
  }
});
