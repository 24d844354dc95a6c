// The browser of tests, benchmarks and screenshots: the system's Chromium, drawing WebGL in software.

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureChromium } from './chromium';

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

export async function launchBrowser(): Promise<Browser> {
  const browser = await launch(mesa);
  if (await hasWebGl(browser)) return browser;
  await browser.close();
  return launch(swiftshader);
}

function launch(gl: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...flags, ...gl] });
}

/** One that keeps what its pages keep, in this folder; it may be killed and launched again. */
export function launchIn(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: ensureChromium(),
    args: [...flags, ...mesa],
    viewport: { width: 1024, height: 720 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
}

async function hasWebGl(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  const has = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  await page.close();
  return has;
}

/** Waits until map and network have drawn the ties. */
export async function untilDrawn(page: Page, timeout = 60_000): Promise<void> {
  for (const room of ['.shell-map', '.shell-network']) {
    await page.waitForSelector(`${room}[data-ready='true'], ${room} [data-ready='true']`, {
      state: 'attached',
      timeout,
    });
  }
}
