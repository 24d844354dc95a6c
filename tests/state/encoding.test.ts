import { describe, expect, test } from 'vitest';
import { ACTIVE, DORMANT, ENDED, PERHAPS_ENDED, PROPOSED, SUSPENDED, UNKNOWN } from '../../src/graph/status';
import {
  ACCENT,
  KIND_COLOURS,
  lineOf,
  NEUTRAL,
  opacityFor,
  placeStrength,
  radiusOf,
  THOUGHT,
  tieLook,
} from '../../src/state/encoding';

describe('status', () => {
  test('active is solid, suspended and dormant dashed and paler, ended dotted and grey, unknown paler', () => {
    expect(lineOf(ACTIVE)).toEqual({ line: 'solid', opacity: 1, grey: false });
    expect(lineOf(SUSPENDED)).toEqual({ line: 'dashed', opacity: 0.75, grey: false });
    expect(lineOf(DORMANT)).toEqual(lineOf(SUSPENDED));
    expect(lineOf(ENDED)).toMatchObject({ line: 'dotted', grey: true });
    expect(lineOf(PERHAPS_ENDED)).toEqual(lineOf(ENDED));
    expect(lineOf(UNKNOWN)).toMatchObject({ line: 'solid', grey: false });
    expect(lineOf(UNKNOWN).opacity).toBeLessThan(1);
  });
});

describe('a tie among others', () => {
  const look = (standing: Parameters<typeof tieLook>[2], status = ACTIVE) =>
    tieLook(KIND_COLOURS.light.friendship, status, standing, 0.5, 'light');

  test('that is only proposed has an ink and a line of its own, above all others however many these are', () => {
    const [plain, back] = [look('plain', PROPOSED), look('back', PROPOSED)];
    expect(plain).toMatchObject({ colour: THOUGHT.light, line: 'dashdotted', opacity: 1, above: true });
    expect(plain.wider).toBeGreaterThan(look('plain').wider);
    expect(back.opacity).toBeLessThan(1);
    expect(back.opacity).toBeGreaterThan(look('back').opacity);
    expect(look('marked', PROPOSED).colour).toEqual(ACCENT.light);
  });

  test('selected or hovered itself it has the accent', () => {
    expect(look('marked').colour).toEqual(ACCENT.light);
    expect(look('marked', ENDED).colour).toEqual(ACCENT.light);
  });

  test('a tie of a selected or hovered place keeps the colour of its kind, full and above', () => {
    expect(look('lit')).toMatchObject({ colour: KIND_COLOURS.light.friendship, opacity: 1, above: true });
    expect(look('lit').wider).toBeGreaterThan(look('plain').wider);
    expect(look('lit').wider).toBeLessThan(look('marked').wider);
  });

  test('the rest steps back below them, and is never gone', () => {
    expect(look('plain')).toMatchObject({ opacity: 0.5, above: false });
    expect(look('back')).toMatchObject({
      colour: KIND_COLOURS.light.friendship,
      opacity: 0.15,
      above: false,
    });
  });

  test('the line stays that of its status however it stands', () => {
    for (const standing of ['marked', 'lit', 'plain', 'back'] as const) {
      expect(look(standing, SUSPENDED).line).toBe('dashed');
      expect(look(standing, SUSPENDED).opacity).toBeCloseTo(0.75 * look(standing).opacity);
    }
    expect(look('lit', ENDED).colour).toEqual(NEUTRAL.light);
  });

  test('the more ties are drawn, the paler each is, within bounds', () => {
    expect(opacityFor(1)).toBe(0.9);
    expect(opacityFor(100)).toBeCloseTo(0.85);
    expect(opacityFor(141)).toBeGreaterThan(opacityFor(2000));
    expect(opacityFor(3000)).toBeCloseTo(0.241, 2);
    // 0.85 · 260^-0.37 · (3000 / 26000)^0.3
    expect(opacityFor(26_000)).toBeCloseTo(0.057, 2);
    expect(opacityFor(1e9)).toBe(0.03);
  });
});

describe('places', () => {
  test('are full where they stand out, paler where known as a partner only, palest stepped back or idle', () => {
    expect([
      placeStrength('marked', true),
      placeStrength('lit', true),
      placeStrength('plain', false),
    ]).toEqual([1, 1, 1]);
    const palest = [placeStrength('back', false), placeStrength('idle', false)];
    for (const pale of palest) {
      expect(pale).toBeGreaterThan(0);
      expect(pale).toBeLessThan(placeStrength('plain', true));
    }
    expect(placeStrength('plain', true)).toBeLessThan(1);
  });

  test('grow in area with their value', () => {
    expect(radiusOf(0, 8)).toBe(2.5);
    expect(radiusOf(8, 8)).toBe(11);
    // Half the value: half way between the squares of 2.5 and 11.
    expect(radiusOf(4, 8) ** 2).toBeCloseTo((2.5 ** 2 + 11 ** 2) / 2);
    expect(radiusOf(0, 0)).toBe(2.5);
  });
});
