// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import type { Dataset } from '../../../src/data/records';
import { statisticsView } from '../../../src/views/statistics';
import { world, type AgreementLine } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function open(dataset: Dataset, initial: Partial<ViewState> = {}) {
  const state: State = await openState(dataset, { panel: 'statistics', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = statisticsView.mount(host, state);
  closing.push(() => {
    unmount();
    state.close();
    host.remove();
  });
  return { state, host };
}

async function until<T>(read: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 2000; tries++) {
    const found = read();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 2));
  }
  throw new Error(`not there: ${document.body.textContent}`);
}

/** Name and value of each figure, once the shortest paths are there. */
async function figures(host: HTMLElement): Promise<Readonly<Record<string, string>>> {
  await until(
    () => host.querySelector('[data-figure="diameter"] b') && !host.textContent!.includes('Kürzeste Wege'),
  );
  const rows = [...host.querySelectorAll<HTMLElement>('[data-figure]')];
  return Object.fromEntries(
    rows.map(row => [row.dataset['figure']!, row.querySelector('summary b')!.textContent!.trim()]),
  );
}

// A triangle of Ulm, Hof and Lyon with Rome behind it, and a pair apart.
const kite: readonly AgreementLine[] = [
  { a: 'de-ulm', b: 'de-hof', founded: '1960' },
  { a: 'de-ulm', b: 'fr-lyon', founded: '1970' },
  { a: 'de-hof', b: 'fr-lyon', founded: '1980' },
  { a: 'fr-lyon', b: 'it-rom', founded: '1990' },
  { a: 'pl-lublin', b: 'ru-tula', founded: '1995' },
];

describe('the figures of what is shown', () => {
  test('the heading says how much hangs together, the line below on what it stands', async () => {
    const { host } = await open(world(kite, { sides: false }));
    await figures(host);
    expect(host.querySelector('h2')!.textContent!.trim()).toBe(
      '4 von 6 Orten hängen in einem Teilnetz zusammen',
    );
    expect(readable(host)).toContain('World, Stand: 21. November 2026; nur Partnerschaften dieser Liste');
  });

  test('each with its digits, its word explained', async () => {
    const { host } = await open(world(kite, { sides: false }));
    expect(await figures(host)).toMatchObject({
      order: '6',
      size: '5',
      triangles: '1',
      transitivity: '0,600000',
      averageClustering: '0,388889',
      components: '2',
      diameter: '2',
      meanDistance: '1,00000',
      medianDistance: '1',
      effectiveDiameter: '1,60000',
      giantShare: '66,7\u00a0%',
    });
    const mean = readable(host.querySelector('[data-figure="meanDistance"]')!);
    expect(mean).toContain('Ohne die Entfernungen 0 wären es 1,33333.');
    expect(mean).toContain('Formel: δₘ = Σ d(u, v) / N²');
    expect(mean).toContain('Quelle: Kunegis, J. (2013)');
  });

  test('of another year its own; what is not defined is said in words', async () => {
    const { state, host } = await open(world(kite, { sides: false }));
    await figures(host);
    state.set({ mode: 'year', year: 1965 });
    await until(() =>
      host.querySelector('h2')!.textContent!.includes('Die beiden Orte sind miteinander verbunden'),
    );
    const found = await figures(host);
    expect(found).toMatchObject({ order: '2', isolated: '4', density: '1,00000' });
    expect(found['transitivity']).toContain('nicht bestimmt');
    expect(found['transitivity']).toContain('Kein Ort hat zwei Partner.');
    expect(host.textContent).not.toContain('NaN');
    expect(host.textContent).toContain('Alle Orte haben einen Partner.');
    await until(() => host.textContent!.includes('Die eine Partnerschaft reicht'));
    expect(host.querySelector('.statistics-lengths table')).toBeNull();
    expect(host.textContent).not.toContain('gleich groß');
  });

  test('of several largest components none is told as the largest', async () => {
    const pairs: readonly AgreementLine[] = [
      { a: 'de-ulm', b: 'de-hof' },
      { a: 'fr-lyon', b: 'it-rom' },
      { a: 'pl-lublin', b: 'ru-tula' },
    ];
    const { host } = await open(world(pairs, { sides: false }));
    await figures(host);
    expect(host.querySelector('h2')!.textContent!.trim()).toBe(
      'Das Netz zerfällt in 3 Teilnetze; die größten verbinden je 2 von 6 Orten',
    );
    expect(readable(host)).toContain(
      '3 Teilnetze sind gleich groß, größer ist keines; „das größte Teilnetz“ meint hier eines davon.',
    );
  });

  test('of a year without partnerships there is nothing to tell', async () => {
    const { state, host } = await open(world([{ a: 'de-ulm', b: 'de-hof' }, ...kite], { sides: false }));
    state.set({ mode: 'period', period: [1961, 1965] });
    await until(() =>
      host.querySelector('h2')?.textContent!.includes('Hier ist keine Partnerschaft zu zeigen.'),
    );
    expect(host.querySelector('[data-figure]')).toBeNull();
  });

  test('places known only as partners of others are told of', async () => {
    const dataset = world(kite, { sides: false });
    const places = dataset.tables.places.map(place =>
      place.id === 'it-rom' ? { ...place, tiesKnown: 'boundary' as const } : place,
    );
    const { host } = await open({ ...dataset, tables: { ...dataset.tables, places } });
    await figures(host);
    expect(host.textContent).toContain('Ein Ort ist nur als Partner eines anderen bekannt');
  });
});

describe('beside chance', () => {
  const sided: readonly AgreementLine[] = [
    { a: 'de-ulm', b: 'ru-tula' },
    { a: 'de-ulm', b: 'ru-orel' },
    { a: 'de-hof', b: 'ru-tula' },
    { a: 'de-kehl', b: 'ru-perm' },
  ];

  test('asked for, it says a sentence for each figure, with z, p, samples and seed', async () => {
    const { host } = await open(world(kite, { sides: false }));
    await figures(host);
    const button = [...host.querySelectorAll('button')].find(
      one => one.textContent!.trim() === 'Mit dem Zufall vergleichen',
    )!;
    button.click();
    const list = await until(() => host.querySelector<HTMLElement>('.statistics-judged'));
    expect(list.children.length).toBe(5);
    expect(readable(list)).toMatch(
      /Partnerschaften innerhalb eines Landes: .*: 20 %, in den Zufallsnetzen im Mittel/,
    );
    expect(readable(list)).toMatch(/z = [+−]?\d+,\d, p = \d/);
    expect(host.textContent).toContain('199 Zufallsnetze, Startzahl 1');
  });

  test('across two sides there are no triangles to compare, and the page says why', async () => {
    const { host } = await open(world(sided));
    await figures(host);
    expect(host.textContent).toContain('Dreiecke kann es in einem solchen Netz nicht geben.');
    [...host.querySelectorAll('button')]
      .find(one => one.textContent!.trim() === 'Mit dem Zufall vergleichen')!
      .click();
    await until(() => host.querySelector('.statistics-judged'));
    expect(readable(host.querySelector('[data-chance="transitivity"]')!)).toBe(
      '- Transitivität: kein Vergleich möglich: In jedem Zufallsnetz ist der Wert derselbe, 0.',
    );
  });

  test('what was compared goes when something else is shown', async () => {
    const { state, host } = await open(world(kite, { sides: false }));
    await figures(host);
    const button = () =>
      [...host.querySelectorAll('button')].find(
        one => one.textContent!.trim() === 'Mit dem Zufall vergleichen',
      );
    button()!.click();
    await until(() => host.querySelector('.statistics-judged'));
    state.set({ mode: 'year', year: 1992 });
    await until(button);
    expect(host.querySelector('.statistics-judged')).toBeNull();
  });

  test('where all random networks have the same middle to the kilometre, there is no range of it', async () => {
    const dataset = world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-orel' },
    ]);
    // Two kilometres apart on each side and 72 across: drawn crosswise both ties are some 30 metres longer.
    const places = dataset.tables.places.map(({ id, ...place }, i) => ({
      ...place,
      id,
      lat: i < 2 ? 50 : 50.02,
      lon: id.startsWith('ru') ? 11.01 : 10,
    }));
    const { host } = await open({ ...dataset, tables: { ...dataset.tables, places } });
    await until(() => host.querySelector('.statistics-lengths table'));
    const text = readable(host.querySelector('.statistics-lengths')!);
    expect(text).toMatch(/Die Mitte der Längen liegt bei 72 km/);
    expect(text).not.toContain('zwischen');
  });

  test('the lengths are told in a sentence and in classes', async () => {
    const { host } = await open(world(sided));
    const section = await until(
      () => host.querySelector<HTMLElement>('.statistics-lengths table')?.parentElement,
    );
    expect(readable(section)).toMatch(/Die Hälfte der Partnerschaften ist (länger|kürzer) als [\d.]+ km/);
    const shares = [...section.querySelectorAll('tbody tr')].map(row => row.children[2]!.textContent!);
    expect(shares.reduce((sum, text) => sum + Number.parseFloat(text.replace(',', '.')), 0)).toBeCloseTo(
      100,
      0,
    );
  });
});

test('in English and Russian', async () => {
  const { state, host } = await open(world(kite, { sides: false }), { lang: 'en' });
  await until(() => host.querySelector('h2')?.textContent!.includes('4 of 6 places form one connected part'));
  state.set({ lang: 'ru' });
  await until(() =>
    host.querySelector('h2')?.textContent!.includes('4 из 6 мест образуют одну связную часть'),
  );
});
