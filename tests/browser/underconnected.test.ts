// Underconnected: the finder over the real data, by keyboard, coloured on map and network; and where nothing can be said.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-underconnected');
const ready = (page: Page) => pane(page).locator('.expect[aria-busy="false"] header p').first().waitFor();
const header = async (page: Page) =>
  (await pane(page).locator('header').innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const faults = (page: Page) => faultsIn(page, '.shell-panel');

test('the wider circle: a city is chosen by keyboard, told with its numbers, and coloured on map and network', () =>
  withPage('#lang=de&d=wider-circle&panel=underconnected', async page => {
    await ready(page);
    expect(await header(page)).toMatch(/^\d+ Städte haben auffällig weniger Partner/);
    expect(await header(page)).toContain('von denen alle Partnerschaften gesammelt wurden');
    const first = pane(page).locator('[data-row="0"]');
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const [chosen] = (await viewState(page)).places;
    expect(chosen).toBeDefined();
    const name = await first.locator('.expect-name span').first().innerText();
    const sentence = await pane(page).locator('.panel-chosen p').innerText();
    expect(sentence.replaceAll('\u00a0', ' ')).toMatch(
      new RegExp(`^${name} \\(.*Einwohner\\) hat \\d+ Partner; bei .* zu erwarten \\(\\d+ bis \\d+\\)\\.`),
    );
    await pane(page).getByRole('button', { name: 'Auf Karte und Netz einfärben' }).click();
    await page.locator('.legend').getByText('viel weniger als erwartet').waitFor();
    expect(await viewState(page)).toMatchObject({ colour: 'expected', panel: 'underconnected' });
    expect(await faults(page)).toEqual([]);

    await pane(page).getByRole('button', { name: 'Diagramm' }).click();
    const plot = pane(page).locator('.expect-plot figure > svg');
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect((await viewState(page)).places).not.toEqual([chosen]);
    await pane(page).getByText('Wie gerechnet wurde').click();
    await pane(page).locator('.expect-table').waitFor();
    expect(await faults(page)).toEqual([]);
  }));

test('the German–Russian list calls nobody left out, and says what it does not know', () =>
  withPage('#lang=de&d=germany-russia&panel=underconnected', async page => {
    await ready(page);
    expect(await header(page)).toMatch(/^Keine Stadt hat auffällig weniger Partner/);
    expect(await header(page)).toContain('Von Partnern anderswo weiß die Liste nichts.');
    // A city that the list does not have is chosen by its id, and the link keeps it.
    await pane(page).locator('[data-row]').filter({ hasText: 'Erfurt' }).first().click();
    await pane(page).getByText('Erfurt (Deutschland').waitFor();
    expect((await viewState(page)).places).toEqual(['2929670']);
    expect(await page.getByText('Der Link nennt etwas').count()).toBe(0);
  }));

test('where size says nothing there is no list but why, on a phone, in the dark and in Russian', () =>
  withPage(
    '#lang=ru&d=nrw-uk&panel=underconnected&theme=dark',
    async page => {
      await ready(page);
      expect(await pane(page).locator('.expect-grid').count()).toBe(0);
      expect(await header(page)).toContain('не объясняют');
      expect(await faults(page)).toEqual([]);
      await page.evaluate(() => window.twinline.set({ dataset: 'wider-circle' }));
      await pane(page).locator('.expect-grid [data-row="0"]').waitFor();
      expect(
        await page.evaluate(() => document.querySelector('#pane-underconnected')!.scrollWidth),
      ).toBeLessThanOrEqual(390);
      expect(await faults(page)).toEqual([]);
    },
    { viewport: { width: 390, height: 844 } },
  ));

test('while it is computed it can be stopped, and what failed or was stopped is asked anew', () => {
  let wait = true;
  let release = () => {};
  const held = new Promise<void>(resolve => (release = resolve));
  return withPage(
    '#lang=de&d=wider-circle&panel=underconnected',
    async page => {
      await pane(page).getByRole('button', { name: 'Abbrechen' }).click();
      await pane(page).getByText('Die Berechnung ist angehalten.').waitFor();
      wait = false;
      release();
      await pane(page).getByRole('button', { name: 'Neu berechnen' }).click();
      await pane(page).getByText('Das konnte nicht berechnet werden.').waitFor();
      await page.context().unrouteAll();
      await pane(page).getByRole('button', { name: 'Neu berechnen' }).click();
      await pane(page).locator('[data-row="0"]').waitFor();
    },
    {
      expectErrors: true,
      // The gazetteer is held back first, then refused.
      prepare: page =>
        page.context().route(/cities[^/]*\.csv/, async route => {
          if (wait) await held;
          await route.abort();
        }),
    },
  );
});
