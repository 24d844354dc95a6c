import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { statusToday } from '../../../src/graph/status';
import { ACCENT, KIND_COLOURS, NEUTRAL } from '../../../src/state/encoding';
import { shownOf, type ShownBy } from '../../../src/state/shown';
import type { Hover } from '../../../src/state/state';
import { focusOf } from '../../../src/views/network/focus';
import { lookOf, opacityFor, PLACE_BYTES, STEPS, TIE_BYTES } from '../../../src/views/network/look';
import { world } from '../../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
    { a: 'de-ulm', b: 'ru-omsk', founded: '1990', kind: 'friendship', changes: [['suspended', '2022']] },
    { a: 'de-bonn', b: 'ru-omsk', founded: '1960', changes: [['ended', '1970']] },
    { a: 'de-jena', b: 'ru-orjol', founded: '1999', confirmed: '2026' },
  ]),
);
const [ulm, perm, omsk, bonn] = ['de-ulm', 'ru-perm', 'ru-omsk', 'de-bonn'].map(id =>
  network.placeIndex.get(id)!,
) as [number, number, number, number];
const PAPER = [255, 255, 255] as const;

interface Looked {
  readonly by?: Partial<ShownBy>;
  readonly places?: readonly number[];
  readonly tie?: number | null;
  readonly hover?: Hover;
  readonly radii?: Float64Array;
}

function look({ by, places = [], tie = null, hover = null, radii }: Looked = {}) {
  const shown = shownOf(network, { mode: 'all', year: 2000, period: [1900, 2000], resting: true, ...by });
  const selection = { places, tie };
  const found = lookOf({
    network,
    shown,
    radii: radii ?? null,
    room: new Float32Array(network.places.length).fill(1),
    selection,
    focus: focusOf(network, shown.status, selection, hover),
    scheme: 'light',
    paper: PAPER,
  });
  const placeOf = (i: number) => {
    const [r, g, b, radius, ringR, ringG, ringB, width, layer] = found.places.subarray(i * PLACE_BYTES);
    return {
      disc: [r, g, b],
      radius: radius! / STEPS,
      ring: [ringR, ringG, ringB],
      width: width! / STEPS,
      layer,
    };
  };
  const tieOf = (i: number) => {
    const [r, g, b, opacity, line, width, layer, there] = found.ties.subarray(i * TIE_BYTES);
    return { colour: [r, g, b], opacity: opacity! / 255, line, width: width! / STEPS, layer, there };
  };
  return { ...found, placeOf, tieOf };
}

describe('ties', () => {
  test('the kind gives the colour, the status the line: solid, dashed, dotted and grey', () => {
    expect(statusToday(network)).toHaveLength(4);
    const { tieOf, drawn } = look();
    expect(drawn).toBe(4);
    expect(tieOf(0)).toMatchObject({ colour: KIND_COLOURS.light.partnership, line: 0, there: 1 });
    expect(tieOf(1)).toMatchObject({ colour: KIND_COLOURS.light.friendship, line: 1, there: 1 });
    expect(tieOf(2)).toMatchObject({ colour: NEUTRAL.light, line: 2, there: 1 });
    expect(tieOf(1).opacity).toBeLessThan(tieOf(3).opacity);
  });

  test('what the year does not hold is not drawn', () => {
    const { tieOf, drawn } = look({ by: { mode: 'year', year: 1989 } });
    expect([0, 1, 2, 3].map(i => tieOf(i).there)).toEqual([1, 0, 0, 0]);
    expect(drawn).toBe(1);
  });

  test('a selected place lifts its ties above the others, which step back and stay', () => {
    const plain = look().tieOf(3).opacity;
    const { tieOf } = look({ places: [ulm] });
    expect([0, 1, 2, 3].map(i => tieOf(i).layer)).toEqual([1, 1, 0, 0]);
    expect(tieOf(0).opacity).toBe(1);
    expect(tieOf(3).opacity).toBeCloseTo(plain * 0.3, 2);
    expect(tieOf(3).opacity).toBeGreaterThan(0);
  });

  test('a selected or hovered tie has the accent', () => {
    expect(look({ tie: 1 }).tieOf(1).colour).toEqual(ACCENT.light);
    expect(look({ hover: { tie: 2 } }).tieOf(2).colour).toEqual(ACCENT.light);
    expect(look({ tie: 1 }).tieOf(0).colour).toEqual(KIND_COLOURS.light.partnership);
  });

  test('the more ties are drawn, the paler each is', () => {
    expect(opacityFor(10)).toBe(0.9);
    expect(opacityFor(100)).toBeCloseTo(0.85);
    expect(opacityFor(2000)).toBeLessThan(0.35);
    expect(opacityFor(1e9)).toBe(0.1);
  });
});

describe('places', () => {
  test('the first side is a full disc, the second a ring around paper', () => {
    const { placeOf } = look();
    expect(placeOf(ulm)).toMatchObject({ disc: NEUTRAL.light, ring: PAPER });
    expect(placeOf(perm)).toMatchObject({ disc: PAPER, ring: NEUTRAL.light });
  });

  test('a radius is the one stated, in steps of a twelfth of a pixel', () => {
    const { placeOf } = look({ radii: Float64Array.of(7.5, 3, 11, 3, 3, 3) });
    expect(placeOf(omsk).radius).toBe(11);
    expect(placeOf(ulm).radius - placeOf(ulm).width).toBeCloseTo(7.5, 1);
  });

  test('a place that takes no part is small and pale, not gone', () => {
    const { placeOf } = look({ by: { mode: 'year', year: 1989 } });
    const [taking, idle] = [placeOf(ulm), placeOf(bonn)];
    expect(idle.radius).toBeLessThan(taking.radius);
    expect(idle.radius).toBeGreaterThan(1.5);
    expect(idle.disc[0]!).toBeGreaterThan(taking.disc[0]!);
    expect(idle.disc).not.toEqual(PAPER);
  });

  test('selected and hovered places have the accent and lie above', () => {
    expect(look({ places: [ulm] }).placeOf(ulm)).toMatchObject({ disc: ACCENT.light, layer: 1 });
    expect(look({ hover: { place: omsk } }).placeOf(omsk)).toMatchObject({ ring: ACCENT.light, layer: 1 });
  });

  test('partners of a hovered place keep their colour, others go towards the paper', () => {
    const { placeOf } = look({ hover: { place: perm } });
    expect(placeOf(ulm).disc).toEqual(NEUTRAL.light);
    expect(placeOf(bonn).disc).toEqual(NEUTRAL.light.map(c => Math.round(c + (255 - c) * 0.72)));
  });
});

describe('what stands out', () => {
  const status = statusToday(network);
  const none = { places: [], tie: null };

  test('nothing hovered, nothing selected: nothing steps back', () => {
    expect(focusOf(network, status, none, null)).toBeNull();
  });

  test('a hovered place lights its drawn ties and their other ends', () => {
    const focus = focusOf(network, status, none, { place: omsk })!;
    expect([...focus.ties].sort()).toEqual([1, 2]);
    expect(focus.places).toEqual(new Set([omsk, ulm, bonn]));
    const absent = status.map((code, tie) => (tie === 2 ? 0 : code));
    expect(focusOf(network, absent, none, { place: omsk })!.places).toEqual(new Set([omsk, ulm]));
  });

  test('a tie lights its two places; selection and hover add up', () => {
    const focus = focusOf(network, status, { places: [perm], tie: null }, { tie: 2 })!;
    expect([...focus.ties].sort()).toEqual([0, 2]);
    expect(focus.places).toEqual(new Set([perm, ulm, bonn, omsk]));
  });
});
