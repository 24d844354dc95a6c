// `npm run screenshots`: the pictures of the README, from the production build.

import { mkdirSync } from 'node:fs';
import { build, preview } from 'vite';
import { launchBrowser, untilDrawn } from './browser';

const folder = '.readme';

await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const browser = await launchBrowser();
mkdirSync(folder, { recursive: true });
try {
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(`${server.resolvedUrls!.local[0]}#lang=de&theme=${theme}`);
    await untilDrawn(page);
    // Names follow their font, measures their first answer.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}/${theme}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
