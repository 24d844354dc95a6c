// Files of the reader's own: every door, what is recognised, what is asked, and what becomes of the rows.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseFiles, openInPage } from '../../scripts/openInPage';
import { inlineRows, xlsxOf } from '../data/import/binaries';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

const dialog = (page: Page) => page.locator('dialog.import');
const found = (page: Page) => page.locator('#import-found');
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});

/** As a hand does it. */
async function drop(page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> {
  const data = await page.evaluateHandle(
    all => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
  );
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
}

const paste = (page: Page, text: string) =>
  page.evaluate(text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

const isOpen = (page: Page, id: string) =>
  page.waitForFunction(id => window.twinline.network()?.dataset === id, id);

/** Windows-1252, as German spreadsheets write it. */
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const CITIES = latin(
  'Stadt;Land;Partnerstadt;Partnerland;Gründungsjahr\nKöln;Deutschland;Wolgograd;Russland;1988\n' +
    'Münster;Deutschland;Rjasan;Russland;1989\nUlm;Deutschland;Ulm;Deutschland;1999\n',
);

describe('by drag and drop', () => {
  test('a semicolon table in Windows-1252 opens with Enter; its ties are on the map, its rows are told', () =>
    withPage('#lang=de', async page => {
      await drop(page, file('städte.csv', CITIES));
      await found(page)
        .getByText('städte.csv: 3 Zeilen, Paare von Städten, mit Land und Gründungsdatum.')
        .waitFor();
      await page.waitForFunction(() => document.activeElement?.matches('dialog [data-main]'));
      await page.keyboard.press('Enter');
      await isOpen(page, 'file:städte.csv');
      const { ties, places, founded } = await counts(page);
      expect([ties, places, founded]).toEqual([2, 4, 2]);
      await page
        .locator('.shell-status', {
          hasText:
            '2 Partnerschaften aus 3 Zeilen; 1 Zeile nicht übernommen. „städte“ bleibt auf diesem Gerät',
        })
        .waitFor();
      await drawn(page);
      // GeoNames has the cities that the table gives no coordinates of.
      expect(await page.getAttribute('.shell-map', 'data-drawn')).toBe('2');
      await page.getByRole('button', { name: 'Ansehen' }).click();
      await page.locator('#pane-data').getByText('städte.csv, Zeile 4, Spalte Partnerstadt').waitFor();
      await page.locator('#pane-data').getByText('Koordinaten: 4 aus dem Ortsverzeichnis').waitFor();

      // The way back to how it was read.
      await page.getByRole('button', { name: 'Zuordnung ändern …' }).click();
      await page.getByLabel('Titel', { exact: true }).fill('Unsere Liste');
      await page.keyboard.press('Enter');
      await page.locator('.shell-controls option:checked', { hasText: 'Unsere Liste' }).waitFor({
        state: 'attached',
      });
      expect((await viewState(page)).dataset).toBe('file:städte.csv');
    }));

  test('places and pairs in two files are joined by their ids', () =>
    withPage('#lang=de', async page => {
      await drop(
        page,
        file(
          'orte.csv',
          'id;Name;Land;Breite;Länge\na1;Köln;DE;50.9;7\nb2;Perm;RU;58;56.3\nc3;Ulm;DE;48.4;10\n',
        ),
        file('paare.csv', 'von;nach;seit\na1;b2;1988\nc3;b2;1990\n'),
      );
      await found(page).getByText('orte.csv: 3 Zeilen, eine Liste von Städten').waitFor();
      await page.keyboard.press('Enter');
      await isOpen(page, 'file:paare.csv');
      expect([(await counts(page)).ties, (await counts(page)).places]).toEqual([2, 3]);
    }));

  test('a folder opens with all tables in it, and without what the system has left there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twinline-folder-'));
    await mkdir(join(folder, 'unter'));
    await writeFile(join(folder, 'unter', 'orte.csv'), 'id;Name;Land\na1;Köln;DE\nb2;Perm;RU\n');
    await writeFile(join(folder, 'paare.csv'), 'von;nach\na1;b2\n');
    await writeFile(join(folder, '.DS_Store'), 'x');
    try {
      await withPage('#lang=de', async page => {
        const browser = await page.context().newCDPSession(page);
        const data = { items: [], files: [folder], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
          await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
        }
        await found(page).getByText('unter/orte.csv: 2 Zeilen, eine Liste von Städten').waitFor();
        expect(await dialog(page).locator('.import-issues').count()).toBe(0);
        await page.keyboard.press('Enter');
        await isOpen(page, 'file:paare.csv');
        expect((await counts(page)).ties).toBe(1);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('a broken file is told in a sentence with its way out, and nothing else changes', () =>
    withPage('#lang=de', async page => {
      await drop(page, file('liste.pdf', '%PDF-1.7 '));
      await dialog(page).getByRole('alert').waitFor();
      await dialog(page).getByText('liste.pdf').last().waitFor();
      await dialog(page).getByText('Das ist ein PDF.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
        'Andere Datei wählen',
      );
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      expect((await viewState(page)).dataset).toBe('germany-russia');
    }));
});

describe('in the dialog', () => {
  test('meanings are given to columns with strange titles; what is missing is said there', () =>
    withPage('#lang=de', async page => {
      await chooseFiles(page, file('fremd.csv', 'x1;x2;x3\nKöln;1988;Wolgograd\nUlm;1990;Perm\n'));
      const role = (title: string) => dialog(page).getByLabel(`Bedeutung der Spalte ${title}`);
      await role('x3').selectOption('');
      await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
      await dialog(page).getByRole('alert').getByText('Es fehlt die Spalte „zweite Stadt“.').waitFor();
      await role('x3').selectOption('zweite Stadt');
      await role('x2').selectOption('nicht lesen');
      await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
      await isOpen(page, 'file:fremd.csv');
      const { ties, founded } = await counts(page);
      expect([ties, founded]).toEqual([2, 0]);
    }));

  test('what parts the cells can be said, and the columns follow', () =>
    withPage('#lang=de', async page => {
      const table = 'Stadt|Partnerstadt, genau|Jahr\nHalle|Ufa, Rajon|1997\nUlm|Perm, Kreis|1988\n';
      await chooseFiles(page, file('a.txt', table));
      const separator = dialog(page).getByLabel('Zwischen zwei Zellen steht');
      expect(await separator.locator('option:checked').textContent()).toBe('ein Komma');
      await separator.selectOption('ein anderes Zeichen');
      await dialog(page).getByLabel('Dieses Zeichen').fill('|');
      await found(page).getByText('a.txt: 2 Zeilen, Paare von Städten, mit Gründungsdatum.').waitFor();
      await dialog(page).getByRole('cell', { name: 'Ufa, Rajon' }).waitFor();
      await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
      await isOpen(page, 'file:a.txt');
      const { ties, founded } = await counts(page);
      expect([ties, founded]).toEqual([2, 2]);
    }));

  test('a row may be a city with all its partners, and Excel’s own files are read', () =>
    withPage('#lang=de', async page => {
      const rows = inlineRows(
        ['Stadt', 'Land', 'Partnerstädte'],
        ['Köln', 'DE', 'Wolgograd (RU, 1988); Lille (FR)'],
        ['Ulm', 'DE', 'Perm (RU)'],
      );
      await chooseFiles(page, file('listen.xlsx', xlsxOf({ sheets: { Tabelle1: rows } })));
      await found(page).getByText('je Zeile eine Stadt mit ihren Partnern').waitFor();
      await page.keyboard.press('Enter');
      await isOpen(page, 'file:listen.xlsx');
      const { ties, founded } = await counts(page);
      expect([ties, founded]).toEqual([3, 1]);
    }));

  test('nobody opens anything by leaving it', () =>
    withPage('#lang=en', async page => {
      await chooseFiles(page, file('a.csv', 'city1,city2\nUlm,Perm\n'));
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      expect(await page.locator('.shell-controls option', { hasText: /^a$/ }).count()).toBe(0);
      expect((await viewState(page)).dataset).toBe('germany-russia');
    }));

  test('axe finds no fault, neither at the choice of files nor in the mapping, on a phone in the dark', () =>
    withPage(
      '#lang=de&theme=dark',
      async page => {
        const scan = async () => {
          expect(await faultsIn(page, 'dialog.import')).toEqual([]);
        };
        await page.locator('.shell-open').evaluate((button: HTMLElement) => button.click());
        await page.waitForFunction(() => document.activeElement?.matches('[data-first]'));
        await scan();
        await dialog(page)
          .locator('input[type=file]')
          .first()
          .setInputFiles([file('städte.csv', CITIES)]);
        await found(page).waitFor();
        await scan();
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.querySelector('.import-body')!;
          return scrollWidth > clientWidth;
        });
        expect(wide).toBe(false);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));
});

describe('by the other doors', () => {
  test('a pasted table opens, outside of fields only', () =>
    withPage('#lang=de', async page => {
      await page.locator('.shell-search input').focus();
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Stadt\tPartnerstadt\nUlm\tPerm\n');
        document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      });
      await paste(page, 'a single sentence');
      expect(await dialog(page).count()).toBe(0);
      await paste(page, 'Stadt\tPartnerstadt\nUlm\tPerm\n');
      await found(page).getByText('Eingefügte Tabelle.txt: 1 Zeile').waitFor();
      await page.keyboard.press('Enter');
      await isOpen(page, 'file:Eingefügte Tabelle.txt');
    }));

  test('a link may name a table that lies where the page does; of other places it is not fetched', async () => {
    const table = (page: Page) =>
      page.route('**/listen/a.csv', route => route.fulfill({ body: 'Stadt;Partnerstadt\nUlm;Perm\n' }));
    await withPage(
      '#lang=de&table=listen/a.csv',
      async page => {
        await found(page).getByText('a.csv: 1 Zeile').waitFor();
        await page.keyboard.press('Enter');
        await isOpen(page, 'file:a.csv');
      },
      { prepare: table },
    );
    // The ground of the tests finds a request to another origin by itself.
    await withPage(
      '#lang=de&table=https://example.org/a.csv',
      async page => {
        const told = (text: string) => page.locator('.shell-status', { hasText: text }).waitFor();
        await told('Der Link nennt eine Tabelle, die nicht auf dieser Website liegt.');
        expect(await dialog(page).count()).toBe(0);
        // Links come while the page stands, too.
        const follow = (table: string) =>
          page.evaluate(table => void (location.hash = `#lang=de&table=${table}`), table);
        await follow('listen/none.csv');
        await told('„none.csv“. Sie ist auf dieser Website nicht zu finden.');
        await follow('listen/page.csv');
        await dialog(page).getByText('Das ist eine Webseite, keine Tabelle.').waitFor();
        await follow('listen/a.csv');
        await found(page).getByText('a.csv: 1 Zeile').waitFor();
      },
      {
        async prepare(page) {
          await table(page);
          await page.route('**/listen/none.csv', route => route.fulfill({ status: 404 }));
          await page.route('**/listen/page.csv', route => route.fulfill({ body: '<!doctype html><p>Start' }));
        },
        // The browser's own word on the answer 404.
        expectErrors: true,
      },
    );
  });

  test('rows that are dropped open like pasted ones; a link that is let go over the page does nothing', () =>
    withPage('#lang=de', async page => {
      const dropText = async (text: string) => {
        const data = await page.evaluateHandle(text => {
          const transfer = new DataTransfer();
          transfer.setData('text/plain', text);
          return transfer;
        }, text);
        await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
      };
      await dropText('https://example.org/');
      await page.locator('.shell-status', { hasText: 'Hier ist keine Datei angekommen.' }).waitFor();
      expect(await dialog(page).count()).toBe(0);
      await dropText('Stadt\tPartnerstadt\nUlm\tPerm\n');
      await found(page).getByText('Eingefügte Tabelle.txt: 1 Zeile').waitFor();
    }));

  test('a story goes where stories are', () =>
    withPage('#lang=de', async page => {
      await drop(page, file('s.json', JSON.stringify({ format: 'twinline-story' })));
      await page.waitForFunction(() => window.twinline.state().panel === 'stories');
      expect(await dialog(page).count()).toBe(0);
    }));
});

test('which city is meant is chosen among those of the name, and the dataset read again', () =>
  withPage('#lang=de&panel=data', async page => {
    const table = 'city1,country1,city2,country2\nSpringfield,US,Ulm,DE\n';
    await openInPage(page, file('s.csv', table));
    await isOpen(page, 'file:s.csv');
    await page.evaluate(() => window.twinline.set({ panel: 'data' }));
    await page.locator('#data-doubtful summary').click();
    const choice = page.locator('.data-doubtful select');
    await choice.selectOption({ index: 1 });
    await page.getByRole('button', { name: '1 Wahl übernehmen' }).click();
    await page.locator('#pane-data').getByText('1 von Ihnen gewählt').waitFor();
  }));
