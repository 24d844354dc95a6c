// How ties look on the map: the encoding of state/encoding, as numbers for the shader.

import { TIE_KINDS } from '../../data/records';
import { STATUS_NAMES } from '../../graph/status';
import { ACCENT, KIND_COLOURS, lineOf, LINES, NEUTRAL, type Rgb } from '../../state/encoding';

export interface ArcLook {
  /** One colour per kind of tie, 0 … 1. */
  readonly colours: Float32Array;
  readonly grey: Float32Array;
  readonly accent: Float32Array;
  /** Per status: opacity, grey (0 or 1), index in LINES. */
  readonly looks: Float32Array;
}

const shares = (colour: Rgb) => colour.map(channel => channel / 255);

export function arcLook(scheme: 'light' | 'dark'): ArcLook {
  return {
    colours: Float32Array.from(TIE_KINDS.flatMap(kind => shares(KIND_COLOURS[scheme][kind]))),
    grey: Float32Array.from(shares(NEUTRAL[scheme])),
    accent: Float32Array.from(shares(ACCENT[scheme])),
    looks: Float32Array.from(
      STATUS_NAMES.flatMap((_, status) => {
        const { line, opacity, grey } = lineOf(status);
        return [opacity, Number(grey), LINES.indexOf(line)];
      }),
    ),
  };
}

/** Opacity of a tie when so many are drawn: few stand firm, many add up to density. */
export function opacityFor(count: number): number {
  return Math.max(0.1, Math.min(0.9, 0.85 * (100 / Math.max(count, 1)) ** 0.37));
}

/** Ties step back to this share of their opacity while others are selected. */
export const STEPPED_BACK = 0.3;

/** Width in CSS pixels: 1 at world view, 2.5 from zoom 7 on. */
export function widthAt(zoom: number): number {
  return 1 + 1.5 * Math.max(0, Math.min(1, (zoom - 1.5) / 5.5));
}
