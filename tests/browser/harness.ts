// The browser tests' ground: one Chromium for a test file, a fresh context for every page.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser';

let browser: Browser;

/** Call once at the top of a test file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

export interface OpenOptions extends BrowserContextOptions {
  /** Called before the page is opened, to watch or change requests. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console errors that the test expects. */
  readonly expectErrors?: boolean;
  /** Origin of a service that the page may ask. */
  readonly service?: string;
}

/** Opens the app at a hash, waits until it is ready, runs the test, and finds no console error at its end. */
export async function withPage(
  hash: string,
  test: (page: Page) => Promise<void>,
  { prepare, expectErrors = false, service, ...options }: OpenOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 720 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    // It would fetch all files of the page anew for every test; offline.test.ts is about it.
    serviceWorkers: 'block',
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
    if (!inPage && ![new URL(inject('origin')).origin, service].includes(url.origin))
      foreign.push(request.url());
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

/** Before the page's own code: no WebGL. */
export const withoutWebgl = (page: Page) =>
  page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext as (kind: string, options?: unknown) => unknown;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) {
      return kind.includes('webgl') ? null : real.call(this, kind, options);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });

export { untilDrawn as drawn } from '../../scripts/browser';

export const counts = (page: Page) => page.evaluate(() => window.twinline.network()!);
export const viewState = (page: Page) => page.evaluate(() => window.twinline.state());
