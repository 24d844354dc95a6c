// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import { ABSENT } from '../../../src/graph/status';
import type { ViewState } from '../../../src/state/fields';
import { linkTo } from '../../../src/state/url';
import type { State } from '../../../src/state/state';
import { regionsView } from '../../../src/views/regions';
import { de } from '../../../src/i18n/de';
import { rangeTexts } from '../../../src/views/regions/words';
import { pictureCaption } from '../../../src/views/parts/surface/pictureCaption';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const regionOf: Readonly<Record<string, string>> = {
  'de-ulm': 'DE-BW',
  'de-kehl': 'DE-BW',
  'de-hof': 'DE-BY',
  'ru-tula': 'RU-TUL',
  'ru-orel': 'RU-ORL',
  'ru-aleksin': 'RU-TUL',
};
const regionNames: Readonly<Record<string, string>> = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'RU-TUL': 'Oblast Tula',
  'RU-ORL': 'Oblast Orjol',
};

function inRegions(dataset: Dataset): Dataset {
  const places = dataset.tables.places.map(place => ({ ...place, region: regionOf[place.id]! }));
  const regions = Object.entries(regionNames).map(([code, name]) => ({
    code,
    country: code.slice(0, 2),
    de: name,
    en: name,
    ru: name,
  }));
  return { ...dataset, tables: { ...dataset.tables, places, regions } };
}

const lines = [
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-aleksin', founded: '1990' },
  { a: 'de-kehl', b: 'ru-tula', founded: '1992' },
  { a: 'de-kehl', b: 'ru-orel', founded: '1960' },
  { a: 'de-hof', b: 'ru-tula' },
];
const sided = inRegions(world(lines));
const oneSided = inRegions(world([...lines, { a: 'de-ulm', b: 'de-kehl' }], { sides: false }));

// jsdom lays nothing out.
beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

let close = () => {};
afterEach(() => close());

async function open(dataset: Dataset, initial: Partial<ViewState> = {}) {
  const state = await openState(dataset, { panel: 'regions', ...initial });
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = regionsView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  return { host, state };
}
const cells = (host: HTMLElement) => [...host.querySelectorAll<HTMLElement>('.regions-matrix td[data-row]')];
const labels = (host: HTMLElement) => cells(host).map(cell => cell.getAttribute('aria-label')!);
const countIn = (cell: Element) => Number(cell.textContent!.trim() || 0);
const cellOf = (host: HTMLElement, pair: string) =>
  cells(host).find(cell => cell.getAttribute('aria-label')!.replaceAll('\u00a0', ' ').startsWith(pair))!;
const listed = (host: HTMLElement) => [
  ...host.querySelectorAll<HTMLElement>('.regions-table[aria-label="Die Paare als Liste"] tbody tr'),
];
const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the first lines', () => {
  test('say which pair has most ties, and which regions most in all', async () => {
    const { host } = await open(sided);
    const text = readable(host.querySelector('header')!);
    expect(text).toContain('# Am häufigsten: Baden-Württemberg – Oblast Tula mit 3 von 5 Partnerschaften');
    expect(text).toContain('Auf ihrer Seite die meisten: Baden-Württemberg (4) und Oblast Tula (4).');
    expect(text).toContain('World, Stand: 21. November 2026; nur Partnerschaften dieser Liste;');
  });

  test('name what is shown: a year, and ties of unknown founding beside it', async () => {
    const { host } = await open(sided, { mode: 'year', year: 1960 });
    const text = readable(host.querySelector('header')!);
    expect(text).toContain('# Die einzige Partnerschaft: Baden-Württemberg – Oblast Orjol');
    expect(text).toContain('World, Ende 1960; ohne die 1, deren Gründungsjahr nicht bekannt ist');
  });

  test('no pair stands out where many have as many', async () => {
    const many = inRegions(
      world(['de-ulm', 'de-hof'].flatMap(a => ['ru-tula', 'ru-orel'].map(b => ({ a, b })))),
    );
    const { host } = await open(many);
    expect(host.querySelector('h2')!.textContent).toContain('Kein Paar ragt heraus: 4 Paare');
  });
});

describe('the matrix', () => {
  test('its cells add up to the ties shown', async () => {
    const { host, state } = await open(sided);
    const sum = () => cells(host).reduce((total, cell) => total + countIn(cell), 0);
    expect([sum(), state.shown.value!.tieCount]).toEqual([5, 5]);
    state.setYear(1990);
    expect([sum(), state.shown.value!.tieCount]).toEqual([3, 3]);
  });

  test('without sides it is symmetric, and its half with the diagonal adds up to the ties shown', async () => {
    const { host, state } = await open(oneSided);
    let half = 0;
    for (const cell of cells(host)) {
      const { row, column } = cell.dataset;
      const mirror = host.querySelector(`td[data-row="${column}"][data-column="${row}"]`)!;
      expect(countIn(mirror)).toBe(countIn(cell));
      if (Number(row) <= Number(column)) half += countIn(cell);
    }
    expect(half).toBe(state.shown.value!.tieCount);
    expect(countIn(cellOf(host, 'Baden-Württemberg: '))).toBe(1);
  });

  test('a cell says pair, number and what chance makes of it', async () => {
    const { host } = await open(sided);
    expect(labels(host).map(label => label.replaceAll('\u00a0', ' '))).toEqual([
      'Baden-Württemberg – Oblast Tula: 3 Partnerschaften, 0,94-mal so viele wie zu erwarten (Spanne 0,19 bis 2,7), im Rahmen des Zufalls',
      'Baden-Württemberg – Oblast Orjol: 1 Partnerschaft, zu wenige für ein Urteil',
      'Bayern – Oblast Tula: 1 Partnerschaft, zu wenige für ein Urteil',
      'Bayern – Oblast Orjol: 0 Partnerschaften, zu wenige für ein Urteil',
    ]);
  });

  test('one cell is in the tab order, and the arrow keys move on from it', async () => {
    const { host } = await open(sided);
    const reached = () => cells(host).filter(cell => cell.tabIndex === 0);
    expect(reached()).toHaveLength(1);
    reached()[0]!.focus();
    press(reached()[0]!, 'ArrowDown');
    press(reached()[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(cellOf(host, 'Bayern – Oblast Orjol'));
    expect(reached()).toEqual([document.activeElement]);
    press(reached()[0]!, 'Home');
    expect(document.activeElement).toBe(cellOf(host, 'Bayern – Oblast Tula'));
  });

  test('a large one is drawn in turns: names at once, the last cells after the first, and in the end all', async () => {
    const chain = world(
      Array.from({ length: 29 }, (_, i) => ({ a: `de-${i}`, b: `de-${i + 1}`, founded: '1990' })),
      { sides: false },
    );
    const places = chain.tables.places.map((place, i) => ({ ...place, region: `DE-${i}` }));
    const { host } = await open({ ...chain, tables: { ...chain.tables, places } });
    const more = [...host.querySelectorAll('button')].find(
      one => one.textContent!.trim() === 'Alle 30 zeigen',
    )!;
    more.click();
    const drawn = () => cells(host).length;
    expect(host.querySelectorAll('.regions-matrix tbody th').length).toBe(30);
    // 26 rows of 30 cells are not more than 800.
    expect(drawn()).toBe(26 * 30);
    await expect.poll(drawn).toBe(30 * 30);
  });

  test('the largest first, or by name', async () => {
    const { host } = await open(sided);
    const rows = () =>
      [...host.querySelectorAll('.regions-matrix tbody th')].map(row => row.getAttribute('title'));
    const columns = () =>
      [...host.querySelectorAll('.regions-matrix thead th')].map(head => head.getAttribute('title'));
    expect([rows(), columns()]).toEqual([
      ['Baden-Württemberg', 'Bayern'],
      ['Oblast Tula', 'Oblast Orjol'],
    ]);
    [...host.querySelectorAll('button')]
      .find(button => button.textContent!.includes('alphabetisch'))!
      .click();
    expect(columns()).toEqual(['Oblast Orjol', 'Oblast Tula']);
  });
});

describe('matrix, list and map', () => {
  test('have the same pairs', async () => {
    const { host, state } = await open(oneSided, { level: 'region' });
    const { ties } = state.picture.weights.value!;
    const flows = [...ties.keys()].filter(tie => ties[tie]! > 0).map(tie => pictureCaption(state, tie));
    const inList = listed(host).map(row => {
      const count = countIn(row.querySelector('td')!);
      return `${row.querySelector('th')!.textContent!.trim()}: ${count} ${count === 1 ? 'Partnerschaft' : 'Partnerschaften'}`;
    });
    const plain = (texts: readonly string[]) => texts.map(text => text.replaceAll('\u00a0', ' ')).sort();
    // What lies within a region is counted in the list and not drawn.
    expect(plain(inList)).toEqual(plain([...flows, 'Baden-Württemberg: 1 Partnerschaft']));
    expect(state.picture.shown.value!.status.filter(code => code !== ABSENT)).toHaveLength(flows.length);
    const filled = cells(host).filter(
      cell => countIn(cell) > 0 && cell.dataset['row']! <= cell.dataset['column']!,
    );
    expect(filled).toHaveLength(inList.length);
  });
});

describe('a click on a cell', () => {
  test('shows this pair alone everywhere, stands in the link, and a second one shows all again', async () => {
    const { host, state } = await open(sided);
    cellOf(host, 'Bayern – Oblast Tula').click();
    expect(state.filter.value).toEqual({ region: ['DE-BY', 'RU-TUL'] });
    expect([state.ends.value, state.shown.value!.tieCount]).toEqual(['both', 1]);
    expect(decodeURIComponent(linkTo(state))).toMatch(/f=region.*DE-BY.*RU-TUL.*ends=both/);
    const chosen = cellOf(host, 'Bayern – Oblast Tula');
    expect(chosen.getAttribute('aria-selected')).toBe('true');
    expect(readable(host.querySelector('.regions-chosen')!)).toContain(
      'Überall gezeigt: nur Bayern – Oblast Tula (1 Partnerschaft).',
    );
    expect(cells(host).reduce((sum, cell) => sum + countIn(cell), 0)).toBe(5);
    chosen.click();
    expect(state.filter.value).toEqual({});
    expect([state.ends.value, state.shown.value!.tieCount]).toEqual(['one', 5]);
  });

  test('at the level of regions it selects the pair too, and its page lists the ties', async () => {
    const { host, state } = await open(sided, { level: 'region' });
    const cell = cellOf(host, 'Baden-Württemberg – Oblast Tula');
    press(cell, 'Enter');
    expect(state.tie.value).toBe('DE-BW--RU-TUL');
    expect(readable(host.querySelector('.regions-page')!)).toContain(
      '- [ulm – tula, 1985, heutiger Stand nicht bekannt]',
    );
    press(cell, 'Enter');
    expect([state.tie.value, host.querySelector('.regions-page')]).toEqual(['', null]);
  });

  test('other filters stay, but where a place lies is now asked by the pair', async () => {
    const { host, state } = await open(sided, { filter: { kind: ['partnership'], country: ['RU'] } });
    cellOf(host, 'Bayern – Oblast Tula').click();
    expect(state.filter.value).toEqual({ kind: ['partnership'], region: ['DE-BY', 'RU-TUL'] });
    expect(state.shown.value!.tieCount).toBe(1);
  });

  test('on an empty cell does nothing', async () => {
    const { host, state } = await open(sided);
    cellOf(host, 'Bayern – Oblast Orjol').click();
    expect(state.filter.value).toEqual({});
  });
});

describe('the page of a region', () => {
  const page = async (state: State, host: HTMLElement) => {
    state.select(['DE-BW']);
    return readable(host.querySelector('.regions-page')!);
  };

  test('partners, places and the ties within', async () => {
    const { host, state } = await open(oneSided, { level: 'region' });
    expect(await page(state, host)).toBe(
      `# Baden-Württemberg
5 Partnerschaften, davon 1 innerhalb
## Verbunden mit
- [Oblast Tula] 3
- [Oblast Orjol] 1
## Orte
- [kehl] 3 Partner
- [ulm] 3 Partner
Wer einen Ort wählt, sieht wieder Orte statt Regionen.
## Innerhalb
1 Partnerschaft verbindet zwei Orte innerhalb; auf Karte und Netz ist sie in dieser Ansicht nicht gezeichnet.
- [ulm – kehl, Gründungsjahr nicht bekannt, heutiger Stand nicht bekannt]
[Übersicht aller]`,
    );
  });

  test('a place on it leads back to places', async () => {
    const { host, state } = await open(oneSided, { level: 'region' });
    await page(state, host);
    [...host.querySelectorAll('button')].find(button => button.textContent!.trim() === 'ulm')!.click();
    expect(state.snapshot()).toMatchObject({ level: 'place', places: ['de-ulm'], panel: 'city' });
  });
});

test('the balance: share, partners and the strongest one, by side', async () => {
  const { host } = await open(sided);
  const rows = () =>
    [...host.querySelectorAll('.regions-table[aria-label="Bilanz"] tbody tr')].map(row =>
      [...row.children].map(cell => cell.textContent!.replaceAll('\u00a0', ' ').trim()).join(' | '),
    );
  expect(rows()).toEqual([
    'Baden-Württemberg | 4 | 80 % | Oblast Tula (3) | 2 | 50 % | 2',
    'Bayern | 1 | 20 % | Oblast Tula (1) | 1 |  | 1',
  ]);
  [...host.querySelectorAll('button')].find(button => button.textContent!.trim() === 'B')!.click();
  expect(rows()[0]).toContain('Oblast Tula | 4 | 80 %');
});

test('the balance names no strongest partner where several are equal', async () => {
  const { host } = await open(
    inRegions(
      world([
        { a: 'de-ulm', b: 'ru-tula' },
        { a: 'de-kehl', b: 'ru-orel' },
      ]),
    ),
  );
  const row = host.querySelector('.regions-table[aria-label="Bilanz"] tbody tr')!;
  const cell = row.querySelector('.regions-column-strongest')!;
  expect(cell.textContent!.replace(/\s+/g, ' ').trim()).toBe('–mit mehreren gleich oft (je 1)');
});

test('a range beside 1 is written with the digits that tell it from 1', () => {
  const ranges = (low: number, high: number) =>
    rangeTexts({ lang: 'de', m: de }, { judgement: 'more', times: 3.8, range: [low, high] });
  expect(ranges(1.03, 9.62)).toEqual(['1,03', '9,6']);
  expect(ranges(0.21, 0.997)).toEqual(['0,21', '0,997']);
  expect(ranges(0.5, 1)).toEqual(['0,5', '1']);
});
