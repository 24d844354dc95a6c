// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../../src/data/records';
import type { ViewState } from '../../../../src/state/fields';
import type { State } from '../../../../src/state/state';
import { sheetView } from '../../../../src/views/pages/sheet';
import { world } from '../../../world';
import { openState } from '../../openState';
import { readable } from '../../readable';
import { dataset } from '../firsts';

/** The files that a server would send: base map, gazetteer, profiles. */
async function fromDisk(url: string): Promise<Response> {
  const path = url.split('?')[0]!;
  const file = resolve(path.startsWith('/basemap/') ? `public${path}` : `.${path}`);
  return new Response(await readFile(file, 'utf8'));
}
beforeAll(() => {
  vi.stubGlobal('fetch', fromDisk);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

let close = () => {};
afterEach(() => close());

/** `alter`: what is done to the state before the sheet is there. */
async function open(
  initial: Partial<ViewState>,
  of: Dataset = dataset,
  alter: (state: State) => void = () => {},
): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(of, { panel: 'sheet', ...initial });
  alter(state);
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = sheetView.mount(host, state);
  close = () => {
    unmount();
    host.remove();
    state.close();
  };
  await vi.waitFor(() => expect(host.querySelector('h2')).not.toBeNull(), 20_000);
  return { host, state };
}

/** With all that is worked out in the background. */
async function openWhole(initial: Partial<ViewState>, of?: Dataset): Promise<HTMLElement> {
  const { host, state } = await open(initial, of);
  const isWhole = () =>
    expect([
      host.querySelector('.sheet-waiting'),
      host.querySelector('.sheet-map') === null,
      state.expecting.found.value === null,
    ]).toEqual([null, false, false]);
  await vi.waitFor(isWhole, { timeout: 20_000, interval: 20 });
  return host;
}

const SLOW = 90_000;

describe('the sheet as text', () => {
  test.each<[string, Partial<ViewState>]>([
    ['place', { places: ['ru-tula'] }],
    ['placeInEnglish', { places: ['ru-tula'], lang: 'en' }],
    ['placeInRussian', { places: ['ru-tula'], lang: 'ru' }],
    ['placeInYear', { places: ['ru-tula'], mode: 'year', year: 1960 }],
    ['filteredOut', { places: ['de-hof'], filter: { kind: ['cooperation'] } }],
  ])(
    '%s',
    async (name, initial) => {
      const host = await openWhole(initial);
      await expect(readable(host) + '\n').toMatchFileSnapshot(`./texts/${name}.txt`);
    },
    SLOW,
  );

  test.each<[string, Partial<ViewState>]>([
    ['start', {}],
    ['tie', { tie: 'de-ulm--ru-tula' }],
    ['several', { places: ['de-ulm', 'de-hof'] }],
    ['stranger', { places: ['2849802'] }],
  ])('%s', async (name, initial) => {
    const { host } = await open(initial);
    await expect(readable(host) + '\n').toMatchFileSnapshot(`./texts/${name}.txt`);
  });
});

describe('a place without a partner', () => {
  const lines = [{ a: 'de-ulm', b: 'ru-tula', founded: '1969' }];
  const withHof = (tiesKnown: 'all' | 'listed' | 'boundary'): Dataset => {
    const { tables, ...rest } = world(lines);
    const [ulm] = tables.places;
    return {
      ...rest,
      tables: { ...tables, places: [...tables.places, { ...ulm!, id: 'de-hof', tiesKnown }] },
    };
  };

  test.each([
    ['all', 'eine Partnerschaft ist nicht darunter', 'heißt nicht'],
    ['listed', 'Das heißt nicht, dass er keine hat', 'nicht darunter'],
    ['boundary', 'Die Partnerschaften dieses Ortes wurden nicht gesammelt', 'nicht darunter'],
  ] as const)('of %s known ties is said what was collected', async (tiesKnown, said, unsaid) => {
    const { host } = await open({ places: ['de-hof'] }, withHof(tiesKnown));
    const text = readable(host);
    expect(text).toContain(said);
    expect(text).not.toContain(unsaid);
    expect(text).not.toContain('Rang');
    expect(host.querySelector('.sheet-partners li')).toBeNull();
  });

  test('and one of which the dataset knows nothing', async () => {
    // Hof, 2902768 in GeoNames, comes with the tie that is thought of.
    const { host } = await open({ places: ['2902768'], proposed: ['2902768--ru-tula'] }, world(lines));
    await vi.waitFor(() => expect(readable(host)).toContain('gehört nicht zum Datensatz'), {
      timeout: 30_000,
      interval: 20,
    });
    expect(readable(host)).not.toContain('Tula');
    expect(host.querySelector('.sheet-suggestions')).toBeNull();
  }, 40_000);

  test('and one that a list which is meant to be complete does not have', async () => {
    const { info, ...rest } = world(lines);
    const complete = { ...info, coverage: { ...info.coverage, complete: [['DE', 'RU']] as const } };
    const initial = { places: ['2902768'], proposed: ['2902768--ru-tula'] };
    const { host } = await open(initial, { ...rest, info: complete });
    const said = 'Er hat in ihr keinen Partner; sie soll für Deutschland und Russland vollständig sein.';
    await vi.waitFor(() => expect(readable(host)).toContain(said), { timeout: 30_000, interval: 20 });
  }, 40_000);
});

describe('printing before all is there', () => {
  const printed = vi.fn<() => void>();
  beforeAll(() => {
    vi.stubGlobal('print', printed);
  });
  afterEach(() => printed.mockClear());
  const button = (host: HTMLElement) => host.querySelector<HTMLElement>('.sheet-who .panel-button')!;

  test('waits, says for what, and does it once when it has come', async () => {
    let missing = true;
    const { host } = await open({ places: ['ru-tula'] });
    printed.mockImplementation(() => {
      missing = host.querySelector('.sheet-waiting, .sheet-missing') !== null;
    });
    button(host).click();
    await vi.waitFor(() => expect(printed).toHaveBeenCalled(), { timeout: 20_000, interval: 20 });
    expect(missing).toBe(false);
    expect(button(host).textContent!.trim()).toBe('Drucken');
    button(host).click();
    expect(printed).toHaveBeenCalledTimes(2);
  }, 40_000);

  /** Of a sheet that is opened from here on nothing comes but the map, which needs no worker. */
  const never = (state: State) => {
    vi.spyOn(state.analyst, 'ask').mockReturnValue(new Promise(() => {}));
    state.set({ panel: 'sheet' });
  };

  test('names on paper what is missing, and is done at once by pressing again', async () => {
    const { host } = await open({ places: ['ru-tula'], panel: 'overview' }, undefined, never);
    const parts = 'die Ränge, der Vergleich mit ähnlichen Städten und die Vorschläge für neue Partner';
    await vi.waitFor(
      () =>
        expect(host.querySelector('.sheet-missing')!.textContent).toBe(
          `Beim Drucken noch nicht fertig: ${parts}.`,
        ),
      { timeout: 20_000, interval: 20 },
    );
    expect(host.querySelector('.sheet-print-waits')!.textContent).toBe('');
    button(host).click();
    await vi.waitFor(() => expect(button(host).textContent!.trim()).toBe('Jetzt drucken'));
    expect(host.querySelector('.sheet-print-waits')!.textContent).toBe(
      `Gedruckt wird, sobald alles da ist. Es fehlt noch: ${parts}.`,
    );
    expect(printed).not.toHaveBeenCalled();
    button(host).click();
    expect(printed).toHaveBeenCalledTimes(1);
  }, 40_000);

  test('is dropped when the panel is left', async () => {
    const { host, state } = await open({ places: ['ru-tula'], panel: 'overview' }, undefined, never);
    button(host).click();
    await vi.waitFor(() => expect(button(host).textContent!.trim()).toBe('Jetzt drucken'));
    state.set({ panel: 'overview' });
    state.set({ panel: 'sheet' });
    await vi.waitFor(() => expect(button(host).textContent!.trim()).toBe('Drucken'));
    expect(printed).not.toHaveBeenCalled();
  });
});

describe('what is only thought of', () => {
  test('is no partner', async () => {
    const { host, state } = await open({ places: ['de-ulm'], proposed: ['de-ulm--ru-orel'] });
    await vi.waitFor(() => expect(state.network.value!.listed).toBeDefined());
    const names = [...host.querySelectorAll('.sheet-partners .sheet-name')].map(name =>
      name.textContent!.trim(),
    );
    expect(names.map(name => name.split(/\s/)[0])).toEqual(['Tula', 'Perm']);
  });
});

describe('how many partners a sheet holds', () => {
  const countries = Array.from({ length: 40 }, (_, i) => `fr-ort${String(i + 1).padStart(2, '0')}`);

  test('the first twelve stand in rows, 24 more by name, of the rest the number', async () => {
    const lines = countries.map((b, i) => ({ a: 'de-ulm', b, founded: String(1950 + i) }));
    const { host } = await open({ places: ['de-ulm'] }, world(lines));
    expect(host.querySelectorAll('.sheet-partners li')).toHaveLength(12);
    const text = readable(host);
    expect(text).toContain('und 28 weitere: ort13, ort14');
    expect(text).toContain('ort36 und 4 weitere');
  });

  test('a thirteenth has a row of its own, as it would take a line anyway', async () => {
    const lines = countries.slice(0, 13).map(b => ({ a: 'de-ulm', b, founded: '1950' }));
    const { host } = await open({ places: ['de-ulm'] }, world(lines));
    expect(host.querySelectorAll('.sheet-partners li')).toHaveLength(13);
    expect(readable(host)).not.toContain('weitere');
  });

  test('those in force stand before those at rest, and these before those that ended', async () => {
    const { host } = await open(
      { places: ['de-ulm'] },
      world([
        { a: 'de-ulm', b: 'fr-a', founded: '1950', changes: [['ended', '1960']] },
        { a: 'de-ulm', b: 'fr-b', founded: '1960', changes: [['suspended', '2022']] },
        { a: 'de-ulm', b: 'fr-c' },
        { a: 'de-ulm', b: 'fr-d', founded: '1990', confirmed: '2024' },
      ]),
    );
    const rows = [...host.querySelectorAll('.sheet-partners .sheet-name')];
    expect(rows.map(row => row.textContent!.trim()[0])).toEqual(['d', 'c', 'b', 'a']);
    expect(readable(host)).toContain('Stand heute: 1 aktiv, 1 ausgesetzt, 1 nicht bekannt und 1 beendet.');
  });
});

test('places of one name are told apart by their countries', async () => {
  const { tables, ...rest } = world(
    [
      { a: 'de-ulm', b: 'fr-lyon' },
      { a: 'us-athens', b: 'fr-lyon' },
      { a: 'gr-athens', b: 'fr-lyon' },
    ],
    { sides: false },
  );
  const { host } = await open({ places: ['de-ulm'] }, { ...rest, tables });
  expect(readable(host)).toContain('athens (Vereinigte Staaten) über lyon');
  expect(readable(host)).toContain('athens (Griechenland) über lyon');
});

test('a choice leads to the sheet of the place, and the panel stays', async () => {
  const { host, state } = await open({ tie: 'de-ulm--ru-tula' });
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === 'Ulm')!.click();
  expect([state.places.value, state.panel.value]).toEqual([['de-ulm'], 'sheet']);
  expect(host.querySelector('h2')!.textContent!.trim()).toBe('Ulm');
});

test('the link leads to this sheet, and to nothing of the view that it does not depend on', async () => {
  const { host } = await open({
    places: ['ru-tula'],
    colour: 'country',
    layout: 'rings',
    map: [10, 50, 3, 0, 0],
  });
  expect(host.querySelector('.sheet-link')!.textContent).toMatch(
    /#v=1&d=world&lang=de&s=ru-tula&panel=sheet$/,
  );
});

test('unmounted, nothing is left', async () => {
  const { host } = await open({ places: ['ru-tula'] });
  close();
  close = () => {};
  expect(host.querySelector('article')).toBeNull();
});
