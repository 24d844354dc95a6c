// What happens when something is missing or breaks: graphics card, workers, code that does not come, storage.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ViewState } from '../../src/state/fields';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withoutWebgl, withPage } from './harness';

useBrowser();

const rooms = { map: '.shell-map', network: '.shell-network' } as const;

/** Ties that are seen in a view drawn as SVG. */
const tiesIn = (page: Page, room: string) => page.locator(`${room} .svg-tie:not([display])`).count();

/** Where a place stands: selected it is the one in the accent's colour. */
async function spotOf(page: Page, room: string, place: string): Promise<{ x: number; y: number }> {
  await page.evaluate(place => window.twinline.set({ places: [place] }), place);
  const marked = `${room} circle:is([fill^='rgb(217 72 43'], [stroke^='rgb(217 72 43'])`;
  const circle = (await page.waitForSelector(marked))!;
  await page.evaluate(() => window.twinline.set({ places: [] }));
  // The header has other words now, and the view another size.
  await page.waitForTimeout(300);
  const { x, y, width, height } = (await circle.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

describe('without WebGL', () => {
  test('map and network are drawn as SVG with the same ties, say so, and follow the year, the filter and the level', () =>
    withPage(
      '#lang=de&d=wider-circle',
      async page => {
        await drawn(page);
        for (const [id, room] of Object.entries(rooms)) {
          expect(await tiesIn(page, room)).toBe((await counts(page)).shownTies);
          expect(await page.textContent(`.${id}-view .lazy-message`)).toBe(
            'Ohne Grafikkarte gezeichnet: einfacher, aber vollständig.',
          );
        }
        for (const change of [
          { mode: 'year', year: 1989 },
          { filter: { country: ['PL'] } },
          { filter: {}, mode: 'all', lang: 'ru', projection: 'flat' },
        ] as const satisfies readonly Partial<ViewState>[]) {
          await page.evaluate(change => window.twinline.set(change), change as Partial<ViewState>);
          const { shownTies } = await counts(page);
          for (const room of Object.values(rooms)) {
            await page.waitForSelector(`${room}[data-ready=true][data-drawn='${shownTies}']`);
            expect(await tiesIn(page, room)).toBe(shownTies);
          }
        }
        await page.evaluate(() => window.twinline.set({ level: 'country', lang: 'de' }));
        await page.waitForSelector('.shell-map .svg-name:text-is("Russland")');
        await page.waitForSelector('.shell-network[data-ready=true] .svg-name:text-is("Russland")');
      },
      { prepare: withoutWebgl },
    ));

  for (const [id, room] of Object.entries(rooms)) {
    test(`a click selects, a drag and keys move, and the link follows (${id})`, () =>
      withPage(
        // Near enough that rows of the network do not touch.
        `#lang=de&view=${id}&net=0.5,0.4,0.4,0`,
        async page => {
          await page.waitForSelector(`${room}[data-ready=true]`);
          const field = id === 'map' ? 'map' : 'net';
          const moved = async (act: () => Promise<unknown>) => {
            const before = (await viewState(page))[field].join();
            await act();
            await page.waitForFunction(
              ([field, before]) => window.twinline.state()[field as 'map' | 'net'].join() !== before,
              [field, before] as const,
            );
          };
          const spot = await spotOf(page, room, 'de-karlsruhe');
          await page.mouse.move(spot.x, spot.y);
          await page.waitForSelector(`${room} .svg-tip:not([hidden]):text-is("Karlsruhe")`);
          await page.mouse.click(spot.x, spot.y);
          const { places } = await viewState(page);
          expect(places).toEqual(['de-karlsruhe']);
          await page.waitForSelector(`${room} .svg-name-marked:text-is("Karlsruhe")`);
          const box = (await page.locator(`${room} .svg-surface`).boundingBox())!;
          const empty = [box.x + box.width - 12, box.y + 12] as const;
          await page.mouse.click(...empty);
          expect((await viewState(page)).places).toEqual([]);

          await page.mouse.move(...empty);
          await page.mouse.down();
          await moved(async () => {
            await page.mouse.move(empty[0] - 60, empty[1] + 20, { steps: 4 });
            await page.mouse.up();
          });
          expect((await viewState(page)).places).toEqual([]);
          await page.locator(`${room} .svg-surface`).focus();
          await moved(() => page.keyboard.press('Shift+ArrowRight'));
          await moved(() => page.keyboard.press('+'));
          await moved(() => page.mouse.wheel(0, 200));
          await moved(() => page.getByRole('button', { name: 'Näher' }).click());
          await page.getByRole('button', { name: 'Alles zeigen' }).click();
          await page.waitForFunction(
            field => window.twinline.state()[field as 'map' | 'net'].length === 0,
            field,
          );
        },
        { prepare: withoutWebgl },
      ));
  }

  test('axe finds nothing to object to, light and dark', () =>
    withPage(
      '#lang=en&s=de-karlsruhe&panel=city',
      async page => {
        await drawn(page);
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          await page.waitForSelector(`[data-scheme=${scheme}]`);
          await page.waitForSelector('.shell-map .svg-name-marked');
          await page.waitForSelector('.shell-network .svg-name-marked');
          expect(await faultsIn(page, '.shell-pictures'), scheme).toEqual([]);
        }
      },
      { prepare: withoutWebgl },
    ));

  test('where its code does not come either, the old sentence stands there until it comes', () => {
    let offline = true;
    return withPage(
      '#lang=de&view=network',
      async page => {
        await page.waitForSelector('.network-view[data-notice=unavailable]');
        expect(await page.textContent('.network-view .lazy-message')).toContain('WebGL 2 fehlt');
        offline = false;
        await page.click('.network-view .lazy-message button');
        await page.waitForSelector('.shell-network[data-ready=true] .svg-surface');
        expect(await tiesIn(page, rooms.network)).toBe(141);
        // Its style sheet too, whether it failed the first time or not.
        expect(
          await page
            .locator('.svg-tie')
            .first()
            .evaluate(tie => getComputedStyle(tie).fill),
        ).toBe('none');
      },
      {
        prepare: async page => {
          await withoutWebgl(page);
          await page.route(/\/svg[^/]*\.(js|css)$/, route => (offline ? route.abort() : route.continue()));
        },
        expectErrors: true,
      },
    );
  });
});

/** Counts the contexts of the page that live. Before the page's own code. */
const countingContexts = (page: Page) =>
  page.addInitScript(() => {
    const contexts = new Set<WebGL2RenderingContext>();
    const real = HTMLCanvasElement.prototype.getContext as (kind: string, options?: unknown) => unknown;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) {
      const context = real.call(this, kind, options);
      if (context instanceof WebGL2RenderingContext) contexts.add(context);
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
    Object.assign(window, {
      liveContexts: () => [...contexts].filter(context => !context.isContextLost()).length,
    });
  });
const liveContexts = (page: Page) =>
  page.evaluate(() => (window as unknown as { liveContexts(): number }).liveContexts());

/** As when the driver crashes: all contexts go at once. */
const lose = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLCanvasElement>('.shell-view canvas')].flatMap(
      canvas => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
    );
    for (const card of cards) card.loseContext();
    Object.assign(window, { restore: () => cards.forEach(card => card.restoreContext()) });
  });
const restore = (page: Page) => page.evaluate(() => (window as unknown as { restore(): void }).restore());
const drawnWithCard = async (page: Page, ties: number) => {
  for (const [id, room] of Object.entries(rooms)) {
    await page.waitForSelector(`.${id}-view[data-notice=""]`);
    await page.waitForSelector(`${room}[data-ready=true][data-drawn='${ties}'] canvas`);
  }
};

describe('when the graphics card is lost', () => {
  test(
    'twenty times in a row, everything is drawn again, and no context is left over',
    { timeout: 240_000 },
    () =>
      withPage(
        '#lang=de&s=de-karlsruhe&map=30,55,3,0,0',
        async page => {
          await drawnWithCard(page, 141);
          const before = await liveContexts(page);
          for (let time = 0; time < 20; time++) {
            await lose(page);
            for (const id of Object.keys(rooms))
              await page.waitForSelector(`.${id}-view[data-notice=interrupted]`);
            await restore(page);
            await drawnWithCard(page, 141);
            expect(await liveContexts(page), `after ${time + 1} losses`).toBe(before);
          }
          expect((await viewState(page)).map).toEqual([30, 55, 3, 0, 0]);
        },
        { prepare: countingContexts, viewport: { width: 800, height: 560 } },
      ),
  );

  test('and stays away, it is drawn without it; what changes meanwhile is drawn, and the card again when it is back', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawnWithCard(page, 141);
        const before = await liveContexts(page);
        await lose(page);
        for (const id of Object.keys(rooms)) await page.waitForSelector(`.${id}-view[data-notice=plain]`);
        await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1989, places: ['de-suhl'] }));
        for (const room of Object.values(rooms)) {
          await page.waitForSelector(
            `${room}[data-ready=true][data-drawn='26'] .svg-name-marked:text-is("Suhl")`,
          );
          expect(await tiesIn(page, room)).toBe(26);
        }
        expect(await liveContexts(page)).toBe(0);
        await restore(page);
        await drawnWithCard(page, 26);
        expect(await liveContexts(page)).toBe(before);
        expect(await page.locator('.svg-surface').count()).toBe(0);
      },
      { prepare: countingContexts },
    ));

  test('however datasets, levels, layouts and languages change, the page has as many contexts as at first', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawnWithCard(page, 141);
        const before = await liveContexts(page);
        for (const view of [
          { level: 'country', lang: 'en' },
          { level: 'region', layout: 'map', projection: 'flat' },
          { dataset: 'nrw-uk', level: 'place', layout: 'sides', theme: 'dark' },
          { arrangement: 'map' },
          { arrangement: 'split', dataset: 'germany-russia', layout: 'forces', lang: 'ru' },
        ] as const) {
          await page.evaluate(view => window.twinline.set(view), view);
          await page.waitForTimeout(700);
          expect(await liveContexts(page), JSON.stringify(view)).toBe(before);
        }
        await drawnWithCard(page, 141);
      },
      { prepare: countingContexts },
    ));
});

describe('a background worker that ends without a word', () => {
  const isOurs = (url: string) => /\/worker-[^/]*\.js$/.test(url);
  const end = async (page: Page) => {
    for (const worker of page.workers()) {
      if (isOurs(worker.url())) await worker.evaluate(() => self.close()).catch(() => undefined);
    }
  };

  test('is replaced, and what it was asked is asked again', () =>
    withPage(
      '#lang=de&view=map',
      async page => {
        // Its data are held back while it is ended in the midst of its work.
        await page.waitForSelector('.shell-map[data-drawn="141"]');
        expect((await counts(page)).ties).toBe(141);
      },
      {
        prepare: async page => {
          let first = true;
          await page.route(/\/places-[^/]*\.csv$/, async route => {
            if (first) {
              first = false;
              await end(page);
            } else await route.continue();
          });
        },
      },
    ));

  test('again and again, a sentence says so, and trying again helps', () => {
    let broken = true;
    return withPage(
      '#lang=de&view=map',
      async page => {
        await page.waitForSelector('.shell-status button');
        expect(await page.textContent('.shell-status')).toContain('the background worker stopped');
        broken = false;
        await page.click('.shell-status button');
        await page.waitForSelector('.shell-map[data-drawn="141"]');
        expect(await page.textContent('.shell-status')).not.toContain('stopped');
      },
      {
        prepare: page =>
          page.route(/\/places-[^/]*\.csv$/, async route => {
            if (broken) await end(page);
            else await route.continue();
          }),
      },
    );
  });
});

test('code of a panel or a language that did not come can be asked for once more', () => {
  let offline = false;
  return withPage(
    '#lang=de',
    async page => {
      await page.waitForSelector('.shell-map[data-drawn="141"]');
      offline = true;
      await page.evaluate(() => window.twinline.set({ panel: 'data', lang: 'en' }));
      await page.waitForSelector('#pane-data .panel-waiting button');
      await page.waitForSelector('.shell-status button');
      offline = false;
      await page.click('.shell-status button');
      await page.waitForFunction(
        () => document.querySelector('.shell-map')!.getAttribute('aria-label') === 'Map',
      );
      await page.click('#pane-data .panel-waiting button');
      await page.waitForSelector('#pane-data h2');
      expect(
        await page
          .locator('link[rel=stylesheet]')
          .evaluateAll(links => links.filter(link => !(link as HTMLLinkElement).sheet).length),
      ).toBe(0);
    },
    {
      prepare: page => page.route(/\.(js|css)$/, route => (offline ? route.abort() : route.continue())),
      expectErrors: true,
    },
  );
});

test('a browser that allows no storage shows the page all the same', () =>
  withPage(
    '#lang=de',
    async page => {
      await drawn(page);
      expect((await counts(page)).ties).toBe(141);
    },
    {
      prepare: page =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('storage is switched off', 'SecurityError');
              },
            });
          }
        }),
    },
  ));
