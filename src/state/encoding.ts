// How data looks, the same on map, network, timeline, tables and print: colour by kind of tie,
// line by status, size by measure. Views turn these into their own attributes.

import type { TieKind } from '../data/records';
import { DORMANT, ENDED, PERHAPS_ENDED, PROPOSED, SUSPENDED, UNKNOWN } from '../graph/status';
import type { PlaceStanding, TieStanding } from './focus';

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The hues of Okabe and Ito, softened, in lightness so far apart that eyes that lack a kind of cone tell them apart
 * too; tests/state/palette.test.ts says by how much. Kept clear of the accent. 0 … 255.
 */
export const KIND_COLOURS: { readonly [theme in 'light' | 'dark']: Readonly<Record<TieKind, Rgb>> } = {
  light: {
    partnership: [45, 104, 167],
    friendship: [95, 132, 98],
    cooperation: [94, 71, 0],
    contact: [131, 56, 99],
    project: [51, 139, 176],
    sponsorship: [112, 112, 112],
  },
  dark: {
    partnership: [85, 169, 240],
    friendship: [142, 189, 155],
    cooperation: [250, 198, 73],
    contact: [200, 128, 181],
    project: [155, 218, 249],
    sponsorship: [150, 150, 150],
  },
};

/** For things of no kind: places, neutral ties. */
export const NEUTRAL: { readonly [theme in 'light' | 'dark']: Rgb } = {
  light: [74, 86, 102],
  dark: [166, 178, 192],
};

/** What nobody has founded and the reader only thinks of: the ink of the page, which no data has. */
export const THOUGHT: { readonly [theme in 'light' | 'dark']: Rgb } = {
  light: [27, 36, 48],
  dark: [232, 236, 241],
};

/** What is selected, hovered or playing; nothing else on the page has this colour. */
export const ACCENT: { readonly [theme in 'light' | 'dark']: Rgb } = {
  light: [217, 72, 43],
  dark: [255, 122, 92],
};

export const LINES = ['solid', 'dashed', 'dotted', 'dashdotted'] as const;
export type Line = (typeof LINES)[number];

/** Lengths of stroke and gap in pixels. */
export const DASHES = {
  solid: [],
  dashed: [5, 3],
  dotted: [1.5, 3],
  dashdotted: [8, 3, 1.5, 3],
} as const satisfies { readonly [L in Line]: readonly number[] };

/** From where a line begins until it repeats, in pixels. */
export const lengthOf = (dashes: readonly number[]): number => dashes.reduce((sum, part) => sum + part, 0);

export interface StatusLook {
  readonly line: Line;
  readonly opacity: number;
  /** Grey, or the ink of what is only thought of, whatever the colour of its class. */
  readonly grey: boolean;
  readonly thought?: boolean;
}

/** Made once: they are asked for tie by tie, tens of thousands of times for a picture. */
const RESTING: StatusLook = { line: 'dashed', opacity: 0.75, grey: false };
const OVER: StatusLook = { line: 'dotted', opacity: 0.8, grey: true };
const PALER: StatusLook = { line: 'solid', opacity: 0.6, grey: false };
const ONLY_THOUGHT: StatusLook = { line: 'dashdotted', opacity: 1, grey: false, thought: true };
const FULL: StatusLook = { line: 'solid', opacity: 1, grey: false };

/**
 * Suspended and dormant ties are dashed and paler, ended ones dotted and grey, unknown ones solid and paler; proposed
 * ones have a line and an ink of their own.
 */
export function lineOf(status: number): StatusLook {
  switch (status) {
    case SUSPENDED:
    case DORMANT:
      return RESTING;
    case ENDED:
    case PERHAPS_ENDED:
      return OVER;
    case UNKNOWN:
      return PALER;
    case PROPOSED:
      return ONLY_THOUGHT;
    default:
      return FULL;
  }
}

/** From so many ties on they lie so thick that their density would be lost, were they not paler still. */
const THICK = 3000;

/** Opacity of a tie when so many are drawn: few stand firm, many add up to density. */
export function opacityFor(count: number): number {
  const some = Math.min(0.9, 0.85 * (100 / Math.max(count, 1)) ** 0.37);
  return Math.max(0.03, some * Math.min(1, THICK / Math.max(count, 1)) ** 0.3);
}

/** Ties step back to this share of their opacity. */
const STEPPED_BACK = 0.3;
const THOUGHT_BACK = 0.6;
/** What stands out is so much wider than the rest. */
const WIDER: { readonly [S in TieStanding]: number } = { marked: 2.1, lit: 1.5, plain: 1, back: 1 };

export interface TieLook {
  readonly colour: Rgb;
  readonly line: Line;
  readonly opacity: number;
  /** Times the width of a tie that does not stand out. */
  readonly wider: number;
  /** Drawn over those that do not stand out. */
  readonly above: boolean;
}

/**
 * A tie among others, of the colour of its class. Selected or hovered itself it has the accent; those of a selected or
 * hovered place keep their colour, full and above; the rest steps back, never gone. `plain`: opacityFor the number drawn.
 */
export function tieLook(
  own: Rgb,
  status: number,
  standing: TieStanding,
  plain: number,
  scheme: 'light' | 'dark',
): TieLook {
  const { line, opacity, thought = false } = lineOf(status);
  const above = standing === 'marked' || standing === 'lit';
  // Among thousands it is the one that was asked for.
  const strength = above ? 1 : thought ? (standing === 'back' ? THOUGHT_BACK : 1) : plain;
  return {
    colour: standing === 'marked' ? ACCENT[scheme] : inkOf(status, own, scheme),
    line,
    opacity: opacity * strength * (standing === 'back' && !thought ? STEPPED_BACK : 1),
    wider: Math.max(WIDER[standing], thought ? WIDER.lit : 0),
    above: above || thought,
  };
}

/** What a line of this status is drawn in; `own`: the colour of its class. */
export function inkOf(status: number, own: Rgb, scheme: 'light' | 'dark'): Rgb {
  const { grey, thought } = lineOf(status);
  return thought ? THOUGHT[scheme] : grey ? NEUTRAL[scheme] : own;
}

/** Share of its colour that a place shows: less where it steps back, takes no part, or is known as a partner only. */
export function placeStrength(standing: PlaceStanding, boundary: boolean): number {
  if (standing === 'back') return 0.3;
  if (standing === 'idle') return 0.35;
  return boundary && standing === 'plain' ? 0.6 : 1;
}

/** Radius of a place before the first measure has come, in pixels. */
export const FIRST_RADIUS = 3;

/** Of places that take part, in pixels. */
export const LEAST_RADIUS = 2.5;
export const GREATEST_RADIUS = 11;

/** Radius in pixels so that the AREA grows with the value; `largest` gets `max`. */
export function radiusOf(value: number, largest: number, min = LEAST_RADIUS, max = GREATEST_RADIUS): number {
  return largest > 0 ? Math.sqrt(min * min + (max * max - min * min) * (value / largest)) : min;
}

export function css([red, green, blue]: Rgb, opacity = 1): string {
  return `rgb(${red} ${green} ${blue} / ${opacity})`;
}
