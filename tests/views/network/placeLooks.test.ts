import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { classesOfCategory, type Classes } from '../../../src/state/classes';
import { ACCENT, NEUTRAL, placeStrength } from '../../../src/state/encoding';
import { focusOf } from '../../../src/state/focus';
import { CATEGORY_COLOURS, UNKNOWN_COLOUR } from '../../../src/state/palette';
import { shownOf, type ShownBy } from '../../../src/state/shown';
import type { Hover } from '../../../src/state/state';
import { placeLook } from '../../../src/views/map/placeLooks';
import { PLACE_BYTES, placeLooks, STEPS } from '../../../src/views/network/placeLooks';
import { world } from '../../world';

const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-omsk', founded: '1990', kind: 'friendship', changes: [['suspended', '2022']] },
  { a: 'de-bonn', b: 'ru-omsk', founded: '1960', changes: [['ended', '1970']] },
  { a: 'de-jena', b: 'ru-orjol', founded: '1999', confirmed: '2026' },
]);
const network = buildNetwork(dataset);
const [ulm, perm, omsk, bonn] = ['de-ulm', 'ru-perm', 'ru-omsk', 'de-bonn'].map(id =>
  network.placeIndex.get(id)!,
) as [number, number, number, number];
const PAPER = [255, 255, 255] as const;

interface Looked {
  readonly by?: Partial<ShownBy>;
  readonly places?: readonly number[];
  readonly hover?: Hover;
  readonly radii?: Float64Array;
  readonly classes?: Classes;
}

function look({ by, places = [], hover = null, radii, classes }: Looked = {}) {
  const shown = shownOf(network, dataset.tables, {
    mode: 'all',
    year: 2000,
    period: [1900, 2000],
    filter: {},
    ends: 'one',
    ...by,
  });
  const bytes = placeLooks({
    network,
    taking: shown.places,
    radii: radii ?? null,
    room: new Float32Array(network.places.length).fill(1),
    focus: focusOf(network, shown, { places, tie: null }, hover),
    classes: classes ?? null,
    scheme: 'light',
    paper: PAPER,
  });
  return (i: number) => {
    const [r, g, b, radius, ringR, ringG, ringB, width, layer] = bytes.subarray(i * PLACE_BYTES);
    return {
      disc: [r, g, b],
      radius: radius! / STEPS,
      ring: [ringR, ringG, ringB],
      width: width! / STEPS,
      layer,
    };
  };
}

describe('places', () => {
  test('the first side is a full disc, the second a ring around paper', () => {
    const placeOf = look();
    expect(placeOf(ulm)).toMatchObject({ disc: NEUTRAL.light, ring: PAPER });
    expect(placeOf(perm)).toMatchObject({ disc: PAPER, ring: NEUTRAL.light });
  });

  test('a radius is the one stated, in steps of a twelfth of a pixel', () => {
    const placeOf = look({ radii: Float64Array.of(7.5, 3, 11, 3, 3, 3) });
    expect(placeOf(omsk).radius).toBe(11);
    expect(placeOf(ulm).radius - placeOf(ulm).width).toBeCloseTo(7.5, 1);
  });

  test('a place that takes no part is small and pale, not gone', () => {
    const placeOf = look({ by: { mode: 'year', year: 1989 } });
    const [taking, idle] = [placeOf(ulm), placeOf(bonn)];
    expect(idle.radius).toBeLessThan(taking.radius);
    expect(idle.radius).toBeGreaterThan(1.5);
    expect(idle.disc[0]!).toBeGreaterThan(taking.disc[0]!);
    expect(idle.disc).not.toEqual(PAPER);
  });

  test('selected and hovered places have the accent and lie above', () => {
    expect(look({ places: [ulm] })(ulm)).toMatchObject({ disc: ACCENT.light, layer: 1 });
    expect(look({ hover: { place: omsk } })(omsk)).toMatchObject({ ring: ACCENT.light, layer: 1 });
  });

  test('partners of a hovered place keep their colour, others go towards the paper', () => {
    const placeOf = look({ hover: { place: perm } });
    expect(placeOf(ulm).disc).toEqual(NEUTRAL.light);
    expect(placeOf(bonn).disc).toEqual(
      NEUTRAL.light.map(c => Math.round(255 + (c - 255) * placeStrength('back', false))),
    );
  });
});

describe('places coloured by country', () => {
  // Jena's is not known.
  const values = network.places.map(({ id, country }) => (id === 'de-jena' ? [] : [country]));
  const classes = classesOfCategory({ id: 'country' }, values);
  const [german, russian] = [CATEGORY_COLOURS[1]!.light, CATEGORY_COLOURS[0]!.light];

  test('a disc or a ring has the colour of its class, paler where it has none, the accent where selected', () => {
    const placeOf = look({ classes });
    expect(placeOf(ulm)).toMatchObject({ disc: german, ring: PAPER });
    expect(placeOf(perm)).toMatchObject({ disc: PAPER, ring: russian });
    expect(placeOf(network.placeIndex.get('de-jena')!).disc).toEqual(UNKNOWN_COLOUR.light);
    expect(look({ classes, places: [ulm] })(ulm).disc).toEqual(ACCENT.light);
  });

  test('the map has the same colours', () => {
    const placeOf = look({ classes });
    const looks = {
      network,
      taking: new Uint8Array(network.places.length).fill(1),
      radii: null,
      focus: null,
      classes,
      scheme: 'light' as const,
    };
    network.places.forEach((_, i) => {
      const { disc, ring } = placeOf(i);
      expect(placeLook(i, looks).colour).toEqual(network.side[i] === 1 ? ring : disc);
    });
  });
});
