// @vitest-environment jsdom
// The panel over a small world, read in November 2026:
//
//   tie        founded      today
//   ulm–tula   12 May 1967  suspended since 2022
//   hof–tula   1990         active
//   hof–omsk   unknown      active

import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { version } from '../../../package.json';
import { heldIn } from '../../../src/data/held';
import { unpackLinked } from '../../../src/export/link/linkedData';
import type { ViewState } from '../../../src/state/fields';
import { openedId } from '../../../src/state/openedDatasets';
import type { State } from '../../../src/state/state';
import { exportView } from '../../../src/views/export';
import { publicAddress } from '../../../src/views/export/about';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1967-05-12', changes: [['suspended', '2022']] },
  { a: 'de-hof', b: 'ru-tula', founded: '1990', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', confirmed: '2026' },
]);

let host: HTMLElement;
let unmount = () => {};
/** What was handed to the reader. */
let files: { readonly name: string; readonly content: Blob }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:07:08') });
  files = [];
  // jsdom has no addresses for files, and nowhere to save them.
  let content = new Blob();
  URL.createObjectURL = blob => ((content = blob as Blob), 'blob:x');
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content });
  });
});
afterEach(() => {
  unmount();
  host.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open(initial: Partial<ViewState> = {}): Promise<State> {
  const state = await openState(dataset, { panel: 'export', ...initial });
  host = document.body.appendChild(document.createElement('div'));
  unmount = exportView.mount(host, state);
  await until(() => expect(host.querySelector('[aria-label=BibTeX]')).not.toBeNull());
  await until(() => expect(host.querySelector('[data-export=project]')).not.toBeNull());
  return state;
}

/** What writes a file is fetched first, which may take a while on a busy machine. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

const button = (format: string) => host.querySelector<HTMLButtonElement>(`[data-format=${format}]`)!;

async function saved(format: string): Promise<{ readonly name: string; readonly text: string }> {
  const before = files.length;
  button(format).click();
  await until(() => expect(files).toHaveLength(before + 1));
  const { name, content } = files.at(-1)!;
  return { name, text: new TextDecoder().decode(await content.arrayBuffer()) };
}

const linesOf = (text: string) => text.trim().split('\r\n').slice(1);

test.each(['de', 'en', 'ru'] as const)('what it says (%s)', async lang => {
  await open({ lang });
  expect(readable(host).replaceAll(version, 'VERSION')).toMatchSnapshot();
});

describe('a file', () => {
  test('holds what is shown, under a name that says so', async () => {
    await open({ mode: 'year', year: 1980 });
    const { name, text } = await saved('ties');
    expect(name).toBe('world-partnerschaften-1980.csv');
    expect(linesOf(text)).toHaveLength(1);
    expect(linesOf(text)[0]).toMatch(/^ulm;DE;tula;RU;partnership;1967-05-12;1967;active;;;1;/);
  });

  test('holds everything when that is asked for, whatever is shown', async () => {
    await open({ mode: 'year', year: 1980 });
    host.querySelectorAll<HTMLInputElement>('input[name=export-scope]')[1]!.click();
    const { name, text } = await saved('ties');
    expect(name).toBe('world-partnerschaften-alles.csv');
    expect(linesOf(text)).toHaveLength(3);
    expect(text).toContain('suspended;2022');
  });

  test('holds what the filter lets through', async () => {
    await open({ filter: { status: ['suspended'] } });
    const { name, text } = await saved('ties');
    expect([name, linesOf(text).length]).toEqual(['world-partnerschaften-gefiltert.csv', 1]);
  });

  test('has the measures of what is in it', async () => {
    // A path, ulm–tula–hof–omsk: tula and hof each lie on the ways of two pairs.
    await open();
    const { text } = await saved('graphology');
    const { nodes } = JSON.parse(text) as {
      nodes: { key: string; attributes: Readonly<Record<string, unknown>> }[];
    };
    const found = nodes.map(({ key, attributes }) => [key, attributes.degree, attributes.betweenness]);
    expect(found).toEqual([
      ['de-ulm', 1, 0],
      ['ru-tula', 2, 2],
      ['de-hof', 2, 2],
      ['ru-omsk', 1, 0],
    ]);
  });

  test('is what it was when it was asked for, whatever is looked at meanwhile', async () => {
    const state = await open({ mode: 'year', year: 1980 });
    button('graphology').click();
    state.set({ panel: 'overview', mode: 'all' });
    await until(() => expect(files).toHaveLength(1));
    const { edges, nodes } = JSON.parse(new TextDecoder().decode(await files[0]!.content.arrayBuffer())) as {
      edges: object[];
      nodes: { attributes: object }[];
    };
    expect([files[0]!.name, edges.length]).toEqual(['world-netz-1980.json', 1]);
    expect(nodes[0]!.attributes).toMatchObject({ degree: 1, componentSize: 2 });
  });

  test('has no measures when they are not wanted', async () => {
    await open();
    host.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    const { text } = await saved('places');
    // The decoder has taken the byte order mark away.
    expect(text.split('\r\n')[0]).toBe('id;name;kind;country;region;lat;lon;population;ties_known;side');
  });

  test('parts its columns as it is chosen', async () => {
    await open();
    const select = host.querySelector('select')!;
    select.value = 'comma';
    select.dispatchEvent(new Event('change'));
    expect((await saved('ties')).text).toContain('place_a,country_a,');
  });

  test('at the level of countries holds countries, with the number of ties between them', async () => {
    await open({ level: 'country' });
    const { name, text } = await saved('graphology');
    expect(name).toBe('world-netz-laender.json');
    const { nodes, edges } = JSON.parse(text) as {
      nodes: { key: string; attributes: { label: string } }[];
      edges: { attributes: object }[];
    };
    expect(nodes.map(({ attributes }) => attributes.label)).toEqual(['Deutschland', 'Russland']);
    expect(edges.map(({ attributes }) => attributes)).toEqual([{ weight: 3 }]);
  });

  test('is without what is only thought of, and the panel says so', async () => {
    await open({ proposed: ['de-ulm--ru-omsk'] });
    await until(() => expect(readable(host)).toContain('Gedachte Partnerschaften sind nicht dabei.'));
    expect(linesOf((await saved('ties')).text)).toHaveLength(3);
  });
});

describe('what the reader has corrected', () => {
  const step = {
    operations: [{ do: 'leaveOutPlace', place: 'ru-omsk', called: 'Omsk' }],
    why: 'own',
    on: '2026-11-22',
  } as const;

  test('is in the files, and the citation says so; the link does not hold it, and that is said', async () => {
    const state = await open();
    expect(readable(host)).not.toContain('Korrekturen enthält');
    state.corrections.correct(step);
    await until(() => expect(readable(host)).toContain('Ihre Korrekturen enthält er nicht.'));
    expect(linesOf((await saved('ties')).text)).toHaveLength(2);
    expect(readable(host)).toContain(', mit eigenen Korrekturen.');
  });

  test('is in the page as one file', async () => {
    const place = '{"twinline":"enclosed"}';
    // What the server would send: the page without data.
    vi.stubGlobal('fetch', async () => new Response(`<title></title><script>${place}</script>`));
    const state = await open();
    state.corrections.correct(step);
    await until(() => expect(readable(host)).toContain('Ihre Korrekturen enthält er nicht.'));
    host.querySelector<HTMLButtonElement>('[data-export=page]')!.click();
    await until(() => expect(files).toHaveLength(1));
    expect(files[0]!.name).toBe('world-twinline.html');
    const text = new TextDecoder().decode(await files[0]!.content.arrayBuffer());
    expect(text).toContain('de-hof');
    expect(text).not.toContain('omsk');
    vi.unstubAllGlobals();
  });
});

describe('a table of the reader’s own', () => {
  /** Opened beside the dataset of the page. */
  async function openTable(pairs: readonly string[]): Promise<void> {
    const state = await open();
    const name = 'own.csv';
    const content = new Blob([`Stadt;Land;Partner;Land\n${pairs.join('\n')}\n`]);
    const title = { de: 'Eigene', en: 'Own', ru: 'Своя' };
    state.addDataset({
      id: openedId(name),
      title,
      files: [{ name, content }],
      encoding: undefined,
      plan: null,
      readOn: '2026-11-22',
      result: null,
    });
    await until(() => expect(state.data.value?.info.id).toBe('file:own.csv'));
    state.set({ panel: 'export' });
  }
  // jsdom's files have no streams, which packing reads them by; Node's have.
  beforeEach(() => void vi.stubGlobal('Blob', NodeBlob));
  afterEach(() => void vi.unstubAllGlobals());
  const linkIn = () => host.querySelector('.export-sharing .export-citation')?.textContent ?? '';

  test('is in the link where it is small, and in no address that is cited', async () => {
    await openTable(['Ulm;DE;Tula;RU', 'Hof;DE;Omsk;RU']);
    await until(() => expect(linkIn()).toContain('&data='));
    const linked = await unpackLinked(new URLSearchParams(linkIn().split('#')[1]).get('data')!);
    expect(linked?.id).toBe('file:own.csv');
    expect(heldIn(linked!.tables.place_names!)).toContain('Omsk');
    const citing = readable(host.querySelector<HTMLElement>('.export-citing')!);
    expect(citing).toContain('keine Lizenz genannt');
    expect(citing).toMatch(/@misc\{own, title = /);
    expect(citing).not.toMatch(/url|author|license/);
  });

  test('that is too large for a link is told of, with what to do instead', async () => {
    // Names without a pattern, which no packing makes short.
    const name = (i: number) => ((i * 2_654_435_761) % 2 ** 32).toString(36);
    await openTable(Array.from({ length: 800 }, (_, i) => `${name(i + 1)};DE;${name(i + 5001)};RU`));
    await until(() =>
      expect(readable(host)).toMatch(/zu groß für einen Link \([\d,]+ kB, möglich sind 8 kB\)/),
    );
    expect(linkIn()).toBe('');
    expect(host.querySelector('.export-sharing pre')).toBeNull();
  });
});

test('where nothing is shown there is nothing to save but the data package', async () => {
  await open({ mode: 'year', year: 1967, filter: { country: ['PL'] } });
  expect(button('gexf').disabled).toBe(true);
  expect((await saved('package')).name).toBe('world-datenpaket.zip');
});

test('a file that could not be written is told, and asked for anew by the same button', async () => {
  const state = await open();
  const ask = vi.spyOn(state.analyst, 'ask').mockRejectedValueOnce(new Error('no'));
  button('gexf').click();
  await until(() => expect(host.querySelector('[role=alert]')).not.toBeNull());
  ask.mockRestore();
  await saved('gexf');
  await until(() => expect(host.querySelector('[role=alert]')).toBeNull());
});

test('a file on its way can be cancelled: nothing is handed out, and the keyboard stays in its row', async () => {
  const state = await open();
  let given: AbortSignal | null = null;
  vi.spyOn(state.analyst, 'ask').mockImplementation((_, __, options) => {
    given = options!.signal!;
    return new Promise((_, reject) => given!.addEventListener('abort', () => reject(new Error('aborted'))));
  });
  button('gexf').click();
  await until(() => expect([given, host.querySelector('progress')]).not.toContain(null));
  const cancel = host.querySelector<HTMLButtonElement>('.export-standing button')!;
  cancel.focus();
  cancel.click();
  await until(() => expect(host.querySelector('progress')).toBeNull());
  expect(given!.aborted).toBe(true);
  expect(document.activeElement).toBe(button('gexf'));
  expect([files, host.querySelector('[role=alert]')]).toEqual([[], null]);
});

test('an address is only one that others can open', () => {
  const links = [
    'https://a.example/#d=x',
    'http://localhost:4173/#',
    'http://127.0.0.1/#',
    'file:///x.html#',
  ];
  expect(links.map(publicAddress)).toEqual(['https://a.example/#d=x', '', '', '']);
});
