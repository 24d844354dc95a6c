// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/records';
import { languages } from '../../../src/i18n';
import type { ViewState } from '../../../src/state/fields';
import { regionsView } from '../../../src/views/regions';
import { LOADERS } from '../../../src/views/regions/firstTiesTexts';
import { claim, world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Hamburg–Leningrad 1957 (a source says 1959), Suhl–Kaluga 1969, both called the first; Ulm–Metz 1950, Ulm–Tula and Ulm–Como unknown.
const bare = world(
  [
    { a: 'de-hamburg', b: 'ru-petersburg', founded: '1957' },
    { a: 'de-suhl', b: 'ru-kaluga', founded: '1969' },
    { a: 'de-ulm', b: 'ru-tula' },
    { a: 'de-ulm', b: 'fr-metz', founded: '1950-06-03' },
    { a: 'de-ulm', b: 'it-como' },
  ],
  {
    sides: false,
    tables: {
      claims: [
        claim('de-hamburg--ru-petersburg', 'founded', '1957', true),
        claim('de-hamburg--ru-petersburg', 'founded', '1959', false),
        claim('world', 'first_tie', 'de-hamburg--ru-petersburg', true),
        claim('world', 'first_tie', 'de-suhl--ru-kaluga', false),
      ],
    },
  },
);
const states: Readonly<Record<string, string>> = { 'de-hamburg': 'FRG', 'ru-petersburg': 'USSR' };
const dataset: Dataset = {
  ...bare,
  tables: {
    ...bare.tables,
    agreement_parties: bare.tables.agreement_parties.map(party => ({
      ...party,
      concludedBy: states[party.place] ?? '',
    })),
    place_names: [
      ...bare.tables.place_names,
      { place: 'ru-petersburg', lang: 'de', name: 'Leningrad', role: 'historic', from: 1924, to: 1991 },
    ],
  },
};

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState> = {}): Promise<HTMLElement> {
  const state = await openState(dataset, { panel: 'regions', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = regionsView.mount(host, state);
  close = () => {
    unmount();
    state.close();
    host.remove();
  };
  for (let i = 0; i < 400 && !host.querySelector('.first-ties'); i++)
    await new Promise(resolve => setTimeout(resolve, 5));
  return host;
}

describe('the first ties', () => {
  test('are told with the names and states of their time, with what contradicts and what is not known', async () => {
    const host = await open();
    expect(readable(host.querySelector('.first-ties-list')!)).toBe(
      [
        '- Deutschland – Frankreich',
        '[ulm – metz, 3. Juni 1950]',
        '- Deutschland – Russland',
        '[hamburg (Bundesrepublik Deutschland) – Leningrad (Sowjetunion), 1957]',
        'Andere Quellen nennen ein anderes Datum: 1959. Welche die erste war, ist umstritten; genannt auch: suhl–kaluga (1969). Bei einer weiteren ist das Gründungsjahr nicht bekannt; sie kann älter sein.',
      ].join('\n'),
    );
  });

  test('of pairs without a known founding are only counted', async () => {
    const host = await open();
    expect(readable(host)).toContain('Von einem weiteren Paar ist keine Gründung bekannt.');
  });

  test('of regions are told too', async () => {
    const host = await open();
    const [, regions] = host.querySelectorAll<HTMLElement>('.first-ties .segmented button');
    regions!.click();
    expect(regions!.getAttribute('aria-pressed')).toBe('true');
    expect(host.querySelectorAll('.first-ties-list li').length).toBe(2);
  });

  test('of the chosen pair stands beside it', async () => {
    const host = await open({ level: 'country', filter: { country: ['DE', 'FR'] }, ends: 'both' });
    const [chosen] = host.querySelectorAll('.first-ties');
    expect(readable(chosen!)).toBe('## Die erste Partnerschaft\n[ulm – metz, 3. Juni 1950]');
  });

  test('have the same texts in every language', async () => {
    const all = await Promise.all(languages.map(({ id }) => LOADERS[id]()));
    const keys = all.map(({ texts }) => Object.keys(texts).sort());
    for (const own of keys) expect(own).toEqual(keys[0]);
  });
});
