// Help: the hint of the first visit, words that explain themselves, the question mark, and access to all of it.

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const hint = (page: Page) => page.locator('.first-run');

/** Whether all of an element lies on the screen. */
async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const { x, y, width, height } = (await element.boundingBox())!;
  const { width: w, height: h } = page.viewportSize()!;
  return x >= 0 && y >= 0 && x + width <= w && y + height <= h;
}

describe('the hint of the first visit', () => {
  test('stands aside, goes when closed, and does not come again', () =>
    withPage('', async page => {
      await hint(page).waitFor();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      expect(await faultsIn(page, '.first-run')).toEqual([]);
      // The map beside it can be used all the same.
      await page.getByRole('button', { name: 'Näher' }).click();
      await hint(page).getByRole('button', { name: 'Hinweis schließen' }).click();
      expect(await hint(page).count()).toBe(0);
      await page.goto('about:blank');
      await page.goBack();
      await page.goto(new URL(page.url()).href.replace(/#.*/, ''));
      await page.evaluate(() => window.twinline.ready);
      expect(await hint(page).count()).toBe(0);
    }));

  test('leaves a link alone that shows something, and comes where the storage is closed', async () => {
    await withPage('#lang=de&y=1989&m=year', async page => expect(await hint(page).count()).toBe(0));
    await withPage(
      '',
      async page => {
        await hint(page).getByRole('button', { name: /Hilfe/ }).click();
        expect(await hint(page).count()).toBe(0);
        await page.locator('#pane-help h3', { hasText: 'Erste Schritte' }).waitFor();
      },
      {
        prepare: page =>
          page.addInitScript(() =>
            Object.defineProperty(window, 'localStorage', {
              get() {
                throw new DOMException('closed', 'SecurityError');
              },
            }),
          ),
      },
    );
  });
});

describe('a word that explains itself', () => {
  const LINK = '#lang=de&panel=city&t=de-koeln--ru-wolgograd';
  const word = (page: Page) => page.locator('#pane-city .term', { hasText: 'ausgesetzt' }).first();
  const note = (page: Page) => page.getByRole('dialog', { name: 'ausgesetzt' });

  test('says what "suspended" means; Escape gives the keyboard back and keeps the selection', () =>
    withPage(LINK, async page => {
      await word(page).focus();
      await page.keyboard.press('Enter');
      await note(page).getByText('gekündigt ist die Partnerschaft nicht').waitFor();
      expect(await isOnScreen(page, note(page))).toBe(true);
      expect(await faultsIn(page, '.term-note')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await note(page).count()).toBe(0);
      expect(await word(page).evaluate(element => element === document.activeElement)).toBe(true);
      expect((await viewState(page)).tie).toBe('de-koeln--ru-wolgograd');
    }));

  test('leads on to its entry in the glossary, which is a link of its own', () =>
    withPage(LINK, async page => {
      await word(page).click();
      await note(page).getByRole('button', { name: 'Mehr in der Hilfe' }).click();
      const entry = page.locator('[data-entry="status.suspended"]');
      await page.waitForFunction(() => document.activeElement?.matches('[data-entry="status.suspended"]'));
      expect(await isOnScreen(page, entry)).toBe(true);
      await page.waitForFunction(() => location.hash.includes('topic=status.suspended'));
      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      await entry.waitFor();
      expect(await isOnScreen(page, entry)).toBe(true);
    }));

  test('is read with a finger on a phone, and a tap beside closes it', () =>
    withPage(
      LINK,
      async page => {
        await word(page).tap();
        await note(page).getByText('gekündigt ist die Partnerschaft nicht').waitFor();
        expect(await isOnScreen(page, note(page))).toBe(true);
        await page.locator('.city-name').tap({ position: { x: 300, y: 5 } });
        expect(await note(page).count()).toBe(0);
      },
      phone,
    ));
});

describe('the question mark', () => {
  test('opens the help from anywhere but a field of text, and the keyboard goes on there', () =>
    withPage('#lang=de', async page => {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('?');
      expect((await viewState(page)).panel).toBe('overview');
      expect(await page.getByRole('combobox', { name: /suchen/ }).inputValue()).toBe('?');
      await page.locator('#tab-table').focus();
      await page.keyboard.press('?');
      expect((await viewState(page)).panel).toBe('help');
      // It stays there when the texts have come.
      await page.locator('#pane-help h3').waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('#pane-help h2'));
    }));

  test('shows the help on a phone, too', () =>
    withPage(
      '#lang=de',
      async page => {
        expect(await page.locator('#pane-help').isVisible()).toBe(false);
        await page.keyboard.press('?');
        await page.locator('#pane-help h3').waitFor();
        expect(await page.locator('#pane-help').isVisible()).toBe(true);
        // Nothing sticks out to the side.
        for (const topic of ['own', 'keys', 'glossary', 'methods', 'about']) {
          await page.evaluate(topic => window.twinline.set({ topic }), topic);
          const { scroll, client } = await page
            .locator('#pane-help')
            .evaluate(pane => ({ scroll: pane.scrollWidth, client: pane.clientWidth }));
          expect(scroll, topic).toBeLessThanOrEqual(client);
        }
      },
      phone,
    ));
});

test.each([
  ['de', 'light'],
  ['en', 'dark'],
  ['ru', 'light'],
] as const)('axe finds no fault in any part of the help (%s, %s)', (lang, theme) =>
  withPage(`#lang=${lang}&theme=${theme}&panel=help`, async page => {
    const { app } = await languages.find(({ id }) => id === lang)!.load();
    await page.locator('#pane-help h2', { hasText: app.panels.help }).waitFor();
    const found: string[] = [];
    for (const topic of ['steps', 'own', 'keys', 'glossary', 'methods', 'about']) {
      await page.evaluate(topic => window.twinline.set({ topic }), topic);
      await page.locator(`[data-topic="${topic}"]`).waitFor();
      found.push(...(await faultsIn(page, '#pane-help')).map(fault => `${topic}: ${fault}`));
    }
    expect(found).toEqual([]);
  }),
);
