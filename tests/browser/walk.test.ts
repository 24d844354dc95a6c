// The stories that come with the app, told from the first scene to the last with the network cut: by keyboard in every
// language and at three sizes, by touch, and by themselves.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser';
import { fill } from '../../src/analysis/stories/fill';
import type { FigureWorld } from '../../src/analysis/stories/figure';
import { parseBraces } from '../../src/data/stories/braces';
import { bundledStories } from '../../src/data/stories/bundledStories';
import { SCENE_SECONDS, type Scene, type Story } from '../../src/data/stories/story';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames } from '../../src/graph/names';
import { languages, type Lang } from '../../src/i18n';
import { formatNumber } from '../../src/i18n/format';
import { readBundled } from '../data/bundled';
import { flickOn } from './flick';
import { drawn as untilDrawn, viewState, withoutWebgl } from './harness';
import { overflowing } from './overflowing';
import { recountOf } from './recount';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const ON = ['ArrowRight', 'PageDown', ' ', 'Enter', 'ArrowDown'] as const;

const stories = await Promise.all(
  bundledStories.map(async ({ load }): Promise<Story> => (await load()).story!),
);

let browser: Browser;
let origin: string;
let hands: BrowserContext;
let fingers: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  const server = await preview({
    base: '/town/hall/',
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  origin = server.resolvedUrls!.local[0]!;
  const options = {
    viewport: SIZES[0],
    locale: 'de-DE',
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  } as const;
  hands = await browser.newContext(options);
  fingers = await browser.newContext({ ...options, hasTouch: true });
  for (const context of [hands, fingers]) {
    const page = await context.newPage();
    await page.goto(origin);
    await page
      .locator('.offline-note', { hasText: 'geht jetzt auch ohne Internet' })
      .waitFor({ timeout: 90_000 });
    await page.close();
  }
  await server.close();
  for (const context of [hands, fingers]) await context.setOffline(true);
}, 180_000);
afterAll(() => browser.close());

/** Opens a story on stage, tells it, and finds at the end that nothing failed and nothing was asked for elsewhere. */
async function told(
  context: BrowserContext,
  hash: string,
  tell: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<void>,
) {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(String(error)));
  page.on('requestfailed', request => {
    const { errorText } = request.failure()!;
    // What the page itself no longer wants has not failed.
    if (errorText !== 'net::ERR_ABORTED') faults.push(`${errorText} ${request.url()}`);
  });
  page.on('request', request => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && !url.href.startsWith(origin)) faults.push(url.href);
  });
  try {
    await prepare?.(page);
    await page.goto(origin + hash);
    await page.evaluate(() => window.twinline.ready);
    await page.waitForSelector('.stage:focus', { timeout: 30_000 });
    await tell(page);
    expect(faults).toEqual([]);
  } finally {
    await page.close();
  }
}

const onStage = (story: Story, lang: Lang, stage: 'on' | 'loop' = 'on') =>
  `#lang=${lang}&d=${story.dataset}&stage=${stage}&story=${story.id}`;
/** What the audience sees and what the page counts, in one look; `drawn`: by those of map and network that are seen. */
const sightOf = (page: Page) =>
  page.evaluate(() => {
    const text = (part: string) => document.querySelector(`.stage-${part}`)?.textContent ?? null;
    const { scene, arrangement } = window.twinline.state();
    const drawn = (['map', 'network'] as const)
      .filter(room => arrangement === room || arrangement === 'split')
      .map(room =>
        document.querySelector<HTMLElement>(`.shell-${room} [data-drawn], .shell-${room}[data-drawn]`),
      )
      .map(room => Number(room?.dataset['drawn']));
    return {
      scene,
      title: text('title'),
      caption: text('caption'),
      year: text('year strong'),
      counts: window.twinline.network(),
      drawn: [...new Set(drawn)],
      unfilled: /[{}]|undefined|NaN/.exec(document.querySelector('.stage')!.textContent!)?.[0] ?? null,
    };
  });
const untilScene = (page: Page, { id, title }: Scene) =>
  expect.poll(() => sightOf(page)).toMatchObject({ scene: id, title: title.de });

describe.each(stories.map(story => [story.id, story] as const))('%s by keyboard', (_, story) => {
  const { tables, ...data } = readBundled(story.dataset);
  const network = buildNetwork({ tables, ...data });
  const names = buildNames(tables.place_names);
  const recount = recountOf(story.dataset);

  /** The caption as it is to be read, with every number in it that is counted again here. */
  function captionOf({ caption }: Scene, lang: Lang): string {
    const world: FigureWorld = { network, tables, names, lang };
    for (const piece of parseBraces(caption[lang]).pieces) {
      const number = typeof piece === 'string' ? null : recount.figure(piece.name, piece.args);
      if (typeof piece === 'string' || number === null) continue;
      const filled = fill(`{${piece.source}}`, world).text;
      expect(filled.match(/^[\d\p{Zs}.,]*\d/u)?.[0], piece.source).toBe(formatNumber(lang, number));
    }
    const { text, problems } = fill(caption[lang], world);
    expect(problems).toEqual([]);
    return text;
  }

  test.each(languages.map(({ id }, at) => [id, SIZES[at % SIZES.length]!] as const))(
    'in %s: every scene with its title, caption, year and numbers',
    async (lang, size) => {
      await told(
        hands,
        onStage(story, lang),
        async page => {
          await untilDrawn(page);
          for (const [at, scene] of story.scenes.entries()) {
            if (at > 0) await page.keyboard.press(ON[at % ON.length]!);
            const { counts, drawn } = recount.shownBy(scene.view);
            await expect
              .poll(() => sightOf(page))
              .toMatchObject({
                scene: scene.id,
                title: scene.title[lang],
                caption: captionOf(scene, lang),
                year: recount.yearOf(scene.view),
                counts,
                drawn: [drawn],
                unfilled: null,
              });
            await expect.poll(() => overflowing(page), { message: scene.id }).toEqual([]);
          }
          await page.keyboard.press('PageDown');
          const { scene } = await viewState(page);
          expect(scene, 'no scene behind the last').toBe(story.scenes.at(-1)!.id);
        },
        page => page.setViewportSize(size),
      );
    },
    120_000,
  );

  // The words are the same without WebGL, where a window of another size is drawn at once.
  test('has room for every word, in all languages at 1280×720 and 1024×768, in German at 1920×1080', async () => {
    await told(
      hands,
      onStage(story, 'de'),
      async page => {
        let sizes = [...SIZES];
        for (const [at, scene] of story.scenes.entries()) {
          if (at > 0) await page.keyboard.press(ON[at % ON.length]!);
          for (const size of sizes) {
            await page.setViewportSize(size);
            // Where there is most room, the language of reference will do.
            for (const { id: lang } of size.width === 1920 ? languages.slice(0, 1) : languages) {
              await page.evaluate(lang => window.twinline.set({ lang }), lang);
              await page.waitForSelector(`.stage-caption[lang=${lang}]:not(:empty)`);
              const message = `${scene.id} in ${lang} at ${size.width}`;
              await expect.poll(() => overflowing(page), { message }).toEqual([]);
            }
          }
          // The next one begins with the size that is there.
          sizes = sizes.toReversed();
        }
      },
      async page => void (await withoutWebgl(page)),
    );
  }, 300_000);
});

describe('by touch', () => {
  test('flicks and taps lead from the first scene to the last, and back', async () => {
    const story = stories.find(({ dataset }) => dataset === 'nrw-uk')!;
    await told(fingers, onStage(story, 'de'), async page => {
      const flick = await flickOn(page, 300);
      const { width } = SIZES[0];
      await untilScene(page, story.scenes[0]!);
      for (const [at, scene] of story.scenes.entries()) {
        if (at === 0) continue;
        if (at % 2 === 1) await flick(600, 400);
        else await page.touchscreen.tap(width - 9, 300);
        await untilScene(page, scene);
      }
      await page.touchscreen.tap(8, 300);
      await untilScene(page, story.scenes.at(-2)!);
    });
  });
});

describe('by itself', () => {
  test('from scene to scene, each as long as it is to stand, and round to the first', async () => {
    const story = stories.find(({ dataset }) => dataset === 'germany-russia')!;
    const prepare = (page: Page) => page.clock.install();
    await told(
      fingers,
      onStage(story, 'de', 'loop'),
      async page => {
        await page.evaluate(() => {
          const seen: (string | null)[] = [];
          const look = () => {
            const title = document.querySelector('.stage-title')?.textContent ?? null;
            if (title !== null && title !== seen.at(-1)) seen.push(title);
          };
          look();
          new MutationObserver(look).observe(document.querySelector('.stage-foot')!, {
            subtree: true,
            childList: true,
            characterData: true,
          });
          Object.assign(window, { seen });
        });
        const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
        for (const [at, { seconds }] of story.scenes.entries()) {
          await expect.poll(async () => (await seen()).length).toBeGreaterThan(at);
          await page.clock.fastForward(1000 * (seconds ?? SCENE_SECONDS));
        }
        const round = [...story.scenes, story.scenes[0]!].map(({ title }) => title.de);
        await expect.poll(async () => (await seen()).slice(0, round.length)).toEqual(round);
        expect((await viewState(page)).stage).toBe('loop');
      },
      prepare,
    );
  });
});
