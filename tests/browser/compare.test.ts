// Compare, the years of the figures and of ranks, and the first ties: by pointer and keyboard, after a reload, on a
// phone, for a screen reader.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const pane = (page: Page, id: string) => page.locator(`#pane-${id}`);
/** Every figure of the comparison is there. */
const compared = async (page: Page) => {
  await pane(page, 'compare').locator('.compare-figures').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('.compare-figures')?.textContent?.includes('…'),
    null,
    { timeout: 60_000 },
  );
};
const finding = (page: Page) => pane(page, 'compare').locator('h2').innerText();
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};
const overflow = (page: Page) =>
  page.evaluate(() => {
    const pane = document.querySelector('.shell-panel [role=tabpanel]:not([hidden])')!;
    return pane.scrollWidth - pane.clientWidth;
  });

describe('two views side by side', () => {
  test('two years are compared at once, and the link keeps it', () =>
    withPage('#lang=de&panel=compare', async page => {
      await page.getByLabel('Erstes Jahr').fill('1989');
      await page.getByLabel('Zweites Jahr').fill('2010');
      await page.keyboard.press('Enter');
      await compared(page);
      const told = await finding(page);
      // As the timeline has it: 26 in force at the end of 1989.
      expect(told).toMatch(/^\d+ Partnerschaften mehr: \d+ \(Ende 2010\) gegenüber 26 \(Ende 1989\)$/);
      expect(await viewState(page)).toMatchObject({ mode: 'year', year: 2010, pinned: 'm=year&y=1989' });
      await page.waitForFunction(() => location.hash.includes('pin='));
      await page.reload();
      await page.evaluate(() => window.twinline.ready);
      await compared(page);
      expect(await finding(page)).toBe(told);
    }));

  test('what is pinned stays while the filter changes; lists open by keyboard and lead to a tie', () =>
    withPage('#lang=de&panel=compare', async page => {
      await page.getByRole('button', { name: 'Diese Ansicht festhalten' }).click();
      expect(await finding(page)).toMatch(/^Beide Ansichten zeigen dieselben \d+ Partnerschaften$/);
      await page.evaluate(() => window.twinline.set({ filter: { kind: ['friendship'] } }));
      await compared(page);
      expect(await finding(page)).toMatch(
        /Partnerschaften weniger: \d+ \(Art: Freundschaft\).*\(ohne Filter\)$/,
      );
      const list = pane(page, 'compare').locator('details').first();
      await list.locator('summary').focus();
      await page.keyboard.press('Enter');
      await list.locator('li button').first().click();
      await pane(page, 'city').locator('h2').waitFor();
      expect((await viewState(page)).tie).not.toBe('');
    }));
});

describe('over the years', () => {
  test('a figure is drawn as a line; a click on it shows the year everywhere, arrows go on', () =>
    withPage('#lang=de&panel=statistics', async page => {
      const chart = pane(page, 'statistics').locator('.series .year-chart');
      await chart.waitFor();
      await chart.scrollIntoViewIfNeeded();
      const box = (await chart.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const { mode, year } = await viewState(page);
      expect(mode).toBe('year');
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      expect((await viewState(page)).year).toBe(year + 1);
    }));

  test('ranks of the first ten stand beside their names', () =>
    withPage('#lang=de&panel=ranking&d=wider-circle', async page => {
      await pane(page, 'ranking').getByRole('button', { name: 'Verlauf' }).click();
      const chart = pane(page, 'ranking').locator('.year-chart');
      await chart.waitFor();
      const names = await chart.locator('.trajectories-line text').allInnerTexts();
      expect(names.length).toBeGreaterThan(3);
      expect(await faults(page, 'ranks over the years')).toEqual([]);
    }));
});

test('the first tie between Germany and Russia is told in the state of its time', () =>
  withPage('#lang=de&panel=regions', async page => {
    const list = pane(page, 'regions').locator('.first-ties-list');
    await list.waitFor();
    const text = await list.innerText();
    expect(text).toContain('Hamburg (Bundesrepublik Deutschland) – Leningrad (Sowjetunion)');
    expect(text).toContain('1957');
    expect(text).toMatch(/Suhl–Kaluga \(.*1969\)/);
    await list.locator('button').first().click();
    await pane(page, 'city').locator('h2').waitFor();
    expect((await viewState(page)).tie).toContain('de-hamburg');
  }));

test.each(languages.map(({ id }) => id))('on a phone nothing is cut off, and axe finds no fault: %s', lang =>
  withPage(
    `#lang=${lang}&panel=compare&d=wider-circle&m=year&y=2010&pin=m%3Dyear%26y%3D1989&theme=${lang === 'en' ? 'dark' : 'light'}`,
    async page => {
      await compared(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      for (const list of await pane(page, 'compare').locator('summary').all()) await list.click();
      expect(await faults(page, `compare ${lang}`)).toEqual([]);
      await page.evaluate(() => window.twinline.set({ panel: 'regions', level: 'country' }));
      await pane(page, 'regions').locator('.first-ties').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await faults(page, `first ties ${lang}`)).toEqual([]);
    },
    phone,
  ),
);
