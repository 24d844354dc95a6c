import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { focusOf } from '../../../src/views/map/focus';
import { labelFeatures, labelKey, pointFeatures } from '../../../src/views/map/placeFeatures';
import { placeLook } from '../../../src/views/map/placeStates';
import { world } from '../../world';

// Ulm – Kaluga, Ulm – Pskow, Suhl – Kaluga, Gera – Perm.
const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-kaluga' },
    { a: 'de-ulm', b: 'ru-pskow' },
    { a: 'de-suhl', b: 'ru-kaluga' },
    { a: 'de-gera', b: 'ru-perm' },
  ]),
);
const at = (id: string) => network.placeIndex.get(id)!;
const set = (...ids: string[]) => new Set(ids.map(at));
const nobody = { places: [], tie: null };

describe('focus', () => {
  test('nothing selected, nothing hovered: nobody stands out and nobody steps back', () => {
    const focus = focusOf(network, nobody, null);
    expect([focus.ties.size, focus.places.size, focus.hovered.size, focus.near]).toEqual([0, 0, 0, null]);
  });

  test('a selected place brings its ties to the front and keeps its partners near', () => {
    const focus = focusOf(network, { places: [at('de-ulm')], tie: null }, null);
    expect([...focus.ties].sort()).toEqual([0, 1]);
    expect(focus.places).toEqual(set('de-ulm'));
    expect(focus.near).toEqual(set('de-ulm', 'ru-kaluga', 'ru-pskow'));
  });

  test('a selected tie brings its two ends, not their other ties', () => {
    const focus = focusOf(network, { places: [], tie: 3 }, null);
    expect([...focus.ties]).toEqual([3]);
    expect(focus.places).toEqual(set('de-gera', 'ru-perm'));
  });

  test('hovering lights up without making others step back', () => {
    const focus = focusOf(network, nobody, { place: at('ru-kaluga') });
    expect([...focus.ties].sort()).toEqual([0, 2]);
    expect(focus.hovered).toEqual(set('ru-kaluga'));
    expect(focus.near).toBeNull();
    expect(focusOf(network, nobody, { tie: 2 }).hovered).toEqual(set('de-suhl', 'ru-kaluga'));
  });
});

describe('points', () => {
  test('carry their index, and those with more ties come first so that the others lie above', () => {
    const { features } = pointFeatures(network);
    expect(features.map(({ id }) => id)).toEqual(network.places.map((_, i) => i));
    expect(features[at('de-ulm')]!.properties).toEqual({ boundary: false, order: -2 });
    expect(features[at('ru-perm')]!.properties.order).toBe(-1);
  });

  test('look: radius by measure, apart where they take no part, back behind a selection', () => {
    const taking = network.places.map((_, i) => Number(i !== at('ru-perm')));
    const looks = {
      taking: Uint8Array.from(taking),
      radii: Float64Array.from(network.places, (_, i) => i + 2.04),
      focus: focusOf(network, { places: [at('de-ulm')], tie: null }, null),
    };
    expect(placeLook(at('de-ulm'), looks)).toEqual({
      radius: 2,
      apart: false,
      focus: true,
      hover: false,
      back: false,
    });
    expect(placeLook(at('ru-perm'), looks)).toMatchObject({ apart: true, focus: false, back: true });
    expect(placeLook(0, { ...looks, radii: null }).radius).toBe(3);
  });
});

describe('labels', () => {
  const input = {
    places: network.places,
    taking: Uint8Array.from(network.places, (_, i) => Number(i !== at('ru-perm'))),
    radii: Float64Array.from(network.places, () => 4.4),
    focus: { places: new Set<number>(), near: null },
    nameOf: (place: number) => ({ text: network.places[place]!.id.slice(3) }),
  };
  const named = (labels: ReturnType<typeof labelFeatures>) => labels.features.map(f => f.properties.name);

  test('stand at the places that take part', () => {
    expect(named(labelFeatures(input))).toEqual(['ulm', 'kaluga', 'pskow', 'suhl', 'gera']);
  });

  test('a place in focus is labelled even where it takes no part', () => {
    const labels = labelFeatures({
      ...input,
      focus: { places: set('ru-perm'), near: set('ru-perm', 'de-gera') },
    });
    expect(labels.features.at(-1)!.properties).toEqual({ name: 'perm', rank: 4, priority: 104, focus: true });
    expect(labels.features.at(-2)!.properties).toMatchObject({ name: 'gera', priority: 104, focus: false });
  });

  test('the same names and ranks need no new layout, a former name does', () => {
    const key = labelKey(labelFeatures(input));
    expect(labelKey(labelFeatures({ ...input, radii: input.radii.map(r => r + 0.05) }))).toBe(key);
    const former = (place: number) => (place === 0 ? { text: 'Vlm' } : input.nameOf(place));
    expect(labelKey(labelFeatures({ ...input, nameOf: former }))).not.toBe(key);
  });
});
