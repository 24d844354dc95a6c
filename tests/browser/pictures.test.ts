// Pictures of the views as files, the page inside another one, and data in a link.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sax from 'sax';
import { describe, expect, inject, test } from 'vitest';
import { openInPage } from '../../scripts/openInPage';
import { counts, useBrowser, viewState, withPage } from './harness';

useBrowser();

async function saved(page: Page, picture: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.locator(`[data-picture=${picture}]`).click();
  return readFileSync(await (await download).path());
}

/** Elements by name inside the group of this id; all texts, and the names of all attributes and elements. */
function readSvg(xml: string) {
  const marks: Record<string, Record<string, number>> = {};
  const [names, attributes, groups]: [Set<string>, Set<string>, string[]] = [new Set(), new Set(), []];
  let texts = '';
  const parser = sax.parser(true);
  parser.onerror = error => {
    throw error;
  };
  parser.onopentag = tag => {
    const id = tag.name === 'g' && typeof tag.attributes.id === 'string' ? tag.attributes.id : '';
    for (const group of new Set(groups.filter(Boolean)))
      (marks[group] ??= {})[tag.name] = (marks[group]?.[tag.name] ?? 0) + 1;
    groups.push(id);
    names.add(tag.name);
    for (const name of Object.keys(tag.attributes)) attributes.add(name);
  };
  parser.onclosetag = () => void groups.pop();
  parser.ontext = text => (texts += `${text} `);
  parser.write(xml).close();
  return { marks, names, attributes, texts };
}

describe('a picture as SVG', () => {
  test('has a mark for every tie and place that is shown, with title, legend, source and licence', () =>
    withPage('#lang=de&panel=export&m=year&y=1991', async page => {
      const { places, shownTies } = await counts(page);
      for (const kind of ['map', 'network'] as const) {
        const { marks, names, attributes, texts } = readSvg(
          (await saved(page, `${kind}-svg`)).toString('utf8'),
        );
        expect(marks['ties'], kind).toEqual({ path: shownTies });
        expect(marks['places'], kind).toEqual({ circle: places });
        for (const part of [
          'Deutschland–Russland',
          'Freundschaft',
          'Creative Commons',
          'Ausgegeben mit Twinline',
        ])
          expect(texts, kind).toContain(part);
        // Nothing that only a browser understands.
        expect([...names].filter(name => /foreignObject|style|script|image/.test(name))).toEqual([]);
        expect([...attributes].filter(name => /^(style|class|on.*|href)$/.test(name))).toEqual([]);
      }
      const { marks, texts } = readSvg((await saved(page, 'timeline-svg')).toString('utf8'));
      const bars = await page.locator('.shell-timeline .timeline-bars rect').count();
      expect(bars).toBeGreaterThan(30);
      expect(marks['timeline-bars']!['rect']).toBe(bars);
      expect(texts).toContain('Das Jahr mit den meisten Gründungen war 1991');
    }));

  test('of regions has a mark for every flow, and the legend says what size and width mean', () =>
    withPage('#lang=de&panel=export&level=region&view=map', async page => {
      await page.waitForSelector('.shell-map[data-ready=true]');
      const flows = Number(await page.getAttribute('.shell-map', 'data-drawn'));
      expect(flows).toBeGreaterThan(10);
      const { marks, texts } = readSvg((await saved(page, 'map-svg')).toString('utf8'));
      expect(marks['ties']).toEqual({ path: flows });
      expect(texts).toContain('Partnerschaften');
    }));
});

describe('a picture as PNG', () => {
  test('is as large as was asked for, not blank, and shows what the SVG has', () =>
    withPage('#lang=ru&panel=export&lay=projects,events', async page => {
      await page.waitForSelector('[data-export=scale]');
      await page.waitForSelector('.shell-map .layer-knot', { state: 'attached' });
      const knots = await page.locator('.shell-map .layer-knot').count();
      expect(knots).toBeGreaterThan(5);
      for (const [kind, scale] of [
        ['map', 1],
        ['network', 2],
        ['timeline', 4],
      ] as const) {
        await page.selectOption('[data-export=scale]', String(scale));
        const svg = (await saved(page, `${kind}-svg`)).toString('utf8');
        const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
        if (kind === 'map') {
          const { marks, texts } = readSvg(svg);
          expect(marks['layers']!['circle']).toBe(knots);
          expect(texts).toContain('только объявлено');
        }
        const png = await saved(page, `${kind}-png`);
        const read = await page.evaluate(
          async ({ base64, shapes, scale }) => {
            const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            const pixels = new Uint32Array(data.buffer);
            // The browser's own drawing of the SVG, its letters left out.
            const own = new Image();
            own.src = URL.createObjectURL(new Blob([shapes], { type: 'image/svg+xml' }));
            await own.decode();
            context.drawImage(own, 0, 0, image.width, image.height);
            const { data: drawn } = context.getImageData(0, 0, image.width, image.height);
            let [inked, same] = [0, 0];
            for (let at = 0; at < drawn.length; at += 4) {
              const off = (from: Uint8ClampedArray, to: number) =>
                Math.max(...[0, 1, 2].map(i => Math.abs(from[at + i]! - drawn[to + i]!)));
              if (off(drawn, 0) <= 32) continue;
              inked++;
              if (off(data, at) <= 48) same++;
            }
            return {
              same: same / inked,
              size: [image.width, image.height],
              colours: new Set(pixels).size,
              // Its first lines are letters on paper.
              title: pixels.slice(0, image.width * 40 * scale).filter(pixel => pixel !== pixels[0]).length,
              ink: pixels.reduce((sum, pixel) => sum + Number(pixel !== pixels[0]), 0) / pixels.length,
            };
          },
          {
            base64: png.toString('base64'),
            shapes: svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''),
            scale,
          },
        );
        expect(read.size, kind).toEqual([width! * scale, height! * scale]);
        expect(read.colours, kind).toBeGreaterThan(100);
        expect(read.title, kind).toBeGreaterThan(200);
        expect(read.ink, kind).toBeGreaterThan(0.02);
        // Letters and their outlines cover some of it.
        expect(read.same, kind).toBeGreaterThan(kind === 'timeline' ? 0.97 : 0.8);
      }
      // Cancelled in the moment in which that is offered, before anything else can happen.
      await page.evaluate(
        () =>
          new Promise<void>(resolve => {
            new MutationObserver((_, watch) => {
              const cancel = document.querySelector<HTMLElement>('.export-pictures .export-standing button');
              if (!cancel) return;
              watch.disconnect();
              cancel.focus();
              cancel.click();
              resolve();
            }).observe(document.querySelector('.export-pictures')!, { childList: true, subtree: true });
            document.querySelector<HTMLElement>('[data-picture=map-png]')!.click();
          }),
      );
      const held = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['picture']);
      await expect.poll(held, { timeout: 30_000 }).toBe('map-png');
      expect(await page.locator('.export-pictures .export-standing').count()).toBe(0);
      expect((await saved(page, 'timeline-svg')).length).toBeGreaterThan(1000);
    }));
});

describe('the page inside another one', () => {
  test('shows map, network, legend and timeline without bar and panels, and leads to the whole page', () =>
    withPage('#lang=de&embed=1&m=year&y=1991', async page => {
      await page.waitForSelector('.embed-map[data-ready=true]');
      await page.waitForSelector('.embed-network[data-ready=true]');
      await page.waitForSelector('.embed-timeline .timeline-bars rect');
      await page.locator('.embed-legend', { hasText: 'Freundschaft' }).waitFor();
      expect(await page.locator('.shell-header, [role=tabpanel]').count()).toBe(0);
      const link = page.getByRole('link', { name: 'In Twinline öffnen' });
      const address = (await link.getAttribute('href'))!;
      expect(address).toContain('y=1991');
      expect(address).not.toContain('embed');
      expect(await page.getAttribute('.embed-map', 'data-drawn')).toBe(
        String((await counts(page)).shownTies),
      );
    }));

  test('is put there by the lines that the panel gives', () =>
    withPage('#lang=de&panel=export&y=1991&m=year', async page => {
      const lines = await page.locator('.export-sharing pre').innerText();
      let src = '';
      const parser = sax.parser(false, { lowercase: true });
      parser.onopentag = ({ name, attributes }) => {
        if (name === 'iframe') src = String(attributes.src);
      };
      parser.write(lines).close();
      expect(src.startsWith(inject('origin'))).toBe(true);
      const hash = new URLSearchParams(new URL(src).hash.slice(1));
      expect([hash.get('embed'), hash.get('y'), hash.get('panel')]).toEqual(['1', '1991', null]);
    }));
});

describe('data in a link', () => {
  const TABLE =
    'Stadt;Land;Partnerstadt;Partnerland;seit\nKöln;Deutschland;Wolgograd;Russland;1988\nUlm;Deutschland;Tula;Russland;1991\n';

  test('are there for whoever opens it, and stay in the address', () =>
    withPage('#lang=de', async page => {
      await openInPage(page, { name: 'liste.csv', mimeType: '', buffer: Buffer.from(TABLE) });
      await page.waitForFunction(() => window.twinline.network()?.dataset.startsWith('file:'));
      const before = await counts(page);
      await page.evaluate(() => window.twinline.set({ panel: 'export' }));
      const link = await page.locator('.export-sharing .export-citation').innerText();
      expect(link).toContain('&data=');

      const other = await page.context().newPage();
      await other.goto(link);
      await other.waitForFunction(() => window.twinline?.network()?.ties === 2);
      const { dataset: _, ...after } = await counts(other);
      expect(before).toMatchObject(after);
      expect((await viewState(other)).dataset).toBe('file:liste.csv');
      await other.evaluate(() => window.twinline.set({ mode: 'year', year: 1990 }));
      await expect.poll(() => other.url()).toMatch(/y=1990.*&data=/);
      await other.reload();
      await other.waitForFunction(() => window.twinline?.network()?.shownTies === 1);
    }));
});
