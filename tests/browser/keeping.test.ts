// What the reader has opened and corrected stays in the browser: through a reload, a crash, a full disk and a second tab.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { launchIn } from '../../scripts/browser';
import { chooseFiles } from '../../scripts/openInPage';
import { seededRandom } from '../../src/lib/random';
import { counts, useBrowser, withoutWebgl, withPage } from './harness';

useBrowser();

/** Four years in the future: each may be left out. */
const LIST =
  'city1;country1;lat1;lon1;city2;country2;lat2;lon2;founded\n' +
  'Ulm;DE;48.4;10;Tula;RU;54.2;37.6;2041\n' +
  'Jena;DE;50.93;11.59;Perm;RU;58.01;56.25;2042\n' +
  'Suhl;DE;50.61;10.69;Kaluga;RU;54.53;36.28;2043\n' +
  'Bonn;DE;50.73;7.1;Minsk;BY;53.9;27.57;2044\n';
/** How it is drawn is nothing to these tests. */
const LIGHT = { prepare: withoutWebgl };
const HASH = '#lang=de&panel=doctor';
const OWN = `${HASH}&d=file:liste.csv`;

const pane = (page: Page) => page.locator('#pane-doctor');
/** Ties without a year. */
const without = async (page: Page) => (await counts(page))?.unknownFounding;
const opened = (page: Page) =>
  page.waitForFunction(() => window.twinline.network()?.dataset === 'file:liste.csv');
const corrected = (page: Page, steps: number) =>
  pane(page).getByText(`Ihre Korrekturen (${steps})`).waitFor();

async function openList(page: Page, content = LIST): Promise<void> {
  await chooseFiles(page, { name: 'liste.csv', mimeType: '', buffer: Buffer.from(content) });
  await page.keyboard.press('Enter');
  await opened(page);
}

interface KeptLog {
  readonly done: readonly unknown[];
  readonly undone: readonly unknown[];
}

/** As it stands in the database. */
const kept = (page: Page, store: 'datasets' | 'corrections') =>
  page.evaluate(
    name =>
      new Promise<Record<string, unknown> | undefined>((resolve, reject) => {
        const opening = indexedDB.open('twinline');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction(name)
            .objectStore(name)
            .get('file:liste.csv') as IDBRequest<Record<string, unknown> | undefined>;
          asked.onsuccess = () => (opening.result.close(), resolve(asked.result));
          asked.onerror = () => reject(asked.error!);
        };
      }),
    store,
  );
const keptTitle = async (page: Page) => (await kept(page, 'datasets'))?.['title'];
const revision = async (page: Page) => Number((await kept(page, 'corrections'))?.['revision']);
const keptLog = async (page: Page) => (await kept(page, 'corrections'))?.['log'] as KeptLog;

const hints = (page: Page) => pane(page).locator('#doctor-impossibleYear');
const leaveOutYear = (page: Page, city: string) =>
  hints(page).locator('li').filter({ hasText: city }).getByRole('button', { name: 'Jahr weglassen' });

/** By the hints of the check, one after the other. */
async function leaveOut(page: Page, cities: readonly string[]): Promise<void> {
  await hints(page).locator('summary').click();
  for (const [done, city] of cities.entries()) {
    await leaveOutYear(page, city).click();
    await corrected(page, done + 1);
  }
}

test('a table, its name and its corrections are there after a reload, until they are deleted', () =>
  withPage(
    HASH,
    async page => {
      await openList(page);
      await leaveOut(page, ['Ulm', 'Jena']);
      await expect.poll(() => without(page)).toBe(2);
      const before = await counts(page);
      await page.evaluate(() => window.twinline.set({ panel: 'data' }));
      const own = page.locator('#data-kept');
      await own.locator('summary').click();
      await own.getByRole('button', { name: 'Umbenennen: liste' }).click();
      await own.getByRole('textbox').fill('Meine Liste');
      await own.getByRole('textbox').press('Enter');
      await own.getByText('Meine Liste', { exact: true }).waitFor();
      await expect.poll(() => keptTitle(page)).toMatchObject({ de: 'Meine Liste' });
      await page.reload();
      await opened(page);
      await expect.poll(() => counts(page)).toEqual(before);
      await own.locator('summary').click();
      await own.getByText('Meine Liste', { exact: true }).waitFor();
      expect(await own.locator('[data-kept] .data-says').innerText()).toContain(
        '4 Partnerschaften · 2 Korrekturen',
      );
      expect(await page.locator('.shell-controls option').allInnerTexts()).toContain('Meine Liste');
      await own.getByRole('button', { name: 'Löschen: Meine Liste' }).click();
      await own.getByRole('button', { name: 'Zurückholen' }).click();
      await own.getByRole('button', { name: 'Löschen: Meine Liste' }).click();
      await own.getByText('„Meine Liste“ ist in diesem Browser gelöscht.').waitFor();
      await expect
        .poll(async () => [await kept(page, 'datasets'), await kept(page, 'corrections')])
        .toEqual([undefined, undefined]);
      await page.reload();
      await own.locator('summary').click();
      await own.getByText('Sie haben noch keinen geöffnet.').waitFor();
      expect((await counts(page)).dataset).toBe('germany-russia');
    },
    LIGHT,
  ));

/** Takes back and does again, one after the other, until the page is no more. */
const takeBackAndForth = (page: Page) =>
  page.evaluate(() => {
    const button = (name: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('#pane-doctor button')].find(
        ({ textContent }) => textContent?.trim() === name,
      )!;
    let turn = 0;
    setInterval(() => button(turn++ % 6 < 3 ? 'Rückgängig' : 'Wiederholen').click(), 3);
  });

describe('killed while corrections are written', () => {
  test('the page finds the log as it was before one of them or after it, and data that go with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twinline-kept-'));
    const random = seededRandom(20261122);
    let context: BrowserContext = await launchIn(folder);
    const visit = async (hash: string) => {
      const page = await context.newPage();
      await withoutWebgl(page);
      await page.goto(inject('origin') + hash);
      await page.evaluate(() => window.twinline.ready);
      return page;
    };
    try {
      let page = await visit(HASH);
      await openList(page);
      await leaveOut(page, ['Ulm', 'Jena', 'Suhl', 'Bonn']);
      await expect.poll(() => without(page)).toBe(4);
      const all = (await keptLog(page)).done.map(step => JSON.stringify(step));
      expect(all.length).toBe(4);
      // Four times the page alone, twice the whole browser.
      for (const victim of ['page', 'browser', 'page', 'page', 'browser', 'page'] as const) {
        const first = await revision(page);
        await takeBackAndForth(page);
        await expect.poll(() => revision(page)).toBeGreaterThan(first);
        await page.waitForTimeout(400 * random());
        const written = await revision(page);
        if (victim === 'browser') {
          killBrowser(folder);
          await context.close().catch(() => {});
          context = await launchIn(folder);
        } else {
          const session = await context.newCDPSession(page);
          const gone = page.waitForEvent('crash');
          session.send('Page.crash').catch(() => {});
          await gone;
        }
        page = await visit(OWN);
        await opened(page);
        // What was written once is there.
        expect(await revision(page)).toBeGreaterThanOrEqual(written);
        const { done, undone } = await keptLog(page);
        // The step that was taken back last stands last.
        expect([...done, ...undone.toReversed()].map(step => JSON.stringify(step))).toEqual(all);
        if (done.length > 0) await corrected(page, done.length);
        await expect.poll(() => without(page)).toBe(done.length);
      }
    } finally {
      await context.close().catch(() => {});
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 240_000);
});

/** Without a word to it; its folder is in no other command line. */
function killBrowser(folder: string): void {
  const [first] = execFileSync('pgrep', ['-o', '-f', `user-data-dir=${folder}`], { encoding: 'utf8' }).split(
    '\n',
  );
  process.kill(Number(first), 'SIGKILL');
}

test('where the browser has no more room the table stays on the page, and a sentence says that it is not kept', () =>
  withPage(
    HASH,
    async page => {
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(inject('origin'));
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4000 });
      // Of empty lines nothing is read.
      await openList(page, LIST + '\n'.repeat(60_000));
      const status = page.locator('.shell-status');
      await status.getByText('bleibt nur in diesem Fenster. Sichern Sie die Projektdatei.').waitFor();
      expect((await counts(page)).ties).toBe(4);
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await leaveOut(page, ['Ulm']);
      await expect.poll(() => status.innerText()).not.toContain('bleibt nur in diesem Fenster');
      await expect.poll(async () => (await keptLog(page))?.done.length).toBe(1);
      await page.reload();
      await opened(page);
      await expect.poll(() => without(page)).toBe(1);
    },
    { ...LIGHT, expectErrors: true },
  ));

test('two tabs that correct the same table at once keep the steps of both', () =>
  withPage(
    HASH,
    async page => {
      await openList(page);
      await leaveOut(page, []);
      const other = await page.context().newPage();
      await withoutWebgl(other);
      await other.goto(`${inject('origin')}${OWN}`);
      await opened(other);
      await leaveOut(other, []);
      const click = (tab: Page, city: string) =>
        leaveOutYear(tab, city).evaluate((button: HTMLElement) => button.click());
      await Promise.all([click(page, 'Ulm'), click(other, 'Jena')]);
      await Promise.all([corrected(page, 2), corrected(other, 2)]);
      await expect.poll(() => without(page)).toBe(2);
      await expect.poll(() => without(other)).toBe(2);
    },
    LIGHT,
  ));
