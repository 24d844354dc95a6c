// The map in a real browser: what a pointer, a key and a link do to it, and what it says when it cannot draw.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { along, angleBetween, toLonLat, toVector, type LonLat } from '../../src/lib/geodesy';
import { drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

/** Longitude and latitude as the dataset has them. */
const KARLSRUHE: LonLat = [8.4044, 49.0094];
const PFORZHEIM: LonLat = [8.699, 48.8844];
const IRKUTSK: LonLat = [104.2964, 52.2978];

const lookingAt = ([lon, lat]: LonLat, zoom: number) => `map=${lon},${lat},${zoom},0,0`;

/** The middle of the map, where the camera looks. */
async function middleOf(page: Page): Promise<readonly [number, number]> {
  const box = (await page.locator('.shell-map canvas').boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Waits until the map stands still and its camera is in the state. */
async function cameraAfter(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const before = JSON.stringify((await viewState(page)).map);
  await act();
  await page.waitForFunction(old => JSON.stringify(window.twinline.state().map) !== old, before);
  return (await viewState(page)).map;
}

describe('pointing at the map', () => {
  for (const projection of ['globe', 'flat'] as const) {
    test(`a click on a place selects it, one beside everything clears (${projection})`, () =>
      withPage(`#lang=de&proj=${projection}&${lookingAt(KARLSRUHE, 8)}`, async page => {
        await drawn(page);
        const [x, y] = await middleOf(page);
        await page.mouse.move(x, y);
        await page.waitForSelector('.map-tooltip:not([hidden])');
        expect(await page.textContent('.map-tooltip')).toBe('Karlsruhe');
        await page.mouse.click(x, y);
        expect((await viewState(page)).places).toEqual(['de-karlsruhe']);
        await page.mouse.click(x - 100, y);
        expect((await viewState(page)).places).toEqual([]);
      }));

    test(`a click on a tie selects it (${projection})`, () => {
      const spot = toLonLat(along(toVector(PFORZHEIM), toVector(IRKUTSK), 0.8));
      return withPage(`#lang=de&proj=${projection}&${lookingAt(spot, 8)}`, async page => {
        await drawn(page);
        const [x, y] = await middleOf(page);
        await page.mouse.move(x, y);
        await page.waitForSelector('.map-tooltip:not([hidden])');
        expect(await page.textContent('.map-tooltip')).toContain('Pforzheim – Irkutsk');
        await page.mouse.click(x, y);
        expect((await viewState(page)).tie).toBe('de-pforzheim--ru-irkutsk');
      });
    });
  }

  test('with Ctrl a second place is added to the selection', () =>
    withPage(`#s=de-suhl&${lookingAt(KARLSRUHE, 8)}`, async page => {
      await drawn(page);
      const [x, y] = await middleOf(page);
      await page.keyboard.down('Control');
      await page.mouse.click(x, y);
      await page.keyboard.up('Control');
      expect((await viewState(page)).places).toEqual(['de-suhl', 'de-karlsruhe']);
    }));
});

describe('the camera', () => {
  test('keys move it, and the link follows', () =>
    withPage('#map=30,55,3,0,0', async page => {
      await drawn(page);
      await page.locator('.shell-map canvas').focus();
      const [lon] = await cameraAfter(page, () => page.keyboard.press('ArrowRight'));
      expect(lon).toBeGreaterThan(30);
      const [, , zoom] = await cameraAfter(page, () => page.keyboard.press('+'));
      expect(zoom).toBeGreaterThan(3);
      await page.waitForFunction(() =>
        location.hash.includes(`map=${window.twinline.state().map.join(',')}`),
      );
    }));

  test('is empty while the whole network is shown, and again after "show all"', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      expect((await viewState(page)).map).toEqual([]);
      await cameraAfter(page, () => page.locator('.map-zoom button').first().click());
      await cameraAfter(page, () => page.getByRole('button', { name: 'Alles zeigen' }).click());
      expect((await viewState(page)).map).toEqual([]);
    }));

  test('"show selection" comes near enough to show little more than its ties', () =>
    withPage('#lang=de&s=de-karlsruhe', async page => {
      await drawn(page);
      const [lon, lat, zoom] = await cameraAfter(page, () =>
        page.getByRole('button', { name: 'Auswahl zeigen' }).click(),
      );
      // Halfway between Karlsruhe and Krasnodar.
      expect(Math.abs(lon! - 24)).toBeLessThan(2);
      expect(Math.abs(lat! - 48)).toBeLessThan(2);
      expect(zoom).toBeGreaterThan(2.5);
    }));

  for (const notches of [1, 3, 6]) {
    test(`the wheel moves it, and the link follows at rest (${notches})`, () =>
      withPage('#lang=de', async page => {
        await drawn(page);
        await page.mouse.move(...(await middleOf(page)));
        const [, , zoom] = await cameraAfter(page, async () => {
          for (let i = 0; i < notches; i++) await page.mouse.wheel(0, -100);
        });
        // What stands in the link is where the camera came to rest, and a resize does not take it away.
        await page.waitForTimeout(800);
        const { map } = await viewState(page);
        expect(map[2]).toBeGreaterThanOrEqual(zoom!);
        await page.setViewportSize({ width: 1024, height: 660 });
        await page.waitForTimeout(500);
        expect((await viewState(page)).map).toEqual(map);
        await page.waitForFunction(camera => location.hash.includes(`map=${camera}`), map.join());
      }));
  }

  test('"show selection" shows a city too whose partners no side of the globe holds', () =>
    withPage('#lang=de&d=wider-circle&s=gb-coventry', async page => {
      await drawn(page);
      const [lon, lat] = await cameraAfter(page, () =>
        page.getByRole('button', { name: 'Auswahl zeigen' }).click(),
      );
      const middle = toVector([lon!, lat!]);
      expect(angleBetween(middle, toVector([-1.5122, 52.4066]))).toBeLessThan(0.4);
    }));

  test('what is selected elsewhere comes into view, unless it is there', () =>
    withPage(`#lang=de&${lookingAt(KARLSRUHE, 7)}`, async page => {
      await drawn(page);
      const near = (await viewState(page)).map;
      await page.evaluate(() => window.twinline.set({ places: ['de-pforzheim'] }));
      await page.waitForTimeout(800);
      expect((await viewState(page)).map).toEqual(near);
      const [lon] = await cameraAfter(page, () =>
        page.evaluate(() => window.twinline.set({ places: ['ru-kaluga'], panel: 'city' })),
      );
      expect(lon).toBeGreaterThan(15);
      await page.evaluate(() => window.twinline.set({ places: [] }));
    }));

  test('globe and flat map are a switch away, and a step back', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      await page.getByRole('button', { name: 'Fläche' }).click();
      expect((await viewState(page)).projection).toBe('flat');
      await page.goBack();
      await page.waitForSelector('.map-group button[aria-pressed=true]:text-is("Kugel")');
      expect((await viewState(page)).projection).toBe('globe');
    }));
});

describe('what the map says', () => {
  test('that the borders are today’s, in the language of the page', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      expect(await page.textContent('.map-note')).toContain('Gezeigt sind die heutigen Grenzen.');
      await page.evaluate(() => window.twinline.set({ lang: 'ru' }));
      await page.waitForSelector('.map-note:has-text("Показаны сегодняшние границы.")');
      expect(await page.locator('.shell-map canvas').getAttribute('aria-label')).toContain('Карта');
    }));

  test('that countries are missing, where the base map does not come; ties are drawn all the same', () =>
    withPage(
      '#lang=de',
      async page => {
        await drawn(page);
        expect(await page.textContent('.map-view .lazy-message')).toContain(
          'Länder und Grenzen konnten nicht geladen',
        );
        expect(await page.getAttribute('.shell-map', 'data-drawn')).toBe('141');
      },
      { prepare: page => page.route('**/basemap/*', route => route.abort()), expectErrors: true },
    ));
});
