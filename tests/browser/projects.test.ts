// Projects and events: their panel, and what of them lies over map and network; one shape for each project.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBundled } from '../data/bundled';
import { faultsIn } from './axe';
import { counts, drawn, useBrowser, viewState, withoutWebgl, withPage } from './harness';

useBrowser();

const rooms = ['.shell-map', '.shell-network'] as const;
const pane = (page: Page) => page.locator('#pane-projects');
/** Erlangen, Jena and Wladimir. */
const TEAM = 'yp-2021-erlangen-jena-wladimir';
const CITIES = ['de-erlangen', 'de-jena', 'ru-wladimir'];

/** Karlsruhe's and Krasnodar's. */
const MANY = 'de-karlsruhe+ru-krasnodar';

/** Projects between two places and more that the tables have, by their places; what is told as a theme alone is not drawn. */
const { projects, project_places, project_themes } = readBundled('germany-russia').tables;
const alone = new Set(project_themes.filter(({ theme }) => theme === 'diversity').map(row => row.project));
const joint = projects.flatMap(({ id, state }) => {
  const rows = project_places.filter(row => row.project === id && row.place !== '');
  const key = [...new Set(rows.map(({ place }) => place))].sort().join('+');
  return key.includes('+') && !alone.has(id) ? [{ key, state }] : [];
});
const SETS = new Set(joint.map(({ key }) => key)).size;
const OF_MANY = joint.filter(({ key }) => key === MANY).length;
const COUNTED = joint.filter(({ state }) => state !== 'disputed').length;
const projectsIn = (page: Page, room: string) =>
  page
    .locator(`${room} .layers .layer-project`)
    .evaluateAll(groups => groups.map(group => group.dataset['together']!));
const shapeAt = (page: Page, room: string) =>
  page.locator(`${room} .layers .layer-project[data-projects~='${TEAM}']`);
const layersDrawn = async (page: Page) => {
  for (const room of rooms)
    await page.locator(`${room} .layers .layer-project`).first().waitFor({ state: 'attached' });
};
const faults = (page: Page) => faultsIn(page, '.shell-panel');

describe('projects over map and network', () => {
  test('the projects of the same cities are one shape, also those of three, and no tie comes of it', () =>
    withPage('#lang=de&panel=projects', async page => {
      await drawn(page);
      await layersDrawn(page);
      const ties = (await counts(page)).ties;
      for (const room of rooms) {
        const projects = await projectsIn(page, room);
        expect(projects).toHaveLength(SETS);
        expect(new Set(projects).size).toBe(SETS);
        // Threads from all three cities to one knot.
        await expect
          .poll(async () =>
            (await shapeAt(page, room).locator('.layer-threads').getAttribute('d'))?.match(/M/g),
          )
          .toHaveLength(3);
        expect(await shapeAt(page, room).locator('.layer-knot').count()).toBe(1);
        expect(await page.locator(`${room} .layer-event[data-kind='conference']`).count()).toBe(11);
      }

      // The list opens it: its cities are selected, its shape stands out, the link says it.
      await pane(page).getByRole('searchbox').fill('Erlangen Jena');
      await pane(page)
        .getByRole('button', { name: /Team Erlangen–Jena–Wladimir/ })
        .click();
      for (const room of rooms) {
        await expect.poll(() => shapeAt(page, room).getAttribute('data-open')).toBe('true');
      }
      expect(await viewState(page)).toMatchObject({ places: CITIES, entry: TEAM, panel: 'projects' });
      expect((await counts(page)).ties).toBe(ties);
      expect(await faults(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => location.hash)).toContain(`e=${TEAM}`);
      await page.reload();
      await page.evaluate(() => window.twinline.ready);
      await pane(page).locator('.projects-details').waitFor();
      expect((await viewState(page)).places).toEqual(CITIES);
    }));

  test('a shape with a number opens the list of its projects, the others stay; the number is theirs', () =>
    withPage('#lang=de&lay=projects', async page => {
      await drawn(page);
      await layersDrawn(page);
      const shape = page.locator(`.shell-map .layer-project[data-together='${MANY}']`);
      expect(await shape.locator('.layer-count').textContent()).toBe(String(OF_MANY));
      await shape.locator('.layer-hit').click();
      await expect.poll(() => pane(page).locator('.projects-row').count()).toBe(OF_MANY);
      await expect.poll(() => shape.getAttribute('data-open')).toBe('true');
      expect(await projectsIn(page, '.shell-map')).toHaveLength(SETS);
      expect((await viewState(page)).places).toEqual(MANY.split('+'));
      expect(await faults(page)).toEqual([]);
      // The same by keyboard, from their table.
      await pane(page).getByRole('button', { name: 'Wieder alle' }).press('Enter');
      await pane(page).getByText('Städte mit gemeinsamen Projekten').press('Enter');
      await pane(page)
        .getByRole('button', { name: 'Erlangen, Jena und Wladimir: 2 Projekte' })
        .press('Enter');
      await expect.poll(() => pane(page).locator('.projects-row').count()).toBe(2);
      await expect.poll(() => shapeAt(page, '.shell-network').getAttribute('data-open')).toBe('true');
    }));

  test('lie there only on request; a link has them without the panel, and the legend takes them away', () =>
    withPage('#lang=de', async page => {
      await drawn(page);
      expect(await page.locator('.layers').count()).toBe(0);
      await page.evaluate(() => window.twinline.set({ layers: ['projects'] }));
      await layersDrawn(page);
      expect(await page.locator('.layer-event').count()).toBe(0);
      await page.evaluate(() => window.twinline.set({ level: 'country' }));
      await expect.poll(() => page.locator('.layers').count()).toBe(0);
      await page.evaluate(() => window.twinline.set({ level: 'place' }));
      await layersDrawn(page);
      await page
        .locator('#legend')
        .getByRole('button', { name: `${COUNTED} gemeinsame Projekte` })
        .click();
      await expect.poll(() => page.locator('.layers').count()).toBe(0);
      expect((await viewState(page)).layers).toEqual([]);
    }));

  test('the same without a graphics card', () =>
    withPage(
      `#lang=ru&panel=projects&e=${TEAM}&s=${CITIES.join(',')}`,
      async page => {
        await drawn(page);
        await layersDrawn(page);
        for (const room of rooms) {
          expect(await projectsIn(page, room)).toHaveLength(SETS);
          await expect.poll(() => shapeAt(page, room).getAttribute('data-open')).toBe('true');
        }
      },
      {
        prepare: withoutWebgl,
      },
    ));
});

describe('the panel', () => {
  test('narrows by theme, kind and city with the keyboard, on a phone without anything that juts out', () =>
    withPage(
      '#lang=de&panel=projects&theme=dark',
      async page => {
        await pane(page).locator('.projects-row').first().waitFor();
        await pane(page).getByText('Themen der Projekte').press('Enter');
        await pane(page).getByRole('button', { name: 'Erinnerung: 7 Projekte' }).press('Enter');
        await expect.poll(() => pane(page).locator('.projects-row').count()).toBe(7);
        await pane(page).getByLabel('Stadt', { exact: true }).selectOption({ label: 'Suhl (1)' });
        await expect.poll(() => pane(page).locator('.projects-row').count()).toBe(1);
        expect(await viewState(page)).toMatchObject({
          entryFilter: { theme: ['memory'] },
          places: ['de-suhl'],
        });
        await pane(page).getByText('Wer hinter was steht').press('Enter');
        await pane(page).getByRole('button', { name: 'Auswahl aufheben' }).press('Enter');
        await pane(page).locator('.projects-picture').waitFor();
        await pane(page).getByText('Als Tabelle').press('Enter');
        await pane(page).getByText('Themen von zwei Seiten').press('Enter');
        await pane(page).locator('.projects-sides tr[data-meets="true"]').first().waitFor();
        expect(await pane(page).locator('.projects-sides tr[data-meets="true"]').count()).toBe(2);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        expect(
          await pane(page).evaluate(panel => {
            const { right } = panel.getBoundingClientRect();
            return [...panel.querySelectorAll('*')]
              .filter(element => !element.closest('.unfold-scroll, svg'))
              .filter(element => element.getBoundingClientRect().right > right + 1)
              .map(({ tagName, className }) => `${tagName} ${className}`);
          }),
        ).toEqual([]);
        expect(await faults(page)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));

  test('of a dataset without events leads to one that has some', () =>
    withPage('#lang=de&panel=projects&d=nrw-uk', async page => {
      await pane(page).getByRole('button', { name: '„Deutschland–Russland“ öffnen' }).click();
      await pane(page).locator('.projects-row').first().waitFor();
      expect((await viewState(page)).dataset).toBe('germany-russia');
    }));
});
