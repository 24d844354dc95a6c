// Clusters: found in the background on the real data, told truly, by keyboard, and seen on map and network.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-clusters');
const ready = async (page: Page) => {
  await pane(page).locator('.clusters-found:not(.clusters-stale)').waitFor();
};
const faults = (page: Page) => faultsIn(page, '.shell-panel');

test('the German–Russian list falls apart, and the panel says so before it speaks of groups', () =>
  withPage('#lang=de&panel=clusters', async page => {
    await ready(page);
    const head = (await pane(page).locator('header').innerText()).replaceAll('\u00a0', ' ');
    expect(head).toContain('17 Gruppen von drei oder mehr Orten');
    expect(head).toContain('98 Teilnetze, davon 82 einzelne Paare');
    expect(await pane(page).locator('.clusters-head').count()).toBe(17);
    expect(await faults(page)).toEqual([]);
  }));

test('the wider circle: a group opens by keyboard, is coloured on the map, and another resolution finds others', () =>
  withPage('#lang=de&d=wider-circle&panel=clusters', async page => {
    await ready(page);
    const title = pane(page).locator('h2');
    const before = await title.innerText();
    const first = pane(page).locator('.clusters-head').first();
    await first.focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await pane(page).locator('.clusters-places li').count()).toBeGreaterThan(3);

    await pane(page).getByRole('button', { name: 'Auf Karte und Netz einfärben' }).click();
    await pane(page).locator('.clusters-head .place-mark').first().waitFor();
    const name = await pane(page).locator('.clusters-name').first().innerText();
    await page.locator('.legend').getByText(`Gruppe 1 (${name})`).waitFor();
    expect(await faults(page)).toEqual([]);

    await pane(page).getByLabel('Auflösung').selectOption('3');
    await page.waitForFunction(
      text => document.querySelector('#pane-clusters h2')!.textContent!.trim() !== text,
      before,
    );
    expect(await viewState(page)).toMatchObject({ resolution: 3, colour: 'cluster' });
  }));

test('on a phone, in the dark and in Russian nothing is wider than the screen', () =>
  withPage(
    '#lang=ru&d=wider-circle&panel=clusters&theme=dark',
    async page => {
      await ready(page);
      await pane(page).locator('.clusters-head').nth(16).click();
      await pane(page).locator('.clusters-table').first().waitFor();
      expect(
        await page.evaluate(() => document.querySelector('#pane-clusters')!.scrollWidth),
      ).toBeLessThanOrEqual(390);
      expect(await faults(page)).toEqual([]);
    },
    { viewport: { width: 390, height: 844 } },
  ));
