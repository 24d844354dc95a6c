// The icons of the installed page, drawn from public/icon.svg: `npx tsx scripts/offline/icons.ts`.

import { mkdirSync, readFileSync } from 'node:fs';
import { launchBrowser } from '../browser';

const mark = readFileSync('public/icon.svg', 'utf8');
/** To the edge, with the mark in the middle: systems cut their own shape out, at most to a circle of 80 %. */
const uncut = mark
  .replace('viewBox="0 0 32 32"', 'viewBox="-3 -4 38 38"')
  .replace(/<rect[^>]*>/, '<rect x="-3" y="-4" width="38" height="38" fill="#1b2430"/>');

const icons = [
  { file: 'icon-192.png', size: 192, svg: mark },
  { file: 'icon-512.png', size: 512, svg: mark },
  { file: 'maskable-512.png', size: 512, svg: uncut },
  // Apple's systems round the corners themselves, and fill what is clear with black.
  { file: 'icon-180.png', size: 180, svg: uncut },
];

mkdirSync('public/icons', { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage();
for (const { file, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
}
await browser.close();
