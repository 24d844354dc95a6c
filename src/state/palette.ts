// Colours of data, for both schemes; red, green, blue 0 … 255. Kept clear of the accent.

import { TIE_KINDS } from '../data/records';
import { KIND_COLOURS, type Rgb } from './encoding';

export interface Themed {
  readonly light: Rgb;
  readonly dark: Rgb;
}

/** Okabe–Ito, softened; safe for colour-blind eyes. */
export const CATEGORY_COLOURS: readonly Themed[] = [
  { light: [31, 104, 160], dark: [110, 178, 228] },
  { light: [179, 122, 0], dark: [232, 184, 76] },
  { light: [0, 133, 104], dark: [70, 196, 160] },
  { light: [158, 88, 134], dark: [216, 150, 194] },
  { light: [66, 143, 181], dark: [140, 205, 240] },
  { light: [122, 112, 20], dark: [220, 212, 110] },
  { light: [84, 78, 156], dark: [160, 156, 232] },
];

export const OTHER: Themed = { light: [120, 120, 120], dark: [160, 160, 160] };

const byStatus: Readonly<Record<string, Themed>> = {
  active: CATEGORY_COLOURS[0]!,
  suspended: CATEGORY_COLOURS[1]!,
  dormant: CATEGORY_COLOURS[3]!,
  ended: OTHER,
  unknown: CATEGORY_COLOURS[4]!,
  perhapsEnded: OTHER,
};

const byKind: Readonly<Record<string, Themed>> = Object.fromEntries(
  TIE_KINDS.map(kind => [kind, { light: KIND_COLOURS.light[kind], dark: KIND_COLOURS.dark[kind] }]),
);

/** Colours that a category's values have wherever they are drawn; undefined: by frequency. */
export function fixedColours(category: string): Readonly<Record<string, Themed>> | undefined {
  return category === 'kind' ? byKind : category === 'status' ? byStatus : undefined;
}

/** From little to much: one hue, on light paper the darker, on dark the lighter. */
const LITTLE: Themed = { light: [146, 184, 206], dark: [58, 92, 122] };
const MUCH: Themed = { light: [10, 48, 92], dark: [200, 230, 252] };

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
