// Suggestions from a table of the reader's own: the hit rate is measured in the background, and learning from it may be
// called off while the page goes on answering.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openInPage } from '../../scripts/openInPage';
import { worldTable } from '../../scripts/bench/worldTable';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-matches');
const button = (page: Page, name: string) => pane(page).getByRole('button', { name });
/** A slow machine builds index and gazetteer first. */
const LONG = { timeout: 90_000 };

async function openAndChoose(page: Page, places: number, ties: number): Promise<void> {
  const buffer = Buffer.from(worldTable({ places, ties }));
  await openInPage(page, { name: 'welt.csv', mimeType: 'text/csv', buffer });
  await page.waitForFunction(() => window.twinline.network()?.dataset === 'file:welt.csv');
  await page.evaluate(() => window.twinline.set({ panel: 'matches' }));
  // The places that the panel names as examples.
  await pane(page).locator('.panel-page p .panel-link').first().click();
  await pane(page).locator('.matches-list').waitFor(LONG);
}

describe('of a table of the reader’s own', () => {
  test('the hit rate is measured while it tells how far it is, beside simpler ways', () =>
    withPage('#lang=de', async page => {
      await openAndChoose(page, 1200, 2600);
      await pane(page).getByText('Um eigene Gewichte zu lernen, ist dieses Netz zu klein').waitFor();
      await button(page, 'Trefferquote auf diesem Netz messen').click();
      await pane(page).getByRole('progressbar').waitFor();
      await pane(page).getByText('Gemessen an diesem Netz').waitFor(LONG);
      const table = pane(page).getByRole('group', { name: 'Trefferquote' });
      const rows = await table.locator('tbody tr').allInnerTexts();
      expect(rows.length).toBeGreaterThan(5);
      expect(rows[0]!.replace(/\s+/g, ' ')).toMatch(/^diese Vorschläge \d+ % \(\d+ %–\d+ %\)/);
    }));

  test(
    'learning goes on beside the suggestions, keeps the other long run back, and is called off',
    () =>
      withPage('#lang=de', async page => {
        await openAndChoose(page, 1500, 5100);
        await button(page, 'Gewichte aus diesem Netz lernen').click();
        const progress = pane(page).getByRole('progressbar');
        await progress.waitFor();
        expect(await button(page, 'Trefferquote auf diesem Netz messen').isDisabled()).toBe(true);

        // The other worker still answers.
        const score = () => pane(page).locator('.matches-score').first().innerText();
        const before = await score();
        await pane(page).getByLabel('Gesucht').selectOption('underconnectedFirst');
        await expect.poll(score, LONG).not.toBe(before);
        expect(await progress.isVisible()).toBe(true);

        await button(page, 'Abbrechen').click();
        await button(page, 'Gewichte aus diesem Netz lernen').waitFor();
        expect(await progress.count()).toBe(0);
        expect(await button(page, 'Trefferquote auf diesem Netz messen').isDisabled()).toBe(false);
        await button(page, '10 weitere').click();
        await expect.poll(() => pane(page).locator('.matches-row').count(), LONG).toBe(20);
        expect((await viewState(page)).matchPreset).toBe('underconnectedFirst');
      }),
    180_000,
  );
});
