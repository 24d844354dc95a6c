// A hostile table in the page: it is dropped, every panel is opened on it, its ties are saved. Nothing of it acts.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { PANELS } from '../../src/state/fields';
import { HOSTILE_NAMES, HOSTILE_REJECTED, HUGE_CELL, hostileTable } from '../hostileTable';
import { counts, drawn, useBrowser, withPage } from './harness';

useBrowser();

/** All panels are opened, one after the other: on a busy machine that takes its time. Milliseconds. */
const LONG = 180_000;

/** Stands for the cell that is too large, which is made in the page. */
const MARK = '%huge%';

test(
  'markup, formulas and turned letters are names, in every panel and in what is saved',
  () => {
    const dialogs: string[] = [];
    return withPage(
      '#lang=de',
      async page => {
        await drawn(page);
        const keys = () => page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).sort());
        const before = await keys();
        const text = hostileTable(0).replace('\n;DE;Perm', `\n${MARK};DE;Perm`);
        await page.evaluate(
          ([table, mark, size]) => {
            const data = new DataTransfer();
            const content = table.replace(mark, 'x'.repeat(size));
            data.items.add(new File([content], '<img src=x onerror=alert(0)>.csv', { type: 'text/csv' }));
            document.body.dispatchEvent(
              new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
            );
          },
          [text, MARK, HUGE_CELL] as const,
        );
        await page.locator('dialog').getByRole('button', { name: 'Öffnen', exact: true }).click();
        await expect.poll(async () => (await counts(page)).ties).toBe(HOSTILE_NAMES.length);
        await drawn(page);

        for (const panel of PANELS) {
          await page.evaluate(id => window.twinline.set({ panel: id }), panel);
          const pane = page.locator(`#pane-${panel}`);
          // A heading, or what the panel says while there is nothing to say.
          await expect.poll(async () => (await pane.innerText()).trim().length).toBeGreaterThan(0);
          // A name of any length makes no panel wider than it is.
          const wide = await pane.evaluate(element => element.scrollWidth - element.clientWidth);
          expect([panel, Math.max(0, wide)]).toEqual([panel, 0]);
        }
        const elements = await page
          .locator('img, svg[onload], script:not([src]), [href^="javascript:"]')
          .evaluateAll(found =>
            found.map(element => element.outerHTML.slice(0, 80)).filter(text => /alert|src="?x/.test(text)),
          );
        expect(elements).toEqual([]);

        await page.evaluate(() => window.twinline.set({ panel: 'doctor' }));
        const rejected = page.locator('#doctor-rejected > summary');
        await rejected.waitFor();
        expect(await rejected.innerText()).toMatch(new RegExp(`${HOSTILE_REJECTED}\\s*$`));

        await page.evaluate(() => window.twinline.set({ panel: 'export' }));
        const download = page.waitForEvent('download');
        await page.locator('#pane-export [data-format=ties]').click();
        const saved = readFileSync(await (await download).path(), 'utf8').replace('\ufeff', '');
        const { data } = Papa.parse<string[]>(saved, { delimiter: ';', skipEmptyLines: true });
        expect(data.length).toBe(1 + HOSTILE_NAMES.length);
        expect(data.flat().filter(cell => /^\s*[=+@＝\t\r]|^\s*-\D/.test(cell))).toEqual([]);

        expect(dialogs).toEqual([]);
        expect(await keys()).toEqual(before);
      },
      {
        prepare: async page => {
          page.on('dialog', dialog => {
            dialogs.push(dialog.message());
            void dialog.dismiss();
          });
        },
      },
    );
  },
  LONG,
);
