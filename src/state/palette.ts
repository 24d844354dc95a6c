// Colours of data, for both schemes; red, green, blue 0 … 255. Kept clear of the accent.

import { TIE_KINDS, type TieKind } from '../data/records';
import { KIND_COLOURS, NEUTRAL, THOUGHT, type Rgb } from './encoding';

export interface Themed {
  readonly light: Rgb;
  readonly dark: Rgb;
}

const ofKind = (kind: TieKind): Themed => ({
  light: KIND_COLOURS.light[kind],
  dark: KIND_COLOURS.dark[kind],
});

/** Those of the kinds and two more, chosen as they are. */
export const CATEGORY_COLOURS: readonly Themed[] = [
  ofKind('partnership'),
  ofKind('cooperation'),
  ofKind('friendship'),
  ofKind('contact'),
  ofKind('project'),
  { light: [37, 45, 2], dark: [235, 229, 163] },
  { light: [56, 55, 145], dark: [101, 122, 226] },
];

/** Values too rare for a colour of their own. */
export const OTHER: Themed = ofKind('sponsorship');

/** What has no known value: neutral and paler. */
export const UNKNOWN_COLOUR: Themed = { light: [160, 165, 172], dark: [92, 101, 112] };

/** Lines say the status too: those of unknown ties are paler, those of ended ones grey and dotted (encoding.ts). */
const byStatus: Readonly<Record<string, Themed>> = {
  active: CATEGORY_COLOURS[0]!,
  suspended: CATEGORY_COLOURS[1]!,
  dormant: CATEGORY_COLOURS[3]!,
  ended: OTHER,
  unknown: NEUTRAL,
  perhapsEnded: OTHER,
  proposed: THOUGHT,
};

const byKind: Readonly<Record<string, Themed>> = Object.fromEntries(
  TIE_KINDS.map(kind => [kind, ofKind(kind)]),
);

/** From fewer to more partners than expected: the strongest ends the darkest on light paper, the palest on dark. */
const byExpected: Readonly<Record<string, Themed>> = {
  muchFewer: { light: [8, 40, 92], dark: [186, 224, 255] },
  fewer: { light: [44, 110, 168], dark: [92, 156, 224] },
  about: { light: [118, 114, 106], dark: [138, 136, 132] },
  more: { light: [136, 60, 0], dark: [184, 100, 0] },
  muchMore: { light: [60, 24, 0], dark: [255, 214, 140] },
};

/** Colours that a category's values have wherever they are drawn; undefined: by frequency. */
export function fixedColours(category: string): Readonly<Record<string, Themed>> | undefined {
  return fixed[category];
}

const fixed: Readonly<Record<string, Readonly<Record<string, Themed>>>> = {
  kind: byKind,
  status: byStatus,
  expected: byExpected,
};

/** From little to much: one hue, on light paper the darker, on dark the lighter. */
const LITTLE: Themed = { light: [88, 140, 178], dark: [74, 114, 150] };
const MUCH: Themed = { light: [6, 24, 60], dark: [222, 240, 254] };

export function ramp(steps: number): readonly Themed[] {
  return Array.from({ length: steps }, (_, step) => {
    const share = steps === 1 ? 1 : step / (steps - 1);
    return { light: between(LITTLE.light, MUCH.light, share), dark: between(LITTLE.dark, MUCH.dark, share) };
  });
}

function between(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [at(0), at(1), at(2)];
}
