// Files out of the page: written in the background, and what is in them is what the page shows.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sax from 'sax';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/export/embed/frame';
import { packLinked } from '../../src/export/link/linkedData';
import { world } from '../world';
import { counts, useBrowser, withPage } from './harness';

useBrowser();

async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.locator(`#pane-export [data-format=${format}]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Elements by name, and the values of an attribute of the nodes. */
function countedIn(xml: string, attribute: string) {
  const found = { nodes: 0, edges: 0, sum: 0 };
  const parser = sax.parser(true);
  parser.onerror = error => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'node') found.nodes++;
    if (name === 'edge') found.edges++;
    if (name === 'attvalue' && attributes.for === attribute) found.sum += Number(attributes.value);
  };
  parser.write(xml).close();
  return found;
}

test('a graph with all measures, a table and the data package hold what the page shows', () =>
  withPage('#lang=de&panel=export&m=year&y=1989', async page => {
    await page.waitForSelector('#pane-export .export-quotation');
    const { shownTies, shownPlaces } = await counts(page);

    const gexf = await saved(page, 'gexf');
    expect(gexf.name).toBe('germany-russia-netz-1989.gexf');
    // Every tie counts at both of its ends.
    const found = countedIn(gexf.bytes.toString('utf8'), 'degree');
    expect(found).toEqual({ nodes: shownPlaces, edges: shownTies, sum: 2 * shownTies });
    await expect.poll(() => page.locator('.export-standing').innerText()).toContain(gexf.name);

    const ties = await saved(page, 'ties');
    expect(ties.bytes.toString('utf8').trim().split('\r\n')).toHaveLength(shownTies + 1);

    const { bytes } = await saved(page, 'package');
    const { places, ties: all } = await counts(page);
    const files = unzipSync(bytes);
    const descriptor = JSON.parse(strFromU8(files['datapackage.json']!)) as { readonly name: string };
    expect(descriptor.name).toBe('germany-russia');
    expect(strFromU8(files['places.csv']!).trim().split('\n')).toHaveLength(places + 1);
    expect(strFromU8(files['agreements.csv']!).trim().split('\n').length).toBeGreaterThan(all);
  }));

test('the bar leads there, on a phone too, and the keyboard goes on there', () =>
  withPage(
    '#lang=de',
    async page => {
      await page.locator('.shell-dots').tap();
      await page.locator('#more').getByRole('button', { name: 'Ausgeben' }).tap();
      await page.locator('#pane-export h3').first().waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('#pane-export h2'));
      expect(await page.locator('#more').isVisible()).toBe(false);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true },
  ));

test('a page elsewhere shows it in a frame, with the reader’s own data, and the keyboard passes through', () =>
  withPage('#lang=en', async page => {
    const own = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1967' }]);
    const data = await packLinked({ ...own, info: { ...own.info, id: 'file:own.csv' } });
    const origin = page.url().replace(/#.*/, '');
    const address = `${origin}#lang=en&d=file%3Aown.csv&embed=1&data=${data}`;
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<button>before</button>${frameOf(address, 'Own')}<button>after</button>`);
    });
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
    try {
      // Another name is another origin.
      const other = await page.context().newPage();
      await other.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
      const frame = other.frameLocator('iframe[title=Own]');
      await frame
        .locator('.embed-map[data-drawn="1"], .embed-map [data-drawn="1"]')
        .waitFor({ state: 'attached' });
      expect(await frame.locator('.embed-foot a').getAttribute('href')).not.toContain('embed=1');
      await other.getByRole('button', { name: 'before' }).focus();
      const at = () => other.evaluate(() => document.activeElement?.textContent ?? '');
      for (let presses = 0; presses < 60 && (await at()) !== 'after'; presses++)
        await other.keyboard.press('Tab');
      expect(await at()).toBe('after');
    } finally {
      host.close();
    }
  }));

test('the citation is copied as it stands', () =>
  withPage(
    '#lang=en&panel=export',
    async page => {
      const pane = page.locator('#pane-export');
      await pane.getByRole('button', { name: 'Copy BibTeX' }).click();
      await pane.getByText('Copied.', { exact: true }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await pane.locator('pre', { hasText: '@misc' }).innerText());
      expect(copied).toMatch(/^@misc\{germany-russia-/);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));
