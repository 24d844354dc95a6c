// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { tableView } from '../../../src/views/table';
import { world } from '../../world';
import { openState } from '../openState';
import { event } from '../timeline/drawings';

/** Ulm in DE-BW, Hof and Jena in DE-BY, Tula and Orel in RU-TUL; one tie lies within Germany. */
const REGIONS: Readonly<Record<string, string>> = {
  'de-ulm': 'DE-BW',
  'de-hof': 'DE-BY',
  'de-jena': 'DE-BY',
  'ru-tula': 'RU-TUL',
  'ru-orel': 'RU-TUL',
};
const base = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1985', confirmed: '2024' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1985', kind: 'friendship', changes: [['suspended', '2022']] },
    { a: 'de-hof', b: 'ru-orel', founded: '1990', confirmed: '2024' },
    { a: 'de-hof', b: 'de-jena', confirmed: '2024' },
  ],
  { sides: false },
);
const small: Dataset = {
  ...base,
  tables: {
    ...base.tables,
    places: base.tables.places.map((place, i) => ({
      ...place,
      region: REGIONS[place.id]!,
      population: i === 0 ? 126_000 : null,
    })),
    regions: [
      { code: 'DE-BW', country: 'DE', de: 'Baden', en: 'Baden', ru: '' },
      { code: 'DE-BY', country: 'DE', de: 'Bayern', en: 'Bavaria', ru: '' },
      { code: 'RU-TUL', country: 'RU', de: 'Oblast Tula', en: 'Tula Oblast', ru: '' },
    ],
    events: [event({ id: 'c1', start: '1990', titleDe: 'Konferenz in Hof' })],
  },
};

let close = () => {};
afterEach(() => close());
beforeAll(() => {
  // jsdom lays nothing out and has no observer of sizes.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

async function open(initial: Partial<ViewState> = {}): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(small, { panel: 'table', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = tableView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return { host, state };
}

const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const rows = (host: HTMLElement) =>
  [...host.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('td')].map(text));
const switches = (host: HTMLElement) => [...host.querySelectorAll('.segmented button')].map(text);
const pressed = (host: HTMLElement) => text(host.querySelector('.segmented [aria-pressed=true]')!);
const count = (host: HTMLElement) => text(host.querySelector('.table-count')!);
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 1));
};
async function show(host: HTMLElement, name: string): Promise<void> {
  [...host.querySelectorAll<HTMLElement>('.segmented button')].find(button => text(button) === name)!.click();
  await until(() => host.querySelector('table') !== null);
}
const click = (host: HTMLElement, selector: string) => host.querySelector<HTMLElement>(selector)!.click();
const sortBy = (host: HTMLElement, label: string) =>
  [...host.querySelectorAll<HTMLElement>('th button')].find(button => text(button) === label)!.click();

describe('the table of years', () => {
  test('says what the timeline draws', async () => {
    const { host } = await open();
    await show(host, 'Jahre');
    expect(rows(host)).toEqual([
      ['1985', '2 gegründet, Partnerschaft: 1, Freundschaft: 1', '2 bestehend', '', ''],
      ['1990', '1 gegründet', '3 bestehend', '', 'Konferenz in Hof'],
      ['2022', '', '3 bestehend', '1 ausgesetzt', ''],
      ['ohne Jahr', '1 gegründet', '', '', ''],
    ]);
    expect(count(host)).toBe('4 Zeilen');
  });

  test('follows the filter, and can be narrowed by the titles of events', async () => {
    const { host, state } = await open();
    await show(host, 'Jahre');
    state.filterBy('kind', ['friendship']);
    expect(rows(host).map(([year, founded]) => [year, founded])).toEqual([
      ['1985', '1 gegründet'],
      ['1990', ''],
      ['2022', ''],
    ]);
    const input = host.querySelector('input')!;
    input.value = 'konf';
    input.dispatchEvent(new Event('input'));
    expect(rows(host).map(([year]) => year)).toEqual(['1990']);
  });

  test('a row or its button shows the year, which is marked then; the undated row shows none', async () => {
    const { host, state } = await open();
    await show(host, 'Jahre');
    click(host, '[data-row="1"] button');
    expect([state.mode.value, state.year.value]).toEqual(['year', 1990]);
    click(host, '[data-row="0"]');
    expect(state.year.value).toBe(1985);
    click(host, '[data-row="3"]');
    expect(state.year.value).toBe(1985);
    const marked = () =>
      [...host.querySelectorAll('[aria-selected=true]')].map(row => text(row.children[0]!));
    expect(marked()).toEqual(['1985']);
    state.filterPeriod([1986, 2022]);
    expect(marked()).toEqual(['1990', '2022']);
  });

  test('what has no number sorts last', async () => {
    const { host } = await open();
    await show(host, 'Jahre');
    const years = () => rows(host).map(([year]) => year);
    sortBy(host, 'Jahr');
    expect(years()).toEqual(['2022', '1990', '1985', 'ohne Jahr']);
    sortBy(host, 'Gegründet');
    expect(years()[0]).toBe('1985');
  });
});

describe('where map and network draw groups', () => {
  test('the table holds their pairs, and the groups', async () => {
    const { host, state } = await open();
    expect(switches(host)).toEqual(['Partnerschaften', 'Orte', 'Jahre']);
    state.setLevel('region');
    await until(() => host.querySelector('table') !== null);
    expect(switches(host)).toEqual(['Partnerschaften', 'Orte', 'Jahre', 'Paare', 'Regionen']);
    expect(pressed(host)).toBe('Paare');
    expect(rows(host)).toEqual([
      ['Baden', 'Oblast Tula', '2 Partnerschaften'],
      ['Oblast Tula', 'Bayern', '1 Partnerschaft'],
    ]);
    expect(count(host)).toBe('2 Paare');
    await show(host, 'Regionen');
    expect(rows(host)).toEqual([
      ['Oblast Tula', '3 Partnerschaften', '', '2 Orte', '2 Partner'],
      ['Baden', '2 Partnerschaften', '', '1 Ort', '1 Partner'],
      ['Bayern', '2 Partnerschaften', 'davon 1 innerhalb', '2 Orte', '1 Partner'],
    ]);
    state.setLevel('place');
    expect(pressed(host)).toBe('Orte');
  });

  test('a year leaves those that are drawn in it', async () => {
    const { host } = await open({ level: 'country', mode: 'year', year: 1986 });
    await until(() => host.querySelector('table') !== null);
    expect(rows(host)).toEqual([['Deutschland', 'Russland', '2 Partnerschaften']]);
    expect(count(host)).toBe('1 Paar, dazu 1 ohne bekanntes Gründungsjahr');
    await show(host, 'Länder');
    expect(rows(host).map(([name, ties, , places]) => [name, ties, places])).toEqual([
      ['Deutschland', '2 Partnerschaften', '1 Ort'],
      ['Russland', '2 Partnerschaften', '2 Orte'],
    ]);
  });

  test('a row selects its pair or its group', async () => {
    const { host, state } = await open({ level: 'region' });
    await until(() => host.querySelector('table') !== null);
    click(host, '[data-row="1"]');
    expect([state.tie.value, state.panel.value]).toEqual(['RU-TUL--DE-BY', 'regions']);
    state.set({ panel: 'table' });
    expect(text(host.querySelector('[aria-selected=true]')!.children[1]!)).toBe('Bayern');
    await show(host, 'Regionen');
    click(host, '[data-row="1"] button');
    expect(state.places.value).toEqual(['DE-BW']);
  });
});

describe('what is drawn by colour or size can be read', () => {
  const titles = (host: HTMLElement) => [...host.querySelectorAll('th')].map(text);

  test('places have its value in a column, unless one tells it already', async () => {
    const { host, state } = await open({ colour: 'population' });
    await show(host, 'Orte');
    expect(titles(host)).toEqual(['Name', 'Land', 'Region', 'Partner', 'Im Teilnetz', 'Einwohner']);
    sortBy(host, 'Einwohner');
    expect(rows(host).map(row => row[5])).toEqual([
      'Einwohner: 126.000',
      ...Array.from({ length: 4 }, () => 'Einwohner: nicht bekannt'),
    ]);
    state.set({ colour: 'coverage' });
    expect(rows(host)[0]![5]).toBe('Abdeckung: nur die dieser Liste gesammelt');
    state.set({ colour: 'region', size: 'componentSize' });
    expect(titles(host)).toHaveLength(5);
  });

  test('ties too', async () => {
    const { host } = await open({ tieWidth: 'agreements' });
    expect(titles(host).at(-1)).toBe('Zahl der Vereinbarungen');
    expect(rows(host)[0]!.at(-1)).toBe('Zahl der Vereinbarungen: 1');
  });
});

test('on paper all rows are there, in full, and afterwards those in sight again', async () => {
  const many = world(Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, a: `de-${i}`, b: `ru-${i}` })));
  const state = await openState(many, { panel: 'table' });
  const host = document.createElement('div');
  const unmount = tableView.mount(host, state);
  close = () => {
    unmount();
    state.close();
  };
  const drawn = () => host.querySelectorAll('tbody tr').length;
  expect(drawn()).toBeLessThan(40);
  window.dispatchEvent(new Event('beforeprint'));
  expect(drawn()).toBe(300);
  expect(text(host.querySelector('td.table-founded')!)).toBe('nicht bekannt');
  window.dispatchEvent(new Event('afterprint'));
  expect(drawn()).toBeLessThan(40);
});
