// The whole page as one file: opened from the disk, with the network cut.

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { counts, drawn, useBrowser, viewState, withPage } from './harness';

useBrowser();

/** Without what is in the block of data, and without the name of the dataset. */
const emptied = (page: string) =>
  page.replace(/(id="twinline-enclosed">).*?(<\/script>)/s, '$1$2').replace(/<title>.*?<\/title>/, '');

test('the saved page draws, computes, tells a story and saves itself again, with nothing but its file', () =>
  withPage('#lang=de&panel=export&m=year&y=1991', async page => {
    const shown = await counts(page);
    const download = page.waitForEvent('download');
    await page.locator('[data-export=page]').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('germany-russia-twinline.html');
    const folder = mkdtempSync(join(tmpdir(), 'twinline-'));
    const path = join(folder, 'page.html');
    copyFileSync(await file.path(), path);

    const context = await page.context().browser()!.newContext({ offline: true, reducedMotion: 'reduce' });
    try {
      const alone = await context.newPage();
      const [asked, errors]: [string[], string[]] = [[], []];
      alone.on('request', request => asked.push(request.url()));
      alone.on('console', message => message.type() === 'error' && errors.push(message.text()));
      alone.on('pageerror', error => errors.push(String(error)));
      const address = pathToFileURL(path).href;
      await alone.goto(address);
      await alone.evaluate(() => window.twinline.ready);
      // The view with which it was saved.
      expect(await counts(alone)).toEqual(shown);
      expect(await viewState(alone)).toMatchObject({ mode: 'year', year: 1991, lang: 'de' });
      await drawn(alone);
      expect(await alone.getAttribute('.shell-map', 'data-drawn')).toBe(String(shown.shownTies));
      expect(await alone.locator('.timeline-bars rect').count()).toBeGreaterThan(30);
      await alone.evaluate(() => window.twinline.set({ panel: 'table' }));
      await alone.locator('#pane-table').getByText('Hamburg').first().waitFor();
      // The worker is there: measures are computed.
      await expect.poll(() => alone.evaluate(() => window.twinline.measured())).toContain('degree');

      await alone.evaluate(() => window.twinline.set({ story: 'seit-1969', scene: '', stage: 'on' }));
      const title = () =>
        alone.locator('.stage-words:not([aria-hidden]) .stage-title').textContent({ timeout: 30_000 });
      await alone.waitForSelector('.stage:focus');
      const first = await title();
      await alone.keyboard.press('ArrowRight');
      await expect.poll(title).not.toBe(first);

      // Without the list of cities, which was not asked for, the panel that needs it says so.
      await alone.evaluate(() => window.twinline.set({ stage: 'off', panel: 'underconnected' }));
      await alone.locator('#pane-underconnected', { hasText: 'fehlt das Ortsverzeichnis' }).waitFor();

      // The same page once more, with another view in it.
      await alone.evaluate(() => window.twinline.set({ panel: 'export', year: 2001 }));
      const again = alone.waitForEvent('download');
      await alone.locator('[data-export=page]').click();
      const second = readFileSync(await (await again).path(), 'utf8');
      expect(emptied(second) === emptied(readFileSync(path, 'utf8'))).toBe(true);
      expect(second).toMatch(/"hash":"#[^"]*&y=2001/);

      const elsewhere = asked.filter(url => !/^(data|blob):/.test(url) && url !== address);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true });
    }
  }));
