// Check the data: a list with faults is opened, corrected, and all views follow.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, withPage } from './harness';

useBrowser();

// Suhl stands there twice, 1 km apart; both have Kaluga as a partner. Ulm's coordinates are exchanged.
const LIST =
  'city1;country1;lat1;lon1;city2;country2;lat2;lon2;founded\n' +
  'Suhl;DE;50.61;10.69;Kaluga;RU;54.53;36.28;1969\n' +
  'Súhl;DE;50.62;10.69;Kaluga;RU;54.53;36.28;1969\n' +
  'Suhl;DE;50.61;10.69;Perm;RU;58.01;56.25;2044\n' +
  'Ulm;DE;9.99;48.4;Perm;RU;58.01;56.25;1990\n';

const pane = (page: Page) => page.locator('#pane-doctor');
const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name });
const unfold = (page: Page, kind: string) => pane(page).locator(`#doctor-${kind} > summary`).click();

async function openList(page: Page): Promise<void> {
  await drawn(page);
  await page.evaluate(text => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'liste.csv', { type: 'text/csv' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, LIST);
  await page.locator('dialog').getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect.poll(async () => (await counts(page)).ties).toBe(4);
}

describe('a list with faults', () => {
  test('is corrected by the proposals, every view follows, and each step is taken back', () =>
    withPage('#lang=de&panel=doctor', async page => {
      await openList(page);
      await unfold(page, 'sameName');
      expect((await counts(page)).places).toBe(5);
      await button(page, 'Zusammenlegen, „Suhl“ bleibt').click();
      await expect.poll(() => counts(page)).toMatchObject({ places: 4, ties: 3 });

      // What was a tie of each is one repetition now.
      await unfold(page, 'sameTie');
      await button(page, 'Zeile 3 weglassen (1969)').click();
      await unfold(page, 'swapped');
      await button(page, 'Breite und Länge tauschen').click();
      await unfold(page, 'impossibleYear');
      await button(page, 'Jahr weglassen').click();
      await pane(page).getByText('Ihre Korrekturen (4)').waitFor();
      await expect.poll(() => counts(page)).toMatchObject({ ties: 3, unknownFounding: 1 });

      for (let step = 0; step < 4; step++) await button(page, 'Rückgängig').click();
      await expect.poll(() => counts(page)).toMatchObject({ places: 5, ties: 4, unknownFounding: 0 });
    }));

  test('rows that were left out are read with another value, and with other cells', () =>
    withPage('#lang=de&panel=doctor', async page => {
      await drawn(page);
      await page.evaluate(() => {
        const data = new DataTransfer();
        const text =
          'Stadt A;Land A;Stadt B;Land B;Jahr\nSuhl;DE;Suhl;DE;1969\nUlm;DE;Perm;RU;1985\n' +
          'Hof;DE;Tula;1990\nBonn;DE;Omsk;RU;1991\n';
        data.items.add(new File([text], 'liste.csv', { type: 'text/csv' }));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      });
      await page.locator('dialog').getByRole('button', { name: 'Öffnen', exact: true }).click();
      await pane(page).getByText('4 Zeilen gelesen: 2 übernommen, 2 nicht.').waitFor();
      await unfold(page, 'selfTie');
      await button(page, 'Anderer Wert').click();
      await pane(page).getByRole('textbox').fill('Hof');
      await pane(page).getByRole('textbox').press('Enter');
      await pane(page).getByText('4 Zeilen gelesen: 3 übernommen, 1 nicht.').waitFor();
      // What is missing in line 4 is a cell, not a value.
      await button(page, 'Zeile ändern').click();
      await pane(page).getByLabel('Land B').fill('RU');
      await pane(page).getByLabel('Jahr').fill('1990');
      await button(page, 'Übernehmen').click();
      await pane(page).getByText('4 Zeilen gelesen, alle übernommen.').waitFor();
      expect((await counts(page)).ties).toBe(4);
      await button(page, 'Rückgängig').click();
      await pane(page).getByText('4 Zeilen gelesen: 3 übernommen, 1 nicht.').waitFor();
    }));
});

test('on a phone, in the dark, by keyboard and without a fault of access', () =>
  withPage(
    '#d=wider-circle&lang=ru&theme=dark&panel=doctor',
    async page => {
      await page
        .getByRole('button', { name: 'Сведения' })
        .click()
        .catch(() => {});
      const kind = pane(page).locator('#doctor-nearby > summary');
      await kind.waitFor();
      await kind.focus();
      await page.keyboard.press('Enter');
      await pane(page).locator('#doctor-nearby li').first().waitFor();
      expect(await pane(page).locator('#doctor-nearby li').count()).toBe(20);
      expect(await faultsIn(page, '#pane-doctor')).toEqual([]);
      const wide = await pane(page).evaluate(element => element.scrollWidth - element.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    },
    { viewport: { width: 390, height: 844 } },
  ));
