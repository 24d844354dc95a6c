// @vitest-environment jsdom
import { effect, signal } from '@preact/signals-core';
import { render } from 'lit-html';
import { afterEach, describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../src/analysis/metrics/catalogue';
import type { YearlyRanks } from '../../../src/analysis/series/yearlyRanks';
import { languages } from '../../../src/i18n';
import type { ViewState } from '../../../src/state/fields';
import type { State } from '../../../src/state/state';
import { createTrajectories } from '../../../src/views/ranking/trajectories';
import { bumpOf } from '../../../src/views/ranking/trajectoriesChart';
import { firstOnes } from '../../../src/views/ranking/trajectoriesModel';
import { LOADERS } from '../../../src/views/ranking/trajectoryTexts';
import { world } from '../../world';
import { openState } from '../openState';
import { readable } from '../readable';

/** Ranks of some years, each a list of [first, last] by place. */
function ranksIn(years: readonly (readonly (readonly [number, number])[])[]): YearlyRanks {
  const order = years[0]!.length;
  return {
    order,
    years: years.map((_, i) => 2000 + i),
    values: new Float64Array(years.length * order),
    first: Uint32Array.from(years.flat(), ([first]) => first),
    last: Uint32Array.from(years.flat(), ([, last]) => last),
    ranked: Uint32Array.from(years, year => year.filter(([first]) => first > 0).length),
  };
}

describe('the first ten', () => {
  test('are all whose ranks lie among them; a crowd that reaches beyond is told, not drawn', () => {
    const ranks = ranksIn([[[3, 14], [1, 1], [2, 2], ...Array<[number, number]>(11).fill([3, 14])]]);
    const { places, crowd } = firstOnes(ranks, 0);
    expect(places).toEqual([1, 2]);
    expect(crowd).toMatchObject({ first: 3, last: 14 });
  });
});

describe('the bump chart', () => {
  const ranks = ranksIn([
    [
      [1, 1],
      [2, 3],
      [2, 3],
      [0, 0],
    ],
    [
      [20, 20],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ]);
  const bump = bumpOf(ranks, [0, 1, 2, 3]);
  const y = (line: number, year: number) => bump.lines[line]!.y[year]!;

  test('has the first rank on top, and those who share a rank side by side around it', () => {
    expect(y(0, 0)).toBeLessThan(y(1, 0));
    expect(y(1, 0)).toBeLessThan(y(2, 0));
    expect((y(1, 0) + y(2, 0)) / 2).toBeCloseTo(y(2, 1), 1);
  });

  test('has one row for all beyond its ranks, and no point where there is no rank', () => {
    expect(bump.rows).toBe(15);
    expect(bump.beyond).toBe(true);
    expect(y(0, 1)).toBeGreaterThan(y(3, 1));
    expect(y(0, 1)).toBeLessThan(bump.frame.foot);
    expect(y(3, 0)).toBeNaN();
  });

  test('keeps its names apart', () => {
    const names = bump.lines.map(({ nameY }) => nameY).sort((a, b) => a - b);
    names.slice(1).forEach((at, i) => expect(at - names[i]!).toBeGreaterThanOrEqual(11.9));
  });
});

// Ulm leads in 2020, Hof in 2026. Jena is known as somebody's partner only.
const bare = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '2020', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-tula', founded: '2020', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-perm', founded: '2021', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-tula', founded: '2022', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '2022', confirmed: '2026' },
  { a: 'de-jena', b: 'ru-omsk' },
]);
const dataset = {
  ...bare,
  tables: {
    ...bare.tables,
    places: bare.tables.places.map(place => ({
      ...place,
      tiesKnown: place.country === 'RU' || place.id === 'de-jena' ? ('boundary' as const) : ('all' as const),
    })),
  },
};

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState>, by: MeasureId = 'degree') {
  const state: State = await openState(dataset, { panel: 'ranking', ...initial });
  const host = document.createElement('div');
  document.body.append(host);
  const measure = signal(by);
  const part = createTrajectories(state, { measure, isOpen: signal(true) });
  const stop = effect(() => void render(part.template(), host));
  close = () => {
    stop();
    part.stop();
    state.close();
    host.remove();
  };
  for (let i = 0; i < 400 && !host.querySelector('svg'); i++)
    await new Promise(resolve => setTimeout(resolve, 5));
  return { host, state, measure };
}

const rows = (host: HTMLElement) => {
  const table = host.querySelector('details')!;
  table.open = true;
  table.dispatchEvent(new Event('toggle'));
  return [...host.querySelectorAll('tr')].map(row =>
    [...row.children].map(cell => cell.textContent!.replaceAll(/\s+/g, ' ').trim()).join(' '),
  );
};

describe('ranks over the years', () => {
  test('tell who led and who leads, with every rank in the table; boundary places have none', async () => {
    const { host } = await open({});
    expect(rows(host).slice(0, 4)).toEqual([
      'Jahr hof ulm',
      '2020 kein Rang 1. (2)',
      '2021 2. (1) 1. (2)',
      '2022 1. (3) 2. (2)',
    ]);
    const text = readable(host);
    expect(text).toContain(
      'Soweit die Gründungsjahre bekannt sind: Ende 2020 vorn ulm, am 21. November 2026 hof.',
    );
    expect(text).toContain('Randorte, deren Partnerschaften nicht gesammelt wurden, haben keinen Rang.');
    expect(text).toContain('Eine Partnerschaft, deren Gründungsjahr nicht bekannt ist, fehlt in jedem Jahr');
  });

  test('are those of the year that is shown: its first ones are drawn', async () => {
    const { host, state } = await open({ mode: 'year', year: 2020 });
    expect(rows(host)[0]).toBe('Jahr ulm');
    const chart = host.querySelector('svg')!;
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    expect(state.year.value).toBe(2026);
    expect(rows(host)[0]).toBe('Jahr hof ulm');
    expect(chart.getAttribute('aria-valuetext')).toBe('Am 21. November 2026: hof 1. (3), ulm 2. (2)');
  });

  test('can be those of the selected places', async () => {
    const { host } = await open({ places: ['de-ulm', 'ru-perm'] });
    const [, selected] = host.querySelectorAll<HTMLElement>('.segmented button');
    selected!.click();
    expect(rows(host)[0]).toBe('Jahr ulm');
  });

  test('are not told by clusters, which are others in every year', async () => {
    const { host } = await open({}, 'participationClusters');
    expect(readable(host)).toContain('gezeigt ist deshalb der Rang nach Zahl der Partner.');
  });

  test('have the same texts in every language', async () => {
    const all = await Promise.all(languages.map(({ id }) => LOADERS[id]()));
    const keys = all.map(({ texts }) => Object.keys(texts).sort());
    for (const own of keys) expect(own).toEqual(keys[0]);
  });
});
