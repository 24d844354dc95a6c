// Whether the colours of data can be told apart, by eyes that lack one kind of cone too, and seen at all.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCENT, KIND_COLOURS, NEUTRAL, type Rgb } from '../../src/state/encoding';
import { CATEGORY_COLOURS, fixedColours, OTHER, ramp, UNKNOWN_COLOUR } from '../../src/state/palette';
import { contrast, difference, differenceSeen, EYES, labOf } from '../colourVision';

const SCHEMES = ['light', 'dark'] as const;

/** What data is drawn on, as the style sheet has it: the first rule is light, the second dark. */
const sheets = readFileSync('src/app/styles/tokens.css', 'utf8').split('}');
function ground(scheme: (typeof SCHEMES)[number], name: string): Rgb {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(sheets[SCHEMES.indexOf(scheme)]!)![1]!;
  return [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** CIEDE2000: about 1 is just seen where colours touch; lines and small points far apart need much more. */
const APART = 10.5;
/** Shades of a scale stand in their order. */
const SHADES_APART = 7;

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((x, i) => list.slice(i + 1).map(y => [x, y] as const));
}

describe('the measures of colour', () => {
  test('contrast: black on white has 21, the grey of half the luminance about 1.9', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([188, 188, 188], [255, 255, 255])).toBeCloseTo(1.05 / 0.55, 1);
  });

  test('CIEDE2000: pairs 1, 7 and 24 of the table by Sharma, Wu and Dalal', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(difference([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3);
    expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 3);
  });

  test('red and green of one lightness are far apart, but not without the cones for red or green', () => {
    const [red, green] = [
      [205, 90, 60],
      [120, 130, 50],
    ] as const;
    expect(differenceSeen(red, green, 'usual')).toBeGreaterThan(30);
    expect(differenceSeen(red, green, 'deuteranopia')).toBeLessThan(15);
  });

  test('greys look the same to all', () => {
    for (const eyes of EYES) {
      const [, a, b] = labOf([120, 120, 120], eyes);
      expect(Math.hypot(a, b)).toBeLessThan(0.5);
    }
  });
});

describe.each(SCHEMES)('the colours of the %s scheme', scheme => {
  const categories = [...CATEGORY_COLOURS, OTHER].map(colour => colour[scheme]);
  const scale = ramp(5).map(colour => colour[scheme]);
  const unknown = UNKNOWN_COLOUR[scheme];

  test.each(EYES)('categories, the rest and the unknown are told apart (%s)', eyes => {
    for (const [x, y] of pairs([...categories, unknown])) {
      expect(differenceSeen(x, y, eyes), `${x} and ${y}`).toBeGreaterThan(APART);
    }
  });

  test.each(EYES)('the accent is none of them (%s)', eyes => {
    for (const colour of [...categories, ...scale, unknown, NEUTRAL[scheme]]) {
      expect(differenceSeen(colour, ACCENT[scheme], eyes), String(colour)).toBeGreaterThan(APART);
    }
  });

  test.each(EYES)(
    'a scale grows in one direction, step by step, and the unknown is no step of it (%s)',
    eyes => {
      const lightness = scale.map(colour => labOf(colour, eyes)[0]);
      const sorted = lightness.toSorted((x, y) => (scheme === 'light' ? y - x : x - y));
      expect(lightness).toEqual(sorted);
      for (const [i, colour] of scale.slice(1).entries()) {
        expect(differenceSeen(colour, scale[i]!, eyes), String(colour)).toBeGreaterThan(SHADES_APART);
      }
      for (const colour of scale) {
        expect(differenceSeen(colour, unknown, eyes), String(colour)).toBeGreaterThan(APART - 0.5);
      }
    },
  );

  test('at full strength all are seen on land and paper, categories on water too (WCAG 1.4.11)', () => {
    const [land, paper, water] = ['land', 'paper', 'water'].map(name => ground(scheme, name)) as [
      Rgb,
      Rgb,
      Rgb,
    ];
    for (const colour of [...categories, ...scale, NEUTRAL[scheme], ACCENT[scheme]]) {
      expect(contrast(colour, land), `${colour} on land`).toBeGreaterThan(3);
      expect(contrast(colour, paper), `${colour} on paper`).toBeGreaterThan(3);
    }
    for (const colour of categories) {
      expect(contrast(colour, water), `${colour} on water`).toBeGreaterThan(3);
    }
    // What is not known steps back on purpose, and is named beside.
    expect(contrast(unknown, land)).toBeGreaterThan(2);
  });
});

test('kinds have their colours wherever they are drawn', () => {
  const kinds = fixedColours('kind')!;
  expect(kinds['friendship']).toEqual({
    light: KIND_COLOURS.light.friendship,
    dark: KIND_COLOURS.dark.friendship,
  });
  expect(fixedColours('country')).toBeUndefined();
});
