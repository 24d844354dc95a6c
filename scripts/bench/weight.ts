// What a first visit loads, from the production build.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { untilDrawn } from '../browser';

const dist = 'dist';

/** Files of the build, as paths below dist/, that the page has loaded when both large views show the ties. */
export async function loadedFiles(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const files = new Set<string>();
  const base = new URL(url).pathname;
  context.on('request', request => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) files.add(pathname.slice(base.length) || 'index.html');
  });
  await page.goto(url);
  await untilDrawn(page);
  // Requests of workers are not all seen from the page; the build names them.
  for (const worker of readdirSync(join(dist, 'assets')).filter(file => /worker.*\.m?js$/i.test(file))) {
    files.add(`assets/${worker}`);
  }
  await context.close();
  return [...files];
}

/** The entry with everything it imports at once, and the background worker that loads the data. */
export function firstContentScripts(): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /<script[^>]+src="\.\/([^"]+)"/.exec(html)![1]!;
  const workers = readdirSync(join(dist, 'assets'))
    .filter(file => /^worker.*\.js$/.test(file))
    .map(file => `assets/${file}`);
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const match of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g)) {
      visit(join(dirname(file), match[1]!));
    }
  };
  for (const file of [entry, ...workers]) visit(file);
  return [...found];
}

/** Bytes of the files together, each compressed by itself as a server would. */
export function gzipOf(files: readonly string[]): number {
  return files
    .filter(file => basename(file) !== 'favicon.ico')
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
