// @vitest-environment jsdom
import Papa from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { TIE_KINDS, type ChangeNote, type Claim, type Dataset, type Source } from '../../../src/data/records';
import { columnName, SCHEMA, TABLE_NAMES } from '../../../src/data/schema';
import { languages } from '../../../src/i18n';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { dataView } from '../../../src/views/data';
import { pairsTemplate, tableTemplate } from '../../../src/views/data/templates';
import { LOADERS } from '../../../src/views/data/texts';
import { world } from '../../world';
import { openState } from '../openState';

const claim = (value: string, source: string, followed: boolean): Claim => ({
  subject: 'de-ulm--ru-tula',
  field: 'founded',
  value,
  source,
  followed,
  note: '',
  noteLang: '',
});
const change = (version: string, subject: string, en: string): ChangeNote => ({
  version,
  date: '2026-11-21',
  subject,
  de: '',
  en,
  ru: '',
  source: '',
});
const sources: readonly Source[] = Array.from({ length: 130 }, (_, i) => ({
  id: `s${i}`,
  url: `https://${i}.example`,
  publisher: `Zeitung ${i}`,
  date: null,
}));

const plain = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1990' }], { tables: { sources } });
const disputed: Dataset = {
  ...plain,
  tables: {
    ...plain.tables,
    claims: [claim('1990', 's1', true), claim('1987', 's2', false)],
    changes: [
      change('1.9.0', '', 'older'),
      change('1.10.0', 'de-ulm--ru-tula', 'newer'),
      change('1.10.0', 'gone', 'what is gone'),
    ],
  },
};

let close = () => {};
afterEach(() => close());

async function open(
  dataset: Dataset,
  initial: Partial<ViewState> = {},
): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'data', ...initial });
  const host = document.body.appendChild(document.createElement('div'));
  const unmount = dataView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  while (!host.querySelector('.data-folds')) await new Promise(resolve => setTimeout(resolve, 1));
  return { host, state };
}

/** As a click on its summary does in a browser. */
function unfold(host: HTMLElement, id: string): HTMLElement {
  const fold = host.querySelector<HTMLDetailsElement>(`#data-${id}`)!;
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  return fold;
}
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('claims that disagree', () => {
  test('are counted in the heading; the followed one stands first, each with who says it', async () => {
    const fold = unfold((await open(disputed)).host, 'disagreements');
    expect(text(fold.querySelector('h3'))).toBe('Widersprüchliche Angaben 1');
    expect([...fold.querySelectorAll('.data-values > li')].map(text)).toEqual([
      'Übernommen: 1990 Zeitung 1',
      'Andere Angabe: 1987 Zeitung 2',
    ]);
    expect(fold.querySelector<HTMLAnchorElement>('.data-values > li:last-child a')!.href).toBe(
      'https://2.example/',
    );
  });

  test('lead to their partnership', async () => {
    const { host, state } = await open(disputed);
    unfold(host, 'disagreements').querySelector('button')!.click();
    expect([state.tie.value, state.panel.value]).toEqual(['de-ulm--ru-tula', 'city']);
  });

  test('are none where nobody contradicts', async () => {
    const fold = unfold((await open(plain)).host, 'disagreements');
    expect(text(fold)).toContain('Zu keiner Angabe sagen die Quellen Verschiedenes.');
  });
});

describe('changes', () => {
  test('stand newest version first, and one whose subject is gone is told all the same', async () => {
    const fold = unfold((await open(disputed)).host, 'changes');
    expect([...fold.querySelectorAll('h4')].map(text)).toEqual([
      'Fassung 1.10.0, 21. November 2026',
      'Fassung 1.9.0, 21. November 2026',
    ]);
    expect([...fold.querySelectorAll('li')].map(item => item.querySelector('button') !== null)).toEqual([
      true,
      false,
      false,
    ]);
    expect(text(fold)).toContain('what is gone');
  });

  test('of a dataset without such a table are none', async () => {
    expect(text(unfold((await open(plain)).host, 'changes'))).toContain('keine Änderung verzeichnet');
  });
});

describe('sources', () => {
  test('show the first hundred until all are asked for, and reading goes on where it was', async () => {
    const fold = unfold((await open(plain)).host, 'sources');
    expect(fold.querySelectorAll('li')).toHaveLength(100);
    fold.querySelector<HTMLButtonElement>('button')!.click();
    const items = fold.querySelectorAll('li');
    expect(items).toHaveLength(130);
    expect(document.activeElement).toBe(items[100]);
  });

  test('are narrowed by the search, all of them and not only the shown ones', async () => {
    const fold = unfold((await open(plain)).host, 'sources');
    const input = fold.querySelector('input')!;
    input.value = 'zeitung 99';
    input.dispatchEvent(new Event('input'));
    expect([...fold.querySelectorAll('.data-source')].map(text)).toEqual(['Zeitung 99']);
    expect(text(fold.querySelector('[role=status]'))).toBe('1 von 130');
  });
});

describe('templates', () => {
  const columnsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data[0];

  test.each([',', ';'] as const)('the one of pairs is read back with its nine columns (%s)', separator => {
    const pairs = 'place_a country_a place_b country_b kind founded status status_since source'.split(' ');
    expect(columnsOf(pairsTemplate(separator))).toEqual(pairs);
  });

  test('every table of a dataset has one with the columns that the app reads', () => {
    for (const table of TABLE_NAMES)
      expect(columnsOf(tableTemplate(table))).toEqual(Object.keys(SCHEMA[table].columns).map(columnName));
  });

  test('the columns are told with what they may hold', async () => {
    const { host } = await open(plain);
    const kind = [...unfold(host, 'keepers').querySelectorAll('.data-columns > div')].find(row =>
      text(row).startsWith('kind '),
    )!;
    expect([...kind.querySelectorAll('dd code')].map(text)).toEqual([...TIE_KINDS]);
    const tables = unfold(host, 'tables');
    expect(tables.querySelectorAll('.data-table')).toHaveLength(TABLE_NAMES.length);
  });
});

describe('the panel in every language', () => {
  test.each(languages.map(({ id }) => id))('says all it has to say (%s)', async lang => {
    const { texts } = await LOADERS[lang]();
    const silent = TABLE_NAMES.flatMap(table =>
      [texts.columns[table].about, ...Object.values<string>(texts.columns[table].columns)].filter(
        said => said === '',
      ),
    );
    expect(silent).toEqual([]);
    expect(JSON.stringify(texts)).not.toContain('!');
    if (lang === 'ru') expect(texts.columns.places.about).toMatch(/[а-я]/);
  });

  test('follows the language, and what was open stays open', async () => {
    const { host, state } = await open(disputed);
    unfold(host, 'disagreements');
    state.set({ lang: 'ru' });
    const title = () => text(host.querySelector('#data-disagreements h3'));
    for (let tries = 0; tries < 200 && !title().startsWith('Прот'); tries++)
      await new Promise(resolve => setTimeout(resolve, 5));
    expect(title()).toBe('Противоречивые сведения 1');
    expect(host.querySelector<HTMLDetailsElement>('#data-disagreements')!.open).toBe(true);
  });

  test('headings go down by one step at a time', async () => {
    const { host } = await open(disputed);
    for (const id of ['changes', 'disagreements', 'sources', 'keepers', 'tables']) unfold(host, id);
    const levels = [...host.querySelectorAll('h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, i) => level - (levels[i - 1] ?? level) > 1)).toEqual([]);
  });
});

test('faults stand at the head of the panel, as the way to them leads here', async () => {
  const broken: Dataset = {
    ...plain,
    issues: [
      { severity: 'error', table: 'places', row: 2, column: 'lat', value: 'x', reason: 'not-a-number' },
    ],
  };
  const headings = async (dataset: Dataset) => {
    const { host } = await open(dataset);
    const titles = [...host.querySelectorAll('article > section > h3')].map(text);
    close();
    close = () => {};
    return titles.indexOf('Fehler in den Tabellen');
  };
  expect(await headings(broken)).toBe(0);
  expect(await headings(plain)).toBeGreaterThan(0);
});

test('a fault names the file it stands in as it is called', async () => {
  const fault = { severity: 'error', row: 2, column: 'lat', value: 'x', reason: 'not-a-number' } as const;
  const issues = ['places', 'pairs.txt'].map(table => ({ ...fault, table }));
  const { host } = await open({ ...plain, issues });
  expect([...host.querySelectorAll('.data-problems strong')].map(text)).toEqual([
    'places.csv, Zeile 2, Spalte lat',
    'pairs.txt, Zeile 2, Spalte lat',
  ]);
});

test('of a table of the reader’s own nothing is headed that it does not say', async () => {
  const { info, tables } = world([{ a: 'de-ulm', b: 'ru-tula' }]);
  const nothing = { de: '', en: '', ru: '' };
  const opened: Dataset = {
    info: {
      ...info,
      version: '',
      description: nothing,
      licence: { name: '', title: '', path: '' },
      coverage: { ...info.coverage, question: nothing, limits: nothing },
    },
    tables: { ...tables, sources: [], changes: [] },
    issues: [],
  };
  const { host } = await open(opened);
  const [head, says, ...more] = [...host.querySelectorAll('header p')].map(text);
  expect(head).not.toContain('Fassung');
  expect(says).toBe('Eine geöffnete Tabelle: Fassung, Lizenz und Änderungen nennt sie nicht.');
  expect(more).toEqual([]);
  const titles = [...host.querySelectorAll('h3')].map(text);
  for (const absent of ['Lizenz', 'Abdeckung', 'Was fehlt', 'Was sich geändert hat'])
    expect(titles.join(' ')).not.toContain(absent);
  expect([...host.querySelectorAll('details')].map(({ id }) => id).filter(id => id !== '')).toEqual([
    'data-keepers',
    'data-tables',
  ]);
});
