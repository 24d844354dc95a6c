import { afterEach, describe, expect, test } from 'vitest';
import type { ViewState } from '../../src/state/fields';
import { ABSENT, ACTIVE } from '../../src/graph/status';
import { widthsOf } from '../../src/state/picture';
import type { State } from '../../src/state/state';
import { openState } from '../views/openState';
import { world } from '../world';

const dataset = world(
  [
    { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
    { a: 'de-hof', b: 'ru-tula', founded: '1990' },
    { a: 'de-hof', b: 'de-ulm', founded: '1992' },
    { a: 'de-ulm', b: 'fr-lyon', founded: '1960' },
  ],
  { sides: false },
);

let close = () => {};
afterEach(() => close());

async function open(initial: Partial<ViewState> = {}): Promise<State> {
  const state = await openState(dataset, initial);
  close = () => state.close();
  return state;
}
const groupIds = ({ picture }: State) => picture.network.value!.places.map(({ id }) => id);
const flowIds = ({ picture }: State) => picture.network.value!.ties.map(({ id }) => id);

describe('at the level of places', () => {
  test('the picture is the network itself', async () => {
    const state = await open({ places: ['de-ulm'] });
    expect(state.picture.network.value).toBe(state.network.value);
    expect(state.picture.shown.value).toBe(state.shown.value);
    expect(state.picture.weights.value).toBeNull();
    expect(state.picture.selection.value).toEqual(state.selection.value);
  });
});

describe('at the level of countries', () => {
  test('groups and flows take the place of places and ties', async () => {
    const state = await open({ level: 'country' });
    expect(groupIds(state)).toEqual(['DE', 'RU', 'FR']);
    expect(flowIds(state)).toEqual(['DE--RU', 'DE--FR']);
    expect(state.picture.shown.value).toMatchObject({ tieCount: 2, placeCount: 3, year: null });
    expect([...state.picture.weights.value!.ties]).toEqual([2, 1]);
    expect(state.picture.nameOf.value(1).text).toBe('Russland');
    expect(state.picture.tieClasses.value).toBeNull();
  });

  test('a flow of no tie shown is not drawn, and follows year and filter', async () => {
    const state = await open({ level: 'country', mode: 'year', year: 1986 });
    expect([...state.picture.weights.value!.ties]).toEqual([1, 1]);
    state.setYear(1970);
    expect([...state.picture.shown.value!.status]).toEqual([ABSENT, ACTIVE]);
    expect([...state.picture.shown.value!.places]).toEqual([1, 0, 1]);
    state.set({ mode: 'all' });
    state.filterBy('country', ['RU']);
    expect([...state.picture.shown.value!.status]).toEqual([ACTIVE, ABSENT]);
  });

  test('the widest flow is that of most ties', async () => {
    const state = await open({ level: 'country' });
    const [russia, france] = state.picture.widths.value!;
    expect(russia).toBeGreaterThan(france!);
    expect([...widthsOf(Float64Array.of(0, 4, 8), [1, 5])]).toEqual([1, 3, 5]);
  });

  test('a selected group and a selected flow are found; the selection of places is empty', async () => {
    const state = await open({ level: 'country', places: ['RU'] });
    expect(state.picture.selection.value).toEqual({ places: [1], tie: null });
    expect(state.selection.value).toEqual({ places: [], tie: null });
    state.selectTie('DE--FR');
    expect(state.picture.selection.value).toEqual({ places: [], tie: 1 });
    expect(state.panel.value).toBe('regions');
  });

  test('a place or tie selected elsewhere is shown at its own level', async () => {
    const state = await open({ level: 'country', panel: 'table' });
    state.select(['ru-tula']);
    expect(state.snapshot()).toMatchObject({ level: 'place', places: ['ru-tula'], panel: 'city' });
    state.setLevel('country');
    state.selectTie('de-ulm--fr-lyon');
    expect(state.snapshot()).toMatchObject({ level: 'place', tie: 'de-ulm--fr-lyon', panel: 'city' });
    state.set({ level: 'country', tie: '', places: ['DE'], panel: 'table' });
    state.toggle('ru-tula');
    expect(state.snapshot()).toMatchObject({ level: 'place', places: ['ru-tula'], panel: 'table' });
  });

  test('another level clears the selection, which is of one level', async () => {
    const state = await open({ level: 'country', places: ['RU'] });
    state.setLevel('region');
    expect(state.places.value).toEqual([]);
  });
});

describe('what the pointer is on', () => {
  test('in the table, a place or tie: its group and its flow', async () => {
    const state = await open({ level: 'country' });
    state.setHover({ place: state.network.value!.placeIndex.get('ru-tula')! });
    expect(state.picture.hover.value).toEqual({ place: 1 });
    state.setHover({ tie: state.network.value!.tieIndex.get('de-hof--ru-tula')! });
    expect(state.picture.hover.value).toEqual({ tie: 0 });
  });

  test('a tie within a group has no flow', async () => {
    const state = await open({ level: 'country' });
    state.setHover({ tie: state.network.value!.tieIndex.get('de-hof--de-ulm')! });
    expect(state.picture.hover.value).toBeNull();
  });

  test('on the map, a group: no place of the table is meant', async () => {
    const state = await open({ level: 'country' });
    state.picture.setHover({ place: 2 });
    expect(state.picture.hover.value).toEqual({ place: 2 });
    expect(state.hover.value).toBeNull();
    state.setHover(null);
    expect(state.picture.hover.value).toBeNull();
  });

  test('of the level before, nothing is meant after a change of level', async () => {
    const state = await open({ level: 'country' });
    state.picture.setHover({ tie: 1 });
    state.setLevel('place');
    expect([state.picture.hover.value, state.hover.value]).toEqual([null, null]);
    state.picture.setHover({ tie: 3 });
    expect(state.hover.value).toEqual({ tie: 3 });
    state.setLevel('country');
    // Now read as a tie of places: its flow is the one to France.
    expect(state.picture.hover.value).toEqual({ tie: 1 });
  });
});
