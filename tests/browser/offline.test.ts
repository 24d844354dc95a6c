// The page after the first visit: with its server stopped and the network cut, and when a new version waits.

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser, untilDrawn } from '../../scripts/browser';
import { writeOfflineFiles } from '../../scripts/offline/files';
import { PANELS, type ViewState } from '../../src/state/fields';

let browser: Browser;
let context: BrowserContext;
let server: PreviewServer;
let origin: string;
/** A build of its own, as a new version takes its place. */
let build: string;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  build = mkdtempSync(join(tmpdir(), 'twinline-'));
  cpSync('dist', build, { recursive: true });
  server = await preview({
    base: '/town/hall/',
    logLevel: 'error',
    build: { outDir: build },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  origin = server.resolvedUrls!.local[0]!;
  context = await browser.newContext({
    viewport: { width: 1024, height: 720 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  });
  errors = [];
});

afterEach(async () => {
  await context.close();
  await server.close();
  rmSync(build, { recursive: true });
});

/** A new page, and what goes wrong on it. */
async function visit(hash = ''): Promise<Page> {
  const page = await context.newPage();
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(origin + hash);
  await page.evaluate(() => window.twinline.ready);
  return page;
}

const note = (page: Page) => page.locator('.offline-note');

/** The first visit, up to the sentence that says that the page is kept. */
async function firstVisit(): Promise<Page> {
  const page = await visit();
  await expect
    .poll(() => note(page).textContent(), { timeout: 60_000 })
    .toContain('Diese Seite geht jetzt auch ohne Internet.');
  return page;
}

async function cutOff(): Promise<void> {
  await server.close();
  await context.setOffline(true);
}

/** What shows that all parts of a panel have come, where more than its heading has to: lists, charts, workers, the gazetteer. */
const SIGNS: Partial<Record<ViewState['panel'], string>> = {
  table: '[role=gridcell]',
  statistics: '.year-chart',
  matches: '.matches-list',
  stories: '.stories-list',
  projects: '.projects-folds',
  sheet: '.sheet-map',
  // Its texts come after its heading.
  help: 'h3',
};
const VISITS = [
  { hash: '#lang=de&d=germany-russia&s=de-suhl', title: 'Daten', panels: PANELS },
  { hash: '#lang=en&d=nrw-uk', title: 'Data', panels: ['data', 'clusters', 'stories'] },
  { hash: '#lang=ru&d=wider-circle', title: 'Данные', panels: ['underconnected'] },
] as const;

test('with the network cut after the first visit, every dataset opens in every language, with its panels', async () => {
  await (await firstVisit()).close();
  await cutOff();
  for (const { hash, title, panels } of VISITS) {
    const page = await visit(hash);
    await untilDrawn(page);
    expect(hash).toContain(await page.evaluate(() => window.twinline.network()!.dataset));
    expect(await page.locator('#tab-data').textContent()).toContain(title);
    for (const panel of panels) {
      await page.locator(`#tab-${panel}`).click();
      await page.waitForSelector(`#pane-${panel} ${SIGNS[panel] ?? 'h2'}`);
    }
    const fonts = await page.evaluate(
      async () => (await document.fonts.load('14px "Inter Variable"', 'Köln Пермь')).length,
    );
    expect(fonts, 'Latin and Cyrillic').toBe(2);
    await page.close();
  }
  expect(errors).toEqual([]);
}, 180_000);

test('a new version waits until the reader takes it, and the old one goes on with all its parts', async () => {
  const page = await firstVisit();
  newVersion();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
  });
  await expect
    .poll(() => note(page).textContent(), { timeout: 60_000 })
    .toContain('Eine neue Fassung dieser Seite liegt bereit.');
  expect(await page.locator('meta[name=version]').count(), 'nothing is reloaded by itself').toBe(0);
  // Another window has the old version too.
  const other = await visit('#panel=data');
  expect(await other.locator('meta[name=version]').count(), 'what was not taken does not open').toBe(0);

  await page.getByRole('button', { name: 'Neu laden' }).click();
  await page.waitForSelector('meta[name=version]', { state: 'attached' });
  await page.evaluate(() => window.twinline.ready);

  // Its server no longer has this file under the old name.
  await other.evaluate(() => window.twinline.set({ panel: 'ranking' }));
  await other.waitForSelector('#pane-ranking h2');
  expect(errors).toEqual([]);
});

/** The same build with a mark in the page, and with a part of it under another name. */
function newVersion(): void {
  const page = join(build, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><meta name="version" content="2">'),
  );
  const assets = join(build, 'assets');
  const part = readdirSync(assets).find(name => /^ranking-[\w-]{8}\.js$/.test(name))!;
  renameSync(join(assets, part), join(assets, 'ranking-NewName8.js'));
  writeOfflineFiles(build);
}

test('where the browser refuses to keep the page, it goes on without a word', async () => {
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const page = await visit();
  await untilDrawn(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /offline-.*\.js$/.test(name)),
  );
  await page.evaluate(() => window.twinline.set({ panel: 'statistics' }));
  await page.waitForSelector('#pane-statistics h2');
  expect(await note(page).count()).toBe(0);
  expect(errors).toEqual([]);
});
