// @vitest-environment jsdom
// The panel of filters: what it offers, what a tick does, and what it says.

import { afterEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import { filtersView } from '../../../src/views/filters';
import { smallTown } from '../../graph/smallTown';
import { world } from '../../world';
import { openState } from '../openState';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

async function open(initial: Partial<ViewState> = {}, dataset: Dataset = smallTown) {
  const state = await openState(dataset, { panel: 'filters', ...initial });
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = filtersView.mount(host, state);
  closers.push(
    unmount,
    () => host.remove(),
    () => state.close(),
  );
  const text = (element: Element | null) => element?.textContent!.replace(/\s+/g, ' ').trim();
  const section = (id: string) => host.querySelector<HTMLElement>(`[data-attribute=${id}]`);
  const box = (id: string, value: string) =>
    section(id)!.querySelector<HTMLInputElement>(`[data-value="${value}"] input`)!;
  const button = (label: string) =>
    [...host.querySelectorAll('button')].find(one => text(one) === label) ?? null;
  return {
    state,
    host,
    section,
    box,
    button,
    count: () => text(host.querySelector('[role=status]')),
    rows: (id: string) => [...section(id)!.querySelectorAll('label.filters-choice')].map(text),
    titles: () => [...host.querySelectorAll('h3')].map(text),
    type(end: 0 | 1, year: string) {
      const input = host.querySelectorAll<HTMLInputElement>('.filters-period input')[end]!;
      input.value = year;
      input.dispatchEvent(new Event('input'));
    },
    submit: () => host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })),
  };
}

describe('sections', () => {
  test('one for everything that divides the network, each value with its number in its label', async () => {
    const { titles, rows, count } = await open();
    expect(titles()).toEqual([
      'Art',
      'Stand',
      'Gründungszeit',
      'Land',
      'Region',
      'Art des Ortes',
      'Thema gemeinsamer Projekte',
      'Beleg',
      'Abdeckung',
    ]);
    expect(count()).toBe('5 Partnerschaften');
    expect(rows('kind')).toEqual([
      'Partnerschaft 3 , 3 Partnerschaften',
      'Freundschaft 1 , 1 Partnerschaft',
      'Zusammenarbeit 1 , 1 Partnerschaft',
    ]);
    expect(rows('decade').map(row => row!.split(' , ')[0])).toEqual([
      '1960er Jahre 1',
      '1980er Jahre 2',
      '1990er Jahre 1',
      'nicht bekannt 1',
    ]);
  });

  test('where all have the same value there is nothing to choose, unless a link has chosen', async () => {
    const alike = world([
      { a: 'de-ulm', b: 'ru-tula', founded: '1988', confirmed: '2026' },
      { a: 'de-hof', b: 'ru-perm', founded: '1981', confirmed: '2026' },
    ]);
    expect((await open({}, alike)).titles()).toEqual(['Land']);
    expect((await open({ filter: { theme: ['youth'] } }, alike)).titles()).toContain(
      'Thema gemeinsamer Projekte',
    );
  });

  test('kind, status, founding and country are unfolded; so is what something is chosen of', async () => {
    const { host, state, section } = await open({ filter: { sourced: ['none'] } });
    const unfolded = () =>
      [...host.querySelectorAll('details[open]')].map(
        ({ parentElement }) => parentElement!.dataset['attribute'],
      );
    expect(unfolded()).toEqual(['kind', 'status', 'decade', 'country', 'sourced']);
    state.resetFilters();
    expect(unfolded()).toEqual(['kind', 'status', 'decade', 'country']);
    expect(section('region')!.querySelector('fieldset')).toBeNull();
  });
});

describe('choosing', () => {
  test('a tick filters, the number answers at once, "alle" takes the choice back', async () => {
    const { state, box, count, section } = await open();
    box('status', 'suspended').click();
    box('status', 'active').click();
    expect(state.filter.value).toEqual({ status: ['suspended', 'active'] });
    expect(count()).toBe('3 von 5 Partnerschaften');
    box('status', 'suspended').click();
    expect(count()).toBe('2 von 5 Partnerschaften');
    const all = section('status')!.querySelector<HTMLElement>('.filters-all')!;
    expect(all.getAttribute('aria-label')).toBe('Stand: alle');
    all.click();
    expect(count()).toBe('5 Partnerschaften');
    expect(document.activeElement).toBe(section('status')!.querySelector('summary'));
    expect(section('status')!.querySelector('.filters-all')).toBeNull();
  });

  test('what nothing is left of can still be chosen', async () => {
    const { box, rows, count } = await open({ filter: { status: ['suspended'] } });
    expect(rows('kind')[1]).toContain('Freundschaft 0');
    box('kind', 'friendship').click();
    expect(count()).toBe('0 von 5 Partnerschaften');
  });

  test('undo, redo and reset, each only where it is possible', async () => {
    const { button, box, count } = await open();
    const possible = () =>
      ['Zurücksetzen', 'Rückgängig', 'Wiederholen'].map(
        label => button(label)!.getAttribute('aria-disabled') === 'false',
      );
    expect(possible()).toEqual([false, false, false]);
    box('kind', 'friendship').click();
    expect(possible()).toEqual([true, true, false]);
    button('Rückgängig')!.click();
    expect(count()).toBe('5 Partnerschaften');
    expect(possible()).toEqual([false, false, true]);
    button('Wiederholen')!.click();
    expect(count()).toBe('1 von 5 Partnerschaften');
    button('Zurücksetzen')!.click();
    button('Zurücksetzen')!.click();
    expect(count()).toBe('5 Partnerschaften');
    button('Rückgängig')!.click();
    expect(count()).toBe('1 von 5 Partnerschaften');
  });

  test('one end or both: asked where something is chosen about places, with what it means', async () => {
    const { state, box, button, section, count, host } = await open();
    expect(button('beide Orte')).toBeNull();
    box('country', 'DE').click();
    expect(section('country')!.textContent).toContain('Mindestens einer der beiden Orte');
    expect(count()).toBe('5 Partnerschaften');
    button('beide Orte')!.click();
    expect(count()).toBe('0 von 5 Partnerschaften');
    expect(section('country')!.textContent).toContain('Beide Orte passen');
    state.filterBy('region', ['DE-BW']);
    expect(host.querySelectorAll('.filters-ends')).toHaveLength(1);
  });

  test('without boundary places: one button, and the values are ticked', async () => {
    const { state, button, box, count } = await open({ filter: { coverage: ['boundary'] } });
    button('Randorte weglassen')!.click();
    expect(state.filter.value).toEqual({ coverage: ['all', 'listed'] });
    expect([box('coverage', 'listed').checked, box('coverage', 'boundary').checked]).toEqual([true, false]);
    expect(count()).toBe('0 von 5 Partnerschaften');
    expect(button('Randorte weglassen')!.getAttribute('aria-pressed')).toBe('true');
    button('Randorte weglassen')!.click();
    expect(state.filter.value).toEqual({});
  });
});

describe('the time of founding', () => {
  test('two years show the foundings between them; a button leads back', async () => {
    const { type, submit, state, button, count } = await open();
    type(0, '1988');
    type(1, '1990');
    submit();
    expect([state.mode.value, state.period.value]).toEqual(['period', [1988, 1990]]);
    expect(count()).toBe('2 von 5 Partnerschaften');
    button('Alle Jahre')!.click();
    expect(state.mode.value).toBe('all');
  });

  test('what is no period gets a sentence and changes nothing', async () => {
    const { type, submit, state, host } = await open();
    type(0, '1990');
    type(1, '1988');
    submit();
    expect(host.querySelector('[role=alert]')!.textContent).toContain('von 1960 bis 2026');
    expect(host.querySelectorAll<HTMLInputElement>('.filters-period input')[0]!.value).toBe('1990');
    expect(state.mode.value).toBe('all');
    type(1, '1991');
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  test('follows the timeline', async () => {
    const { state, host, count } = await open();
    state.set({ mode: 'period', period: [1985, 1991] });
    const years = [...host.querySelectorAll<HTMLInputElement>('.filters-period input')];
    expect(years.map(({ value }) => value)).toEqual(['1985', '1991']);
    state.setYear(1989);
    expect(count()).toBe('2 Partnerschaften, Ende 1989');
    state.filterBy('kind', ['friendship']);
    expect(count()).toBe('0 von 2 Partnerschaften, Ende 1989');
    state.setYear(2026);
    expect(count()).toMatch(/Partnerschaften, Stand: 21\. November 2026$/);
  });
});

describe('a long list', () => {
  const regions = Array.from({ length: 14 }, (_, n) => `RU-${String.fromCharCode(65 + n)}`);
  const bare = world(regions.map((_, n) => ({ a: 'de-ulm', b: `ru-town${n}` })));
  const long: Dataset = {
    ...bare,
    tables: {
      ...bare.tables,
      places: bare.tables.places.map((place, n) => ({ ...place, region: regions[n - 1] ?? 'DE-BW' })),
      regions: regions.map((code, n) => ({
        code,
        country: 'RU',
        de: n === 13 ? 'Oblast Überwald' : `Region ${n}`,
        en: '',
        ru: '',
      })),
    },
  };

  test('shows the most frequent and the chosen ones, all on demand, and finds by name', async () => {
    const { section, rows, box } = await open({ filter: { region: ['RU-N'] } }, long);
    expect(rows('region')).toHaveLength(9);
    expect(rows('region').at(-1)).toContain('Oblast Überwald 1');
    const more = () => section('region')!.querySelector<HTMLElement>('.filters-more')!;
    expect(more().textContent!.trim()).toBe('alle 15 zeigen');
    more().click();
    expect(rows('region')).toHaveLength(15);
    more().click();
    // Unticked it stays where it was clicked.
    box('region', 'RU-N').click();
    expect(rows('region').at(-1)).toContain('Oblast Überwald 1');
    const find = section('region')!.querySelector<HTMLInputElement>('.filters-find')!;
    for (const [typed, found] of [
      ['ueberw', 1],
      ['region 1', 4],
      ['wald', 0],
    ] as const) {
      find.value = typed;
      find.dispatchEvent(new Event('input'));
      expect([typed, rows('region').length]).toEqual([typed, found]);
    }
    expect(section('region')!.textContent).toContain('Nichts gefunden');
    find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    expect(rows('region')).toHaveLength(9);
  });
});

test('in other languages', async () => {
  const { count, titles } = await open({ lang: 'en', filter: { status: ['suspended'] } });
  expect(count()).toBe('1 of 5 partnerships');
  expect(titles()[2]).toBe('Time of founding');
  expect((await open({ lang: 'ru', filter: { status: ['suspended'] } })).count()).toBe('1 из 5 партнёрств');
});
