// Whoever uses a screen reader, the keyboard alone or asks for less motion; and a background worker that dies.

import type { Page, Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, type Lang } from '../../src/i18n';
import { PANELS, type ViewState } from '../../src/state/fields';
import { faultsIn } from './axe';
import { tabTo } from './focus';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const set = (page: Page, partial: Partial<ViewState>) =>
  page.evaluate(partial => window.twinline.set(partial), partial);

describe('axe finds no fault', () => {
  interface Case {
    readonly name: string;
    readonly state: Partial<ViewState>;
    /** What is looked at, and there once it is drawn. */
    readonly part: string;
    readonly sign: string;
    /** A button that opens it. */
    readonly opener?: string;
  }
  const panel = (name: ViewState['panel'], state: Partial<ViewState> = {}, sign = 'h2'): Case => ({
    name: `${name} ${JSON.stringify(state)}`,
    state: { ...state, panel: name },
    part: '.shell-panel',
    sign: `#pane-${name} ${sign}`,
  });
  const stage = (state: Partial<ViewState>): Case => ({
    name: `stage ${JSON.stringify(state)}`,
    state,
    part: '#app',
    sign: '.shell-network [data-ready=true], .shell-network[data-ready=true]',
  });
  const ranking = (part: number, sign: string): Case => ({
    ...panel('ranking', { places: ['de-hamburg'] }, sign),
    name: `ranking, view ${part}`,
    opener: `.ranking > .segmented button:nth-child(${part + 1})`,
  });
  const cases: readonly Case[] = [
    stage({}),
    panel('filters', { filter: { status: ['suspended'], country: ['DE'] } }),
    panel('table', {}, 'tbody tr'),
    panel('table', { level: 'region', colour: 'population' }, 'tbody tr'),
    panel('table', { tie: 'de-suhl--ru-kaluga' }, 'tbody tr'),
    panel('city'),
    panel('city', { places: ['de-karlsruhe'] }),
    panel('city', { tie: 'de-suhl--ru-kaluga' }),
    panel('city', { places: ['de-gera'], mode: 'year', year: 1989 }),
    panel('city', { places: ['de-hamburg', 'de-dresden'] }),
    panel('city', { places: ['de-hamburg', 'de-dresden'], mode: 'year', year: 1989 }),
    panel('regions'),
    panel('regions', { level: 'country' }),
    ranking(0, '.ranking-grid tbody tr'),
    panel('ranking', { places: ['de-hamburg'], columns: ['pagerank'], ranked: 'pagerank' }, '.panel-chosen'),
    ranking(1, '.plot-points'),
    ranking(2, '.ranking-bars'),
    ranking(3, '.trajectories-line'),
    panel('clusters', {}, '.clusters-head'),
    panel('clusters', { colour: 'cluster', resolution: 2 }, '.clusters-head .place-mark'),
    panel('statistics', {}, '.year-chart'),
    panel('statistics', { mode: 'year', year: 1957 }, '.statistics-none'),
    panel('compare'),
    panel('compare', { pinned: 'm=year&y=1989' }, '.compare-figures td'),
    panel('paths'),
    panel('paths', { places: ['de-karlsruhe', 'ru-krasnodar'] }, '.paths-way li'),
    panel('paths', { places: ['de-karlsruhe', 'de-hamburg'] }),
    panel('anniversaries', {}, '.anniversaries-list li'),
    panel('data'),
    panel('doctor', {}, '.unfold-section'),
    panel('wikidata', {}, '[data-send]'),
    panel('export', {}, '.export-quotation'),
    panel('help', { topic: 'steps' }),
    panel('help', { topic: 'glossary' }),
    panel('help', { topic: 'about' }),
    stage({ filter: { kind: ['friendship'] }, mode: 'year', year: 1999 }),
    stage({ layout: 'rings', places: ['ru-kaliningrad'], colour: 'country', size: 'population' }),
    stage({ level: 'region', layout: 'sides', tieWidth: 'length' }),
    { name: 'all panels', state: {}, part: '#all-panels', sign: '#all-panels button', opener: '.shell-all' },
    { name: 'more', state: {}, part: '#more', sign: '#more button', opener: '.shell-dots' },
    {
      name: 'look',
      state: {},
      part: '#legend-choices',
      sign: '#legend-choices select',
      opener: '.legend-button',
    },
  ];
  const start: Partial<ViewState> = {
    places: [],
    tie: '',
    mode: 'all',
    filter: {},
    level: 'place',
    layout: 'forces',
    colour: 'none',
    size: 'degree',
    tieWidth: 'even',
    columns: [],
    ranked: 'degree',
    resolution: 1,
    pinned: '',
    panel: 'overview',
  };
  // Every state in German on light ground; then in dark, by turns in the other languages.
  test.each([
    { lang: 'de', theme: 'light', tried: () => true },
    { lang: 'en', theme: 'dark', tried: at => at % 2 === 0 },
    { lang: 'ru', theme: 'dark', tried: at => at % 2 === 1 },
  ] as const satisfies readonly {
    readonly lang: Lang;
    readonly theme: ViewState['theme'];
    readonly tried: (at: number) => boolean;
  }[])(
    'in the main states ($lang, $theme)',
    ({ lang, theme, tried }) =>
      withPage(`#lang=${lang}&theme=${theme}`, async page => {
        await drawn(page);
        const { app } = await languages.find(({ id }) => id === lang)!.load();
        await page.getByRole('tab', { name: app.panels.overview }).waitFor();
        const found: string[] = [];
        for (const { name, state, part, sign, opener } of cases.filter((_, at) => tried(at))) {
          await set(page, { ...start, ...state });
          if (opener) await page.locator(opener).click();
          await page.locator(sign).first().waitFor();
          found.push(...(await faultsIn(page, part)).map(fault => `${name}: ${fault}`));
          if (opener) await page.keyboard.press('Escape');
        }
        expect(found).toEqual([]);
      }),
    300_000,
  );

  test('on a phone, in each of its rooms', () =>
    withPage(
      '#lang=de&f=kind:friendship',
      async page => {
        const found: string[] = [];
        for (const room of ['Karte', 'Netz', 'Angaben']) {
          await page.locator('.shell-phone').getByRole('button', { name: room }).tap();
          found.push(...(await faultsIn(page, '#app')).map(fault => `${room}: ${fault}`));
        }
        expect(found).toEqual([]);
      },
      phone,
    ));
});

/** How much of the ring around the focused element is on the screen: 1 is all of it. */
async function ringSeen(page: Page): Promise<number> {
  const { clip, width, colour } = await page.evaluate(() => {
    const focused = document.activeElement!;
    const box = focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    const reach = width + parseFloat(style.outlineOffset);
    const [x, y] = [Math.max(0, box.left - reach), Math.max(0, box.top - reach)];
    return {
      clip: { x, y, width: box.right + reach - x, height: box.bottom + reach - y },
      width,
      colour: style.outlineColor.match(/\d+/g)!.slice(0, 3).map(Number),
    };
  });
  const picture = await page.screenshot({ clip });
  const pixels = await page.evaluate(
    async ([source, colour]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let alike = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (colour.every((part, channel) => Math.abs(data[i + channel]! - part) < 16)) alike++;
      }
      return alike;
    },
    [`data:image/png;base64,${picture.toString('base64')}`, colour] as const,
  );
  return width === 0 ? 0 : pixels / (2 * width * (clip.width + clip.height - 2 * width));
}
/** Its corners are round, which of a small one is a good part. */
const MOST_OF_RING = 0.7;

describe('the keyboard', () => {
  test('shows where it is in full, at the edges of every room too, and moves the divider', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      const seen = async (what: string) =>
        expect(await ringSeen(page), `ring of ${what}`).toBeGreaterThan(MOST_OF_RING);

      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.className)).toBe('shell-skip');
      await seen('the link to the content');
      for (const goal of [
        '.search input',
        '.shell-select',
        '.shell-arrangement button',
        '.shell-fit',
        '.shell-dots',
        '.maplibregl-canvas',
        '[role=separator]',
      ]) {
        await tabTo(page, goal);
        await seen(goal);
      }
      for (const [key, share] of [
        ['ArrowRight', 0.61],
        ['ArrowLeft', 0.56],
        ['Home', 0.2],
        ['ArrowLeft', 0.2],
        ['End', 0.8],
      ] as const) {
        await page.keyboard.press(key);
        expect((await viewState(page)).divider, key).toBe(share);
      }
      const { x, width } = (await page.locator('.shell-pictures').boundingBox())!;
      const divider = (await page.locator('[role=separator]').boundingBox())!;
      expect((divider.x - x) / width).toBeCloseTo(0.8, 2);

      await tabTo(page, '.net-surface');
      await seen('the network');
      await tabTo(page, '[role=tab]');
      for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'Home', 'End'] as const) {
        await page.keyboard.press(key);
        const { panel } = await viewState(page);
        expect(panel).toBe({ Home: PANELS[0], End: PANELS.at(-1) }[key as string] ?? panel);
        expect(await page.evaluate(() => document.activeElement!.id)).toBe(`tab-${panel}`);
        await seen(`the tab ${panel}`);
      }
      await tabTo(page, '.shell-all');
      await seen('the list of all panels');
      await tabTo(page, '[role=tabpanel]');
      await seen('the panel');
    }));

  test('leaps over the header, on a phone too, where the panel has to be opened', () =>
    withPage(
      '#lang=de',
      async page => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement!.id)).toBe('pane-overview');
        expect(await page.locator('#pane-overview').isVisible()).toBe(true);
      },
      phone,
    ));

  test('the lists of the header say what is shown, after going back as well', () =>
    withPage(
      '#lang=de',
      async page => {
        const language = page.locator('.shell-language');
        // Back to an option that has been picked by hand before.
        for (const lang of ['en', 'ru', 'de']) {
          await language.selectOption(lang);
          await page.waitForFunction(lang => location.hash.includes(`lang=${lang}`), lang);
        }
        for (const lang of ['ru', 'en']) {
          await page.goBack();
          await page.waitForFunction(lang => document.documentElement.lang === lang, lang);
          expect(await language.inputValue()).toBe(lang);
        }
      },
      // The bar is long enough for them.
      { viewport: { width: 1440, height: 720 } },
    ));
});

test('with less motion the cameras jump and nothing glides; otherwise they do', () =>
  withPage('#lang=de&s=de-karlsruhe&m=year&y=1989&speed=0.1', async page => {
    await drawn(page);
    await page.evaluate(() => {
      // The network view alone has 3 × 3 matrices, one per camera; the map has some 4 × 4 ones for each of its own.
      const seen = { map: new Set<string>(), network: new Set<string>() };
      const { uniformMatrix3fv, uniformMatrix4fv } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.uniformMatrix3fv = function (...args) {
        seen.network.add(String(args[2]));
        uniformMatrix3fv.apply(this, args);
      };
      WebGL2RenderingContext.prototype.uniformMatrix4fv = function (...args) {
        seen.map.add(String(args[2]));
        uniformMatrix4fv.apply(this, args);
      };
      Object.assign(window, { seen });
    });
    /** How many matrices were drawn with on the way to the selection. */
    const fit = async () => {
      await set(page, { map: [], net: [] });
      await page.waitForTimeout(2000);
      await page.evaluate(() => {
        const { seen } = window as unknown as { seen: Record<string, Set<string>> };
        for (const matrices of Object.values(seen)) matrices.clear();
        document.querySelector<HTMLElement>('.shell-fit')!.click();
      });
      await page.waitForFunction(() => {
        const { map, net } = window.twinline.state();
        return map.length > 0 && net.length > 0;
      });
      return page.evaluate(() => {
        const { seen } = window as unknown as { seen: Record<'map' | 'network', Set<string>> };
        return { map: seen.map.size, network: seen.network.size };
      });
    };
    const gliding = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(element => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return /[1-9]/.test(transitionDuration + animationDuration);
          }).length,
      );
    await page.getByRole('button', { name: 'Jahre abspielen' }).click();

    const still = await fit();
    expect(still.network).toBe(1);
    expect(await gliding()).toBe(0);

    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const moving = await fit();
    expect(moving.map).toBeGreaterThan(2 * still.map);
    expect(moving.network).toBeGreaterThan(1);
    expect(await gliding()).toBeGreaterThan(0);
  }));

describe('a background worker that dies', () => {
  /** The app's workers; those of the map are MapLibre's. */
  const isOurs = (worker: Worker) => /\/worker-[^/]*\.js$/.test(worker.url());
  const die = async (worker: Worker) => {
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of order');
      });
    });
    await gone;
  };

  test('over its work is replaced, and the dataset comes all the same', async () => {
    let died = 0;
    await withPage(
      '#lang=de',
      async page => {
        expect(died).toBe(1);
        expect(await counts(page)).toMatchObject({ places: 239, ties: 141 });
        expect(await page.locator('.shell-status').innerText()).toBe('');
      },
      {
        prepare: page =>
          page.route(/\/places-[^/]*\.csv$/, async route => {
            if (died === 0) {
              await die(page.workers().find(isOurs) ?? (await page.waitForEvent('worker', isOurs)));
              died++;
              // The request has gone with its worker.
              return route.abort().catch(() => {});
            }
            return route.continue();
          }),
      },
    );
  });

  test('whose program does not come at first is asked for again', async () => {
    let requests = 0;
    await withPage('#lang=de', async page => expect((await counts(page)).ties).toBe(141), {
      expectErrors: true,
      prepare: page =>
        page.route(/\/worker-[^/]*\.js$/, route => (requests++ === 0 ? route.abort() : route.continue())),
    });
    expect(requests).toBeGreaterThan(1);
  });

  test('at rest is replaced before the next question', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      const workers = page.workers().filter(isOurs);
      expect(workers.length).toBeGreaterThan(0);
      await Promise.all(workers.map(die));
      await set(page, { dataset: 'nrw-uk' });
      await page.waitForFunction(() => window.twinline.network()?.dataset === 'nrw-uk');
      expect((await counts(page)).ties).toBe(130);
    }));
});
