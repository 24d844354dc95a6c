// @vitest-environment jsdom
// The panel over a small list with faults: what it tells, what its buttons do, and the report.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { doctorView } from '../../../src/views/doctor';
import { ownOperation } from '../../../src/views/doctor/ownValue';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const base = world([
  { id: 'one', a: 'de-ulm', b: 'ru-perm', founded: '1985' },
  { id: 'two', a: 'ru-perm', b: 'de-ulm', founded: '1985' },
  { id: 'three', a: 'de-ulm', b: 'ru-tula' },
  { id: 'four', a: 'de-hof', b: 'ru-tula', founded: '2044' },
]);
const dataset: Dataset = {
  ...base,
  issues: [
    {
      severity: 'error',
      table: 'claims',
      row: 7,
      column: 'founded',
      value: '=1+1',
      reason: 'not-a-date',
    },
  ],
};

let state: State;
let host: HTMLElement;
let unmount: () => void;

const text = () => readable(host);
const button = (name: string | RegExp) => {
  const all = [...host.querySelectorAll('button')];
  const found = all.find(({ textContent }) => {
    const label = textContent.trim().replace(/\s+/g, ' ');
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found)
    throw new Error(`no button ${name}; there are ${all.map(one => one.textContent.trim()).join(' | ')}`);
  return found;
};
const until = (what: string | RegExp) =>
  vi.waitFor(
    () => expect(text()).toMatch(what instanceof RegExp ? what : new RegExp(what.replace(/[()]/g, '\\$&'))),
    {
      timeout: 20_000,
    },
  );
async function open(initial: Partial<ViewState> = {}, of: Dataset = dataset) {
  state = await openState(of, { panel: 'doctor', ...initial });
  host = document.createElement('div');
  document.body.append(host);
  unmount = doctorView.mount(host, state);
}
const unfold = async (kind: string) => {
  const details = host.querySelector<HTMLDetailsElement>(`#doctor-${kind}`)!;
  details.open = true;
  await vi.waitFor(() => expect(details.querySelector('li')).not.toBeNull());
};

beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new Error('offline'))));
afterEach(() => {
  unmount();
  state.close();
  host.remove();
  vi.unstubAllGlobals();
});

describe('the panel', () => {
  test('says how many rows were read, what is doubtful, by kind, and that there was no gazetteer', async () => {
    await open();
    await until('Ohne Gründungsjahr');
    expect(text()).toMatchSnapshot();
  });

  test('leaves a repetition out, and brings it back', async () => {
    await open();
    await until('Dieselbe Partnerschaft mehrfach');
    await unfold('sameTie');
    expect(readable(host.querySelector('#doctor-sameTie')!)).toMatchSnapshot();
    button('Zeile 3 weglassen (1985)').click();
    await until(/Ihre Korrekturen \(1\)/);
    expect(text()).not.toContain('Dieselbe Partnerschaft mehrfach');
    await vi.waitFor(() => expect(state.data.value!.tables.agreements.length).toBe(3));
    button('Rückgängig').click();
    await until('Dieselbe Partnerschaft mehrfach');
    expect(state.data.value!.tables.agreements.length).toBe(4);
    expect(button('Wiederholen').disabled).toBe(false);
  });

  test('takes a year that the reader states, and says what is none', async () => {
    await open();
    await until('Zweifelhafte Jahre');
    await unfold('impossibleYear');
    button('Anderer Wert').click();
    const form = await vi.waitFor(() => host.querySelector('form')!);
    const field = form.querySelector('input')!;
    field.value = 'bald';
    form.requestSubmit();
    await until('Das ist kein Datum');
    field.value = '1994';
    form.requestSubmit();
    await vi.waitFor(() => expect(state.data.value!.tables.agreements[3]!.founded).toBe('1994'));
  });

  test('passes over what is ignored, shows it on request, and lists it again', async () => {
    await open();
    await until('Ohne Gründungsjahr');
    await unfold('noYear');
    host.querySelector<HTMLButtonElement>('#doctor-noYear li button:nth-of-type(2)')!.click();
    await vi.waitFor(() => expect(text()).not.toContain('Ohne Gründungsjahr'));
    host.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await until('ignoriert');
    button('Nicht mehr ignorieren').click();
    await vi.waitFor(() => expect(text()).not.toContain('Auch ignorierte zeigen'));
    expect(text()).toContain('Ohne Gründungsjahr');
    expect(state.corrections.log.value.done.length).toBe(2);
    expect(state.data.value!.tables).toBe(dataset.tables);
  });

  test('shows the places on map and network', async () => {
    await open({ level: 'country' });
    await until('Ohne Gründungsjahr');
    await unfold('noYear');
    button('Zeigen').click();
    expect([state.level.value, state.places.value, state.panel.value]).toEqual([
      'place',
      ['de-ulm', 'ru-tula'],
      'doctor',
    ]);
  });

  test('finds by the name of a place', async () => {
    await open();
    await until('Ohne Gründungsjahr');
    const field = host.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'Höf';
    field.dispatchEvent(new Event('input'));
    await until('1 von 4 Hinweisen');
    expect(text()).toContain('Zweifelhafte Jahre');
    expect(text()).not.toContain('Ohne Gründungsjahr');
  });

  test('tells corrections that could not be entered', async () => {
    await open();
    await until('Ohne Gründungsjahr');
    state.corrections.correct({
      operations: [{ do: 'leaveOutTie', agreement: 'nowhere', called: 'Ulm – Nirgends' }],
      why: 'own',
      on: '2026-11-22',
    });
    await until('Eine Korrektur ließ sich nicht eintragen');
    expect(text()).toContain('Weggelassen: Ulm – Nirgends. Das gibt es in den Daten nicht mehr.');
  });

  test('saves a report in which nothing is a formula', async () => {
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => (files.push(blob), 'blob:x') }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open();
    await until('Dieselbe Partnerschaft mehrfach');
    await unfold('sameTie');
    button('Zeile 3 weglassen (1985)').click();
    await vi.waitFor(() => expect(state.corrections.applied.value).not.toBeNull());
    await vi.waitFor(() => expect(text()).not.toContain('werden geprüft'), { timeout: 20_000 });
    button('Bericht speichern (CSV)').click();
    const reader = new FileReader();
    await vi.waitFor(() => expect(files.length).toBe(1));
    reader.readAsText(files[0]!);
    const report = await vi.waitFor(() => (expect(reader.result).not.toBeNull(), String(reader.result)));
    expect(report.replaceAll('\u00a0', ' ')).toMatchSnapshot();
    vi.restoreAllMocks();
  });

  test.each(['en', 'ru'] as const)('speaks %s', async lang => {
    await open({ lang });
    await vi.waitFor(() => expect(host.querySelector('.unfold-section')).not.toBeNull(), { timeout: 20_000 });
    for (const kind of ['rejected', 'sameTie', 'impossibleYear', 'noYear']) await unfold(kind);
    expect(text()).toMatchSnapshot();
  });
});

test('a value is what it is written as, and nothing else', () => {
  const of = (asked: Parameters<typeof ownOperation>[0], text: string) => ownOperation(asked, text);
  const point = { of: 'point', place: 'p', before: { lat: null, lon: null } } as const;
  const values = (text: string) => {
    const operation = of(point, text);
    return operation?.do === 'setPlace' ? operation.values : null;
  };
  const there = { lat: 50.61, lon: 10.69 };
  for (const text of ['50.61, 10.69', '50,61; 10,69', '50.61 10.69', '50.61,10.69', ' 50,61 10,69 '])
    expect([text, values(text)]).toEqual([text, there]);
  for (const text of ['', '50.61', '91, 0', '0, 181', 'a, b', '50,61'])
    expect([text, values(text)]).toEqual([text, null]);
  const people = { of: 'population', place: 'p', before: 1 } as const;
  expect(of(people, '36.000')).toMatchObject({ values: { population: 36_000 } });
  expect(of(people, '-3')).toBeNull();
  const country = { of: 'country', place: 'p', before: 'ZZ' } as const;
  expect(of(country, 'Deutschland')).toMatchObject({ values: { country: 'DE' } });
  expect(of(country, 'Nirgendland')).toBeNull();
});
