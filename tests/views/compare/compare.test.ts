// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { shownOf } from '../../../src/state/shown';
import { compareView } from '../../../src/views/compare';
import { differenceOf } from '../../../src/views/compare/difference';
import { moversOf } from '../../../src/views/compare/movers';
import { LOADERS } from '../../../src/views/compare/texts';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

// 1989: Ulm–Perm, Hof–Omsk. 2000: Ulm–Perm suspended, Ulm–Tula and Jena–Omsk new, Hof–Omsk ended. Jena–Tula unknown.
const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1980', confirmed: '2026', changes: [['suspended', '1999']] },
  { a: 'de-ulm', b: 'ru-tula', founded: '1990', confirmed: '2026' },
  { a: 'de-jena', b: 'ru-omsk', founded: '1995', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1985', changes: [['ended', '1998']] },
  { a: 'de-jena', b: 'ru-tula' },
]);
const network = buildNetwork(dataset);
const shownIn = (year: number | null) =>
  shownOf(network, dataset.tables, {
    mode: year === null ? 'all' : 'year',
    year: year ?? 0,
    period: [0, 0],
    filter: {},
    ends: 'one',
  });
const ties = (indices: readonly number[]) =>
  indices.map(tie => network.ties[tie]!.id.replaceAll(/\w\w-(?!-)/g, ''));
const places = (indices: readonly number[]) => indices.map(place => network.places[place]!.id.slice(3));

describe('the difference of two views', () => {
  test('is what only one of them shows, and what both show with another status', () => {
    const found = differenceOf(network, shownIn(1989), shownIn(2000));
    expect(ties(found.onlyFirst)).toEqual(['hof--omsk']);
    expect(ties(found.onlySecond)).toEqual(['ulm--tula', 'jena--omsk']);
    expect(ties(found.changed)).toEqual(['ulm--perm']);
    expect(found.both).toBe(1);
    expect(places(found.placesOnlyFirst)).toEqual(['hof']);
    expect(places(found.placesOnlySecond)).toEqual(['tula', 'jena']);
  });
});

describe('who moved in rank', () => {
  test('is told by the middle of shared ranks, among those that have a value in both views', () => {
    // Before: 5 | 3 3 | 1, after: 2 | 4 | 2 | 9, the fifth has no value then.
    const before = Float64Array.of(5, 3, 3, 1, NaN);
    const after = Float64Array.of(2, 4, 2, 9, 7);
    const { list, among } = moversOf(before, after, [0, 1, 2, 3, 4]);
    expect(among).toBe(4);
    expect(list.map(({ place, won }) => [place, won])).toEqual([
      [3, 3],
      [0, -2.5],
      [2, -1],
      [1, 0.5],
    ]);
    expect(list[1]!.after).toEqual({ value: 2, first: 3, last: 4 });
  });
});

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState>): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'compare', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const unmount = compareView.mount(host, state);
  close = () => {
    unmount();
    state.close();
    host.remove();
  };
  const settled = () => host.querySelector('h2') !== null && !host.textContent!.includes('…');
  for (let i = 0; i < 400 && !settled(); i++) await new Promise(resolve => setTimeout(resolve, 5));
  return { host, state };
}

/** As it reads, without the menu of measures and most of the figures, which are told elsewhere. */
function told(host: HTMLElement): string {
  const copy = host.cloneNode(true) as HTMLElement;
  for (const option of copy.querySelectorAll('optgroup, option:not([selected])')) option.remove();
  for (const row of copy.querySelectorAll('.compare-figures tbody tr:nth-child(n + 9)')) row.remove();
  return readable(copy);
}

describe('the panel', () => {
  test('offers to pin the view, or to choose two years', async () => {
    const { host } = await open({});
    expect(told(host)).toMatchInlineSnapshot(`
      "# Zwei Ansichten vergleichen
      Halten Sie die jetzige Ansicht fest und ändern Sie dann Jahr oder Filter: Hier steht, was sich dadurch ändert. Oder wählen Sie gleich zwei Jahre.
      [Diese Ansicht festhalten]
      Erstes Jahr Zweites Jahr [Vergleichen]"
    `);
  });

  test('long names of filters stand above the columns, their heads have the times, and say all to those who listen', async () => {
    const filter = { kind: ['partnership'], status: ['active', 'suspended'] };
    const { host } = await open({ pinned: 'm=year&y=1989', mode: 'year', year: 2000, filter });
    const heads = [...host.querySelectorAll('.compare-figures thead th')];
    const seen = heads.map(head => {
      const copy = head.cloneNode(true) as HTMLElement;
      copy.querySelector('.visually-hidden')?.remove();
      return copy.textContent!.replace(/\s+/g, ' ').trim();
    });
    expect(seen).toEqual(['Kennzahl', 'Festgehalten Ende 1989', 'Jetzt gezeigt Ende 2000', 'Unterschied']);
    expect(heads[2]!.querySelector('.visually-hidden')!.textContent).toMatch(
      /^Ende 2000, .*Stand Ende 2000: aktiv, ausgesetzt/,
    );
  });

  test('tells two years apart: what came, what went, the figures and the ranks', async () => {
    const { host } = await open({ pinned: 'm=year&y=1989', mode: 'year', year: 2000 });
    host.querySelectorAll('details').forEach(details => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(told(host)).toMatchInlineSnapshot(`
      "# 1 Partnerschaft mehr: 3 (Ende 2000) gegenüber 2 (Ende 1989)
      Nur in der jetzigen Ansicht: 2; nur in der festgehaltenen: 1; in beiden: 1.
      World; Stand: 21. November 2026; nur Partnerschaften dieser Liste
      * Festgehalten
      Ende 1989 2 Partnerschaften; ohne die 1, deren Gründungsjahr nicht bekannt ist
      * Jetzt gezeigt
      Ende 2000 3 Partnerschaften; ohne die 1, deren Gründungsjahr nicht bekannt ist
      [Stattdessen die jetzige festhalten] [Tauschen] [Vergleich beenden]
      Erstes Jahr Zweites Jahr [Vergleichen]
      ## Kennzahlen
      Kennzahl Festgehalten Ende 1989Jetzt gezeigt Ende 2000 Unterschied Partnerschaften 2 3 +1 (+50 %) davon ausgesetzt oder ruhend 0 1 +1 Orte mit Partnerschaft 4 5 +1 (+25 %) Orte ohne gezeigte Partnerschaft 2 1 −1 (−50 %) Teilnetze 2 2 0 Orte im größten Teilnetz 2 3 +1 (+50 %) Anteil des größten Teilnetzes 50 % 60 % +10 Prozentpunkte Dichte 0,3333 0,3 −0,03333
      Unterschied: jetzige Ansicht minus festgehaltene. Schritte gelten im größten Teilnetz; im Mittel zählt wie bei KONECT jeder Ort mit 0 Schritten zu sich selbst mit. Orte ohne gezeigte Partnerschaft stehen nur in ihrer eigenen Zeile. In der festgehaltenen Ansicht sind zwei Teilnetze gleich groß, größer ist keines; die Schritte gelten in einem davon.
      ## Wer im Rang am weitesten rückte
      Rang nach
      Ort Festgehalten Ende 1989Jetzt gezeigt Ende 2000 Rang Zahl der Partner Rang Zahl der Partner [ulm] 1.–3. 1 1. 2 [perm] 1.–3. 1 2.–3. 1 [omsk] 1.–3. 1 2.–3. 1
      Rang unter den 3 Orten mit Partnerschaften in beiden Ansichten. Wer sich Ränge teilt, zählt als deren Mitte.
      ## Was nur eine der Ansichten zeigt
      > Partnerschaften nur in der jetzigen Ansicht: 2
      - [ulm – tula, 1990]
      - [jena – omsk, 1995]
      > Partnerschaften nur in der festgehaltenen: 1
      - [hof – omsk, 1985]
      > In beiden, aber mit anderem Stand: 1
      - [ulm – perm, 1980] aktiv → ausgesetzt
      > Orte mit Partnerschaft nur in der jetzigen Ansicht: 2
      - [tula]
      - [jena]
      > Orte mit Partnerschaft nur in der festgehaltenen: 1
      - [hof]"
    `);
  });

  test('says of ties without a year that they stand in none, and of ended ones that all years count them', async () => {
    const { host } = await open({ pinned: 'm=year&y=2000', mode: 'all' });
    expect(host.querySelector('.compare-halves')!.textContent!.replaceAll(/\s+/g, ' ')).toContain(
      '5 Partnerschaften; dabei 1 ohne bekanntes Gründungsjahr; dabei 1 beendete',
    );
    expect(readable(host.querySelector('header')!)).toContain(
      'Von einer, die nur eine Ansicht zeigt, ist das Gründungsjahr nicht bekannt',
    );
  });

  test('says nothing of years where both views are of all of them', async () => {
    const { host } = await open({ pinned: 'm=all', mode: 'all', filter: { status: ['suspended'] } });
    const header = readable(host.querySelector('header')!);
    expect(header).toContain('Nur in der jetzigen Ansicht: 0;');
    expect(header).not.toContain('Gründungsjahr');
  });

  test('two years are asked for at once, and are refused outside the network’s', async () => {
    const { host, state } = await open({});
    const form = host.querySelector('form')!;
    const [first, second] = form.querySelectorAll('input');
    first!.value = '1800';
    form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(host.querySelector('[role=alert]')!.textContent!.trim()).toBe(
      'Bitte zwei Jahre zwischen 1980 und 2026 eingeben.',
    );
    first!.value = '1989';
    second!.value = '2000';
    form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(state.snapshot()).toMatchObject({ pinned: 'm=year&y=1989', mode: 'year', year: 2000 });
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  test('swaps the two views, and ends the comparison', async () => {
    const { host, state } = await open({
      pinned: 'm=year&y=1989',
      mode: 'year',
      year: 2000,
      filter: { country: ['DE'] },
    });
    const button = (text: string) =>
      [...host.querySelectorAll('button')].find(each => each.textContent!.trim() === text)!;
    button('Tauschen').click();
    expect(state.snapshot()).toMatchObject({
      pinned: 'm=year&y=2000&f=country%3ADE',
      year: 1989,
      filter: {},
    });
    button('Vergleich beenden').click();
    expect(state.pinned.value).toBe('');
    expect(host.querySelector('h2')!.textContent).toBe('Zwei Ansichten vergleichen');
  });

  test('has the same texts in every language', async () => {
    const keys = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
        : typeof value;
    const [reference, ...others] = await Promise.all(languages.map(({ id }) => LOADERS[id]()));
    for (const other of others) expect(keys(other.texts)).toEqual(keys(reference!.texts));
  });
});
