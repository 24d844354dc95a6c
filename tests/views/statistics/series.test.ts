// @vitest-environment jsdom
import { html, render } from 'lit-html';
import { effect } from '@preact/signals-core';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { createSeriesPart } from '../../../src/views/statistics/series';
import { LOADERS } from '../../../src/views/statistics/series/texts';
import { rangeOf } from '../../../src/views/statistics/series/seriesChart';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

// One pair since 2018, two pairs in 2020 and 2021, all one chain of four places since 2023. One of unknown founding.
const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '2018', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-tula', founded: '2020', changes: [['ended', '2022']] },
  { a: 'de-hof', b: 'ru-perm', founded: '2023', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '2023', confirmed: '2026' },
  { a: 'de-jena', b: 'ru-omsk' },
]);

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState> = {}): Promise<{ host: HTMLElement; state: State }> {
  const state = await openState(dataset, { panel: 'statistics', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const part = createSeriesPart(state);
  const stop = effect(() => void render(html`${part.template()}`, host));
  close = () => {
    stop();
    part.stop();
    state.close();
    host.remove();
  };
  await settled(host);
  return { host, state };
}

async function settled(host: HTMLElement): Promise<void> {
  const ready = () => host.querySelector('h3') && !host.querySelector('.series-waiting');
  for (let i = 0; i < 400 && !ready(); i++) await new Promise(resolve => setTimeout(resolve, 5));
}

async function choose(host: HTMLElement, figure: string): Promise<void> {
  const select = host.querySelector('select')!;
  select.value = figure;
  select.dispatchEvent(new Event('change'));
  await settled(host);
}

const rows = (host: HTMLElement) => {
  const table = host.querySelector('details')!;
  table.open = true;
  table.dispatchEvent(new Event('toggle'));
  return [...host.querySelectorAll('tbody tr')].map(row => row.textContent!.replaceAll(/\s+/g, ' ').trim());
};

describe('the figures year by year', () => {
  test('are those of the network at the end of each year', async () => {
    const { host } = await open();
    await choose(host, 'size');
    expect(rows(host)).toEqual([
      '2018 1',
      '2019 1',
      '2020 2',
      '2021 2',
      '2022 1',
      '2023 3',
      '2024 3',
      '2025 3',
      '2026 3',
    ]);
    expect(readable(host)).toContain('Höchster Wert 3 (zuerst Ende 2023); zuletzt 3 (am 21. November 2026).');
    expect(readable(host)).toContain(
      'World; Netz am Ende jedes Jahres, zuletzt am 21. November 2026; ohne die 1, deren Gründungsjahr nicht bekannt ist.',
    );
  });

  test('walk the shortest paths when a figure needs them', async () => {
    const { host } = await open();
    await choose(host, 'diameter');
    expect(rows(host).slice(4, 6)).toEqual(['2022 1', '2023 3']);
  });

  test('say in words where a figure is not defined, and break the line there', async () => {
    const { host } = await open();
    await choose(host, 'transitivity');
    expect(rows(host).slice(0, 2)).toEqual(['2018 nicht bestimmt', '2019 nicht bestimmt']);
    expect(host.querySelector('.year-chart-line')!.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+L/);
    expect(host.textContent).not.toContain('NaN');
  });

  test('set the year by pointer and keyboard, as the timeline does', async () => {
    const { host, state } = await open({ mode: 'year', year: 2020 });
    const chart = host.querySelector('svg')!;
    expect(chart.getAttribute('aria-valuenow')).toBe('2020');
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(state.year.value).toBe(2021);
    expect(chart.getAttribute('aria-valuetext')).toBe('Ende 2021: 50\u00a0%');
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(state.year.value).toBe(2018);
  });

  test('follow the filter as it stands in each year', async () => {
    const { host } = await open({ filter: { status: ['ended'] } });
    expect(readable(host)).toContain('Gründungsjahr bekannt');
    expect(host.querySelector('svg')).toBeNull();
  });

  test('can be cancelled and begun again', async () => {
    const { host } = await open();
    const waits = new Promise<void>(resolve => setTimeout(resolve, 0));
    const select = host.querySelector('select')!;
    select.value = 'diameter';
    select.dispatchEvent(new Event('change'));
    host.querySelector<HTMLElement>('.series-waiting button')!.click();
    await waits;
    expect(readable(host)).toContain('Die Berechnung wurde abgebrochen.');
    [...host.querySelectorAll('button')]
      .find(({ textContent }) => textContent!.trim() === 'Berechnen')!
      .click();
    await settled(host);
    expect(host.querySelector('svg')).not.toBeNull();
  });

  test('have a scale from zero, or from the least below it, and never one without height', () => {
    expect(rangeOf(Float64Array.of(NaN, 2, 5))).toEqual([0, 5]);
    expect(rangeOf(Float64Array.of(-1, 3))).toEqual([-1, 3]);
    expect(rangeOf(Float64Array.of(0, NaN))).toEqual([0, 1]);
  });

  test('have the same texts in every language', async () => {
    const all = await Promise.all(languages.map(({ id }) => LOADERS[id]()));
    const keys = all.map(({ texts }) => Object.keys(texts).sort());
    for (const own of keys) expect(own).toEqual(keys[0]);
  });
});
