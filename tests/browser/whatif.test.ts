// What if: a tie is thought of, and all views show it as what it is; undo and link; what it changes.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-whatif');
const title = async (page: Page) => (await pane(page).locator('h2').innerText()).replaceAll('\u00a0', ' ');
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};
/** Map and network have drawn so many ties. */
const drawnTies = async (page: Page, ties: number) => {
  for (const room of ['.shell-map', '.shell-network'])
    await page.waitForSelector(`${room}[data-drawn='${ties}'], ${room} [data-drawn='${ties}']`, {
      state: 'attached',
    });
};

async function choose(page: Page, field: string, typed: string, option: string | RegExp = typed) {
  await pane(page).getByRole('combobox', { name: field, exact: true }).fill(typed);
  await pane(page).getByRole('option', { name: option }).first().waitFor();
  await pane(page).getByRole('option', { name: option }).first().click();
}

describe('a proposed partnership', () => {
  test('is chosen by name, drawn by map and network, listed by table and legend, and taken back', () =>
    withPage('#lang=de&panel=whatif', async page => {
      await drawn(page);
      const before = (await counts(page)).ties;
      await choose(page, 'Ort', 'Suhl');
      await choose(page, 'Partner', 'Perm', /^Perm /);
      await pane(page).getByRole('button', { name: 'Hinzufügen' }).click();
      await expect.poll(() => title(page)).toBe('Wenn Suhl und Perm Partner wären');
      expect((await counts(page)).ties).toBe(before + 1);
      await drawnTies(page, before + 1);
      expect(await page.locator('#legend').innerText()).toContain('gedacht');

      // Suhl–Kaluga and Duisburg–Perm: two pairs become one part of four.
      await pane(page).getByText('aus 2 und 2 Orten wird eines mit 4').waitFor();
      const row = pane(page).getByRole('row', { name: /^Teilnetze/ });
      await row.waitFor();
      expect(await row.getByRole('cell').last().innerText()).toBe('−1');
      expect(await faults(page, 'with a tie')).toEqual([]);

      await page.getByRole('tab', { name: 'Tabelle' }).click();
      await page.locator('#pane-table input').first().fill('Suhl');
      await page.locator('#pane-table').getByText('gedacht').first().waitFor();

      // The overview tells of what was collected.
      await page.getByRole('tab', { name: 'Überblick' }).click();
      expect(await page.locator('#pane-overview').innerText()).not.toContain('gedacht');

      await page.getByRole('tab', { name: 'Was wäre, wenn' }).click();
      await pane(page).getByRole('button', { name: 'Rückgängig' }).click();
      await expect.poll(() => title(page)).toBe('Was wäre, wenn zwei Orte Partner wären?');
      expect((await counts(page)).ties).toBe(before);
      expect((await viewState(page)).proposed).toEqual([]);
      expect(await faults(page, 'without one')).toEqual([]);
    }));

  test('is in the link, and the chip takes all away', () =>
    withPage('#lang=de&panel=whatif&if=de-suhl--ru-perm', async page => {
      await expect.poll(() => title(page)).toBe('Wenn Suhl und Perm Partner wären');
      await page.waitForFunction(() => location.hash.includes('if=de-suhl--ru-perm'));
      await page.getByRole('button', { name: '1 gedachte Partnerschaft – entfernen' }).click();
      await expect.poll(() => title(page)).toBe('Was wäre, wenn zwei Orte Partner wären?');
      await page.waitForFunction(() => !location.hash.includes('if='));
    }));

  test('is in no earlier year, and the panel says so', () =>
    withPage('#lang=de&panel=whatif&if=de-suhl--ru-perm&m=year&y=2000', async page => {
      await pane(page).getByText('Gedachte Partnerschaften gibt es erst heute').waitFor();
      const undated = page.getByText('dazu 7 ohne bekanntes Gründungsjahr');
      await undated.first().waitFor();
      await pane(page).getByRole('button', { name: 'Alle Jahre zeigen' }).click();
      await pane(page).getByText('zum ersten Mal über Partner verbunden').waitFor();
    }));

  test('of two that are partners already is refused, with the status', () =>
    withPage('#lang=de&panel=whatif&s=de-suhl,ru-kaluga', async page => {
      await pane(page).getByText('Suhl – Kaluga: diese Partnerschaft gibt es, ihr Stand ist').waitFor();
      expect(await pane(page).getByRole('button', { name: 'Hinzufügen' }).isDisabled()).toBe(true);
    }));

  test('brings a city of the gazetteer along', () =>
    withPage('#lang=de&panel=whatif&s=de-suhl', async page => {
      await drawn(page);
      const { places } = await counts(page);
      await choose(page, 'Partner', 'Limoges', /^Limoges/);
      await pane(page).getByRole('button', { name: 'Hinzufügen' }).click();
      await expect.poll(() => title(page)).toBe('Wenn Suhl und Limoges Partner wären');
      expect((await counts(page)).places).toBe(places + 1);
      await pane(page).getByText('Limoges hatte hier bisher keine bestehende Partnerschaft').waitFor();
      // Its name stands in the page of the tie, too.
      await pane(page).getByRole('button', { name: 'Suhl – Limoges', exact: true }).click();
      await page.locator('#pane-city').getByText('Heute: gedacht').waitFor();
    }));

  test('of a city that nobody knows is not drawn, and the panel says why', () =>
    withPage('#lang=de&panel=whatif&if=de-suhl--999999999,de-suhl--ru-nirgends', async page => {
      await expect.poll(() => pane(page).getByText('Diesen Ort kennt die Seite nicht.').count()).toBe(2);
      expect((await counts(page)).ties).toBe(141);
    }));

  test('has room on a phone, in Russian', () =>
    withPage(
      '#lang=ru&panel=whatif&if=de-suhl--ru-perm',
      async page => {
        await expect.poll(() => title(page)).toBe('Если бы Зуль и Пермь были партнёрами');
        await pane(page).getByRole('row', { name: 'Связные части' }).waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
        expect(await faults(page, 'phone')).toEqual([]);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});
