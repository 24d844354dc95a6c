// The network view under the hand: hover, click, drag, zoom, keys.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { shippedPositions } from '../../src/views/network/arrangement';
import { boundsOf } from '../../src/views/network/displayGraph';
import { readBundled } from '../data/bundled';
import { drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const dataset = readBundled('germany-russia');
const network = buildNetwork(dataset);
const positions = shippedPositions(network, dataset.tables.positions)!;
const bounds = boundsOf(positions);

/** The camera that has a place, or the middle between several, in the middle of the view. */
function cameraOver(places: readonly string[]): readonly number[] {
  const extent = Math.max(bounds.x[1] - bounds.x[0], bounds.y[1] - bounds.y[0]);
  const mean = (offset: 0 | 1) =>
    places.reduce((sum, id) => sum + positions[2 * network.placeIndex.get(id)! + offset]!, 0) / places.length;
  const framed = (value: number, [low, high]: readonly [number, number]) =>
    0.5 + (value - (low + high) / 2) / extent;
  return [framed(mean(0), bounds.x), framed(mean(1), bounds.y), 0.2, 0].map(v => Number(v.toFixed(4)));
}

/** Moves the camera and waits for the frame; returns the middle of the view in pixels of the page. */
async function over(page: Page, ...places: string[]): Promise<readonly [number, number]> {
  await page.evaluate(net => window.twinline.set({ net }), cameraOver(places));
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const box = (await page.locator('.net-surface').boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const [karlsruhe, krasnodar] = ['de-karlsruhe', 'ru-krasnodar'];
const alone = '#lang=de&view=network';
const note = '.network-view .lazy-message';

describe('selecting', () => {
  test('a click on a place opens its page, a click beside it clears the selection', () =>
    withPage(alone, async page => {
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe);
      await page.mouse.click(x, y);
      expect(await viewState(page)).toMatchObject({ places: [karlsruhe], tie: '', panel: 'city' });
      // The spot between two rows of pairs.
      await page.mouse.click(...(await over(page, karlsruhe, 'de-kirchheimbolanden')));
      expect((await viewState(page)).places).toEqual([]);
    }));

  test('with Ctrl, ⌘ or Shift a click adds and takes out', () =>
    withPage(`${alone}&s=de-suhl`, async page => {
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe);
      for (const [key, expected] of [
        ['Control', ['de-suhl', karlsruhe]],
        ['Shift', ['de-suhl']],
        ['Meta', ['de-suhl', karlsruhe]],
      ] as const) {
        await page.keyboard.down(key);
        await page.mouse.click(x, y);
        await page.keyboard.up(key);
        expect((await viewState(page)).places).toEqual(expected);
      }
    }));

  test('a tie says what it is under the pointer, and is selected by a click', () =>
    withPage(alone, async page => {
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe, krasnodar);
      await page.mouse.move(x, y);
      await page.waitForFunction(() => document.querySelector('.net-tip')?.textContent !== '');
      expect(await page.textContent('.net-tip')).toMatch(/^Karlsruhe – Krasnodar, 199\d, ausgesetzt$/);
      await page.mouse.click(x, y);
      expect(await viewState(page)).toMatchObject({ tie: `${karlsruhe}--${krasnodar}`, places: [] });
    }));

  test('a tie that the year does not hold cannot be met', () =>
    withPage(`${alone}&m=year&y=1980`, async page => {
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe, krasnodar);
      await page.mouse.click(x, y);
      expect((await viewState(page)).tie).toBe('');
    }));
});

test('a finger selects too', () =>
  withPage(
    '#lang=de',
    async page => {
      await page.getByRole('button', { name: 'Netz', exact: true }).last().tap();
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe);
      await page.touchscreen.tap(x, y);
      await page.waitForFunction(() => window.twinline.state().places.length === 1);
      expect((await viewState(page)).places).toEqual([karlsruhe]);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ));

describe('moving', () => {
  test('a place is dragged away, the camera and the link stay', () =>
    withPage(alone, async page => {
      await drawnNetwork(page);
      const [x, y] = await over(page, karlsruhe);
      const { net } = await viewState(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 90, y + 70, { steps: 5 });
      await page.mouse.up();
      await page.waitForTimeout(350);
      expect(await viewState(page)).toMatchObject({ net, places: [] });
      await page.mouse.click(x + 90, y + 70);
      expect((await viewState(page)).places).toEqual([karlsruhe]);
    }));

  test('wheel, keys and a drag of the ground move the camera, and the link follows at rest', () =>
    withPage(alone, async page => {
      await drawnNetwork(page);
      await page.mouse.move(...(await over(page, karlsruhe)));
      const ratio = async () => (await viewState(page)).net[2];
      const rest = () => page.waitForTimeout(500);
      await page.mouse.wheel(0, -200);
      await rest();
      const near = await ratio();
      expect(near).toBeLessThan(0.2);
      await page.locator('.net-surface').focus();
      await page.keyboard.press('-');
      await rest();
      expect(await ratio()).toBeGreaterThan(near!);
      const before = (await viewState(page)).net;
      await page.keyboard.press('Shift+ArrowRight');
      await rest();
      const after = (await viewState(page)).net;
      expect(after[0]).toBeGreaterThan(before[0]!);
      expect(after[1]).toBe(before[1]);
      const [x, y] = await over(page, karlsruhe, 'de-kirchheimbolanden');
      const still = (await viewState(page)).net;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 50, y, { steps: 5 });
      await page.mouse.up();
      await rest();
      const panned = (await viewState(page)).net;
      expect(panned[0]).toBeLessThan(still[0]!);
      expect(panned.slice(2)).toEqual(still.slice(2));
      await page.waitForFunction(net => location.hash.includes(`net=${net}`), panned.join());
    }));

  test('what is selected elsewhere comes into view, unless it is there', () =>
    withPage(alone, async page => {
      await drawnNetwork(page);
      await over(page, karlsruhe);
      const { net } = await viewState(page);
      await page.evaluate(() => window.twinline.set({ places: ['ru-krasnodar'] }));
      await page.waitForTimeout(500);
      expect((await viewState(page)).net).toEqual(net);
      await page.evaluate(() => window.twinline.set({ places: ['ru-kaliningrad'] }));
      await page.waitForFunction(before => window.twinline.state().net.join() !== before, net.join());
      const { x, y } = await page.evaluate(() => {
        const [x, y] = window.twinline.state().net;
        return { x: x!, y: y! };
      });
      const [wantedX, wantedY] = cameraOver(['ru-kaliningrad']);
      expect(Math.hypot(x - wantedX!, y - wantedY!)).toBeLessThan(0.2);
    }));

  test('fitting shows the selection, or all where nothing is selected', () =>
    withPage(`${alone}&s=ru-kaliningrad`, async page => {
      await drawnNetwork(page);
      await page.getByRole('button', { name: 'Auswahl zeigen' }).first().click();
      await page.waitForFunction(() => window.twinline.state().net.length === 4);
      expect((await viewState(page)).net[2]).toBeLessThan(0.6);
      await page.evaluate(() => window.twinline.set({ places: [] }));
      await page.getByRole('button', { name: 'Alles zeigen' }).first().click();
      await page.waitForFunction(() => window.twinline.state().net.length === 0);
    }));
});

describe('life', () => {
  test('another dataset takes the place of the first, in the same canvases', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.net-surface canvas')!.dataset['first'] = 'yes';
        window.twinline.set({ dataset: 'nrw-uk', net: [], map: [] });
      });
      const ties = buildNetwork(readBundled('nrw-uk')).ties.length;
      await page.waitForSelector(`.shell-network[data-ready=true][data-drawn='${ties}']`);
      expect(await page.locator('.net-surface canvas[data-first]').count()).toBe(1);
    }));

  test('nothing of it is fetched until it is first seen', async () => {
    const fetched: string[] = [];
    await withPage(
      '#lang=de&view=map',
      async page => {
        await page.waitForSelector('.shell-map[data-ready=true]');
        expect(fetched).toEqual([]);
        await page.evaluate(() => window.twinline.set({ arrangement: 'split' }));
        await drawnNetwork(page);
        expect(fetched).toHaveLength(1);
      },
      {
        prepare: async page =>
          page.on('request', request => {
            if (isDrawing.test(request.url())) fetched.push(request.url());
          }),
      },
    );
  });

  test('where its code does not come, the view says so and the rest of the page goes on', () =>
    withPage(
      alone,
      async page => {
        await page.waitForSelector('.network-view[data-notice=failed]');
        expect(await page.textContent(note)).toContain('Netzansicht konnte nicht geladen werden');
        await page.evaluate(() => window.twinline.set({ lang: 'en' }));
        await page.waitForSelector(`${note}:has-text("could not be loaded")`);
      },
      { prepare: page => page.route(isDrawing, route => route.abort()), expectErrors: true },
    ));
});

/** The view's own code. */
const isDrawing = /\/drawing-[^/]*\.js$/;

async function drawnNetwork(page: Page): Promise<void> {
  await page.waitForSelector('.shell-network[data-ready=true]');
}
