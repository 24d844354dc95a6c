// Filters in a real page: chosen by their labels, they hold on every view and in the link.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBundled } from '../../scripts/data/bundled';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const section = (page: Page, id: string) => page.locator(`#pane-filters [data-attribute=${id}]`);

/** Ticks a value by its label, as a reader would: unfold, find, tick. Returns the number beside it. */
async function choose(page: Page, id: string, label: RegExp): Promise<number> {
  const own = section(page, id);
  if (!(await own.locator('details').evaluate(details => (details as HTMLDetailsElement).open))) {
    await own.locator('summary').click();
  }
  const box = own.getByRole('checkbox', { name: label });
  const beside = await box.locator('xpath=..').locator('.filters-ties').innerText();
  await box.check();
  return Number(beside.replaceAll(/\D/g, ''));
}

/** What panel, table, map and network say of how many ties are shown, all the same as the page itself counts. */
async function agreed(page: Page): Promise<number> {
  const { shownTies } = await counts(page);
  expect(await page.locator('#pane-filters [role=status]').innerText()).toMatch(
    new RegExp(`^${shownTies} von `),
  );
  for (const room of ['.shell-map', '.shell-network']) {
    await page.waitForSelector(`${room}[data-drawn='${shownTies}'], ${room} [data-drawn='${shownTies}']`, {
      state: 'attached',
    });
  }
  await page.getByRole('tab', { name: 'Tabelle' }).click();
  const rows = await page.locator('#pane-table table').getAttribute('aria-rowcount');
  expect(Number(rows) - 1).toBe(shownTies);
  await page.getByRole('tab', { name: 'Filter' }).click();
  return shownTies;
}

describe('every filter', () => {
  test('is chosen by its label, holds on all views, and a reload brings it back', () =>
    withPage('#lang=de&panel=filters', async page => {
      await drawn(page);
      for (const [id, label, value] of [
        ['kind', /^Freundschaft/, 'friendship'],
        ['status', /^ruhend/, 'dormant'],
        ['decade', /^1990er/, '1990'],
        ['region', /^Nordrhein-Westfalen/, 'DE-NW'],
        ['placeKind', /^Kreis/, 'district'],
        ['theme', /^Jugend/, 'youth'],
        ['sourced', /^nur das Jahr/, 'founding'],
      ] as const) {
        const ties = await choose(page, id, label);
        expect((await viewState(page)).filter).toEqual({ [id]: [value] });
        expect([id, await agreed(page)]).toEqual([id, ties]);
        await page.waitForFunction(part => location.hash.includes(part), `f=${id}:${value}`);
        if (id === 'region') {
          await page.reload();
          await page.evaluate(() => window.twinline.ready);
          await page.getByRole('checkbox', { name: /^Nordrhein-Westfalen/, checked: true }).waitFor();
          expect((await counts(page)).shownTies).toBe(ties);
          await drawn(page);
        }
        await section(page, id)
          .getByRole('button', { name: /: alle$/ })
          .click();
        expect((await counts(page)).shownTies).toBe(141);
      }
    }));

  test('countries and boundary places, in the wider circle', () =>
    withPage('#lang=de&d=wider-circle&panel=filters&view=map', async page => {
      const ties = await choose(page, 'country', /^Polen/);
      expect((await counts(page)).shownTies).toBe(ties);
      await page.getByRole('button', { name: 'Land: alle' }).click();

      await section(page, 'coverage').locator('summary').click();
      await page.getByRole('button', { name: 'Randorte weglassen' }).click();
      const { tables } = readBundled('wider-circle');
      const boundary = new Set(
        tables.places.filter(({ tiesKnown }) => tiesKnown === 'boundary').map(({ id }) => id),
      );
      // Pairs on different sides of an agreement, neither of them at the boundary.
      const pairs = new Set<string>();
      for (const { id } of tables.agreements) {
        const parties = tables.agreement_parties.filter(({ agreement }) => agreement === id);
        for (const a of parties) {
          for (const b of parties) {
            const inside = !boundary.has(a.place) && !boundary.has(b.place);
            if (a.side < b.side && inside) pairs.add([a.place, b.place].sort().join());
          }
        }
      }
      expect((await counts(page)).shownTies).toBe(pairs.size);
    }));
});

describe('a question of a reader', () => {
  test('which partnerships were founded in 1988 and are suspended today', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      await page.getByRole('tab', { name: 'Filter' }).click();
      await page.getByRole('checkbox', { name: /^ausgesetzt/ }).check();
      await page.getByRole('textbox', { name: 'von' }).fill('1988');
      await page.getByRole('textbox', { name: 'bis' }).fill('1988');
      await page.keyboard.press('Enter');

      // From the tables: founded in 1988, and the last that is reported of it is a suspension.
      const { tables } = readBundled('germany-russia');
      const expected = tables.agreements.filter(({ id, founded }) => {
        const last = tables.status_history.filter(({ agreement }) => agreement === id).at(-1);
        return founded?.startsWith('1988') && last?.status === 'suspended';
      });
      expect(await agreed(page)).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);

      await page.getByRole('button', { name: 'Als Tabelle zeigen' }).click();
      await page.locator('#pane-table tbody tr').first().waitFor();
      const rows = await page.locator('#pane-table tbody tr').allInnerTexts();
      expect(rows).toHaveLength(expected.length);
      expect(rows.some(row => row.includes('Köln') && row.includes('Wolgograd'))).toBe(true);
    }));
});

describe('undo', () => {
  test('by keys of the page, but not in a field of text', () =>
    withPage('#lang=de&panel=filters', async page => {
      const filter = async () => (await viewState(page)).filter;
      await page.getByRole('checkbox', { name: /^ausgesetzt/ }).check();
      await page.getByRole('checkbox', { name: /^Freundschaft/ }).check();
      await page.keyboard.press('Control+z');
      expect(await filter()).toEqual({ status: ['suspended'] });
      await page.keyboard.press('Control+z');
      expect(await filter()).toEqual({});
      await page.keyboard.press('Control+Shift+z');
      await page.keyboard.press('Control+y');
      expect(await filter()).toEqual({ status: ['suspended'], kind: ['friendship'] });
      await page.getByRole('textbox', { name: 'von' }).fill('1988');
      await page.keyboard.press('Control+z');
      expect(Object.keys(await filter())).toHaveLength(2);
      // Nothing has the focus.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Control+z');
      expect(await filter()).toEqual({ status: ['suspended'] });
    }));
});

describe('the row of chips', () => {
  test('stands over the stage, opens the panel on a phone and takes filters away', () =>
    withPage(
      '#lang=de&f=status:suspended;kind:partnership,friendship,cooperation',
      async page => {
        const chips = page.locator('.filterbar li');
        await chips.first().waitFor();
        expect(await chips.allInnerTexts()).toEqual(['Art: 3', 'Stand: ausgesetzt']);
        const low = await page
          .locator('.filterbar button')
          .evaluateAll(buttons => buttons.filter(one => one.getBoundingClientRect().height < 44).length);
        expect(low).toBe(0);
        await page.getByRole('button', { name: 'Art: 3 – ändern' }).tap();
        await page.locator('#pane-filters h2').waitFor();
        await page.getByRole('button', { name: 'Art: 3 – entfernen' }).tap();
        expect((await viewState(page)).filter).toEqual({ status: ['suspended'] });
        await page.locator('.filterbar').getByRole('button', { name: 'alle zurücksetzen' }).tap();
        await page.locator('.filterbar').waitFor({ state: 'detached' });
        expect((await counts(page)).shownTies).toBe(141);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  test.each([
    ['light', '#lang=de&panel=filters&f=status:suspended;country:DE&ends=both'],
    [
      'dark',
      '#lang=ru&panel=filters&d=wider-circle&f=coverage:all;region:DE-NW&m=period&p=1960,1990&theme=dark',
    ],
  ])('axe finds no fault in row and panel, %s', (_, hash) =>
    withPage(hash, async page => {
      await page.locator('.filterbar li').first().waitFor();
      await page.locator('.filters-choice').first().waitFor();
      for (const part of ['.shell-filterbar', '#pane-filters']) {
        expect(await faultsIn(page, part)).toEqual([]);
      }
    }),
  );
});
