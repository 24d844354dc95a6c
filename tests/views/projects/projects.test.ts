// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import { projectsView } from '../../../src/views/projects';
import { layoutOf, namesIn, shortLines } from '../../../src/views/projects/backersLayout';
import { backersOf } from '../../../src/analysis/entries/backers';
import { entriesOf } from '../../../src/analysis/entries/entry';
import { emptyTables } from '../../../src/data/emptyTables';
import { atOnce } from '../../../src/lib/steps';
import { tables } from '../../entryWorld';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const lines = [
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1990' },
];
const dataset = world(lines, { tables });

let unmount = () => {};
afterEach(() => unmount());
beforeAll(() => {
  // jsdom knows no layout.
  Element.prototype.scrollIntoView = () => {};
});

async function panel(initial: Partial<ViewState> = {}, of = dataset) {
  const state = await openState(of, { panel: 'projects', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const stop = projectsView.mount(host, state);
  unmount = () => {
    stop();
    host.remove();
    state.close();
  };
  await expect.poll(() => host.querySelector('h2')).not.toBeNull();
  const rows = () =>
    [...host.querySelectorAll('.projects-row')].map(row =>
      row.querySelector('.projects-title')!.textContent!.trim(),
    );
  const press = (name: string | RegExp) => {
    const found = [...host.querySelectorAll<HTMLElement>('button, summary')].find(button => {
      const own = button.getAttribute('aria-label') ?? button.textContent!.replace(/\s+/g, ' ').trim();
      return typeof name === 'string' ? own === name : name.test(own);
    });
    if (!found) throw new Error(`no button ${name}`);
    if (found.tagName === 'SUMMARY') {
      const details = found.parentElement as HTMLDetailsElement;
      details.open = !details.open;
      details.dispatchEvent(new Event('toggle'));
    } else found.click();
  };
  return { state, host, rows, press, text: () => readable(host) };
}

describe('the list', () => {
  test('tells events and projects by time, the disputed one beside the count, the theme alone not at all', async () => {
    const { host, rows, text } = await panel();
    expect(host.querySelector('h2')!.textContent).toBe('6 Ereignisse und 5 Projekte');
    expect(rows()).toEqual([
      'Kriegsende',
      'Erste Konferenz',
      'Zweite Konferenz',
      'Dritte Konferenz',
      'Vierte Konferenz',
      'Radio',
      'Werkstatt',
      'Zu dritt',
      'Angabe',
      'Grüne Stadt',
      'Upcycling',
      'Noch eines',
    ]);
    expect(text()).toContain('1 weiterer Eintrag steht nur als Thema hier');
  });

  test('says of each what it is, where it was, and whether it took place', async () => {
    const { host } = await panel();
    const about = [...host.querySelectorAll('.projects-head')].map(row =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(about[1]).toBe('1987 Erste Konferenz Konferenz · ulm');
    expect(about[2]).toBe('Jahr nicht bekannt Zweite Konferenz Konferenz Zeit und Ort nicht bekannt');
    expect(about[3]).toBe('28. Juni 1990 – 1991 Dritte Konferenz Konferenz · tula und online');
    expect(about[4]).toBe('1995 Vierte Konferenz Konferenz nur angekündigt');
    expect(about[8]).toBe('2021 Angabe Austausch · hof und omsk umstritten');
  });

  test('a chosen place narrows it, a chosen tie to what happened at its ends', async () => {
    const { state, rows } = await panel({ places: ['de-hof'] });
    expect(rows()).toEqual(['Zu dritt', 'Angabe']);
    state.set({ places: [], tie: 'de-hof--ru-omsk' });
    expect(rows()).toEqual(['Zu dritt', 'Angabe']);
  });

  test('the year is that of the page, and what nobody dates is counted beside it', async () => {
    const { host, rows, text, state } = await panel({ mode: 'year', year: 1990 });
    expect(rows()).toEqual(['Dritte Konferenz']);
    expect(host.querySelector('h2')!.textContent).toBe('1 von 11 Ereignissen und Projekten');
    expect(text()).toContain('Dazu 2 Einträge ohne bekanntes Jahr.');
    state.set({ mode: 'all' });
    expect(rows()).toHaveLength(12);
  });

  test('words, kind and state of the link narrow it', async () => {
    const { rows, state } = await panel({ entryFilter: { kind: ['conference'], state: ['held'] } });
    expect(rows()).toEqual(['Erste Konferenz', 'Dritte Konferenz']);
    state.set({ entryFilter: { text: ['verband'] } });
    expect(rows()).toEqual(['Erste Konferenz', 'Radio']);
  });
});

describe('the layers', () => {
  test('are drawn for places: where regions are shown, a button leads back', async () => {
    const { state, text, press } = await panel({ level: 'region' });
    expect(text()).toContain('Ereignisse und Projekte stehen dort nur bei Orten.');
    press('Orte zeigen');
    expect(state.level.value).toBe('place');
    expect(text()).not.toContain('stehen dort nur bei Orten');
  });
});

describe('an entry', () => {
  test('that is opened selects its places, and the list stays as it was', async () => {
    const { state, rows, press, host } = await panel({ places: ['de-hof'] });
    press(/^2021 Zu dritt/);
    expect(state.places.value).toEqual(['de-ulm', 'de-hof', 'ru-tula']);
    expect(state.entry.value).toBe('three');
    expect(rows()).toEqual(['Zu dritt', 'Angabe']);
    expect(host.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    press(/^2021 Zu dritt/);
    expect(state.places.value).toEqual(['de-hof']);
    expect(host.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
  });

  test('of several of the same cities: gathered they are listed alone, also when one is closed again', async () => {
    const { state, rows, press, host } = await panel({ entryFilter: { state: ['announced', 'held'] } });
    press('Städte mit gemeinsamen Projekten');
    expect(
      [...host.querySelectorAll('.projects-counted button')].map(button => button.getAttribute('aria-label')),
    ).toEqual(['ulm und tula: 4 Projekte', 'hof, ulm und tula: 1 Projekt']);
    press('ulm und tula: 4 Projekte');
    expect(state.places.value).toEqual(['de-ulm', 'ru-tula']);
    expect(rows()).toEqual(['Radio', 'Grüne Stadt', 'Upcycling', 'Noch eines']);
    press(/^2018 Radio/);
    expect(rows()).toEqual(['Radio', 'Grüne Stadt', 'Upcycling', 'Noch eines']);
    expect(host.querySelectorAll('.projects-head[aria-expanded="true"]')).toHaveLength(1);
    press(/^2018 Radio/);
    expect(rows()).toHaveLength(4);
    press('Wieder alle');
    expect(state.places.value).toEqual([]);
    // All twelve but the disputed one and the one of which only the number is known.
    expect(rows()).toHaveLength(10);
  });

  test('gathered projects are left by whoever selects something else', async () => {
    const { state, rows, press } = await panel();
    press('Städte mit gemeinsamen Projekten');
    press('hof und omsk: umstritten');
    expect(rows()).toEqual(['Angabe']);
    state.set({ places: ['ru-tula'] });
    expect(rows()).toContain('Radio');
  });

  test('is left by whoever selects something else', async () => {
    const { state, host } = await panel();
    state.set({ entry: 'c1', places: ['de-ulm'] });
    expect(host.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    state.set({ places: ['ru-omsk'] });
    expect(host.querySelectorAll('[aria-expanded="true"]')).toHaveLength(0);
  });

  test('tells organisations by what they did, working groups, notes in their language, and where sources differ', async () => {
    const { state, host } = await panel();
    const details = () => readable(host.querySelector('.projects-details')!);
    state.set({ entry: 'c1', places: ['de-ulm'] });
    expect(details()).toMatchInlineSnapshot(`
      "* Orte
      [ulm]
      * Veranstalter
      - [Verband]
      * Förderung
      - [Forum]
      * Quelle
      <Stadt Ulm → https://ulm.de/1>
      Was die Quellen Verschiedenes sagen
      * Teilnehmende
      Übernommen: 100 <Stadt Ulm → https://ulm.de/1>
      Andere Angabe: 150 <Stadt Ulm → https://ulm.de/1>"
    `);
    state.set({ entry: 'c3', places: ['ru-tula'] });
    expect(details()).toMatchInlineSnapshot(`
      "* Orte
      [tula] und online
      * Veranstalter
      - [Forum]
      * Förderung
      - [Forum]
      * Anmerkung
      A note. (en)
      * Quelle
      Eine Quelle ist nicht bekannt.
      Arbeitsgruppen und Themen (1)
      - Sprache Koordination: Forum"
    `);
  });

  test('that others contradict says so; an idea names its workshop', async () => {
    const { state, host } = await panel();
    const details = () => readable(host.querySelector('.projects-details')!);
    state.set({ entry: 'claimed', places: ['de-hof', 'ru-omsk'] });
    expect(details()).toContain('Andere Quellen widersprechen dieser Angabe.');
    state.set({ entry: 'idea-a', places: ['de-ulm', 'ru-tula'] });
    expect(details()).toContain('Entstanden bei\n[Werkstatt]');
  });
});

describe('the folds', () => {
  test('themes count projects, and a click lists them', async () => {
    const { press, rows, text, state } = await panel();
    press('Themen der Projekte');
    expect(text()).toContain('[Jugend: 2 Projekte]');
    expect(text()).toContain('[Vielfalt: 1 Projekt]');
    expect(text()).toContain('Gezählt sind 6 Projekte, auch 1, von dem hier nur das Thema steht.');
    press('Jugend: 2 Projekte');
    expect(rows()).toEqual(['Radio', 'Zu dritt', 'Angabe']);
    press('Jugend: 2 Projekte');
    expect(state.entryFilter.value).toEqual({});
  });

  test('organisations are listed by their entries, and a click lists these', async () => {
    const { press, rows, text, host } = await panel();
    press('Wer hinter was steht');
    expect(text()).toContain('2 Organisationen an 3 Ereignissen und Projekten.');
    await expect.poll(() => host.querySelectorAll('.projects-picture .projects-body').length).toBe(2);
    expect(host.querySelectorAll('.projects-picture > path')).toHaveLength(4);
    press('Als Tabelle');
    expect(text()).toContain('Forum Veranstalter, Förderung Dritte Konferenz, 28. Juni 1990 – 1991');
    press('Verband: 2 Einträge');
    expect(rows()).toEqual(['Erste Konferenz', 'Radio']);
  });

  test('two sides meet in a theme; the endangering one stands as a theme only', async () => {
    const { press, text } = await panel();
    press('Themen von zwei Seiten: ulm und tula');
    expect(text()).toContain('Danach nannten beide Seiten 1 Thema.');
    expect(text()).toContain('Umwelt beide [Grüne Stadt] [Upcycling]');
    expect(text()).toContain('Vielfalt nur als Thema');
  });
});

describe('the picture of who is behind what', () => {
  const shown = backersOf(entriesOf({ ...emptyTables, ...tables }));

  test('is the same every time, and everybody stands within it', () => {
    const [once, again] = [atOnce(layoutOf(shown)), atOnce(layoutOf(shown))];
    expect(once).toEqual(again);
    expect(once.spots.size).toBe(5);
    for (const { x, y } of once.spots.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(once.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(once.height);
    }
  });

  test('a name that would lie on a square stands on its other side, and nowhere when all sides are taken', () => {
    const spots = new Map([
      ['a', { x: 100, y: 100 }],
      ['below', { x: 100, y: 114 }],
    ]);
    const at = (above: boolean) =>
      namesIn(
        {
          width: 200,
          height: 200,
          spots: above ? new Map([...spots, ['above', { x: 100, y: 86 }]]) : spots,
        },
        [
          { id: 'a', name: 'Forum', size: 5 },
          ...['below', ...(above ? ['above'] : [])].map(id => ({ id, name: '', size: 5 })),
        ],
      ).get('a');
    expect(at(false)).toMatchObject({ anchor: 'middle' });
    expect(at(false)!.y).toBeLessThan(100);
    expect(at(true)).toMatchObject({ anchor: 'start' });
  });

  test('long names take two short lines, without what adds nothing', () => {
    expect(shortLines('Forum e.V. (F)')).toEqual(['Forum']);
    expect(shortLines('Internationale Assoziation „Partnerstädte“ in Moskau')).toEqual([
      'Internationale',
      'Assoziation …',
    ]);
  });
});

test('a dataset without events says so, and which one has some', async () => {
  const { host, text } = await panel({}, world(lines));
  expect(host.querySelector('h2')!.textContent).toBe(
    'Dieser Datensatz enthält keine Ereignisse und keine Projekte.',
  );
  expect(text()).toContain('[„Deutschland–Russland“ öffnen]');
});

test('every language says the same of the same', async () => {
  const { state, host } = await panel();
  const heading = () => host.querySelector('h2')!.textContent;
  state.set({ lang: 'en' });
  await expect.poll(heading).toBe('6 events and 5 projects');
  state.set({ lang: 'ru' });
  await expect.poll(heading).toBe('6\u00a0событий и 5\u00a0проектов');
});
