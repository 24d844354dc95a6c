// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { tableView } from '../../../src/views/table';
import { world } from '../../world';
import { openState } from '../openState';

const founding = (subject: string): Claim => ({
  subject,
  field: 'founded',
  value: '',
  source: 's1',
  followed: true,
  note: '',
  noteLang: '',
});

const small = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1985', confirmed: '2024' },
    { a: 'de-ulm', b: 'ru-orel', founded: '1990', kind: 'friendship', changes: [['suspended', '2022-03']] },
    { a: 'de-hof', b: 'ru-omsk', changes: [['dormant', null]] },
  ],
  { tables: { claims: [founding('de-ulm--ru-tula')] } },
);
/** Tula lies in a region without a name in Russian. */
const withRegion: Dataset = {
  ...small,
  tables: {
    ...small.tables,
    regions: [{ code: 'RU-TUL', country: 'RU', de: 'Oblast Tula', en: 'Tula Oblast', ru: '' }],
    places: small.tables.places.map(place =>
      place.id === 'ru-tula' ? { ...place, region: 'RU-TUL' } : place,
    ),
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

async function open(
  initial: Partial<ViewState> = {},
  dataset: Dataset = small,
): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'table', ...initial });
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

const rows = (host: HTMLElement) =>
  [...host.querySelectorAll('tbody tr')].map(row =>
    [...row.querySelectorAll('td')].map(cell => {
      const label = cell.querySelector('[role=img]')?.getAttribute('aria-label');
      return label ?? cell.querySelector('abbr')?.title ?? cell.textContent!.trim();
    }),
  );
const sortBy = (host: HTMLElement, label: string) =>
  [...host.querySelectorAll('th button')]
    .find(button => button.textContent === label)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const type = (host: HTMLElement, text: string) => {
  const input = host.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
};
const count = (host: HTMLElement) => host.querySelector('.table-count')!.textContent!.trim();

describe('the table of partnerships', () => {
  test('holds what is shown, by founding, with status and sources', async () => {
    const { host } = await open();
    expect(rows(host)).toEqual([
      ['ulm', 'tula', 'Partnerschaft', '1985', 'aktiv', '', 'nur das Jahr'],
      ['ulm', 'orel', 'Freundschaft', '1990', 'ausgesetzt', '2022', 'ohne Quelle'],
      ['hof', 'omsk', 'Partnerschaft', 'nicht bekannt', 'ruhend', 'nicht bekannt', 'ohne Quelle'],
    ]);
    expect(count(host)).toBe('3 Partnerschaften');
  });

  test('in a year: the ties in force then with their status of then, the undated ones counted beside', async () => {
    const { host, state } = await open({ mode: 'year', year: 1986 });
    expect(rows(host).map(([, b]) => b)).toEqual(['tula']);
    expect(count(host)).toBe('1 Partnerschaft, dazu 1 ohne bekanntes Gründungsjahr');
    state.setYear(2010);
    expect(rows(host).map(([, b, , , status]) => [b, status])).toEqual([
      ['tula', 'aktiv'],
      ['orel', 'aktiv'],
    ]);
  });

  test('says of which year the status is: of the year of the data it is that of today', async () => {
    const { host, state } = await open({ mode: 'year', year: 2025 });
    const heads = () => [...host.querySelectorAll('th button')].map(button => button.textContent!.trim());
    expect(heads()).toContain('Stand Ende 2025');
    state.setYear(2026);
    expect(heads()).toContain('Stand heute');
  });

  test('sorts by a column, then the other way round, the unknown last', async () => {
    const { host } = await open();
    const names = () => rows(host).map(([, b]) => b);
    const order = () =>
      [...host.querySelectorAll('th')]
        .map(th => th.getAttribute('aria-sort'))
        .filter(sort => sort !== 'none');
    sortBy(host, 'Partner');
    expect(names()).toEqual(['omsk', 'orel', 'tula']);
    expect(order()).toEqual(['ascending']);
    sortBy(host, 'Partner');
    expect(names()).toEqual(['tula', 'orel', 'omsk']);
    expect(order()).toEqual(['descending']);
    sortBy(host, 'Gegründet');
    sortBy(host, 'Gegründet');
    expect(names()).toEqual(['orel', 'tula', 'omsk']);
  });

  test('narrows by names of either end', async () => {
    const { host } = await open();
    type(host, 'ulm or');
    expect(rows(host).map(([, b]) => b)).toEqual(['orel']);
    expect(count(host)).toBe('1 von 3 Partnerschaften');
    type(host, 'atlantis');
    expect(host.querySelector('.rows-none')!.textContent).toContain('Keine Zeile passt');
  });
});

describe('selecting', () => {
  test('a row selects its tie, a name its place', async () => {
    const { host, state } = await open();
    host.querySelectorAll<HTMLElement>('tbody tr')[1]!.click();
    expect(state.tie.value).toBe('de-ulm--ru-orel');
    state.set({ panel: 'table' });
    host.querySelectorAll<HTMLElement>('tbody tr')[0]!.querySelectorAll('button')[1]!.click();
    expect(state.selection.value).toEqual({ places: [1], tie: null });
    expect(state.panel.value).toBe('city');
  });

  test('with the keyboard: arrows move from row to row, Enter selects', async () => {
    const { host, state } = await open();
    const tabbable = () =>
      [...host.querySelectorAll<HTMLElement>('tbody tr')].filter(row => row.tabIndex === 0);
    expect(tabbable()).toHaveLength(1);
    tabbable()[0]!.focus();
    press(document.activeElement!, 'ArrowDown');
    press(document.activeElement!, 'ArrowDown');
    press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement!.getAttribute('aria-rowindex')).toBe('4');
    press(document.activeElement!, 'Home');
    press(document.activeElement!, 'ArrowDown');
    expect(tabbable()).toEqual([document.activeElement]);
    press(document.activeElement!, 'Enter');
    expect(state.tie.value).toBe('de-ulm--ru-orel');
  });

  test('marks the selected tie, and the ties of a selected place', async () => {
    const { host, state } = await open({ tie: 'de-ulm--ru-orel' });
    const marked = () =>
      [...host.querySelectorAll('tbody tr')].map(row => row.getAttribute('aria-selected') === 'true');
    expect(marked()).toEqual([false, true, false]);
    state.select(['de-ulm']);
    state.set({ panel: 'table' });
    expect(marked()).toEqual([true, true, false]);
  });
});

test('the table of places', async () => {
  const { host, state } = await open();
  host.querySelectorAll<HTMLElement>('.segmented button')[1]!.click();
  expect(rows(host)[0]).toEqual(['ulm', 'Deutschland', '', '2 Partner', 'Im Teilnetz: 3']);
  expect(count(host)).toBe('5 Orte');
  sortBy(host, 'Name');
  expect(rows(host).map(([name]) => name)).toEqual(['hof', 'omsk', 'orel', 'tula', 'ulm']);
  host.querySelectorAll<HTMLElement>('tbody tr')[0]!.click();
  expect(state.places.value).toEqual(['de-hof']);
});

test('a region falls back to the nearest language, which is marked', async () => {
  const { host } = await open({ lang: 'ru' }, withRegion);
  host.querySelectorAll<HTMLElement>('.segmented button')[1]!.click();
  type(host, 'tula');
  const region = host.querySelector('tbody .table-region')!;
  expect(region.querySelector('[lang=en]')!.textContent).toBe('Tula Oblast');
  expect(region.querySelector('abbr')!.textContent).toBe('en');
});

test('with Shift held a row of the places joins the selection, by its name too', async () => {
  const { host, state } = await open();
  host.querySelectorAll<HTMLElement>('.segmented button')[1]!.click();
  const shift = () => new MouseEvent('click', { shiftKey: true, bubbles: true });
  const row = (at: number) => host.querySelectorAll('tbody tr')[at]!;
  const ids = [0, 1].map(at => row(at).querySelector('button')!.textContent!.trim());
  row(0).dispatchEvent(shift());
  state.set({ panel: 'table' });
  row(1).querySelector('button')!.dispatchEvent(shift());
  expect(state.places.value.map(id => id.slice(3))).toEqual(ids);
});

test('of 1,000 rows only those in sight are in the page, and each says which one it is', async () => {
  const many = world(
    Array.from({ length: 1000 }, (_, i) => ({ id: `t${i}`, a: `de-${i}`, b: `ru-${i}`, founded: '1990' })),
  );
  const { host } = await open({}, many);
  expect(host.querySelector('table')!.getAttribute('aria-rowcount')).toBe('1001');
  expect(host.querySelectorAll('tbody tr').length).toBeLessThan(40);
  press(host.querySelector('tbody tr')!, 'End');
  const last = [...host.querySelectorAll('tbody tr')].at(-1)!;
  expect(last.getAttribute('aria-rowindex')).toBe('1001');
  expect(document.activeElement).toBe(last);
});
