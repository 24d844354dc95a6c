// City and partnership pages: what they must tell, and the ways that lead to them.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const page$ = (page: Page) => page.locator('#pane-city');
const textAt = (hash: string) => async (says: (text: string) => void) =>
  withPage(hash, async page => {
    await page$(page).locator('h2').first().waitFor();
    says((await page$(page).innerText()).replaceAll('\u00a0', ' '));
  });

describe('what the pages tell', () => {
  test('Suhl–Kaluga carries 1969, and that "the first" is disputed and by whom', () =>
    textAt('#lang=de&panel=city&t=de-suhl--ru-kaluga')(text => {
      expect(text).toContain('1969');
      expect(text).toContain('Hamburg');
      expect(text).toContain('Dresden');
      expect(text).toContain('1957');
    }));

  test('Hamburg–Sankt Petersburg carries 1957 and the dispute', () =>
    textAt('#lang=de&panel=city&t=de-hamburg--ru-sankt-petersburg')(text => {
      expect(text).toContain('1957');
      expect(text).toContain('Suhl');
    }));

  test('Karlsruhe–Krasnodar shows both agreements', () =>
    textAt('#lang=de&panel=city&t=de-karlsruhe--ru-krasnodar')(text => {
      expect(text).toContain('1992');
      expect(text).toContain('1997');
      expect(text).toContain('Freundschaft');
    }));

  test('Oldenburg and Hatten are not each other’s partners', () =>
    textAt('#lang=de&panel=city&s=de-oldenburg')(text => {
      expect(text).toContain('Machatschkala');
    }));

  test('Leningrad is named so in 1970, and Sankt Petersburg today', async () => {
    await textAt('#lang=de&panel=city&s=ru-sankt-petersburg&m=year&y=1970')(text =>
      expect(text).toContain('Leningrad'),
    );
  });
});

describe('one selection, whatever the way', () => {
  const karlsruhe = { places: ['de-karlsruhe'], tie: '', panel: 'city' };

  test('from the search', () =>
    withPage('#lang=de', async page => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('karlsruhe');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      expect(await viewState(page)).toMatchObject(karlsruhe);
      await page$(page).getByRole('heading', { name: 'Karlsruhe' }).waitFor();
      await page.waitForFunction(() => location.hash.includes('s=de-karlsruhe'));
    }));

  test('from the table', () =>
    withPage('#lang=de&panel=table', async page => {
      const table = page.locator('#pane-table');
      await table.getByRole('searchbox').fill('Karlsruhe');
      await table.getByRole('button', { name: 'Karlsruhe', exact: true }).first().click();
      expect(await viewState(page)).toMatchObject(karlsruhe);
    }));

  test('from the map', () =>
    withPage('#lang=de&map=8.4044,49.0094,9,0,0', async page => {
      await drawn(page);
      const box = (await page.locator('.shell-map canvas').first().boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForFunction(() => window.twinline.state().places.length > 0);
      expect(await viewState(page)).toMatchObject(karlsruhe);
    }));

  test('former names and other scripts find a city', () =>
    withPage('#lang=de', async page => {
      for (const query of ['Leningrad', 'Питер', 'petersburg']) {
        const box = page.getByRole('combobox').first();
        await box.fill(query);
        await page.getByRole('option').filter({ hasText: 'Sankt Petersburg' }).first().waitFor();
      }
    }));

  test('the keyboard alone leads from the search to a partnership', () =>
    withPage('#lang=de', async page => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('suhl');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page$(page).getByRole('heading', { name: 'Suhl' }).waitFor();
      expect(await page.evaluate(() => document.activeElement!.matches('#pane-city h2'))).toBe(true);
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(
          () => document.activeElement?.closest('#pane-city') && document.activeElement.textContent,
        );
        if (focused?.includes('Kaluga')) break;
      }
      await page.keyboard.press('Enter');
      expect((await viewState(page)).tie).toBe('de-suhl--ru-kaluga');
    }));
});

test('a search whose code does not come says so, and the next letter asks again', () => {
  let isCut = true;
  return withPage(
    '#lang=de',
    async page => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('lenin');
      await page.locator('.search .combobox-none', { hasText: 'konnte nicht geladen werden' }).waitFor();
      isCut = false;
      await page.keyboard.type('g');
      await page.getByRole('option').filter({ hasText: 'Sankt Petersburg' }).waitFor();
    },
    {
      expectErrors: true,
      prepare: page =>
        page.route(/placeSearch-[^/]*\.js$/, route => (isCut ? route.abort() : route.continue())),
    },
  );
});

describe('a broken table', () => {
  test('is listed row by row, and the good rows load', () =>
    withPage(
      '#lang=de',
      async page => {
        const { places, ties } = await counts(page);
        expect(places).toBe(238);
        expect(ties).toBeLessThan(141);
        expect(ties).toBeGreaterThan(130);
        await page.getByRole('button', { name: 'Ansehen' }).click();
        const list = page.locator('.data-problems');
        expect(await list.innerText()).toContain('places.csv, Zeile 2, Spalte lat');
        expect(await list.innerText()).toContain('neunundvierzig');
        await drawn(page);
      },
      {
        async prepare(page) {
          await page.route(/\/places-[^/]*\.csv$/, async route => {
            const response = await route.fetch();
            const lines = (await response.text()).split('\n');
            const column = lines[0]!.split(',').indexOf('lat');
            lines[1] = lines[1]!
              .split(',')
              .map((cell, index) => (index === column ? 'neunundvierzig' : cell))
              .join(',');
            await route.fulfill({ response, body: lines.join('\n') });
          });
        },
      },
    ));

  test('a dataset that does not come is said in a sentence', () =>
    withPage(
      '#lang=de',
      async page => {
        expect(await page.locator('.shell-status').innerText()).toContain('konnte nicht geladen werden');
      },
      {
        expectErrors: true,
        prepare: page => page.route(/datapackage[^/]*\.json$/, route => route.abort()),
      },
    ));
});
