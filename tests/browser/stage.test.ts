// The stage: by keyboard, by touch, by itself, and with the speaker's window beside it.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './axe';
import { dragByTwo, flickOn } from './flick';
import { drawn, useBrowser, viewState, withPage, type OpenOptions } from './harness';
import { keepStory, ON_STAGE, STORY } from './madeUpStory';

useBrowser();

const titles = STORY.scenes.map(({ title }) => title.de);
const title = (page: Page) => page.locator('.stage-words:not([aria-hidden]) .stage-title').textContent();
const untilTitle = (page: Page, wanted: string | undefined) =>
  expect.poll(() => title(page), { timeout: 20_000 }).toBe(wanted);
const onStage = (
  test: (page: Page) => Promise<void>,
  { hash = ON_STAGE, ...options }: OpenOptions & { readonly hash?: string } = {},
) =>
  withPage(
    hash,
    async page => {
      if (hash.includes('stage=')) await page.waitForSelector('.stage-title', { timeout: 30_000 });
      await test(page);
    },
    { prepare: keepStory, ...options },
  );
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('by keyboard', () => {
  test('from the first scene to the last and back, with its title, caption and year', async () => {
    await onStage(async page => {
      await untilTitle(page, titles[0]);
      await page.waitForSelector('.stage:focus');
      for (const [at, scene] of STORY.scenes.entries()) {
        if (at > 0) await press(page, ['ArrowRight', 'PageDown', ' ', 'Enter'][at % 4]!);
        await untilTitle(page, scene.title.de);
        expect(await page.locator('.stage-caption').first().textContent()).toBe(scene.caption.de);
        expect(await viewState(page)).toMatchObject({ story: STORY.id, scene: scene.id });
      }
      expect(await page.locator('.stage-year strong').textContent()).toBe('1987–1992');
      // One press too many changes nothing.
      await press(page, 'PageDown');
      expect((await viewState(page)).scene).toBe('scene-6');
      await press(page, 'PageUp');
      await untilTitle(page, 'Eine Stadt');
      // As a clicker begins; the page stays.
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      await press(page, 'F5');
      await untilTitle(page, 'Anfang');
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
      expect(await page.locator('.stage-year strong').textContent()).toBe('1975');
      await press(page, 'End');
      await untilTitle(page, 'Zeitraum');
      await press(page, 'Home');
      await untilTitle(page, 'Anfang');
      await press(page, '4', 'Enter');
      await untilTitle(page, 'Nach Regionen');
      expect(await viewState(page)).toMatchObject({ year: 2010, layout: 'regions', arrangement: 'network' });
      await press(page, 'End');
      await untilTitle(page, 'Zeitraum');
      expect(await page.locator('.stage-live').textContent()).toBe(
        'Szene 6 von 6: Zeitraum. Was zu sehen ist: Zeitraum.',
      );
    });
  });

  test('black and back, into the page and back, and out again to where one was', async () => {
    await onStage(
      async page => {
        await drawn(page);
        await page.getByRole('button', { name: 'Vorführen', exact: true }).click();
        await page.waitForSelector('.stage-title');
        await press(page, 'b');
        await page.waitForSelector('.stage-black:not([hidden])');
        await press(page, '.');
        await page.waitForSelector('.stage-black', { state: 'hidden' });

        await press(page, '5', 'Enter');
        await untilTitle(page, 'Eine Stadt');
        await press(page, 'l');
        await page.waitForSelector('.shell-header');
        await page.evaluate(() => window.twinline.set({ places: ['de-hamburg'], map: [], layout: 'forces' }));
        await page.getByRole('tab', { name: 'Tabelle' }).click();
        // Where somebody types, R is a letter.
        await page.locator('.shell-search input').fill('');
        await page.keyboard.type('Bar');
        expect(await page.locator('#app').getAttribute('data-stage')).toBe('away');
        await press(page, 'Escape', 'Escape');
        await page.locator('#tab-table').focus();
        await press(page, 'r');
        await page.waitForSelector("#app[data-stage='on']");
        expect(await viewState(page)).toMatchObject({
          places: ['de-suhl'],
          map: [20, 52, 3, 0, 0],
          layout: 'rings',
          panel: 'city',
        });

        await press(page, 'Escape');
        await page.waitForSelector('.stage', { state: 'detached' });
        expect(await viewState(page)).toMatchObject({ stage: 'off', scene: 'scene-5' });
        expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Vorführen');
      },
      { hash: `#lang=de&story=${STORY.id}`, viewport: { width: 1440, height: 800 } },
    );
  });

  test('begun in the panel it starts at the first scene, or at the one at hand, and ends in the panel', async () => {
    await onStage(
      async page => {
        const panel = page.locator('#pane-stories');
        await panel.getByRole('button', { name: 'Ab dieser Szene', exact: true }).click();
        await untilTitle(page, 'Als Netz');
        await press(page, 'Escape');
        await page.waitForSelector('.stage', { state: 'detached' });
        await panel.getByRole('button', { name: 'Vorführen', exact: true }).click();
        await untilTitle(page, 'Anfang');
        await press(page, '5', 'Enter');
        await untilTitle(page, 'Eine Stadt');
        await press(page, 'Escape');
        await page.waitForSelector('.stage', { state: 'detached' });
        expect(await viewState(page)).toMatchObject({ stage: 'off', scene: 'scene-5', panel: 'stories' });
      },
      {
        hash: `#lang=de&panel=stories&story=${STORY.id}&scene=scene-3`,
        viewport: { width: 1440, height: 800 },
      },
    );
  });

  test('axe finds no fault on stage, in black, over the keys and in the page', async () => {
    await onStage(async page => {
      await drawn(page);
      expect(await faultsIn(page)).toEqual([]);
      await press(page, '?');
      await page.waitForSelector('dialog.stage-keys[open]');
      expect(await faultsIn(page)).toEqual([]);
      await press(page, 'Escape');
      await page.waitForSelector('dialog.stage-keys', { state: 'hidden' });
      expect(await page.locator('.stage').count()).toBe(1);
      await press(page, 'l');
      await page.waitForSelector('.stage-away button');
      expect(await faultsIn(page)).toEqual([]);
    });
  });
});

describe('by touch', () => {
  test('a flick leads on or back, and so does a tap at the side', async () => {
    await onStage(
      async page => {
        await untilTitle(page, titles[0]);
        const flick = await flickOn(page, 650);
        await flick(500, 300);
        await untilTitle(page, titles[1]);
        await flick(300, 500);
        await untilTitle(page, titles[0]);
        // On the picture too, which hears nothing of one finger, and does not turn under it.
        await drawn(page);
        await page.evaluate(() => {
          Object.assign(window, { heard: 0 });
          const map = document.querySelector('.shell-map canvas')!;
          const hear = () => (window as unknown as { heard: number }).heard++;
          for (const event of ['touchstart', 'touchmove', 'touchend']) map.addEventListener(event, hear);
        });
        const heard = () => page.evaluate(() => (window as unknown as { heard: number }).heard);
        const onPicture = await flickOn(page, 250);
        await onPicture(520, 580);
        await onPicture(600, 400);
        await untilTitle(page, titles[1]);
        expect(await heard()).toBe(0);
        expect((await viewState(page)).map).toEqual([]);
        // Two fingers move it.
        const dragged = async () => {
          await dragByTwo(page, [400, 200], 80);
          return (await viewState(page)).map;
        };
        // While the camera goes to the scene, it is the scene's.
        await expect.poll(dragged, { timeout: 20_000, interval: 500 }).not.toEqual([]);
        expect(await heard()).toBeGreaterThan(0);
        await flick(300, 500);
        await untilTitle(page, titles[0]);
        await page.touchscreen.tap(1015, 300);
        await untilTitle(page, titles[1]);
        await page.touchscreen.tap(8, 300);
        await untilTitle(page, titles[0]);
        // Without a keyboard the buttons come by a tap.
        await page.locator('.stage-controls').getByRole('button', { name: 'Vorführung beenden' }).tap();
        await page.waitForSelector('.stage', { state: 'detached' });
      },
      { hasTouch: true },
    );
  });
});

describe('by itself', () => {
  test('a link starts it, it goes round, and any key stops it', async () => {
    await onStage(
      async page => {
        const seen = new Set<string>();
        await expect
          .poll(
            async () => {
              seen.add((await viewState(page)).scene);
              // The first one once more, after the last.
              return seen.size === STORY.scenes.length && (await viewState(page)).scene === 'scene-1';
            },
            { timeout: 60_000, interval: 200 },
          )
          .toBe(true);
        await press(page, 'x');
        expect((await viewState(page)).stage).toBe('on');
        await press(page, 'a');
        expect((await viewState(page)).stage).toBe('loop');
        await press(page, 'End');
        expect(await viewState(page)).toMatchObject({ stage: 'on', scene: 'scene-6' });
      },
      { hash: ON_STAGE.replace('stage=on', 'stage=loop') },
    );
  });
});

describe('in motion', () => {
  test('the next key interrupts what moves, and all ends exactly where the last scene is', async () => {
    await onStage(
      async page => {
        await drawn(page);
        await page.evaluate(() => {
          const network = document.querySelector<HTMLElement>('.shell-network')!;
          const told = Object.assign(window, { moved: 0, resized: 0 });
          const app = document.querySelector<HTMLElement>('#app')!;
          new MutationObserver(() => (told.resized += Number('rooms' in app.dataset))).observe(app, {
            attributeFilter: ['data-rooms'],
          });
          new MutationObserver(() => (told.moved += Number('moving' in network.dataset))).observe(network, {
            attributeFilter: ['data-moving'],
          });
        });
        // Over a morph, a flight of the camera and a count of years, each key into what the one before has begun.
        await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight');
        await untilTitle(page, 'Eine Stadt');
        await press(page, 'ArrowLeft', 'ArrowLeft');
        await untilTitle(page, 'Als Netz');
        const { moved, resized } = await page.evaluate(() => {
          const { moved, resized } = window as unknown as { moved: number; resized: number };
          return { moved, resized };
        });
        expect(moved).toBeGreaterThan(0);
        // Into both side by side and out of it again.
        expect(resized).toBeGreaterThan(1);
        await page.waitForSelector('#app:not([data-rooms])', { timeout: 20_000 });
        await page.waitForSelector('.shell-network:not([data-moving])', {
          state: 'attached',
          timeout: 60_000,
        });
        await expect
          .poll(() => viewState(page), { timeout: 20_000 })
          .toMatchObject({
            scene: 'scene-3',
            arrangement: 'network',
            layout: 'forces',
            mode: 'year',
            year: 1995,
            places: [],
            map: [],
            net: [],
            panel: 'overview',
          });
        expect(await page.locator('.shell-network').getAttribute('data-layout')).toBe('forces');
        await expect
          .poll(() => page.locator('.shell-map').evaluate(map => getComputedStyle(map).visibility))
          .toBe('hidden');
      },
      { reducedMotion: 'no-preference' },
    );
  });
});

/** Until the browser has seen that a window is gone, the key means that one, and opens none. */
async function pressUntilOpened(page: Page, key: string): Promise<Page> {
  const opened: Page[] = [];
  page.context().on('page', one => opened.push(one));
  const pressAgain = async () => {
    if (opened.length === 0) await press(page, key);
    return opened.length;
  };
  await expect.poll(pressAgain, { interval: 2000, timeout: 60_000 }).toBe(1);
  return opened[0]!;
}

describe("the speaker's window", () => {
  test('stays in step over 200 changes, in both directions; nothing piles up', async () => {
    const contexts = () => (window as unknown as { contexts: () => number }).contexts();
    await onStage(
      async page => {
        await drawn(page);
        const [speaker] = await Promise.all([page.context().waitForEvent('page'), press(page, 's')]);
        await speaker.waitForSelector('.speaker-now h1');
        const session = await page.context().newCDPSession(page);
        // What is still in the air at one collection is gone at the next.
        const heap = async () => {
          const sizes: number[] = [];
          for (let turn = 0; turn < 4; turn++) {
            await session.send('HeapProfiler.collectGarbage');
            sizes.push((await session.send('Runtime.getHeapUsage')).usedSize);
            await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
          }
          return Math.min(...sizes);
        };
        const before = await page.evaluate(contexts);
        expect(before).toBeGreaterThan(0);
        // What is forgotten but kept shows here first: each has listeners, and the heap is large.
        const listeners = async () => (await session.send('Memory.getDOMCounters')).jsEventListeners;
        const fonts = () => page.evaluate(() => document.fonts.size);
        // Every title that the window shows, one after the other.
        await speaker.evaluate(() => {
          const seen: (string | null)[] = [];
          const look = () => {
            const { textContent } = document.querySelector('.speaker-now h1')!;
            if (textContent !== seen.at(-1)) seen.push(textContent);
          };
          look();
          new MutationObserver(look).observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
          });
          Object.assign(window, { seen });
        });
        const seen = () => speaker.evaluate(() => (window as unknown as { seen: string[] }).seen);
        const shown = [titles[0]];
        let at = 0;
        let early = { heap: 0, listeners: 0, fonts: 0 };
        for (let change = 1; change <= 200; change++) {
          // Forth to the end and back again, ten changes by turns from either window.
          const back = Math.floor((change - 1) / 5) % 2 === 1;
          at += back ? -1 : 1;
          shown.push(titles[at]);
          const from = Math.floor((change - 1) / 10) % 2 === 0 ? page : speaker;
          await from.keyboard.press(back ? 'PageUp' : 'PageDown');
          if (change % 10 > 0) continue;
          await expect.poll(async () => (await seen()).length, { timeout: 20_000 }).toBe(shown.length);
          await untilTitle(page, titles[at]);
          if (change === 20)
            early = { heap: await heap(), listeners: await listeners(), fonts: await fonts() };
        }
        expect(await seen()).toEqual(shown);
        expect(await heap()).toBeLessThan(1.1 * early.heap);
        // One for every ten changes would be a fault; a worker that is just being ended has some.
        expect(await listeners()).toBeLessThan(early.listeners + 18);
        expect(await fonts()).toBe(early.fonts);
        expect(await page.evaluate(contexts)).toBe(before);

        // Closed and opened again it knows everything.
        await speaker.close();
        await press(page, 'End');
        await page.bringToFront();
        const again = await pressUntilOpened(page, 's');
        await expect.poll(() => again.locator('.speaker-now h1').textContent()).toBe('Zeitraum');
        expect(await again.locator('.speaker-notes').textContent()).toContain('Zu sagen: Zeitraum.');
        expect(await again.locator('.speaker-next').textContent()).toContain('Das war die letzte Szene.');

        // The stage closes and comes again in another tab, which the window opens.
        await page.goto('about:blank');
        await again.waitForSelector('.speaker-state button');
        const [stage] = await Promise.all([
          page.context().waitForEvent('page'),
          again.locator('.speaker-state button').click(),
        ]);
        await untilTitle(stage, 'Zeitraum');
        await again.bringToFront();
        await again.getByRole('button', { name: 'Anfang' }).click();
        await untilTitle(stage, 'Anfang');
      },
      {
        viewport: { width: 900, height: 640 },
        prepare: async page => {
          await keepStory(page);
          // Every context that is made and not lost.
          await page.addInitScript(() => {
            const all = new Set<WebGL2RenderingContext>();
            const make = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
              const context = Reflect.apply(make, this, asked) as unknown;
              if (context instanceof WebGL2RenderingContext) all.add(context);
              return context;
            } as typeof make;
            Object.assign(window, {
              contexts: () => [...all].filter(context => !context.isContextLost()).length,
            });
          });
        },
      },
    );
  }, 180_000);
});
