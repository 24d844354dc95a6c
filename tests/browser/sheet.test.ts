// The fact sheet: on paper one page, whatever the place; read and used on the screen.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const desk = { viewport: { width: 1440, height: 900 } };
const sheet = '#pane-sheet .sheet';

/** With map, ranks and suggestions. */
async function whole(page: Page): Promise<void> {
  await page.waitForSelector(`${sheet} .sheet-map`);
  await page.waitForSelector(`${sheet}:not(:has(.sheet-waiting))`);
}

/** Pages of the sheet as the browser prints it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

describe('on paper', () => {
  // Ties, names and sources are many in the wider circle; Sankt Petersburg has most partners of all, Brüx none.
  const places = ['de-suhl', 'de-duisburg', 'de-karlsruhe', 'de-dortmund', 'ru-sankt-petersburg', 'cz-bruex'];

  test.each([
    ['wider-circle', 'de', places],
    ['wider-circle', 'ru', places.slice(2).toSpliced(1, 1)],
    ['germany-russia', 'ru', places.slice(0, 4)],
  ] as const)('%s in %s: every sheet is one page', (dataset, lang, places) =>
    withPage(
      `#d=${dataset}&lang=${lang}&panel=sheet&view=map&s=${places[0]}`,
      async page => {
        for (const place of places) {
          await page.evaluate(place => window.twinline.set({ places: [place] }), place);
          await whole(page);
          expect(await pagesOf(page), place).toBe(1);
        }
        // The screen has its own layout again.
        expect(await page.locator('.on-paper').count()).toBe(0);
      },
      desk,
    ),
  );

  test('stands nothing but the sheet, in dark ink on white from a dark screen too', () =>
    withPage(
      '#lang=de&panel=sheet&theme=dark&s=de-suhl',
      async page => {
        await whole(page);
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        const others =
          '.shell-pictures, .shell-legend, .shell-timeline, .shell-paper, .shell-header, .shell-tabs';
        for (const other of await page.locator(others).all()) expect(await other.isVisible()).toBe(false);
        expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
        const ink = await page.locator(`${sheet} h2`).evaluate(h2 => getComputedStyle(h2).color);
        expect(ink).toBe('rgb(27, 36, 48)');
        const text = await page.locator(sheet).innerText();
        for (const said of ['Suhl', 'Kaluga', '1969', '21. November 2026', 'Creative Commons', 's=de-suhl']) {
          expect(text).toContain(said);
        }
      },
      desk,
    ));
});

describe('on the screen', () => {
  test('the page of a city leads to it, and the button prints', () =>
    withPage(
      '#lang=de&panel=city&s=de-karlsruhe',
      async page => {
        await page.locator('#pane-city').getByRole('button', { name: 'Steckbrief zum Drucken' }).click();
        await whole(page);
        expect((await viewState(page)).panel).toBe('sheet');
        expect(await page.locator(`${sheet} h2`).innerText()).toBe('Karlsruhe');
        const printed = page.evaluate(
          () =>
            new Promise(resolve =>
              window.addEventListener('beforeprint', () => resolve(true), { once: true }),
            ),
        );
        await page.getByRole('button', { name: 'Drucken', exact: true }).click();
        expect(await printed).toBe(true);
      },
      desk,
    ));

  test('another place elsewhere is another sheet, and its map is drawn anew', () =>
    withPage('#lang=de&panel=sheet&s=de-suhl', async page => {
      await whole(page);
      const map = () => page.locator(`${sheet} .sheet-map`).getAttribute('aria-label');
      expect(await map()).toContain('Suhl');
      await page.evaluate(() => window.twinline.set({ places: ['de-dortmund'] }));
      await expect.poll(map).toContain('Dortmund');
      await whole(page);
      expect(await page.locator(sheet).innerText()).toContain('Rostow am Don');
    }));

  test('axe finds no fault, light and dark', () =>
    withPage('#d=wider-circle&lang=de&panel=sheet&s=de-duisburg', async page => {
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate(theme => window.twinline.set({ theme }), theme);
        await page.waitForSelector(`[data-scheme=${theme}]`);
        await whole(page);
        expect(await faultsIn(page, '#pane-sheet'), theme).toEqual([]);
      }
    }));

  test('on a phone nothing reaches beyond the edge', () =>
    withPage(
      '#d=wider-circle&lang=ru&panel=sheet&s=ru-sankt-petersburg',
      async page => {
        await whole(page);
        const wide = await page
          .locator(`${sheet}, ${sheet} *:not(svg *)`)
          .evaluateAll(elements =>
            elements
              .filter(element => element.getBoundingClientRect().right > window.innerWidth + 1)
              .map(({ tagName, className }) => `${tagName} ${className}`),
          );
        expect(wide).toEqual([]);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));
});
