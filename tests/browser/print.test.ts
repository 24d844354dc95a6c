// On paper: a heading and a source line, the picture, and the whole of the open panel.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PANELS, type ViewState } from '../../src/state/fields';
import { counts, drawn, useBrowser, withoutWebgl, withPage } from './harness';

useBrowser();

const desk = { viewport: { width: 1440, height: 900 } };
/** A4 without its margins, in CSS pixels. */
const PAPER = 680;

/** Shows the page as it is printed. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PAPER, height: 900 });
}
async function onScreen(page: Page): Promise<void> {
  await page.setViewportSize(desk.viewport);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}

/** Elements of the panel that hide a part of what they hold, or reach beyond the paper. */
const cut = (page: Page) =>
  page.evaluate(width => {
    const panel = document.querySelector<HTMLElement>('.shell-panel')!;
    const elements = [panel, ...panel.querySelectorAll<HTMLElement>('*')].filter(
      element => element.checkVisibility() && !(element instanceof SVGElement),
    );
    const name = ({ tagName, className, textContent }: Element) =>
      `${tagName} ${className} "${textContent!.trim().slice(0, 30)}"`;
    const clipped = elements.filter(element => {
      if (element.matches('.visually-hidden, select, input')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      );
    });
    const wide = elements.filter(element => element.getBoundingClientRect().right > width + 1);
    return [
      ...clipped.map(one => `clipped: ${name(one)}`),
      ...wide.map(one => `too wide: ${name(one)}`),
    ].slice(0, 6);
  }, PAPER);

describe('on paper', () => {
  test('stand what is shown, where it is from, the picture, and nothing to press in the header', () =>
    withPage(
      '#lang=de&m=year&y=1990&f=kind:partnership',
      async page => {
        await drawn(page);
        const { shownTies } = await counts(page);
        await onPaper(page);
        const head = await page.locator('.shell-head').innerText();
        expect(head).toContain('Deutschland–Russland');
        expect(head).toContain(`${shownTies} Partnerschaften`);
        expect(head).toContain('1990');
        const foot = await page.locator('.shell-foot').innerText();
        expect(foot).toContain('Creative Commons');
        expect(foot).toContain('y=1990');
        for (const hidden of [
          '.shell-header',
          '.shell-tabs',
          '.shell-phone',
          '.shell-status',
          '.shell-skip',
        ]) {
          expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
        }
        for (const shown of ['.shell-pictures', '.shell-timeline', '.shell-legend', '#pane-overview']) {
          const box = (await page.locator(shown).boundingBox())!;
          expect(box.height, shown).toBeGreaterThan(20);
          expect(box.x + box.width, shown).toBeLessThanOrEqual(PAPER + 1);
        }
      },
      desk,
    ));

  test('the open panel stands in full, whichever it is', () =>
    withPage(
      '#lang=de&s=de-karlsruhe',
      async page => {
        await drawn(page);
        const states: readonly Partial<ViewState>[] = [
          ...PANELS.map(panel => ({ panel })),
          { panel: 'table', level: 'region' },
          { panel: 'help', topic: 'glossary' },
        ];
        for (const state of states) {
          await page.evaluate(state => window.twinline.set(state), state);
          await page.waitForSelector(`#pane-${state.panel}:not(:has(.panel-waiting)) :is(h2, tbody tr)`);
          await onPaper(page);
          expect(await cut(page), JSON.stringify(state)).toEqual([]);
          expect(await page.locator(`#pane-${state.panel}`).isVisible()).toBe(true);
          await onScreen(page);
        }
      },
      // Panels are the same without WebGL, and the picture beside them is there sooner at every size of the paper.
      { ...desk, prepare: withoutWebgl },
    ));

  test('a long table has all its rows, on several pages with its head on each; the screen has few again', () =>
    withPage(
      '#lang=de&panel=table',
      async page => {
        await drawn(page);
        const rows = () => page.locator('#pane-table tbody tr').count();
        const few = await rows();
        const { shownTies } = await counts(page);
        expect(few).toBeLessThan(shownTies);
        await onPaper(page);
        expect(await rows()).toBe(shownTies);
        // The browser repeats a head, but none with boxes of their own in it.
        const displays = await page
          .locator('#pane-table :is(thead, th button)')
          .evaluateAll(elements => elements.map(element => getComputedStyle(element).display));
        expect([...new Set(displays)]).toEqual(['table-header-group', 'contents']);
        await onScreen(page);
        await page.waitForFunction(
          few => document.querySelectorAll('#pane-table tbody tr').length <= few + 1,
          few,
        );

        // The browser itself tells the page that it prints.
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
        expect(pages).toBeGreaterThan(2);
        expect(await rows()).toBeLessThanOrEqual(few + 1);
      },
      desk,
    ));
});
