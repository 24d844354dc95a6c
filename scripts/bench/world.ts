// What the page makes of a large table of pairs: the longest task and all scripting while it is read, checked, computed
// and drawn, coloured anew, and led through the years while its layout is still being computed.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { untilDrawn } from '../browser';
import { openInPage } from '../openInPage';
import { WORLD } from './madeUpTies';
import { costsIn } from './scripting';
import { worldTable } from './worldTable';

const PATIENCE = 180_000;
const YEARS = 20;

interface Phase {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
}

/** `path`: of a table of pairs; without it a seeded one of the world's size. */
export async function benchTable(browser: Browser, origin: string, path?: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'twinline-bench-'));
  try {
    const plain = path ?? (await written(folder, 'synthetic.csv', false));
    const dated = await written(folder, 'synthetic-years.csv', true);
    console.log(
      `\nA large table of pairs (${path ?? 'made up, of the size of the world'}), ms of the main thread`,
    );
    const page = await openPage(browser, origin);
    for (const phase of phasesOf(plain)) await report(browser, page, phase);
    await page.context().close();

    const other = await openPage(browser, origin);
    await open(dated)(other);
    await report(browser, other, {
      name: `${YEARS} changes of the year while it is laid out`,
      act: changeYears,
    });
    await other.context().close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

function phasesOf(path: string): readonly Phase[] {
  const ask =
    (view: string, until: string): Phase['act'] =>
    async page => {
      await page.evaluate(json => window.twinline.set(JSON.parse(json)), view);
      await page.waitForSelector(until, { state: 'attached', timeout: PATIENCE });
      await page.waitForTimeout(1000);
    };
  return [
    { name: 'read, checked, drawn on the map', act: open(path) },
    { name: 'laid out and drawn as a network', act: page => untilDrawn(page, PATIENCE) },
    { name: 'coloured anew', act: page => settled(page, { colour: 'country' }) },
    { name: 'sized by betweenness', act: sizeByBetweenness },
    { name: 'groups', act: ask('{"panel":"clusters"}', '#pane-clusters .clusters-list') },
    {
      name: 'figures',
      act: ask('{"panel":"statistics"}', '#pane-statistics .statistics-button:not([disabled])'),
    },
    { name: 'ranking', act: ask('{"panel":"ranking"}', '#pane-ranking .ranking-scroll') },
  ];
}

async function report(browser: Browser, page: Page, { name, act }: Phase): Promise<void> {
  let missed = '';
  const { worst, total } = await costsIn(browser, page, () =>
    act(page).catch((error: unknown) => (missed = ` (not finished: ${String(error).split('\n')[0]})`)),
  );
  console.log(`  ${name}: longest task ${worst.toFixed(0)}, scripting in all ${total.toFixed(0)}${missed}`);
}

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${origin}#lang=de`);
  await untilDrawn(page);
  return page;
}

/** Opens the table and waits until the map has it. */
const open = (path: string) => async (page: Page) => {
  await openInPage(page, path, PATIENCE);
  await page.waitForFunction(() => window.twinline.network()?.dataset.startsWith('file:'), null, {
    timeout: PATIENCE,
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('.shell-map')?.dataset['ready'] === 'true',
    null,
    { timeout: PATIENCE },
  );
  await page.waitForTimeout(1000);
};

async function settled(page: Page, view: object): Promise<void> {
  await page.evaluate(json => window.twinline.set(JSON.parse(json)), JSON.stringify(view));
  await page.waitForTimeout(2000);
}

async function sizeByBetweenness(page: Page): Promise<void> {
  await page.evaluate(() => window.twinline.set({ size: 'betweenness' }));
  const arrived = () => window.twinline.measured().includes('betweenness');
  await page.waitForFunction(arrived, null, { timeout: PATIENCE });
  await page.waitForTimeout(1000);
}

async function changeYears(page: Page): Promise<void> {
  for (let step = 0; step < YEARS; step++) {
    await page.evaluate(year => window.twinline.set({ mode: 'year', year }), 1960 + 2 * step);
    await page.waitForTimeout(250);
  }
}

async function written(folder: string, name: string, years: boolean): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, worldTable({ ...WORLD, years }));
  return path;
}
