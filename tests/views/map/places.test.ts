import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { ACTIVE } from '../../../src/graph/status';
import { focusOf } from '../../../src/state/focus';
import { edgeAt, labelReach } from '../../../src/views/map/labelEdge';
import { inTurn, labelFeatures, labelKey } from '../../../src/views/map/placeFeatures';
import { namedAmong } from '../../../src/views/map/labelChoice';
import { placeLook, placeLooks, PLACE_BYTES, RADIUS_STEPS } from '../../../src/views/map/placeLooks';
import { placePoints } from '../../../src/views/map/placePoints';
import { ACCENT, NEUTRAL } from '../../../src/state/encoding';
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
const shown = { status: Uint8Array.of(ACTIVE, ACTIVE, ACTIVE, ACTIVE) };
const selected = (...ids: string[]) => focusOf(network, shown, { places: ids.map(at), tie: null }, null);

describe('points', () => {
  test('are drawn those with more ties first, so that the others lie above', () => {
    const { order, mercator } = placePoints(network);
    expect([...order].slice(0, 2)).toEqual([at('de-ulm'), at('ru-kaluga')]);
    expect(order).toHaveLength(network.places.length);
    // Ulm, the first place of the tiny world, stands at 10° E, 50° N.
    expect(mercator[0]).toBeCloseTo(10 / 360 + 0.5, 6);
    expect(mercator[1]).toBeCloseTo(0.339, 3);
  });

  test('look: radius by measure, apart where they take no part, back behind what stands out', () => {
    const taking = network.places.map((_, i) => Number(i !== at('ru-perm')));
    const looks = {
      taking: Uint8Array.from(taking),
      radii: Float64Array.from(network.places, (_, i) => i + 2.04),
      focus: selected('de-ulm'),
      network,
      classes: null,
      scheme: 'light' as const,
    };
    expect(placeLook(at('de-ulm'), looks)).toEqual({
      radius: 2.04,
      apart: false,
      marked: true,
      opacity: 1,
      colour: ACCENT.light,
    });
    const plain = { marked: false, opacity: 1, colour: NEUTRAL.light };
    expect(placeLook(at('ru-kaluga'), looks)).toMatchObject(plain);
    expect(placeLook(at('ru-perm'), looks)).toMatchObject({ apart: true, marked: false });
    expect(placeLook(at('de-gera'), looks)).toMatchObject({ apart: false, marked: false });
    expect(placeLook(at('de-gera'), looks).opacity).toBeLessThan(0.5);
    expect(placeLook(0, { ...looks, radii: null }).radius).toBe(3);
    // Colour, opacity, radius; a ring, of those that take part, not marked.
    const bytes = placeLooks(looks).subarray(PLACE_BYTES * at('ru-kaluga'));
    const radius = Math.round(3.04 * RADIUS_STEPS);
    expect([...bytes.subarray(0, PLACE_BYTES)]).toEqual([...NEUTRAL.light, 255, radius, 1, 1, 0]);
  });
});

describe('labels', () => {
  const input = {
    network,
    taking: Uint8Array.from(network.places, (_, i) => Number(i !== at('ru-perm'))),
    radii: Float64Array.from(network.places, () => 4.4),
    focus: null,
    nameOf: (place: number) => ({ text: network.places[place]!.id.slice(3) }),
    edgeOf: () => '' as const,
  };
  const named = (labels: ReturnType<typeof labelFeatures>) => labels.features.map(f => f.properties.name);

  test('stand at the places that take part', () => {
    expect(named(labelFeatures(input))).toEqual(['ulm', 'kaluga', 'pskow', 'suhl', 'gera']);
  });

  test('a selected place is labelled even where it takes no part, its partners before others', () => {
    const [ulm, ...rest] = labelFeatures({ ...input, focus: selected('ru-perm') }).features.map(
      ({ properties }) => properties,
    );
    expect(rest.at(-1)).toMatchObject({ name: 'perm', rank: 4, marked: true, always: true, open: true });
    expect(rest.at(-2)).toMatchObject({ name: 'gera', rank: 4, marked: false, always: false, open: false });
    expect(Math.floor(rest.at(-1)!.priority)).toBe(104);
    expect(Math.floor(rest.at(-2)!.priority)).toBe(104);
    expect(ulm).toMatchObject({ name: 'ulm', rank: 4, marked: false, always: false });
    expect(Math.floor(ulm!.priority)).toBe(4);
  });

  test('the ends of a selected tie are labelled in any case, and are not marked themselves', () => {
    const focus = focusOf(network, shown, { places: [], tie: 3 }, null);
    const always = labelFeatures({ ...input, focus }).features.filter(({ properties }) => properties.always);
    expect(always.map(({ properties }) => properties.name)).toEqual(['gera', 'perm']);
    expect(always.some(({ properties }) => properties.marked)).toBe(false);
  });

  test('of equal ranks the larger city comes first; a region counts no inhabitants', () => {
    const places = network.places.map((place, i) => ({
      ...place,
      kind: i === at('de-gera') ? ('region' as const) : ('city' as const),
      population: i === at('de-suhl') ? 36_000 : i === at('de-gera') ? 93_000 : null,
    }));
    const priority = (id: string) =>
      labelFeatures({ ...input, network: { ...network, places } }).features.find(f => f.id === at(id))!
        .properties.priority;
    expect(priority('de-suhl')).toBeGreaterThan(priority('de-ulm'));
    expect(priority('de-gera')).toBe(priority('de-ulm'));
  });

  test('of very many places only the weightiest in the picture are offered, of few all', () => {
    const many = Array.from({ length: 3000 }, () => network.places[0]!);
    const asked = { taking: new Uint8Array(3000).fill(1), priorityOf: (i: number) => i, inSight: () => true };
    const named = namedAmong({ ...asked, places: many, inSight: i => i < 2000 });
    expect(named.reduce((sum, one) => sum + one, 0)).toBe(1000);
    expect([named[999], named[1000], named[1999], named[2000]]).toEqual([0, 1, 1, 0]);
    const few = new Uint8Array(3000).fill(1, 0, 5);
    expect(namedAmong({ ...asked, places: many, taking: few, inSight: () => false })).toBe(few);
  });

  test('reach from their point as far as their text is wide, and no line is wider than nine ems', () => {
    // Half an em a letter.
    const reach = (name: string, rank = 3, always = false, scale = 1) =>
      labelReach({ name, rank, always }, scale, text => text.length / 2);
    // 4 free + (0.25 + 3/12 + 2) ems of 11 pixels; of 14 where selected; of 22 where names are twice as large.
    expect(reach('Suhl')).toBe(31.5);
    expect(reach('Suhl', 3, true)).toBe(39);
    expect(reach('Suhl', 3, false, 2)).toBe(59);
    // A point of 24 pixels pushes its name away: (0.25 + 2 + 2) ems of 13 pixels.
    expect(reach('Suhl', 24)).toBe(59.25);
    // 25 letters are 12.5 ems and take two lines of at most nine; a word of 20 letters does not break.
    expect(reach('Samtgemeinde Land Hadelns')).toBe(4 + 9.5 * 11);
    expect(reach('a Mittelfrankenbezirks')).toBe(4 + 10.5 * 11);
  });

  test('beside an edge that would cut a name, it turns inwards, and the roomier side wins', () => {
    expect([39, 40, 460, 461].map(x => edgeAt(x, 500, 40))).toEqual(['left', '', '', 'right']);
    expect([40, 60].map(x => edgeAt(x, 100, 70))).toEqual(['left', 'right']);
  });

  test('a name whose point lies beyond an edge stays out there', () => {
    expect([-5, 505].map(x => edgeAt(x, 500, 40))).toEqual(['right', 'left']);
  });

  test('every other layout bears texts that look the same and are not', () => {
    const labels = labelFeatures(input);
    expect(inTurn(labels, 2)).toEqual(labels);
    const odd = inTurn(labels, 3).features.map(({ properties }) => properties.name);
    expect(odd).not.toEqual(named(labels));
    expect(odd.map(name => name.replace('\u200b', ''))).toEqual(named(labels));
  });

  test('the same names and ranks need no new layout, a former name does', () => {
    const key = labelKey(labelFeatures(input));
    expect(labelKey(labelFeatures({ ...input, radii: input.radii.map(r => r + 0.05) }))).toBe(key);
    const former = (place: number) => (place === 0 ? { text: 'Vlm' } : input.nameOf(place));
    expect(labelKey(labelFeatures({ ...input, nameOf: former }))).not.toBe(key);
  });
});
