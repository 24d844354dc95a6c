// The browser tests' ground: one Chromium for a test file, a fresh context for every page.

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/chromium';

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Mesa draws twice to six times as fast as SwiftShader; where it is missing, SwiftShader serves. */
const mesa = ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'];
const swiftshader = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

let browser: Browser;

/** Call once at the top of a test file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launch(mesa);
    if (!(await hasWebGl(browser))) {
      await browser.close();
      browser = await launch(swiftshader);
    }
  });
  afterAll(() => browser.close());
}

function launch(gl: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium()!, args: [...flags, ...gl] });
}

async function hasWebGl(candidate: Browser): Promise<boolean> {
  const page = await candidate.newPage();
  const has = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  await page.close();
  return has;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Called before the page is opened, to watch or change requests. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console errors that the test expects. */
  readonly expectErrors?: boolean;
}

/** Opens the app at a hash, waits until it is ready, runs the test, and finds no console error at its end. */
export async function withPage(
  hash: string,
  test: (page: Page) => Promise<void>,
  { prepare, expectErrors = false, ...options }: OpenOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 720 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => {
    const url = new URL(request.url());
    const inPage = ['data:', 'blob:'].includes(url.protocol);
    if (!inPage && url.origin !== new URL(inject('origin')).origin) foreign.push(request.url());
  });
  try {
    await prepare?.(page);
    await page.goto(inject('origin') + hash);
    await page.evaluate(() => window.twinline.ready);
    await test(page);
    expect(foreign, 'requests to another origin').toEqual([]);
    if (!expectErrors) expect(errors, 'console errors').toEqual([]);
  } finally {
    await context.close();
  }
}

/** Waits until map and network have drawn the ties. */
export async function drawn(page: Page): Promise<void> {
  for (const room of ['.shell-map', '.shell-network']) {
    await page.waitForSelector(`${room}[data-ready='true'], ${room} [data-ready='true']`);
  }
}

export const counts = (page: Page) => page.evaluate(() => window.twinline.network()!);
export const viewState = (page: Page) => page.evaluate(() => window.twinline.state());
