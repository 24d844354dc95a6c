// @vitest-environment jsdom
// The panel over a small world, with a service on this machine.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { wikidataView } from '../../../src/views/wikidata';
import { startSparqlServer, type SparqlServer } from '../../data/wikidata/sparqlServer';
import { WORLD } from '../../data/wikidata/world';
import { world } from '../../world';
import { openState } from '../openState';

const dataset = world([{ a: 'de-ulm', b: 'ru-tula', founded: '1967' }]);

let server: SparqlServer;
let host: HTMLElement;
let unmount = () => {};

beforeAll(async () => {
  server = await startSparqlServer(WORLD);
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.instead = null;
});
afterEach(() => {
  unmount();
  host.remove();
});

async function open(initial: Partial<ViewState> = {}): Promise<State> {
  const state = await openState(dataset, { panel: 'wikidata', ...initial });
  host = document.body.appendChild(document.createElement('div'));
  unmount = wikidataView.mount(host, state);
  await until(() => expect(host.querySelector('h2')).not.toBeNull());
  type('url', server.endpoint);
  return state;
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const press = (sign: string) => host.querySelector<HTMLButtonElement>(sign)!.click();
const said = () => host.textContent!.replace(/\s+/g, ' ');

function type(kind: string, text: string): void {
  const input = host.querySelector<HTMLInputElement>(`input[type=${kind}]`)!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

function choose(asked: string): void {
  const radio = host.querySelector<HTMLInputElement>(`input[value=${asked}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
}

test('says where the query goes before it is sent, and asks nobody until then', async () => {
  await open();
  await until(() => expect(said()).toContain(`Die Abfrage geht an ${new URL(server.endpoint).host}.`));
  expect(server.asked).toEqual([]);
});

test('opens what has come as a dataset of its own, with its title in three languages', async () => {
  const state = await open();
  press('[data-send]');
  await until(() => expect(said()).toContain('7 Partnerschaften zwischen 11 Orten.'));
  expect(said()).toContain('2 Partnerschaften stehen nur bei einem der beiden Orte.');
  press('[data-open]');
  await until(() => expect(state.data.value?.tables.agreements).toHaveLength(7));
  expect(state.data.value?.issues).toEqual([]);
  expect(state.data.value?.info).toMatchObject({
    title: { en: 'Wikidata: Germany – all countries', ru: 'Wikidata: Германия – все страны' },
    licence: { name: 'CC0-1.0' },
  });
  // Without coordinates, as Wikidata has none.
  const suhl = state.data.value!.tables.places.find(({ id }) => id === 'Q3752');
  expect(suhl?.lat).toBeNaN();
  const query = state.data.value!.tables.claims.filter(({ field }) => field === 'query');
  expect(query.map(({ value }) => value.includes('SELECT'))).toEqual([true, true, true, true, true]);
});

test('no address and no code, no button', async () => {
  await open();
  type('url', 'wikidata');
  await until(() => expect(said()).toContain('Das ist keine Adresse'));
  expect(host.querySelector('[data-send]')).toBeNull();
  type('url', server.endpoint);
  choose('region');
  await until(() => expect(host.querySelector('input[type=text]')).not.toBeNull());
  type('text', 'Hessen');
  await until(() => expect(said()).toContain('Das Kürzel besteht aus'));
  expect(host.querySelector('[data-send]')).toBeNull();
  type('text', 'de-nw');
  await until(() => expect(host.querySelector('[data-send]')).not.toBeNull());
});

test('says that names of places are sent along, and which were not found', async () => {
  await open();
  choose('network');
  await until(() => expect(said()).toContain('Mitgesendet werden die Namen und Länder von 2 Orten.'));
  press('[data-send]');
  await until(() => expect(said()).toContain('2 Orte auf Wikidata nicht gefunden'));
  expect(server.asked).toHaveLength(1);
});

test('cancelled it says so and can be sent again', async () => {
  await open();
  // Never answered.
  server.instead = () => true;
  press('[data-send]');
  await until(() => expect(server.asked).toHaveLength(1));
  press('[data-next]');
  await until(() => expect(said()).toContain('Sie haben die Abfrage abgebrochen.'));
  server.instead = null;
  press('[data-send]');
  await until(() => expect(said()).toContain('7 Partnerschaften'));
});

test('a pause that is too long to wait for is told', async () => {
  await open();
  server.instead = response => {
    response.writeHead(429, { 'Retry-After': '3600' }).end();
    return true;
  };
  press('[data-send]');
  await until(() => expect(said()).toContain('Er bittet um eine Pause von 60 Minuten.'));
  expect(server.asked).toHaveLength(1);
});

test('what came before the service broke down can be opened', async () => {
  await open();
  server.instead = (response, query) => {
    if (!query.includes('Of which kind')) return false;
    response.writeHead(403).end();
    return true;
  };
  press('[data-send]');
  await until(() => expect(said()).toContain('Der Dienst lässt die Frage nicht zu.'));
  expect(said()).toContain('7 Partnerschaften zwischen 11 Orten. Alle Partnerschaften sind da.');
  expect(host.querySelector('[data-open]')).not.toBeNull();
});
