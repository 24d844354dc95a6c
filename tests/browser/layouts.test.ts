// The layouts of the network view: each puts its places where it says, by a click on its switch, with a morph or without.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/analysis/layout/arrange';
import type { LayoutId } from '../../src/analysis/layout/laidOut';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { sliceOf } from '../../src/graph/slice';
import { wholeOf } from '../../src/views/network/displayGraph';
import { readBundled } from '../data/bundled';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

const network = buildNetwork(readBundled('germany-russia'));
const alone = '#lang=de&view=network';

/** The camera, in the link's form, that has a place in the middle of the view. */
function cameraOver(layout: LayoutId, place: string, centre?: string): readonly number[] {
  const picture = arrange({
    layout,
    slice: sliceOf(network, new Uint8Array(network.ties.length).fill(1)),
    iterations: 1,
    points: network.places.map(({ lon, lat }) => [lon, lat] as const),
    members: network.places,
    centres: centre ? [network.placeIndex.get(centre)!] : [],
  });
  const { x, y } = wholeOf({ ...picture, layout, network });
  const extent = Math.max(x[1] - x[0], y[1] - y[0]);
  const index = network.placeIndex.get(place)!;
  const framed = (value: number, [low, high]: readonly [number, number]) =>
    0.5 + (value - (low + high) / 2) / extent;
  const { positions } = picture;
  const at = [framed(positions[2 * index]!, x), framed(positions[2 * index + 1]!, y)];
  return [...at, 0.2, 0].map(value => Number(value.toFixed(4)));
}

async function middleOfView(page: Page): Promise<readonly [number, number]> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const box = (await page.locator('.net-surface').boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const drawnIn = (page: Page, layout: LayoutId) =>
  page.waitForSelector(`.shell-network[data-ready=true][data-layout=${layout}]:not([data-moving])`);
const choose = (page: Page, name: string) =>
  page.locator('.net-layouts').getByRole('button', { name, exact: true }).click();

describe('each layout', () => {
  test.each([
    ['Karte', 'map'],
    ['Zwei Spalten', 'sides'],
    ['Regionen', 'regions'],
    ['Ringe', 'rings'],
  ] as const)('%s has its places where it says, and stands in the link', (name, layout) =>
    withPage(alone, async page => {
      await drawnIn(page, 'forces');
      await choose(page, name);
      await drawnIn(page, layout);
      expect(await page.locator('.net-layouts [aria-pressed=true]').textContent()).toContain(name);
      expect(new URL(page.url()).hash).toContain(`layout=${layout}`);
      await page.evaluate(net => window.twinline.set({ net }), cameraOver(layout, 'ru-kaliningrad'));
      await page.mouse.click(...(await middleOfView(page)));
      expect((await viewState(page)).places).toEqual(['ru-kaliningrad']);
    }),
  );

  test('a link opens in its layout, with its camera', () =>
    withPage(`${alone}&layout=map&net=${cameraOver('map', 'ru-kaluga').join()}`, async page => {
      await drawnIn(page, 'map');
      await page.mouse.click(...(await middleOfView(page)));
      expect((await viewState(page)).places).toEqual(['ru-kaluga']);
    }));

  test('back leads to the layout before', () =>
    withPage(alone, async page => {
      await drawnIn(page, 'forces');
      await choose(page, 'Regionen');
      await drawnIn(page, 'regions');
      await page.goBack();
      await drawnIn(page, 'forces');
    }));

  test('two columns are barred, with the reason, where a network has no two sides', () =>
    withPage('#lang=de&view=network&d=wider-circle&layout=sides', async page => {
      await drawnIn(page, 'forces');
      const barred = page.locator('.net-layouts').getByRole('button', { name: 'Zwei Spalten' });
      expect(await barred.getAttribute('aria-disabled')).toBe('true');
      expect(await barred.getAttribute('title')).toContain('zwischen zwei Ländern');
      expect(await page.textContent('.network-view .lazy-message')).toContain('mehr als zwei Seiten');
      await choose(page, 'Ringe');
      await drawnIn(page, 'rings');
      await barred.click({ force: true });
      expect((await viewState(page)).layout).toBe('rings');
    }));
});

test('rings follow the selection: who is selected stands in the middle', () =>
  withPage(`${alone}&layout=rings&s=de-suhl`, async page => {
    await drawnIn(page, 'rings');
    await page.evaluate(
      net => window.twinline.set({ places: ['ru-kaluga'], net }),
      cameraOver('rings', 'ru-kaluga', 'ru-kaluga'),
    );
    // The picture changes, and with it the camera goes to the whole.
    await page.waitForFunction(() => window.twinline.state().net.length === 0);
    await page.evaluate(net => window.twinline.set({ net }), cameraOver('rings', 'de-suhl', 'ru-kaluga'));
    await page.mouse.click(...(await middleOfView(page)));
    expect((await viewState(page)).places).toEqual(['de-suhl']);
  }));

describe('the morph', () => {
  const moving = { reducedMotion: 'no-preference' } as const;

  test('moves, can be turned round on its way, and ends where the last choice says', () =>
    withPage(
      alone,
      async page => {
        await drawnIn(page, 'forces');
        await choose(page, 'Regionen');
        await page.waitForSelector('.shell-network[data-moving][data-layout=regions]');
        await choose(page, 'Zwei Spalten');
        await page.waitForSelector('.shell-network[data-moving][data-layout=sides]');
        await drawnIn(page, 'sides');
        await page.evaluate(net => window.twinline.set({ net }), cameraOver('sides', 'de-suhl'));
        await page.mouse.click(...(await middleOfView(page)));
        expect((await viewState(page)).places).toEqual(['de-suhl']);
      },
      moving,
    ));

  test('a place can be dragged away afterwards', () =>
    withPage(
      alone,
      async page => {
        await drawnIn(page, 'forces');
        await choose(page, 'Karte');
        await page.waitForSelector('.shell-network[data-moving]');
        await drawnIn(page, 'map');
        await page.evaluate(net => window.twinline.set({ net }), cameraOver('map', 'ru-irkutsk'));
        const [x, y] = await middleOfView(page);
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 90, y + 70, { steps: 4 });
        await page.mouse.up();
        await page.waitForTimeout(350);
        await page.mouse.click(x + 90, y + 70);
        expect((await viewState(page)).places).toEqual(['ru-irkutsk']);
      },
      moving,
    ));

  test('does not move for who asks for no motion', () =>
    withPage(alone, async page => {
      await drawnIn(page, 'forces');
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(changes =>
          seen.push(...changes.map(({ attributeName }) => attributeName!)),
        ).observe(document.querySelector('.shell-network')!, { attributeFilter: ['data-moving'] });
      });
      await choose(page, 'Karte');
      await drawnIn(page, 'map');
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    }));
});

test('a large network seen from near has a small picture of the whole; dragging in it moves the view', () =>
  withPage('#lang=de&view=network&d=wider-circle', async page => {
    await drawnIn(page, 'forces');
    const small = page.locator('.net-minimap');
    expect(await small.isVisible()).toBe(false);
    await page.evaluate(() => window.twinline.set({ net: [0.5, 0.5, 0.2, 0] }));
    await small.waitFor({ state: 'visible' });
    const box = (await small.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction(() => window.twinline.state().net[0]! > 0.6);
    expect((await viewState(page)).net[2]).toBe(0.2);
    expect((await viewState(page)).places).toEqual([]);
  }));
