// On a phone, and at 200 %: everything is there, can be reached with a thumb, and nothing is cut off.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PANELS, type ViewState } from '../../src/state/fields';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
/** A screen of 1440 × 900 enlarged to 200 %. */
const enlarged = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
/** CSS pixels that a thumb needs. */
const THUMB = 44;

const set = (page: Page, partial: Partial<ViewState>) =>
  page.evaluate(partial => window.twinline.set(partial), partial);
/** The map alone is seen at first. */
const drawn = (page: Page) =>
  page.waitForSelector('.shell-map[data-ready=true], .shell-map [data-ready=true]', { state: 'attached' });
const room = (page: Page, name: string) => page.locator('.shell-phone').getByRole('button', { name });

/** Of the elements that are seen: those that a tap within 22 pixels of the middle misses, across or down. */
const tooSmall = (page: Page, selector: string) =>
  page.evaluate(
    ({ selector, reach }) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(element =>
        element.checkVisibility(),
      );
      if (seen.length === 0) return [`nothing is ${selector}`];
      return seen
        .filter(element => {
          element.scrollIntoView({ block: 'nearest', inline: 'center' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return !(
            [
              [x - reach, y],
              [x + reach, y],
              [x, y - reach],
              [x, y + reach],
            ] as const
          ).every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
        })
        .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent!.trim()}`);
    },
    { selector, reach: THUMB / 2 - 1 },
  );

/** What juts out of the page; what lies in a table or bar that is scrolled sideways by itself may. */
const jutting = (page: Page, root: string) =>
  page.evaluate(root => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      !element.matches('.shell-pane, #app') &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    const out = [...document.querySelectorAll<HTMLElement>(`${root} *`)].filter(element => {
      if (!element.checkVisibility() || element.closest('svg, .shell-skip, .visually-hidden')) return false;
      const { left, right } = element.getBoundingClientRect();
      return (right > innerWidth + 1 || left < -1) && !isScrolled(element.parentElement);
    });
    const { scrollWidth } = document.documentElement;
    return [
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...out.map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent!.trim()}`),
    ].slice(0, 6);
  }, root);

describe('on a phone', () => {
  test('what one uses most is large enough for a thumb', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawn(page);
        for (const selector of ['.shell-phone button', '.shell-dots', '.legend-open', '.timeline-play']) {
          expect(await tooSmall(page, selector), selector).toEqual([]);
        }
        await room(page, 'Angaben').tap();
        expect(await tooSmall(page, '[role=tab]')).toEqual([]);
        expect(await tooSmall(page, '.shell-all')).toEqual([]);
        await page.locator('.shell-dots').tap();
        expect(await tooSmall(page, '#more > *')).toEqual([]);
      },
      phone,
    ));

  test.each(['de', 'ru'] as const)('no page is wider than the screen (%s)', lang =>
    withPage(
      `#lang=${lang}&s=de-karlsruhe&f=kind:partnership`,
      async page => {
        for (const at of [0, 1, 2]) {
          await page.locator('.shell-phone button').nth(at).tap();
          expect(await jutting(page, '#app')).toEqual([]);
        }
        for (const panel of PANELS) {
          await set(page, { panel });
          await page.waitForSelector(`#pane-${panel}:not(:has(.panel-waiting)) :is(h2, table)`);
          expect(await jutting(page, '#app'), panel).toEqual([]);
        }
      },
      phone,
    ),
  );

  test('Suhl’s partner is found', () =>
    withPage(
      '',
      async page => {
        await page.locator('.search input').tap();
        await page.keyboard.type('Suhl');
        await page.locator('.shell-search [role=option]').first().tap();
        const pane = page.locator('#pane-city');
        await pane.getByRole('heading', { name: 'Suhl' }).waitFor();
        const partner = pane.getByRole('button', { name: 'Kaluga' }).first();
        await partner.scrollIntoViewIfNeeded();
        expect(await partner.isVisible()).toBe(true);
        expect((await viewState(page)).places).toEqual(['de-suhl']);
      },
      phone,
    ));

  test('a link to a panel shows its tab, and the page behind stays where it is', () =>
    withPage(
      '#lang=de&panel=statistics',
      async page => {
        const tab = page.locator('#tab-statistics');
        const isWhollySeen = () =>
          tab.evaluate(tab => {
            const [own, list] = [tab.getBoundingClientRect(), tab.parentElement!.getBoundingClientRect()];
            return own.left >= list.left && own.right <= list.right;
          });
        await expect.poll(isWhollySeen).toBe(true);
        const last = page.locator('#pane-statistics h3').last();
        await last.waitFor();
        // Unlike a reader's hand, a script's scrolling also moves what is not meant to be scrolled.
        await last.evaluate(heading => heading.scrollIntoView());
        expect(await page.evaluate(() => document.scrollingElement!.scrollTop)).toBe(0);
      },
      phone,
    ));

  test('beside a text the year stays at hand, and the chart comes back with the map', () =>
    withPage(
      '#lang=de&m=year&y=1989',
      async page => {
        await drawn(page);
        const chart = page.locator('.timeline-head');
        expect(await chart.isVisible()).toBe(true);
        const height = async () => (await page.locator('.shell-panel').boundingBox())?.height ?? 0;
        await room(page, 'Angaben').tap();
        expect(await chart.isVisible()).toBe(false);
        expect(await page.locator('.timeline-moment').innerText()).toContain('1989');
        expect(await page.locator('.timeline-play').isVisible()).toBe(true);
        expect(await height()).toBeGreaterThan(844 / 2);
        await room(page, 'Karte').tap();
        expect(await chart.isVisible()).toBe(true);
      },
      phone,
    ));
});

describe('at 200 %', () => {
  test('nothing is squeezed away: every room keeps a height and can be scrolled to', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawn(page);
        expect(await jutting(page, '#app')).toEqual([]);
        for (const part of ['.shell-map', '.timeline-chart', '.timeline-foot', '.shell-header']) {
          const there = page.locator(part);
          await there.evaluate(element => element.scrollIntoView({ block: 'end' }));
          const box = (await there.boundingBox())!;
          expect(box.height, part).toBeGreaterThan(10);
          // Above the bar at the foot of the screen.
          const bar = (await page.locator('.shell-phone').boundingBox())!;
          expect(box.y + box.height, part).toBeLessThanOrEqual(bar.y + 1);
          expect(bar.y + bar.height).toBeLessThanOrEqual(451);
        }
        expect((await page.locator('.shell-map').boundingBox())!.height).toBeGreaterThan(250);
      },
      enlarged,
    ));

  test('every panel is read to its end, and no control is cut off', () =>
    withPage(
      '#lang=de&s=de-karlsruhe&f=kind:partnership',
      async page => {
        await room(page, 'Angaben').click();
        for (const panel of PANELS) {
          await set(page, { panel });
          await page.waitForSelector(`#pane-${panel}:not(:has(.panel-waiting)) :is(h2, table)`);
          expect(await jutting(page, '#app'), panel).toEqual([]);
          const last = page.locator(`#pane-${panel} :is(button, a, summary, tbody tr):visible`).last();
          // A long table draws its last rows once it is scrolled to where they are.
          const isSeen = () =>
            last.evaluate(element => {
              element.scrollIntoView({ block: 'nearest' });
              const { left, top, height } = element.getBoundingClientRect();
              return element.contains(document.elementFromPoint(left + 4, top + height / 2));
            });
          await expect.poll(isSeen, { message: panel, timeout: 5000 }).toBe(true);
        }
      },
      enlarged,
    ));
});
