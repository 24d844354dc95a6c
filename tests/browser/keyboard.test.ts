// All of the page by the keyboard alone: everything is reached, one always sees where one is, nothing holds one back,
// and what was opened closes and leads back.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PANELS } from '../../src/state/fields';
import { isAt, stopOf, tabThrough, tabTo } from './focus';
import { counts, drawn, useBrowser, viewState, withoutWebgl, withPage } from './harness';

useBrowser();

const desk = { viewport: { width: 1440, height: 800 } };
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Focuses the tab of a panel, as arrow keys do from the one before. */
async function openPanel(page: Page, panel: (typeof PANELS)[number]): Promise<void> {
  await page.locator('[role=tab][aria-selected=true]').focus();
  for (const _ of PANELS) {
    if ((await viewState(page)).panel === panel) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.waitForSelector(`#pane-${panel}:not(:has(.panel-waiting))`);
}

/** How many controls of an open panel the tab key should meet. */
const controlsIn = (page: Page, panel: string): Promise<number> =>
  page.evaluate(
    panel =>
      [
        ...document.querySelectorAll<HTMLElement>(
          `#pane-${panel} :is(a[href], button, input, select, summary, [tabindex])`,
        ),
      ].filter(
        element =>
          element.tabIndex >= 0 &&
          element.checkVisibility() &&
          !element.matches(':disabled') &&
          // Of a group of radio buttons the tab key meets the chosen one.
          !(element.matches('[type=radio]') && !element.matches(':checked')),
      ).length,
    panel,
  );
const POLL = { timeout: 30_000, interval: 500 };

describe('the tab key', () => {
  test('leads from the first link through every part of the page to its end, and one sees where', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawn(page);
        const stops = await tabThrough(page);
        expect(stops.filter(({ seen }) => !seen)).toEqual([]);
        expect(stops[0]!.what).toContain('Zum Inhalt springen');
        const rooms = [...new Set(stops.map(({ room }) => room))];
        expect(rooms).toEqual([
          'shell-skip',
          'shell-header',
          'shell-pictures',
          'shell-legend',
          'shell-timeline',
          'panel',
          'pane-overview',
        ]);
        const names = stops.map(({ what }) => what).join('\n');
        for (const part of [
          'Karte der Partnerschaften',
          'Netz der Partnerschaften',
          'Trennlinie',
          '"Jahr"',
        ]) {
          expect(names).toContain(part);
        }
      },
      desk,
    ));

  test('reaches every control of every panel, which the arrow keys open from tab to tab', () =>
    withPage(
      '#lang=de&s=de-karlsruhe&panel=overview',
      async page => {
        for (const panel of PANELS) {
          await openPanel(page, panel);
          expect(await isAt(page, `#tab-${panel}`), panel).toBe(true);
          // What the background answers joins while the keyboard walks: then it walks once more.
          await expect
            .poll(async () => {
              await page.locator(`#tab-${panel}`).focus();
              await tabTo(page, `#pane-${panel}`);
              const stops = await tabThrough(page, `pane-${panel}`);
              expect(stops.filter(({ seen }) => !seen)).toEqual([]);
              const controls = await controlsIn(page, panel);
              expect(controls, panel).toBeGreaterThan(1);
              return controls - stops.length;
            }, POLL)
            .toBeLessThanOrEqual(0);
        }
      },
      desk,
    ));
});

describe('what opens closes again and leads back', () => {
  test('the list of all panels', () =>
    withPage('#lang=de&s=de-suhl', async page => {
      await page.locator('.shell-all').focus();
      await press(page, 'Enter', 'Tab', 'Tab');
      expect((await stopOf(page))!.seen).toBe(true);
      await press(page, 'Escape');
      expect(await isAt(page, '.shell-all')).toBe(true);
      expect(await page.locator('#all-panels').isVisible()).toBe(false);
      // What is selected stays: Escape meant the list.
      expect((await viewState(page)).places).toEqual(['de-suhl']);
      await press(page, 'Enter', ...PANELS.map(() => 'Tab'), 'Enter');
      expect((await viewState(page)).panel).toBe('help');
      expect(await page.locator('#all-panels').isVisible()).toBe(false);
      expect(await isAt(page, '#tab-help')).toBe(true);
    }));

  test('the menu of a short bar, and the choices of the legend', () =>
    withPage('#lang=de', async page => {
      for (const [opener, opened] of [
        ['.shell-dots', '#more'],
        ['.legend-button', '#legend-choices'],
      ] as const) {
        await page.locator(opener).focus();
        await press(page, 'Enter', 'Tab');
        expect(await isAt(page, `${opened} *`), opened).toBe(true);
        expect((await stopOf(page))!.seen).toBe(true);
        await press(page, 'Escape');
        expect(await page.locator(opened).isVisible(), opened).toBe(false);
        expect(await isAt(page, opener), opener).toBe(true);
      }
    }));

  test('the search, found with Ctrl-K from anywhere, leads to the page of what is chosen', () =>
    withPage('#lang=de&panel=data', async page => {
      await page.locator('#tab-data').focus();
      await press(page, 'Control+k');
      expect(await isAt(page, '.search input')).toBe(true);
      await page.keyboard.type('suhl');
      await page.locator('.shell-search [role=option]').first().waitFor();
      await press(page, 'Escape');
      expect(await page.locator('.shell-search [role=option]').count()).toBe(0);
      await press(page, 'ArrowDown', 'Enter');
      await page.waitForFunction(() => document.activeElement!.matches('#pane-city h2'));
      expect((await viewState(page)).places).toEqual(['de-suhl']);
    }));
});

describe('without a mouse', () => {
  test('the oldest tie is found', () =>
    withPage('#lang=de', async page => {
      // Over the header into the panel, back to its tab, on to the table, into its first row.
      await press(page, 'Tab', 'Enter', 'Shift+Tab', 'Shift+Tab');
      expect(await isAt(page, '#tab-overview')).toBe(true);
      await press(page, 'ArrowRight', 'ArrowRight');
      expect((await viewState(page)).panel).toBe('table');
      await tabTo(page, '#pane-table tbody tr');
      expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(/Hamburg.*1957/s);
      await press(page, 'Enter');
      await page.waitForFunction(() => document.activeElement!.matches('#pane-city h2'));
      expect((await viewState(page)).tie).toBe('de-hamburg--ru-sankt-petersburg');
    }));

  test('a filter is set, and taken back', () =>
    withPage('#lang=de&panel=filters', async page => {
      const all = (await counts(page)).shownTies;
      await page.waitForSelector('#pane-filters h2');
      await page.locator('#tab-filters').focus();
      await tabTo(page, '[data-attribute=status] [data-value=suspended] input');
      await press(page, 'Space');
      expect((await viewState(page)).filter).toEqual({ status: ['suspended'] });
      const now = await counts(page);
      expect(now.shownTies).toBe(now.suspended);
      await press(page, 'Control+z');
      expect((await counts(page)).shownTies).toBe(all);
    }));

  test('cells of the matrix are gone through by arrow keys, and Enter chooses a pair', () =>
    withPage('#lang=de&panel=regions', async page => {
      await page.locator('.regions-matrix td[tabindex="0"]').focus();
      const at = () =>
        page.evaluate(() => {
          const { row, column } = (document.activeElement as HTMLElement).dataset;
          return [row, column];
        });
      const start = await at();
      await press(page, 'ArrowRight', 'ArrowDown');
      const there = await at();
      expect(there[0]).not.toBe(start[0]);
      expect(there[1]).not.toBe(start[1]);
      expect((await stopOf(page))!.seen).toBe(true);
      await press(page, 'ArrowLeft', 'ArrowUp');
      expect(await at()).toEqual(start);
      const all = (await counts(page)).shownTies;
      await press(page, 'Enter');
      expect((await counts(page)).shownTies).toBeLessThan(all);
      expect(await at()).toEqual(start);
      await press(page, 'Enter');
      expect((await counts(page)).shownTies).toBe(all);
    }));

  test('folds of the data open, and years of the timeline go by', () =>
    withPage('#lang=de&panel=data', async page => {
      const fold = page.locator('#pane-data summary').first();
      await fold.focus();
      const details = page.locator('#pane-data details').first();
      const before = await details.getAttribute('open');
      await press(page, 'Enter');
      expect(await details.getAttribute('open')).not.toBe(before);

      await page.locator('.timeline-head').focus();
      await press(page, 'Home');
      const first = (await viewState(page)).year;
      await press(page, 'PageUp', 'ArrowRight');
      expect(await viewState(page)).toMatchObject({ mode: 'year', year: first + 11 });
    }));

  test('the network is walked through, moved and enlarged', () =>
    withPage(
      '#lang=de&view=network',
      async page => {
        await drawnNetwork(page);
        await tabTo(page, '.net-surface');
        expect((await stopOf(page))!.seen).toBe(true);
        expect(await page.getAttribute('.net-surface', 'role')).toBe('application');
        const heard = () => page.locator('.network-view [aria-live]').innerText();
        await press(page, 'ArrowDown');
        const { shownTies } = await counts(page);
        expect(shownTies).toBe(141);
        expect(await heard()).toBe('Kaliningrad: 8 Partner');
        await press(page, 'ArrowDown');
        expect(await heard()).toMatch(/^1 von 8: .* – Kaliningrad, \d{4}/);
        // Walking moves no picture in which everything is seen.
        expect((await viewState(page)).net).toEqual([]);
        await press(page, 'ArrowRight', 'ArrowLeft', 'Home', 'Enter');
        expect((await viewState(page)).places).toEqual(['ru-kaliningrad']);
        expect(await isAt(page, '.net-surface')).toBe(true);

        await press(page, '+');
        await page.waitForFunction(() => window.twinline.state().net[2]! < 1);
        const [x] = (await viewState(page)).net;
        await press(page, 'Shift+ArrowRight');
        await page.waitForFunction(x => window.twinline.state().net[0]! > x!, x);
      },
      desk,
    ));

  test('a place that stands outside the picture is brought into it', () =>
    withPage(
      '#lang=de&view=network&net=0.5,0.5,0.08,0',
      async page => {
        await drawnNetwork(page);
        await page.locator('.net-surface').focus();
        const before = (await viewState(page)).net;
        for (let places = 0; places < 4; places++) await press(page, 'PageDown');
        await page.waitForFunction(before => window.twinline.state().net.join() !== before, before.join());
        // The ring of what is reached is drawn in the middle: nothing else on the stage has this colour.
        const box = (await page.locator('.net-surface').boundingBox())!;
        expect(await accentWithin(page, box)).toBeGreaterThan(20);
      },
      desk,
    ));

  test('the network is walked through without a graphics card too', () =>
    withPage(
      '#lang=de&view=network',
      async page => {
        await drawnNetwork(page);
        await tabTo(page, '.svg-surface');
        const heard = () => page.locator('.network-view [aria-live]').innerText();
        await press(page, 'ArrowDown', 'ArrowDown');
        expect(await heard()).toMatch(/^1 von 8: .* – Kaliningrad, \d{4}/);
        expect(await page.locator('.svg-tip').innerText()).toContain('Kaliningrad');
        await press(page, 'Enter');
        expect((await viewState(page)).tie).toContain('ru-kaliningrad');
        await press(page, 'Shift+ArrowRight');
        await page.waitForFunction(() => window.twinline.state().net.length > 0);
      },
      {
        ...desk,
        expectErrors: true,
        prepare: withoutWebgl,
      },
    ));
});

async function drawnNetwork(page: Page): Promise<void> {
  await page.waitForSelector('.shell-network[data-ready=true], .shell-network [data-ready=true]', {
    state: 'attached',
  });
}

/** Pixels in the accent colour inside a box, its edge left out: there is the ring of the focus. */
async function accentWithin(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const edge = 12;
  const clip = { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge };
  const picture = await page.screenshot({ clip });
  return page.evaluate(
    async source => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--accent)';
      const accent = getComputedStyle(probe).color.match(/\d+/g)!.slice(0, 3).map(Number);
      probe.remove();
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let alike = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (accent.every((part, channel) => Math.abs(data[i + channel]! - part) < 24)) alike++;
      }
      return alike;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
