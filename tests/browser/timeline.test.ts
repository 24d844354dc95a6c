// Mouse and keyboard on the real timeline, with real layout.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, viewState, withPage } from './harness';

useBrowser();

/** Middle of a year's column, by the names of the years on the axis. */
async function placeOf(page: Page, year: number) {
  const names = page.locator('.timeline-years text', { hasText: /^\d{4}$/ });
  const boxes = await names.evaluateAll(texts =>
    texts.map(text => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { year: Number(text.textContent), x: x + width / 2, y: y + height / 2 };
    }),
  );
  const [first, last] = [boxes[0]!, boxes.at(-1)!];
  const pitch = (last.x - first.x) / (last.year - first.year);
  return { x: first.x + (year - first.year) * pitch, axis: first.y, bars: first.y - 30 };
}

describe('the timeline', () => {
  test('a click on the axis sets the year, a drag over the bars the period, and all is shown again', () =>
    withPage('#lang=de', async page => {
      await page.waitForSelector('.timeline-years text');
      const [y1989, y1995] = [await placeOf(page, 1989), await placeOf(page, 1995)];
      const [y1997, y2005] = [await placeOf(page, 1997), await placeOf(page, 2005)];
      await page.mouse.click(y1989.x, y1989.axis);
      expect(await viewState(page)).toMatchObject({ mode: 'year', year: 1989 });
      expect(await page.textContent('.timeline-counts')).toMatch(/^\s*26 bestehend,\s+dazu 7 ohne bekanntes/);

      await page.mouse.move(y1995.x, y1995.bars);
      await page.mouse.down();
      await page.mouse.move(y1989.x, y1989.bars, { steps: 4 });
      await page.mouse.up();
      expect(await viewState(page)).toMatchObject({ mode: 'period', period: [1989, 1995] });

      // A drag that begins close beside the period begins a new one.
      await page.mouse.move(y1997.x, y1997.bars);
      await page.mouse.down();
      await page.mouse.move(y2005.x, y2005.bars, { steps: 4 });
      await page.mouse.up();
      expect(await viewState(page)).toMatchObject({ mode: 'period', period: [1997, 2005] });

      // A period stays one: a click makes it a single year, on the axis too.
      await page.mouse.click(y1989.x, y1989.axis);
      expect(await viewState(page)).toMatchObject({ mode: 'period', period: [1989, 1989] });

      await page.getByRole('button', { name: 'Alle Partnerschaften zeigen' }).click();
      expect((await viewState(page)).mode).toBe('all');
    }));

  test('stands as high in every year, so that the map keeps its size', () =>
    withPage('#lang=ru&d=wider-circle', async page => {
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 1024, height: 768 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(viewport);
        // The chart learns of its width with the next picture.
        await page.evaluate(
          () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const heights = new Set<number>();
        for (const year of [1947, 1989, 2015, 2022, 2026]) {
          await page.evaluate(year => window.twinline.set({ mode: 'year', year }), year);
          const [height, cut] = await page.evaluate(() => {
            const { clientHeight, scrollHeight } = document.querySelector('.timeline-counts')!;
            return [document.querySelector('.timeline')!.clientHeight, scrollHeight > clientHeight] as const;
          });
          heights.add(height);
          expect(cut, `${year} at ${viewport.width}`).toBe(false);
        }
        expect([...heights], `at ${viewport.width}`).toHaveLength(1);
      }
    }));

  test('its note tells the events of a year to the keyboard, inside the window', () =>
    withPage('#lang=de', async page => {
      await page.locator('.timeline-event[tabindex="0"]').focus();
      await page.keyboard.press('End');
      const note = page.locator('.timeline-note');
      await note.waitFor({ state: 'visible' });
      const box = (await note.boundingBox())!;
      const { width, height } = page.viewportSize()!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
    }));
});
