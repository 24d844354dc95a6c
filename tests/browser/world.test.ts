// A table of the reader's own, some thousand places large: it opens, counts are right, a bad row is named, measures come.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openInPage } from '../../scripts/openInPage';
import { worldTable } from '../../scripts/bench/worldTable';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const SIZE = { places: 3000, ties: 4000 } as const;
const table = worldTable({ ...SIZE, years: true });
/** The last row once more, and one that ties a town to itself. */
const lines = table.trimEnd().split('\n');
const spoilt = [...lines, lines.at(-1), 'Ulm,Germany,48.4,10,Ulm,Germany,48.4,10,1990', ''].join('\n');

async function open(page: Page, name: string, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await openInPage(page, { name, mimeType: 'text/csv', buffer });
  await page.waitForFunction(id => window.twinline.network()?.dataset === id, `file:${name}`);
}

describe('a table that the reader opens', () => {
  test('is counted, drawn on map and network, named in the picker and kept out of the link', () =>
    withPage('#lang=de', async page => {
      await open(page, 'welt.csv', table);
      expect(await page.textContent('.shell-status')).toContain('bleibt auf diesem Gerät');
      const { places, ties, founded, unknownFounding } = await counts(page);
      expect([places, ties]).toEqual([SIZE.places, SIZE.ties]);
      const undated = lines.slice(1).filter(line => line.endsWith(',')).length;
      expect([founded, unknownFounding]).toEqual([SIZE.ties - undated, undated]);
      await drawn(page);
      for (const view of ['.shell-map', '.shell-network']) {
        expect(await page.getAttribute(view, 'data-drawn')).toBe(String(SIZE.ties));
      }
      expect(await page.locator('.shell-controls option:checked').first().textContent()).toBe('welt');
      expect((await viewState(page)).dataset).toBe('file:welt.csv');
    }));

  test('sizes by betweenness arrive, and the year is led through the table', () =>
    withPage('#lang=de', async page => {
      await open(page, 'welt.csv', table);
      await page.evaluate(() => window.twinline.set({ size: 'betweenness' }));
      await page.waitForFunction(() => window.twinline.measured().includes('betweenness'));
      const inYear = lines.slice(1).filter(line => Number(line.split(',').at(-1) || 9999) <= 1980).length;
      await page.evaluate(() => window.twinline.set({ mode: 'year', year: 1980 }));
      expect((await counts(page)).inForce).toBe(inYear);
    }));

  test('names the rows it could not take, and takes the others', () =>
    withPage('#lang=de', async page => {
      await open(page, 'welt.csv', spoilt);
      expect((await counts(page)).ties).toBe(SIZE.ties);
      // The notice that the table stays here gives way to what is wrong in it.
      await page.locator('.shell-status', { hasText: '2 Zeilen nicht übernommen.' }).waitFor();
      await page.getByRole('button', { name: 'Ansehen' }).click();
      const errors = page.locator('#pane-data');
      await errors
        .getByText(`${SIZE.ties + 2}`)
        .first()
        .waitFor();
      await errors
        .getByText(`${SIZE.ties + 3}`)
        .first()
        .waitFor();
    }));

  test('a bare edge list without coordinates has a network, and an empty map', () =>
    withPage('#lang=de', async page => {
      await open(page, 'net.txt', '% a comment\n1 2\n2 3\n3 1\n4 1\n');
      await drawn(page);
      expect(await counts(page)).toMatchObject({ places: 4, ties: 4 });
      expect(await page.getAttribute('.shell-network', 'data-drawn')).toBe('4');
    }));

  test('a link to it says on another device that it is not there', () =>
    withPage('#lang=de&d=file:welt.csv', async page => {
      await drawn(page);
      expect(await page.textContent('.shell-status')).toContain('Der Link nennt eine geöffnete Tabelle.');
    }));
});
