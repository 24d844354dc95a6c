// Suggestions: for a place that is searched by name, with reasons, tried out as a thought tie, narrowed by filters, and
// with the figures that say how good they are.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const pane = (page: Page) => page.locator('#pane-matches');
const listed = (page: Page) => pane(page).locator('.matches-list').waitFor();
const rows = (page: Page) => pane(page).locator('.matches-row');
const faults = async (page: Page, where: string) => {
  const found = await faultsIn(page, '.shell-panel');
  return found.map(fault => `${where}: ${fault}`);
};

describe('suggestions', () => {
  test('come for a place found by keyboard, ten of them with reasons, and more on demand', () =>
    withPage('#lang=de&d=wider-circle&panel=matches', async page => {
      await pane(page).getByRole('combobox', { name: 'Für' }).fill('Duisb');
      await pane(page).getByRole('option', { name: 'Duisburg' }).first().waitFor();
      await page.keyboard.press('Enter');
      await listed(page);
      await pane(page).getByRole('heading', { name: 'Vorschläge für Duisburg' }).waitFor();
      expect(await rows(page).count()).toBe(10);
      const names = await rows(page).locator('.matches-name').allInnerTexts();
      expect(new Set(names).size).toBe(10);
      // Partners that it has, or had, are not among them.
      for (const partner of ['Perm', 'Portsmouth', 'Vilnius', 'Lomé']) expect(names).not.toContain(partner);
      expect(await rows(page).first().locator('> p').first().innerText()).toMatch(/^\p{Lu}.*\.$/u);
      await pane(page).getByRole('button', { name: '10 weitere' }).click();
      await expect.poll(() => rows(page).count()).toBe(20);
      expect((await rows(page).locator('.matches-name').allInnerTexts()).slice(0, 10)).toEqual(names);
    }));

  test('a suggestion is tried out as a thought tie, and taken back', () =>
    withPage('#lang=de&d=wider-circle&panel=matches&s=de-duisburg', async page => {
      await listed(page);
      const name = await rows(page).first().locator('.matches-name').innerText();
      await rows(page)
        .first()
        .getByRole('button', { name: `Was wäre, wenn ${name}` })
        .click();
      await expect.poll(async () => (await viewState(page)).proposed.length).toBe(1);
      await rows(page).first().getByText('Diese Partnerschaft ist gedacht.').waitFor();
      // It stays a suggestion: a thought tie is none.
      expect(await rows(page).first().locator('.matches-name').innerText()).toBe(name);
      await rows(page)
        .first()
        .getByRole('button', { name: `Gedachte Partnerschaft mit ${name}` })
        .click();
      await expect.poll(async () => (await viewState(page)).proposed).toEqual([]);

      await rows(page)
        .first()
        .getByRole('button', { name: `${name} auf Karte und Netz zeigen` })
        .click();
      await expect.poll(async () => (await viewState(page)).places.length).toBe(2);
      expect((await viewState(page)).places[0]).toBe('de-duisburg');
    }));

  test('filters and weights stand in the link', () =>
    withPage('#lang=en&d=wider-circle&panel=matches&s=de-duisburg&mp=noCountryTwice', async page => {
      await listed(page);
      await pane(page).getByText('Filters', { exact: true }).click();
      await pane(page).getByLabel('Country').selectOption({ label: 'Norway' });
      await page.waitForFunction(() => location.hash.includes('mf=country'));
      await expect
        .poll(async () => new Set(await rows(page).locator('.matches-head > .panel-note').allInnerTexts()))
        .toEqual(new Set(['Norway']));
      await pane(page).getByText('Weights', { exact: true }).click();
      await pane(page).getByRole('slider', { name: 'Distance' }).fill('0');
      await page.waitForFunction(() => location.hash.includes('mw='));
      await page.reload();
      await page.evaluate(() => window.twinline.ready);
      await listed(page);
      const { matchFilter, matchPreset, matchWeights } = await viewState(page);
      expect([matchFilter, matchPreset, matchWeights.includes(0)]).toEqual([
        { country: ['NO'] },
        'noCountryTwice',
        true,
      ]);
    }));

  test('come for a city that the network does not have, found by its German name and kept in the link', () =>
    withPage('#lang=de&panel=matches', async page => {
      await pane(page).getByRole('combobox', { name: 'Für' }).fill('Nizza');
      await pane(page).getByRole('option', { name: 'nicht in diesem Netz' }).first().waitFor();
      await page.keyboard.press('Enter');
      await listed(page);
      await pane(page).getByRole('heading', { name: 'Vorschläge für Nizza' }).waitFor();
      expect((await viewState(page)).places).toEqual(['2990440']);
      await pane(page).getByText('Von Nizza ist hier keine Partnerschaft verzeichnet').waitFor();
      expect(await page.locator('.shell-status').innerText()).not.toContain('Der Link nennt');
      // Towards Russia the notice stands with each.
      const rests = pane(page).locator('.matches-row > .panel-note');
      const countries = await rows(page).locator('.matches-head > .panel-note').allInnerTexts();
      expect(await rests.count()).toBe(countries.filter(country => country === 'Russland').length);
      expect(countries).toContain('Russland');

      const name = await rows(page).first().locator('.matches-name').innerText();
      await rows(page)
        .first()
        .getByRole('button', { name: `Was wäre, wenn ${name}` })
        .click();
      await page.waitForFunction(() => window.twinline.network()?.places === 240);
      await page.goBack();
      await expect.poll(async () => (await viewState(page)).proposed).toEqual([]);
      await page.goBack();
      await pane(page).getByRole('heading', { name: 'Welcher Ort passt zu welchem?' }).waitFor();
      await page.goForward();
      await pane(page).getByRole('heading', { name: 'Vorschläge für Nizza' }).waitFor();
    }));

  test('regions that only the gazetteer has are chosen by their names', () =>
    withPage('#lang=ru&panel=matches&s=ru-kaluga&mf=also:absent;country:FR', async page => {
      await listed(page);
      await pane(page).locator('.matches-controls summary').first().click();
      const region = pane(page).getByLabel('Регион');
      const names = await region.locator('option').allInnerTexts();
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter(name => /^[A-Z]{2}[-.]/.test(name))).toEqual([]);
      await region.selectOption('FR-BRE');
      await page.waitForFunction(() => location.hash.includes('region'));
      await expect.poll(() => rows(page).first().innerText()).toContain('Франция');
    }));

  test('say which filter leaves none, and a tag that is added stands in the link', () =>
    withPage('#lang=de&d=wider-circle&panel=matches&s=de-essen&mf=country:NO;km:100', async page => {
      await pane(page).getByText('Kein Ort erfüllt alles zugleich').waitFor();
      await pane(page).getByRole('button', { name: 'ohne „Entfernung“' }).click();
      await listed(page);
      expect((await viewState(page)).matchFilter).toEqual({ country: ['NO'] });
      await pane(page).getByText('Merkmale und Ziele', { exact: true }).click();
      await pane(page)
        .getByRole('button', { name: /^Hitze / })
        .click();
      await page.waitForFunction(() => location.hash.includes('mt=heat'));
      await pane(page).getByText('Merkmale zählen nur').waitFor();
    }));

  test('are led to from the page of a place', () =>
    withPage('#lang=de&panel=city&s=de-suhl', async page => {
      await page.locator('#pane-city').getByRole('button', { name: 'Vorschläge' }).click();
      await pane(page).getByRole('heading', { name: 'Vorschläge für Suhl' }).waitFor();
    }));

  test('of a list that is too small, the hit rate is not told; towards Russia there is a notice', () =>
    withPage('#lang=de&panel=matches&s=de-suhl', async page => {
      await listed(page);
      expect(await pane(page).locator('.matches-resting').innerText()).toContain(
        'seit dem russischen Angriffskrieg',
      );
      await pane(page).getByText('Partnerschaften, die es schon gibt').click();
      await pane(page).locator('.matches-existing').getByText('Kaluga').waitFor();
      await pane(page).getByRole('button', { name: 'Trefferquote auf diesem Netz messen' }).click();
      await pane(page).getByText('Zu wenige, um etwas zu sagen').waitFor();
      expect(await pane(page).locator('.matches-quality').innerText()).not.toContain('NaN');
    }));
});

test.each([
  ['light', 'de', { width: 1024, height: 720 }],
  ['dark', 'ru', { width: 390, height: 844 }],
] as const)('nothing stands in the way of reading it (%s, %s)', (theme, lang, viewport) =>
  withPage(
    `#lang=${lang}&theme=${theme}&d=wider-circle&panel=matches&s=de-karlsruhe`,
    async page => {
      await listed(page);
      for (const summary of await pane(page).locator('.matches-controls summary').all())
        await summary.click();
      await pane(page).locator('.matches-chip').first().click();
      expect(await faults(page, theme)).toEqual([]);
      const wide = await pane(page).evaluate(
        host =>
          [...host.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > innerWidth + 1)
            .length,
      );
      expect(wide).toBe(0);
    },
    { viewport },
  ),
);
