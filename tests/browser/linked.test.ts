// The views move together: one year, one selection, one link.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

/** What map, network and table say they show. */
async function shownEverywhere(page: Page) {
  const drawnBy = (room: string) =>
    page.evaluate(
      selector =>
        Number(
          document.querySelector<HTMLElement>(`${selector}[data-drawn], ${selector} [data-drawn]`)?.dataset[
            'drawn'
          ],
        ),
      room,
    );
  return { map: await drawnBy('.shell-map'), network: await drawnBy('.shell-network') };
}

/** Waits until both canvases show so many ties. */
async function untilShown(page: Page, ties: number): Promise<void> {
  for (const room of ['.shell-map', '.shell-network']) {
    await page.waitForSelector(`${room}[data-drawn='${ties}'], ${room} [data-drawn='${ties}']`, {
      state: 'attached',
    });
  }
}

describe('first load', () => {
  test('141 ties of 239 places, the same on every view', () =>
    withPage('', async page => {
      await drawn(page);
      expect(await counts(page)).toMatchObject({
        dataset: 'germany-russia',
        places: 239,
        ties: 141,
        shownTies: 141,
      });
      expect(await shownEverywhere(page)).toEqual({ map: 141, network: 141 });
    }));

  test('a language of the reader is taken', () =>
    withPage(
      '',
      async page => {
        await page.waitForSelector('html[lang=ru]', { state: 'attached' });
        expect(await page.textContent('.shell-tabs')).toContain('Обзор');
      },
      { locale: 'ru-RU' },
    ));
});

describe('the year', () => {
  test('at the end of 1989: 26 in force, 7 of unknown founding beside them', () =>
    withPage('#m=year&y=1989', async page => {
      await drawn(page);
      expect(await counts(page)).toMatchObject({ inForce: 26, unknownFounding: 7, shownTies: 26 });
      await untilShown(page, 26);
      expect(await page.textContent('.shell-timeline')).toContain('26');
    }));

  test('in 2010 nothing looks suspended, today much does', () =>
    withPage('#m=year&y=2010', async page => {
      expect((await counts(page)).suspended).toBe(0);
      await page.evaluate(() => window.twinline.set({ year: 2025 }));
      expect((await counts(page)).suspended).toBeGreaterThan(50);
    }));

  test('arrow keys move the play head', () =>
    withPage('#m=year&y=1989', async page => {
      await page.locator('.shell-timeline [role=slider]').first().focus();
      await page.keyboard.press('ArrowRight');
      expect((await viewState(page)).year).toBe(1990);
      await page.keyboard.press('Home');
      expect((await viewState(page)).year).toBe(1957);
    }));

  test('playing goes on to the last year and stops there', () =>
    withPage('#m=year&y=2023&speed=20', async page => {
      await page
        .locator('.shell-timeline')
        .getByRole('button', { name: /abspielen/i })
        .click();
      await page.waitForFunction(() => window.twinline.state().year === 2026);
      await page
        .locator('.shell-timeline')
        .getByRole('button', { name: /abspielen/i })
        .waitFor();
      expect((await viewState(page)).mode).toBe('year');
    }));

  test('a brushed period shows its foundings', () =>
    withPage('#m=period&p=1988,1990', async page => {
      await drawn(page);
      const { shownTies } = await counts(page);
      expect(shownTies).toBeGreaterThan(0);
      await untilShown(page, shownTies);
    }));
});

describe('the link', () => {
  test('opened anew it gives the same view, cameras included', async () => {
    let hash = '';
    let before: unknown;
    await withPage('#lang=de', async page => {
      await drawn(page);
      await page.evaluate(() =>
        window.twinline.set({
          mode: 'year',
          year: 1991,
          places: ['de-karlsruhe'],
          panel: 'city',
          map: [30, 52, 4, 0, 0],
          net: [0.4, 0.5, 0.6, 0],
        }),
      );
      await page.waitForFunction(
        () => location.hash.includes('map=30,52,4') && location.hash.includes('y=1991'),
      );
      hash = new URL(page.url()).hash;
      before = await viewState(page);
    });
    await withPage(hash, async page => {
      await drawn(page);
      expect(await viewState(page)).toEqual(before);
      expect(new URL(page.url()).hash).toBe(hash);
    });
  });

  test('back and forward walk through the selections', () =>
    withPage('#lang=de', async page => {
      await page.evaluate(() => window.twinline.set({ places: ['de-suhl'], panel: 'city' }));
      await page.evaluate(() => window.twinline.set({ places: ['ru-kaluga'] }));
      await page.goBack();
      expect((await viewState(page)).places).toEqual(['de-suhl']);
      await page.goBack();
      expect((await viewState(page)).places).toEqual([]);
      await page.goForward();
      expect((await viewState(page)).places).toEqual(['de-suhl']);
    }));

  test('an unreadable link opens the app at its defaults', () =>
    withPage('#m=sideways&y=abc&s=de-atlantis&map=x', async page => {
      expect((await counts(page)).shownTies).toBe(141);
    }));
});

describe('appearance', () => {
  test('every language says the whole page', () =>
    withPage('#lang=de', async page => {
      for (const [lang, word] of [
        ['en', 'Overview'],
        ['ru', 'Обзор'],
        ['de', 'Überblick'],
      ] as const) {
        await page.evaluate(lang => window.twinline.set({ lang }), lang);
        await page.getByRole('tab', { name: word }).waitFor();
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
      }
    }));

  test('the dark theme turns paper into night, and is in the link', () =>
    withPage('#lang=de', async page => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.evaluate(() => window.twinline.set({ theme: 'dark' }));
      expect(await paper()).not.toBe(light);
      await page.waitForFunction(() => location.hash.includes('theme=dark'));
    }));
});
