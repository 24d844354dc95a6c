// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { clustersView } from '../../../src/views/clusters';
import { LOADERS } from '../../../src/views/clusters/texts';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

/** A star of four, a star of three that hangs on it by one tie, and two pairs. */
const sided = world([
  { a: 'de-ulm', b: 'ru-tula' },
  { a: 'de-ulm', b: 'ru-orel' },
  { a: 'de-ulm', b: 'ru-pskow' },
  { a: 'de-kehl', b: 'ru-omsk' },
  { a: 'de-hof', b: 'ru-twer' },
  { a: 'de-gera', b: 'ru-omsk' },
  { a: 'de-jena', b: 'ru-kasan' },
]);

/** Two complete networks of five, of one country each, and a tie between them. */
const [polish, french] = ['pl', 'fr'].map(country =>
  ['a', 'b', 'c', 'd', 'e'].map(name => `${country}-${country}${name}`),
) as [string[], string[]];
const all = (ids: readonly string[]) =>
  ids.flatMap((a, i) => ids.slice(i + 1).map(b => ({ a, b, founded: '1990' })));
const cliques = world([...all(polish), ...all(french), { a: polish[0]!, b: french[0]!, founded: '1980' }], {
  sides: false,
});

const closers: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of closers.splice(0)) close();
  document.body.replaceChildren();
});

async function mounted(
  dataset: Dataset,
  initial: Partial<ViewState> = {},
): Promise<{ state: State; host: HTMLElement }> {
  const state = await openState(dataset, { panel: 'clusters', ...initial });
  const host = document.createElement('section');
  document.body.append(host);
  closers.push(clustersView.mount(host, state), () => state.close());
  await found(host);
  return { state, host };
}

async function found(host: HTMLElement): Promise<void> {
  const isThere = () =>
    host.querySelector('[aria-busy="false"] h2') !== null && !readable(host).includes('ausgelost …');
  for (let tries = 0; !isThere(); tries++) {
    if (tries > 2000) throw new Error(`nothing came: ${readable(host)}`);
    await new Promise(resolve => setTimeout(resolve, 2));
  }
}

const heads = (host: HTMLElement) =>
  [...host.querySelectorAll<HTMLElement>('.clusters-head')].map(head =>
    readable(head.querySelector('.clusters-name')!),
  );

describe('a network with two sides', () => {
  test('groups of three or more are told, pairs are counted apart, and components are named', async () => {
    const { host } = await mounted(sided);
    const text = readable(host);
    expect(text).toContain('# 2 Gruppen von drei oder mehr Orten');
    expect(text).toContain('Das Netz zerfällt in 4 Teilnetze, davon 2 einzelne Paare.');
    expect(text).toContain('5 von 7 Partnerschaften liegen innerhalb dieser Gruppen, 2 sind Paare für sich.');
    expect(heads(host)).toEqual(['um ulm', 'um omsk']);
    expect(text).toContain('4 Orte · 3 Partnerschaften]');
    expect(text).toContain('alle Läufe fanden dieselben Gruppen');
    // All clusters are components: what modularity there is, they have.
    expect(text).toContain('Die Teilnetze selbst, als Gruppen genommen, haben schon eine Modularität von');
    expect(text).toContain('Orte der Seite A gehören zusammen, je mehr Partner sie teilen');
  });

  test('the country is the side: it is compared with nothing, and names nothing', async () => {
    const { host } = await mounted(sided);
    expect(readable(host)).not.toContain('Sind die Gruppen Länder oder Regionen?');
  });
});

describe('a network without sides', () => {
  test('a cluster of one country bears its name, with how many, how many by chance, and how sure', async () => {
    const { host } = await mounted(cliques);
    expect(heads(host)).toEqual(['Polen · um pla', 'Frankreich · um fra']);
    host.querySelector<HTMLElement>('.clusters-head')!.click();
    const table = host.querySelector('.clusters-table')!;
    expect([...table.querySelectorAll('tbody tr')].map(row => readable(row).replaceAll('\n', ' '))).toEqual([
      expect.stringMatching(/^Polen Land ?5 von 5 ?2,5 ?2 ?0,004$/),
    ]);
  });

  test('three clusters or more are compared with the countries, two are not', async () => {
    const italian = ['a', 'b', 'c', 'd', 'e'].map(name => `it-it${name}`);
    const three = world([...all(polish), ...all(french), ...all(italian)], { sides: false });
    expect(readable((await mounted(three)).host)).toContain(
      'Mit den Ländern decken sich die Gruppen weitgehend: bereinigter Rand-Index 1,00',
    );
    expect(readable((await mounted(cliques)).host)).not.toContain('Rand-Index');
  });

  test('opened, it shows its places; a second click closes it', async () => {
    const { host } = await mounted(cliques);
    const head = host.querySelector<HTMLElement>('.clusters-head')!;
    head.click();
    expect(head.getAttribute('aria-expanded')).toBe('true');
    expect(host.querySelectorAll('.clusters-places li')).toHaveLength(5);
    head.click();
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(host.querySelectorAll('.clusters-places li')).toHaveLength(0);
  });

  test('its places can be selected together, and map and network coloured', async () => {
    const { host, state } = await mounted(cliques, { level: 'country' });
    const press = (name: string) =>
      [...host.querySelectorAll<HTMLElement>('button')]
        .find(button => readable(button) === `[${name}]`)!
        .click();
    press('Auf Karte und Netz einfärben');
    expect(state.colour.value).toBe('cluster');
    expect(state.level.value).toBe('place');
    host.querySelector<HTMLElement>('.clusters-head')!.click();
    press('Alle auf Karte und Netz auswählen');
    expect(state.places.value.toSorted()).toEqual(polish);
    expect(state.panel.value).toBe('clusters');
  });

  test('another method or resolution is searched anew', async () => {
    const { host, state } = await mounted(cliques);
    state.set({ resolution: 5 });
    await found(host);
    expect(readable(host)).toContain('# Keine Gruppe von drei oder mehr Orten');
    expect(readable(host)).toContain(
      '10 Orte gehören zu keiner Gruppe: Sie stehen bei dieser Auflösung allein.',
    );
    expect(readable(host)).toContain('Keine Partnerschaft liegt innerhalb einer solchen Gruppe,');
    // What is found so has less modularity than the components: nothing is high by them.
    expect(readable(host)).not.toContain('Die Zahl ist so hoch');
    expect(host.querySelectorAll('.clusters-head')).toHaveLength(0);
  });

  test('a single pair is told in the singular', async () => {
    const { host } = await mounted(world([{ a: 'de-ulm', b: 'ru-tula' }]));
    expect(readable(host)).toContain(
      'Keine Partnerschaft liegt innerhalb einer solchen Gruppe, 1 ist ein Paar für sich.',
    );
    expect(readable(host)).toContain('1 Partnerschaft liegt innerhalb von Gruppen oder Paaren.');
  });

  test('a search can be stopped: what was found before stays and is called so, until it is begun again', async () => {
    const { host, state } = await mounted(cliques);
    const press = (name: string) =>
      [...host.querySelectorAll<HTMLElement>('button')]
        .find(button => readable(button) === `[${name}]`)!
        .click();
    const asked = vi.spyOn(state.analyst, 'ask');
    vi.useFakeTimers();
    state.set({ resolution: 5 });
    press('Abbrechen');
    expect(readable(host)).toContain('Die Suche ist angehalten; unten stehen die Gruppen von vorher.');
    // Whatever was put off until nothing more changes would have been asked by now.
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(asked).not.toHaveBeenCalled();
    expect(heads(host)).toHaveLength(2);
    press('Neu suchen');
    await found(host);
    expect(heads(host)).toHaveLength(0);
  });

  test('a method for two sides is not offered, and one asked for by a link is answered by Leiden and said so', async () => {
    const { host } = await mounted(cliques);
    const options = () => [...host.querySelector('select')!.options].map(({ value }) => value);
    expect(options()).toEqual(['auto', 'leiden', 'louvain']);
    const linked = await mounted(cliques, { clusterMethod: 'barber' });
    const head = readable(linked.host.querySelector('header')!);
    expect(head).toContain('„Barbers Modularität“ braucht ein Netz mit zwei Seiten. Dieses hat keine;');
    expect(readable(host)).not.toContain('braucht ein Netz mit zwei Seiten');
  });
});

test('where nothing is shown there is no finding', async () => {
  const { host } = await mounted(cliques, { mode: 'year', year: 1980, filter: { kind: ['project'] } });
  expect(host.querySelectorAll('.clusters-head')).toHaveLength(0);
  expect(readable(host)).toContain('# Hier ist keine Partnerschaft zu zeigen.');
});

test('every sentence is there in every language', async () => {
  const keysOf = (value: object): readonly string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null ? keysOf(inner).map(own => `${key}.${own}`) : [key],
    );
  const de = (await LOADERS.de()).texts;
  for (const lang of ['en', 'ru'] as const) expect(keysOf((await LOADERS[lang]()).texts)).toEqual(keysOf(de));
});
