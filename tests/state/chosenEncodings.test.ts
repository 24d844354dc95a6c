import { afterEach, describe, expect, test } from 'vitest';
import { GREATEST_RADIUS, LEAST_RADIUS } from '../../src/state/encoding';
import { zeroOf } from '../../src/state/chosenEncodings';
import type { ViewState } from '../../src/state/fields';
import type { State } from '../../src/state/state';
import { world } from '../world';
import { openState } from '../views/openState';

// Ulm – Perm – Bonn, and Jena – Omsk apart. Of Ulm and Perm the population is known.
const plain = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1950', confirmed: '2026' },
  { a: 'de-bonn', b: 'ru-perm', founded: '2000', kind: 'friendship' },
  { a: 'de-jena', b: 'ru-omsk', kind: 'friendship' },
]);
const people: Readonly<Record<string, number>> = { 'de-ulm': 100, 'ru-perm': 1000 };
const dataset: typeof plain = {
  ...plain,
  tables: {
    ...plain.tables,
    places: plain.tables.places.map(place => ({ ...place, population: people[place.id] ?? null })),
  },
};

let state: State;
afterEach(() => state.close());

async function open(initial: Partial<ViewState>) {
  state = await openState(dataset, initial);
  const at = (id: string) => state.network.value!.placeIndex.get(id)!;
  const tie = (id: string) => state.network.value!.tieIndex.get(id)!;
  return { at, tie };
}

describe('size', () => {
  test('by a measure: the largest has the greatest radius, half of it half of the area between', async () => {
    const { at } = await open({ size: 'degree' });
    const radii = state.radii.value!;
    expect(radii[at('ru-perm')]).toBe(GREATEST_RADIUS);
    expect(radii[at('de-ulm')]! ** 2).toBeCloseTo((LEAST_RADIUS ** 2 + GREATEST_RADIUS ** 2) / 2);
    expect(state.sizes.value![at('ru-perm')]).toBe(2);
  });

  test('by inhabitants: who is not known is as small as can be', async () => {
    const { at } = await open({ size: 'population' });
    expect(state.radii.value![at('ru-perm')]).toBe(GREATEST_RADIUS);
    expect(state.radii.value![at('de-jena')]).toBe(LEAST_RADIUS);
    expect(state.sizes.value![at('de-jena')]).toBeNaN();
  });

  test('all the same: no sizes, one radius', async () => {
    await open({ size: 'even' });
    expect(state.sizes.value).toBeNull();
    expect(new Set(state.radii.value!).size).toBe(1);
  });
});

describe('colour of places', () => {
  test('none unless it is asked for', async () => {
    await open({});
    expect(state.placeClasses.value).toBeNull();
  });

  test('by country: three German places, two Russian ones', async () => {
    await open({ colour: 'country' });
    const { list } = state.placeClasses.value!;
    expect(list.map(({ value, count }) => `${value} ${count}`)).toEqual(['DE 3', 'RU 2']);
  });

  test('by component: those tied together have one class, the larger group the first', async () => {
    const { at } = await open({ colour: 'component' });
    await expect.poll(() => state.placeClasses.value?.list.length).toBe(2);
    const { of, list } = state.placeClasses.value!;
    expect([of[at('de-ulm')], of[at('de-bonn')], of[at('ru-perm')]]).toEqual([0, 0, 0]);
    expect([of[at('de-jena')], of[at('ru-omsk')]]).toEqual([1, 1]);
    expect(list.map(({ count }) => count)).toEqual([3, 2]);
  });

  test('by a measure that is asked for along with that of the size', async () => {
    const { at } = await open({ size: 'componentSize', colour: 'degree' });
    await expect.poll(() => state.placeClasses.value?.list.length).toBe(2);
    expect(state.placeClasses.value!.of[at('ru-perm')]).toBe(1);
    expect(state.values.value!['componentSize']![at('de-jena')]).toBe(2);
  });
});

describe('ties', () => {
  test('keep the colour of their class while years play', async () => {
    const { tie } = await open({ tieColour: 'decade' });
    const young = tie('de-bonn--ru-perm');
    const before = state.tieClasses.value!.list[state.tieClasses.value!.of[young]!]!.colour;
    state.setYear(1960);
    expect(state.tieClasses.value!.list[state.tieClasses.value!.of[young]!]!.colour).toEqual(before);
  });

  test('by year the oldest is the thinnest and the youngest the broadest; unknown is as thin', async () => {
    const { tie } = await open({ tieWidth: 'foundedYear' });
    const widths = ['de-ulm--ru-perm', 'de-bonn--ru-perm', 'de-jena--ru-omsk'].map(id =>
      state.widths.value![tie(id)]!.toFixed(1),
    );
    expect(widths).toEqual(['0.7', '3.5', '0.7']);
  });

  test('by agreements: those of the year shown, on a scale that stays while years play', async () => {
    const lines = [
      { id: 'one', a: 'de-ulm', b: 'ru-perm', founded: '1950' },
      { id: 'two', a: 'de-ulm', b: 'ru-perm', founded: '1990' },
      { id: 'other', a: 'de-bonn', b: 'ru-perm', founded: '1950' },
    ];
    state = await openState(world(lines), { tieWidth: 'agreements', mode: 'year', year: 1960 });
    const widths = () =>
      ['de-ulm--ru-perm', 'de-bonn--ru-perm'].map(id =>
        state.widths.value![state.network.value!.tieIndex.get(id)!]!.toFixed(1),
      );
    // Two agreements are 3.5, none would be 0.7.
    expect(widths()).toEqual(['2.1', '2.1']);
    state.set({ year: 1990 });
    expect(widths()).toEqual(['3.5', '2.1']);
  });

  test('widths begin at zero where values come near it', () => {
    expect(zeroOf(Float64Array.of(1, 3))).toBe(0);
    expect(zeroOf(Float64Array.of(1950, NaN, 2000))).toBe(1950);
    expect(zeroOf(Float64Array.of())).toBe(0);
    expect(zeroOf(Float64Array.of(NaN))).toBe(0);
  });

  test('a change of colours is taken back', async () => {
    await open({});
    state.set({ tieColour: 'status' });
    state.set({ colour: 'country' });
    state.undo();
    expect([state.colour.value, state.tieColour.value]).toEqual(['none', 'status']);
    state.undo();
    expect(state.tieColour.value).toBe('kind');
  });
});
