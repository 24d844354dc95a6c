// @vitest-environment jsdom
// The legend explains what is drawn, and is a control: kinds, statuses, and what colours and sizes stand for.

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import { formatHash } from '../../../src/state/url';
import { legendView } from '../../../src/views/legend';
import { world } from '../../world';
import { openState } from '../openState';

const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-omsk', founded: '1990', kind: 'friendship', changes: [['suspended', '2022']] },
  { a: 'de-bonn', b: 'ru-tula', founded: '1960', changes: [['ended', '1970']] },
]);

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

async function open(initial: Partial<ViewState> = {}, of: Dataset = dataset) {
  const state = await openState(of, initial);
  const host = document.createElement('div');
  const unmount = legendView.mount(host, state);
  closers.push(unmount, () => state.close());
  await vi.waitUntil(() => host.querySelector('.legend') !== null);
  const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
  const lists = () =>
    [...host.querySelectorAll('ul')].map(list => [
      list.getAttribute('aria-label'),
      [...list.querySelectorAll('li:not(.legend-name)')].map(text).join(' · '),
    ]);
  const button = (name: string) =>
    [...host.querySelectorAll<HTMLButtonElement>('.legend-switch')].find(one => text(one) === name)!;
  const pressed = () =>
    Object.fromEntries(
      [...host.querySelectorAll('.legend-switch')].map(one => [text(one), one.getAttribute('aria-pressed')]),
    );
  /** What the browser does before it shows the sheet of choices. */
  const choose = () => {
    const sheet = host.querySelector('[popover]')!;
    sheet.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
    const select = (name: string) => host.querySelector<HTMLSelectElement>(`select[name='${name}']`)!;
    const options = (name: string) => [...select(name).options].map(({ value }) => value);
    const groups = (name: string) =>
      Object.fromEntries(
        [...select(name).querySelectorAll('optgroup')].map(group => [
          group.label,
          [...group.querySelectorAll('option')].map(({ value }) => value),
        ]),
      );
    return { select, options, groups };
  };
  return { state, host, lists, button, pressed, choose };
}

describe('what is drawn', () => {
  test('kinds, lines, sides and sizes of the dataset and no others, in every year the same', async () => {
    const { lists, state } = await open();
    const all = [
      ['Farbe der Linien: Art', 'Partnerschaft · Freundschaft'],
      ['Linien nach Stand', 'aktiv · ausgesetzt · beendet'],
      ['Seiten', 'A · B'],
    ];
    expect(lists().slice(0, 3)).toEqual(all);
    expect(lists().at(-1)).toEqual(['Größe der Orte: Zahl der Partner', '1 · 2']);
    // In 1989 there is one active partnership; the legend stays as high as it was.
    state.set({ mode: 'year', year: 1989 });
    expect(lists().slice(0, 3)).toEqual(all);
  });

  test('on stage what the time shown has alone; of a single line nothing needs to be said', async () => {
    const { lists, state } = await open({ stage: 'on', mode: 'year', year: 1989 });
    expect(lists().slice(0, 2)).toEqual([
      ['Farbe der Linien: Art', 'Partnerschaft'],
      ['Seiten', 'A · B'],
    ]);
    state.set({ year: 1991 });
    expect(lists()[0]).toEqual(['Farbe der Linien: Art', 'Partnerschaft · Freundschaft']);
  });

  test('by status, the colours say what the lines say, and stand for both', async () => {
    const { lists } = await open({ tieColour: 'status' });
    expect(lists().map(([label]) => label)).not.toContain('Linien nach Stand');
    expect(lists()[0]).toEqual(['Farbe der Linien: Stand', 'aktiv · ausgesetzt · beendet']);
  });

  test('full of measures, the long parts stand together, and of decades in a row the first and the last are named', async () => {
    const decades = world(
      ['1955', '1965', '1975', '1985'].map((founded, i) => ({
        a: 'de-ulm',
        b: `ru-${i}`,
        founded,
        confirmed: '2026',
      })),
    );
    const { lists, host, state } = await open({ tieColour: 'decade', colour: 'country' }, decades);
    const parts = () => lists().map(([label]) => label!.split(':')[0]);
    const unseen = () =>
      [...host.querySelectorAll('.legend-ramp .visually-hidden')].map(one => one.textContent);
    const apart = parts();
    expect(unseen()).toEqual([]);
    state.set({ tieWidth: 'length' });
    await vi.waitUntil(() => parts().length > apart.length);
    expect(parts().slice(0, 2)).toEqual(['Farbe der Linien', 'Farbe der Orte']);
    expect(unseen()).toEqual(['1960er', '1970er']);
    expect(lists()[0]![1]).toBe('1950er · 1960er · 1970er · 1980er');
  });

  test('numbers are told in ranges and cannot be switched', async () => {
    const { lists, pressed } = await open({ tieColour: 'foundedYear' });
    expect(lists()[0]).toEqual(['Farbe der Linien: Gründungsjahr', '1960 · 1988 · 1990']);
    expect(Object.keys(pressed())).toEqual(['aktiv', 'ausgesetzt', 'beendet']);
  });

  test('colours of places are explained; a filter asks for one end only, so they are no switches', async () => {
    const { lists, host } = await open({ colour: 'country' });
    const found = lists().find(([label]) => label === 'Farbe der Orte: Land');
    expect(found).toEqual(['Farbe der Orte: Land', 'Russland · Deutschland']);
    expect(host.querySelectorAll("[aria-label='Farbe der Orte: Land'] button")).toHaveLength(0);
  });

  test('what is not known is named', async () => {
    const undated = world([
      { a: 'de-ulm', b: 'ru-perm', founded: '1988' },
      { a: 'de-bonn', b: 'ru-omsk' },
    ]);
    const { lists } = await open({ tieColour: 'foundedYear' }, undated);
    expect(lists()[0]![1]).toBe('1988 · nicht bekannt');
  });

  test('widths have a key where they mean something', async () => {
    const { lists } = await open({ tieWidth: 'foundedYear' });
    expect(lists()).toContainEqual(['Breite der Linien: Gründungsjahr', '1960 · 1990']);
    expect((await open()).lists().join()).not.toContain('Breite der Linien');
  });

  test('of countries it tells how many partnerships points and lines stand for, and nothing of kinds', async () => {
    const { lists, host } = await open({ level: 'country' });
    expect(lists()).toEqual([
      ['Partnerschaften je Land', '1 · 3'],
      ['zwischen zwei Ländern', '1 · 3'],
      ['Seiten', 'A · B'],
    ]);
    expect(host.querySelectorAll('.legend button')).toHaveLength(0);
  });
});

describe('measures', () => {
  /** Ulm has two partners, Bonn one. */
  const lists = async (initial: Partial<ViewState>) => {
    const opened = await open(initial);
    await vi.waitUntil(() => opened.state.values.value !== null);
    return opened.lists();
  };
  test('as width have a key', async () =>
    expect(await lists({ tieWidth: 'tieBetweenness' })).toContainEqual([
      'Breite der Linien: Vermittlung der Verbindung',
      '1 · 2',
    ]));
  test('as colour of lines are told by name, and ties that are not drawn have no colour', async () => {
    const filter = { kind: ['partnership'] };
    // One tie alone between two places, twice.
    expect(await lists({ tieColour: 'tieBetweenness', filter })).toContainEqual([
      'Farbe der Linien: Vermittlung der Verbindung',
      '1',
    ]);
  });
  test('are not defined where the measure says nothing', async () =>
    expect(await lists({ colour: 'eigenvector' })).toContainEqual([
      'Farbe der Orte: Eigenvektor-Zentralität',
      '0,71 · 1 · nicht bestimmt',
    ]));
  test('clusters are numbered from 1, the largest first', async () => {
    const found = (await lists({ colour: 'cluster' })).find(([label]) => label === 'Farbe der Orte: Gruppe');
    expect(found![1]).toMatch(/^Gruppe 1\b.* · Gruppe 2\b/);
  });
});

describe('switches', () => {
  test('a click on a kind hides it, as the link says; the entry stays and brings it back', async () => {
    const { state, button, pressed } = await open();
    expect(button('Freundschaft').title).toBe('Ein Klick blendet aus: Freundschaft');
    button('Freundschaft').click();
    expect(state.filter.value).toEqual({ kind: ['partnership'] });
    expect(formatHash(state.snapshot())).toContain('f=kind:partnership');
    expect(state.shown.value!.tieCount).toBe(2);
    expect(pressed()['Freundschaft']).toBe('false');
    expect(button('Freundschaft').title).toContain('Ausgeblendet');
    expect(button('Partnerschaft').title).toBe('Nur das wird gezeigt. Ein Klick zeigt wieder alles.');
    button('Freundschaft').click();
    expect(state.filter.value).toEqual({});
    expect(state.shown.value!.tieCount).toBe(3);
  });

  test('a line stands for the statuses drawn with it', async () => {
    const resting = world([
      { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
      { a: 'de-ulm', b: 'ru-omsk', founded: '1990', changes: [['suspended', '2022']] },
      { a: 'de-bonn', b: 'ru-tula', founded: '1960', changes: [['dormant', '1970']] },
    ]);
    const { state, button, pressed } = await open({}, resting);
    button('ausgesetzt, ruhend').click();
    expect(state.filter.value).toEqual({ status: ['active'] });
    expect(state.shown.value!.tieCount).toBe(1);
    // Set elsewhere, the filter shows here.
    state.filterBy('status', ['active', 'dormant']);
    expect(pressed()['ausgesetzt, ruhend']).toBe('mixed');
    state.filterBy('status', []);
    expect(pressed()['ausgesetzt, ruhend']).toBe('true');
  });

  test('what a link hides can be brought back even in a year that holds none', async () => {
    const { button, state } = await open({
      filter: { status: ['active', 'ended'] },
      mode: 'year',
      year: 1965,
    });
    button('ausgesetzt').click();
    expect(state.filter.value).toEqual({});
  });

  test('a kind that the shown year lacks is not hidden along with another', async () => {
    const three = world([
      { a: 'de-ulm', b: 'ru-perm', founded: '1960' },
      { a: 'de-ulm', b: 'ru-omsk', founded: '1961', kind: 'friendship' },
      { a: 'de-bonn', b: 'ru-tula', founded: '2000', kind: 'contact' },
    ]);
    const { state, button } = await open({ mode: 'year', year: 1970 }, three);
    button('Freundschaft').click();
    expect(state.filter.value).toEqual({ kind: ['partnership', 'contact'] });
  });

  test('a decade is one, that of an unknown founding too', async () => {
    const undated = world([
      { a: 'de-ulm', b: 'ru-perm', founded: '1988' },
      { a: 'de-bonn', b: 'ru-omsk' },
    ]);
    const { state, button } = await open({ tieColour: 'decade' }, undated);
    button('nicht bekannt').click();
    expect(state.filter.value).toEqual({ decade: ['1980'] });
    expect(state.shown.value!.tieCount).toBe(1);
  });

  test('themes are none: a tie may have several, or none at all', async () => {
    const themed = world(
      [
        { a: 'de-ulm', b: 'ru-perm' },
        { a: 'de-bonn', b: 'ru-omsk' },
      ],
      {
        tables: {
          projects: [{ id: 'p', state: '' } as never],
          project_places: [
            { project: 'p', place: 'de-ulm' } as never,
            { project: 'p', place: 'ru-perm' } as never,
          ],
          project_themes: [{ project: 'p', theme: 'youth' } as never],
        },
      },
    );
    const { lists, host } = await open({ tieColour: 'theme' }, themed);
    expect(lists()[0]).toEqual(['Farbe der Linien: Thema gemeinsamer Projekte', 'Jugend · nicht bekannt']);
    expect(host.querySelectorAll('ul:first-of-type button')).toHaveLength(0);
  });
});

describe('the choices', () => {
  test('what sizes, colours and widths can stand for; what tells nothing apart here is left out', async () => {
    const { choose, state } = await open();
    const { select, options, groups } = choose();
    expect(groups('size')).toEqual({
      Partner: ['degree', 'degreeCentrality', 'degreePartnership', 'degreeFriendship', 'bipartiteDegree'],
      'Lage im Netz': [
        'betweenness',
        'closeness',
        'harmonic',
        'eigenvector',
        'pagerank',
        'bipartiteBetweenness',
        'bipartiteCloseness',
        'participationClusters',
      ],
      Zusammenhalt: ['coreness', 'squareClustering', 'articulation', 'componentSize'],
    });
    expect(options('size')[0]).toBe('even');
    // All are cities of the list, without regions; nobody's inhabitants are known.
    expect(options('colour').filter(id => id !== 'none' && !options('size').includes(id))).toEqual([
      'country',
      'component',
      'cluster',
    ]);
    // No projects, one agreement each; nothing has a source.
    expect(options('tieColour')).toEqual([
      'kind',
      'status',
      'decade',
      'length',
      'foundedYear',
      'tieBetweenness',
      'bridge',
    ]);
    expect(groups('tieWidth')).toEqual({
      Angaben: ['length', 'foundedYear'],
      'Lage im Netz': ['tieBetweenness'],
      Zusammenhalt: ['bridge'],
    });
    expect(select('size').value).toBe('degree');
    select('size').value = 'componentSize';
    select('size').dispatchEvent(new Event('change'));
    expect(state.size.value).toBe('componentSize');
    state.set({ size: 'degreeCentrality' });
    expect(select('size').value).toBe('degreeCentrality');
    state.undo();
    expect(select('size').value).toBe('componentSize');
  });

  test('what a link has chosen is offered even where it says nothing', async () => {
    const { choose } = await open({ colour: 'placeKind' });
    expect(choose().select('colour').value).toBe('placeKind');
  });

  test('are called as everywhere', async () => {
    const { choose, host } = await open({ lang: 'ru' });
    const { select } = choose();
    expect([...select('tieColour').options].map(option => option.text.trim())).toContain('Год основания');
    expect(host.querySelector('.legend-button')!.textContent).toContain('Оформление');
  });
});

test('on a phone a button opens it, and Escape closes it again', async () => {
  const { host } = await open();
  document.body.append(host);
  const opener = host.querySelector<HTMLButtonElement>('.legend-open')!;
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  opener.click();
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(host.querySelector<HTMLElement>('.legend-room')!.dataset.open).toBe('true');
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  opener.dispatchEvent(escape);
  // Prevented: the page would clear the selection.
  expect(escape.defaultPrevented).toBe(true);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  host.remove();
});
