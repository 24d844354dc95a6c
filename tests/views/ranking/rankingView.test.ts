// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { rankingView } from '../../../src/views/ranking';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const lines = [
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1990' },
  { a: 'de-ulm', b: 'ru-perm', founded: '1992' },
  { a: 'de-kehl', b: 'ru-tula', founded: '1992' },
  { a: 'de-hof', b: 'ru-tula' },
  { a: 'de-gera', b: 'ru-ufa', founded: '2000' },
];
const whole = world(lines);
const withBoundary: Dataset = {
  ...whole,
  tables: {
    ...whole.tables,
    places: whole.tables.places.map(place => ({
      ...place,
      tiesKnown: place.country === 'RU' ? 'boundary' : 'listed',
    })),
  },
};

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
let remove = () => {};
afterEach(() => remove());

async function open(dataset: Dataset, initial: Partial<ViewState> = {}) {
  const state: State = await openState(dataset, {
    panel: 'ranking',
    columns: ['degree', 'coreness'],
    ...initial,
  });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = rankingView.mount(host, state);
  remove = () => {
    unmount();
    host.remove();
    state.close();
  };
  await vi.waitUntil(() => host.querySelector('.ranking') !== null && !host.textContent!.includes('…'));
  const rows = () =>
    [...host.querySelectorAll('.ranking-grid tbody tr')].map(row =>
      [...row.querySelectorAll('td')]
        .map(cell => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter(text => text !== '')
        .join(' | '),
    );
  return { state, host, rows };
}

const button = (host: Element, text: string) =>
  [...host.querySelectorAll('button')].find(one => one.textContent!.trim().startsWith(text))!;

describe('the table', () => {
  test('ranks by the number of partners, shared ranks with both ends', async () => {
    const { host, rows } = await open(whole);
    expect(host.querySelector('h2')!.textContent!.trim()).toBe(
      'ulm und tula haben je 3 Partner, mehr als alle anderen der 8 Orte; danach kommen 6 Orte mit je 1',
    );
    expect(rows().slice(0, 3)).toEqual([
      '1.–2. | ulm | 3 | 1 | Deutschland',
      '1.–2. | tula | 3 | 1 | Russland',
      expect.stringMatching(/^3\.–8\. \| \w+ \| 1 \| 1 \| /),
    ]);
  });

  test('a press on a heading orders by it, and the link holds the order', async () => {
    const { state, host, rows } = await open(whole);
    button(host, 'Ort').click();
    expect(state.ranked.value).toBe('name');
    expect(rows().map(row => row.split(' | ')[1])).toEqual([
      'gera',
      'hof',
      'kehl',
      'orel',
      'perm',
      'tula',
      'ufa',
      'ulm',
    ]);
    expect(host.querySelector('th[aria-sort="ascending"]')!.textContent!.trim()).toBe('Ort');
  });

  test('typing narrows it by place and country, and ranks stay', async () => {
    const { host, rows } = await open(whole);
    const field = host.querySelector<HTMLInputElement>('.rows-filter')!;
    field.value = 'russ tu';
    field.dispatchEvent(new Event('input'));
    await vi.waitUntil(() => rows().length < 8);
    expect(rows()).toEqual(['1.–2. | tula | 3 | 1 | Russland']);
    expect(host.querySelector('.panel-tools p')!.textContent!.trim()).toBe('1 von 8 Orten');
  });

  test('a click on a row selects its place and leaves the panel open', async () => {
    const { state, host } = await open(whole);
    host.querySelector<HTMLElement>('.ranking-grid tbody tr')!.click();
    expect(state.places.value).toEqual(['de-ulm']);
    expect(state.panel.value).toBe('ranking');
    expect(host.querySelector('[aria-selected="true"]')!.textContent).toContain('ulm');
    const second = host.querySelectorAll('.ranking-grid tbody tr')[1]!;
    second.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(state.places.value).toEqual(['de-ulm', 'ru-tula']);
    expect(state.panel.value).toBe('ranking');
    expect(readable(host.querySelector('.panel-chosen')!)).toBe('ulm: 3, Rang 1–2 von 8 [Seite öffnen]');
  });

  test('a year is the network of that year: ranks, values and the finding', async () => {
    const { host, rows } = await open(whole, { mode: 'year', year: 1990 });
    expect(rows()).toHaveLength(3);
    expect(host.querySelector('h2')!.textContent!.trim()).toBe(
      'ulm hat 2 Partner, mehr als jeder andere der 3 Orte; danach kommen tula und orel mit je 1',
    );
  });
});

describe('places at the boundary', () => {
  test('are left out, counted, and ranked on request', async () => {
    const { host, rows } = await open(withBoundary);
    expect(rows()).toHaveLength(4);
    expect(readable(host)).toContain(
      '4 Orte, die nur als Partner anderer bekannt sind, stehen nicht in der Rangliste; im Netz, auf dem gerechnet wird, sind sie enthalten.',
    );
    // Of the whole network, not of those who are ranked.
    expect(rows()[0]).toBe('1. | ulm | 3 | 1 | Deutschland');
    host.querySelector<HTMLInputElement>('.panel-check input')!.click();
    expect(rows()).toHaveLength(8);
    expect(readable(host)).toContain('4 Orte sind nur als Partner anderer bekannt');
  });
});

test('a place without partnerships is not ranked, and not counted as one at the boundary', async () => {
  const { tables } = withBoundary;
  const lone = { ...tables.places.at(-1)!, id: 'ru-lone' };
  const { host, rows } = await open({
    ...withBoundary,
    tables: { ...tables, places: [...tables.places, lone] },
  });
  expect(readable(host)).toContain('4 Orte, die nur als Partner anderer bekannt sind');
  host.querySelector<HTMLInputElement>('.panel-check input')!.click();
  expect(rows()).toHaveLength(8);
});

describe('two measures', () => {
  test('their rank correlation is told with the number of places, or why there is none', async () => {
    const { host } = await open(whole);
    button(host, 'Zwei Kennzahlen').click();
    await vi.waitUntil(() => host.querySelector('.plot') !== null);
    // All have core number 1.
    expect(readable(host)).toContain(
      'Eine Rangkorrelation ist hier nicht bestimmt: Bei einer der beiden Kennzahlen haben alle 8 Orte denselben Wert.',
    );
    const [vertical] = host.querySelectorAll('select');
    vertical!.value = 'componentSize';
    vertical!.dispatchEvent(new Event('change'));
    await vi.waitUntil(() => readable(host).includes('nach Spearman'));
    // Partners 3 3 1 1 1 1 1 1, sizes 6 6 6 6 6 6 2 2; their ranks lie −3 −3 1 1 1 1 1 1 and −1 −1 −1 −1 −1 −1 3 3 off
    // the middle: 8 of 24.
    expect(readable(host)).toContain('Rangkorrelation nach Spearman: 0,33, über 8 Orte.');
  });
});

describe('the distribution', () => {
  test('says the median and where the selected place stands, in words too', async () => {
    const { host } = await open(whole, { places: ['ru-tula'] });
    button(host, 'Verteilung').click();
    const text = readable(host);
    expect(text).toContain('Median: 1.');
    expect(text).toContain('tula: 3. Höher liegen 0 Orte, niedriger 6, gleich 1.');
    expect([...host.querySelectorAll('.plot li')].map(item => item.textContent)).toEqual([
      '1: 6 Orte',
      '3: 2 Orte',
    ]);
  });
});
