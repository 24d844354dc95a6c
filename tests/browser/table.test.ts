// The table in a real page, where rows have a height and can be scrolled; panels as assistive technology meets them.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ViewState } from '../../src/state/fields';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, withPage } from './harness';

useBrowser();

const table = (page: Page) => page.locator('#pane-table');

/** What a reader sees of the table and what it says of itself. */
const sight = (page: Page) =>
  table(page).evaluate(pane => {
    const scroller = pane.querySelector('.table-scroll')!;
    const { bottom } = scroller.getBoundingClientRect();
    const top = pane.querySelector('thead')!.getBoundingClientRect().bottom;
    const rows = [...pane.querySelectorAll('tbody tr')];
    const seen = rows.filter(row => {
      const box = row.getBoundingClientRect();
      return box.bottom > top + 1 && box.top < bottom - 1;
    });
    return {
      all: Number(pane.querySelector('table')!.getAttribute('aria-rowcount')) - 1,
      inPage: rows.length,
      first: Number(seen[0]?.getAttribute('aria-rowindex')) - 1,
      last: Number(seen.at(-1)?.getAttribute('aria-rowindex')) - 1,
      selected: seen.filter(row => row.getAttribute('aria-selected') === 'true').length,
      focusInside: pane.contains(document.activeElement),
    };
  });

describe('the table', () => {
  test('opens at the selected row', () =>
    withPage('#lang=de&panel=table&t=de-karlsruhe--ru-krasnodar', async page => {
      await table(page).locator('tr[aria-selected=true]').waitFor();
      expect(await sight(page)).toMatchObject({ all: 141, selected: 1 });
    }));

  test('holds in a year what the other views show, and says what it leaves out', () =>
    withPage('#lang=de&panel=table&m=year&y=1989', async page => {
      const { shownTies, unknownFounding } = await counts(page);
      expect((await sight(page)).all).toBe(shownTies);
      expect(await table(page).locator('.table-count').innerText()).toBe(
        `${shownTies} Partnerschaften, dazu ${unknownFounding} ohne bekanntes Gründungsjahr`,
      );
    }));

  test('Enter on a row leads the keyboard to the opened page, and back leads it to the row', () =>
    withPage('#lang=de&panel=table', async page => {
      const focused = () => page.evaluate(() => document.activeElement!.tagName);
      const row = table(page).locator('tbody tr').nth(1);
      await row.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement!.matches('#pane-city h2'));
      // Once more after the browser has let go of what is hidden.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await focused()).toBe('H2');
      await page.goBack();
      await page.waitForFunction(() => document.activeElement!.matches('#pane-table tr'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await focused()).toBe('TR');
    }));

  test('draws few of 2,000 rows, wherever one scrolls, and keeps the keyboard', () =>
    withPage('#lang=de&d=wider-circle&panel=table', async page => {
      await table(page).locator('tbody tr').first().focus();
      await page.keyboard.press('End');
      const end = await sight(page);
      expect(end.last).toBe(end.all);
      expect(end.inPage).toBeLessThan(60);

      await table(page)
        .locator('.table-scroll')
        .evaluate(scroller => (scroller.scrollTop = scroller.scrollHeight / 2));
      await page.waitForFunction(
        () => Number(document.querySelector('#pane-table tbody tr')!.getAttribute('aria-rowindex')) < 1500,
      );
      const middle = await sight(page);
      expect(middle.first).toBeGreaterThan(middle.all * 0.4);
      expect(middle.last).toBeLessThan(middle.all * 0.6);
      expect(middle.focusInside).toBe(true);

      await page.keyboard.press('Home');
      expect((await sight(page)).first).toBe(1);
    }));
});

describe('the twins say what the views draw', () => {
  const rowCount = async (page: Page) => (await sight(page)).all;
  const show = async (page: Page, name: string) => {
    await table(page).locator('.segmented').getByRole('button', { name, exact: true }).click();
    await table(page).locator('table').waitFor();
  };
  /** As map and network have drawn them; waits until both have as many as the table has rows. */
  const untilDrawnAs = (page: Page, ties: number) =>
    page.waitForFunction(
      ties =>
        ['.shell-map', '.shell-network'].every(room =>
          [...document.querySelectorAll<HTMLElement>(`${room}, ${room} *`)].some(
            ({ dataset }) => dataset['drawn'] === String(ties),
          ),
        ),
      ties,
    );
  /** The numbers in a column of all rows. */
  const numbersIn = async (page: Page, column: string) => {
    // All rows are there while the page is printed.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const texts = await table(page).locator(`tbody td.table-${column}`).allInnerTexts();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    return texts.map(text => Number(/\d[\d.]*/.exec(text)?.[0].replaceAll('.', '') ?? 0));
  };
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const all: Partial<ViewState> = { mode: 'all', filter: {}, level: 'place' };
  const states: readonly Partial<ViewState>[] = [
    {},
    { filter: { kind: ['partnership'], status: ['suspended'] } },
    { mode: 'year', year: 1990 },
    { level: 'region' },
    { level: 'country', mode: 'period', period: [1985, 1995], filter: { kind: ['partnership'] } },
  ];

  test.each(['germany-russia', 'nrw-uk', 'wider-circle'])('in %s', dataset =>
    withPage(`#lang=de&d=${dataset}&panel=table`, async page => {
      await drawn(page);
      for (const state of states) {
        await page.evaluate(state => window.twinline.set(state), { ...all, ...state });
        await table(page).locator('table').waitFor();
        const { shownTies, shownPlaces } = await counts(page);
        const isGrouped = (state.level ?? 'place') !== 'place';
        const where = JSON.stringify(state);
        // Ties, or pairs of groups, without asking for them.
        await untilDrawnAs(page, await rowCount(page));
        if (isGrouped) {
          const between = sum(await numbersIn(page, 'ties'));
          await show(page, state.level === 'region' ? 'Regionen' : 'Länder');
          const within = sum(await numbersIn(page, 'inner'));
          expect(between + within, where).toBe(shownTies);
          expect(sum(await numbersIn(page, 'places')), where).toBe(shownPlaces);
        }
        await show(page, 'Partnerschaften');
        expect(await rowCount(page), where).toBe(shownTies);
        await show(page, 'Orte');
        expect(await rowCount(page), where).toBe(shownPlaces);

        // The timeline's: the foundings of all years and those of none, whatever time is shown.
        await show(page, 'Jahre');
        const ofAllTime = await page.evaluate(() => {
          const { mode } = window.twinline.state();
          window.twinline.set({ mode: 'all' });
          const ties = window.twinline.network()!.shownTies;
          window.twinline.set({ mode });
          return ties;
        });
        expect(sum(await numbersIn(page, 'founded')), where).toBe(ofAllTime);
        await show(page, isGrouped ? 'Paare' : 'Partnerschaften');
      }
    }),
  );

  test('each year of the timeline has the number in force that its row tells', () =>
    withPage('#lang=de&panel=table&f=region:DE-NW', async page => {
      await show(page, 'Jahre');
      const [years, inForce] = [await numbersIn(page, 'year'), await numbersIn(page, 'inForce')];
      for (const at of [8, 14, 20]) {
        await page.evaluate(year => window.twinline.set({ mode: 'year', year }), years[at]!);
        expect((await counts(page)).shownTies, String(years[at])).toBe(inForce[at]);
        const head = await page.locator('.timeline-head').getAttribute('aria-valuetext');
        expect(head).toContain(`${years[at]}: ${inForce[at]} bestehend`);
      }
    }));

  test('the matrix has in its cells what the pairs have in their rows', () =>
    withPage('#lang=de&level=region&panel=table&m=year&y=1992', async page => {
      const ties = sum(await numbersIn(page, 'ties'));
      await page.locator('#tab-regions').click();
      const matrix = page.locator('#pane-regions .regions-matrix');
      await matrix.waitFor();
      const more = page.locator('#pane-regions').getByRole('button', { name: /^Alle \d+ zeigen/ });
      if ((await more.count()) > 0) await more.first().click();
      const cells = await matrix.locator('td[data-row]').allInnerTexts();
      expect(sum(cells.map(Number))).toBe(ties);
      expect(ties).toBeGreaterThan(10);
    }));
});

test('axe finds no fault in the open search', () =>
  withPage('#lang=de', async page => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('leningrad');
    await page.getByRole('option').first().waitFor();
    expect(await faultsIn(page, '.shell-search')).toEqual([]);
  }));
