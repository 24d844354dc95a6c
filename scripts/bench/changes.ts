// What is changed while the main thread's work is measured: the year, the layout, the filter, the level, the scene.

import type { Page } from 'playwright-core';
import type { ViewState } from '../../src/state/fields';

/** Pause between two changes of the year: longer than the rest after which measures are asked for. Milliseconds. */
const PAUSE = 250;
const YEARS = 40;
/** Longer than a flight of the camera. Milliseconds. */
const SCENE_REST = 1800;

/** The year, forty times. */
export async function changeYears(page: Page): Promise<void> {
  await page.evaluate(
    async ([years, pause]) => {
      for (let step = 0; step < years; step++) {
        window.twinline.set({ year: 1980 + step });
        await new Promise(resolve => setTimeout(resolve, pause));
      }
    },
    [YEARS, PAUSE] as const,
  );
}

/** From the forces to each other layout and back, each morph to its end. */
export const switchLayouts = (page: Page) =>
  morphThrough(
    page,
    ['map', 'rings', 'regions', 'sides', 'forces'].map(layout => ({ layout, net: [] })),
  );

/** To where the map has the places, and back, twice. */
export const morphToMap = (page: Page) =>
  morphThrough(
    page,
    ['map', 'forces', 'map', 'forces'].map(layout => ({ layout, net: [] })),
  );

async function morphThrough(page: Page, steps: readonly object[]): Promise<void> {
  for (const step of steps as readonly Partial<ViewState>[]) {
    await page.evaluate(view => window.twinline.set(view), step);
    // A network without two sides stays in its layout.
    await page.waitForSelector('.shell-network[data-moving]', { timeout: 3000 }).catch(() => {});
    await page.waitForSelector('.shell-network:not([data-moving])');
  }
}

/** To regions, countries and back to places. */
export async function changeLevels(page: Page): Promise<void> {
  for (const level of ['region', 'country', 'place'] as const) {
    await page.evaluate(level => window.twinline.set({ level, places: [], tie: '', net: [] }), level);
    await page.waitForTimeout(1500);
  }
}

/** By kind, status, decade, country and sources, one upon the other, and none again; twice. */
export async function changeFilters(page: Page): Promise<void> {
  const chosen: readonly ViewState['filter'][] = [
    { kind: ['partnership'] },
    { kind: ['partnership'], status: ['active', 'suspended'] },
    { kind: ['partnership'], status: ['active', 'suspended'], decade: ['1980', '1990'] },
    { status: ['active', 'suspended'], country: ['DE'] },
    { sourced: ['both'] },
    {},
  ];
  for (const filter of [...chosen, ...chosen]) {
    await page.evaluate(filter => window.twinline.set({ filter }), filter);
    await page.waitForTimeout(600);
  }
}

/** From the first scene to the last and back, each after camera, year and places of the one before have come to rest. */
export async function tellStory(page: Page): Promise<void> {
  await page.waitForSelector('.stage-title');
  const scenes = await page.locator('.stage-number').textContent();
  const last = Number(/\d+\s*$/.exec(scenes ?? '')?.[0] ?? 0) - 1;
  for (const key of [...Array<string>(last).fill('PageDown'), ...Array<string>(last).fill('PageUp')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(SCENE_REST);
    await page.waitForSelector('.shell-network:not([data-moving])', { state: 'attached' });
  }
}
