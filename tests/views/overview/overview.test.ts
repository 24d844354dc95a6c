// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { overviewView } from '../../../src/views/overview';
import { overviewFigures } from '../../../src/views/overview/overviewFigures';
import { worldAt } from '../../analysis/findings/worldAt';
import { world } from '../../world';
import { openState } from '../openState';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985', confirmed: '2024' },
  { a: 'de-hof', b: 'ru-tula', founded: '1990', kind: 'friendship', confirmed: '2024' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1992', changes: [['suspended', '2022']] },
  { a: 'de-jena', b: 'ru-omsk', founded: '1989', changes: [['ended', '2003']] },
]);

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState>): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'overview', ...initial });
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = overviewView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return { host, state };
}
const largeFigures = (host: HTMLElement) =>
  [...host.querySelectorAll('.overview-figures > div')].map(
    figure => `${figure.querySelector('dd')!.textContent} ${figure.querySelector('dt')!.textContent}`,
  );

test('the figures of a year: status, kinds and the most partners', () => {
  const { network } = worldAt(dataset);
  const at = (year: number) => overviewFigures(worldAt(dataset, { mode: 'year', year }));
  expect(at(1992)).toEqual({
    byStatus: [['active', 4]],
    byKind: [
      ['partnership', 3],
      ['friendship', 1],
    ],
    top: [
      { place: network.placeIndex.get('de-ulm'), partners: 2, incomplete: false },
      { place: network.placeIndex.get('ru-tula'), partners: 2, incomplete: false },
    ],
  });
  expect(at(1980)).toEqual({ byStatus: [], byKind: [], top: [] });
});

test('marks a place whose partners are not all collected beside others whose are', () => {
  const places = dataset.tables.places.map(place => ({
    ...place,
    tiesKnown: place.id === 'de-ulm' ? ('all' as const) : place.tiesKnown,
  }));
  const figures = overviewFigures(worldAt({ ...dataset, tables: { ...dataset.tables, places } }));
  expect(figures.top.map(({ partners, incomplete }) => [partners, incomplete])).toEqual([
    [2, false],
    [2, true],
  ]);
});

describe('the overview', () => {
  test('follows every year at once, list and parts too', async () => {
    const { host, state } = await open({ mode: 'year', year: 1990 });
    expect(largeFigures(host)[0]).toMatch(/^3 /);
    expect(host.querySelectorAll('.overview-top li')).toHaveLength(1);
    state.set({ year: 1992 });
    expect(largeFigures(host)[0]).toMatch(/^4 /);
    expect(host.querySelectorAll('.overview-top li')).toHaveLength(2);
  });

  test('counts the foundings of a period that pass the filters', async () => {
    const { host, state } = await open({ mode: 'period', period: [1990, 1992] });
    expect(largeFigures(host)[0]).toBe('2 im Zeitraum gegründet');
    state.set({ filter: { kind: ['friendship'] } });
    expect(largeFigures(host)[0]).toBe('1 im Zeitraum gegründet');
  });

  test('says so where nothing is shown, and no finding then', async () => {
    const { host } = await open({ filter: { kind: ['contact'] } });
    expect(host.textContent).toContain('Hier ist keine Partnerschaft zu zeigen.');
    expect(host.querySelector('.overview-findings')).toBeNull();
  });

  test('behind another tab does not follow the year', async () => {
    const { host, state } = await open({ mode: 'year', year: 1985, panel: 'data' });
    expect(host.textContent).toBe('');
    state.set({ panel: 'overview' });
    expect(largeFigures(host)[0]).toMatch(/^1 /);
    state.set({ panel: 'data' });
    state.set({ year: 1992 });
    expect(largeFigures(host)[0]).toMatch(/^1 /);
    state.set({ panel: 'overview' });
    expect(largeFigures(host)[0]).toMatch(/^4 /);
  });

  test('a place of the list is selected, with Ctrl beside the others', async () => {
    const { host, state } = await open({ places: ['de-jena'] });
    const [first] = host.querySelectorAll('.overview-top button');
    first!.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    expect(state.places.value).toEqual(['de-jena', 'de-ulm']);
  });
});
