// Whether an edge of the picture would cut a name beside its point, and on which side it then has to stand.

import { tiesOf } from '../../graph/neighbours';
import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import { LABEL_FONT, LABEL_WEIGHT } from './labelFont';
import { labelOffset, labelSize, mostEms } from './labelLayer';
import type { Edge, LabelText } from './placeFeatures';

/** Width of a text of one em in height, in ems. */
export type Measure = (text: string) => number;

/** Pixels kept free: the halo, and the rounding of each letter's width. */
const MARGIN = 4;

/** Measures as MapLibre sets: letter by letter, in the labels' font; to be called when that is loaded. */
export function measureLabels(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return text => text.length * 0.6;
  const em = 24;
  context.font = `${LABEL_WEIGHT} ${em}px "${LABEL_FONT}", sans-serif`;
  context.fontKerning = 'none';
  return text => context.measureText(text).width / em;
}

/** Lines of a text are so far apart, in ems. */
const LINE_HEIGHT = 1.2;

/** Of a name as it is set, in pixels: its size, and how far off its point it stands. */
export function labelSizes({ name, rank, always }: LabelText, scale: number, measure: Measure) {
  const em = labelSize(rank, always) * scale;
  const ems = emsOf(name, scale, measure);
  const lines = Math.ceil(measure(name) / ems);
  return { width: ems * em, height: lines * LINE_HEIGHT * em, away: labelOffset(rank) * em };
}

function emsOf(name: string, scale: number, measure: Measure): number {
  const word = Math.max(...name.split(/(?<=[\s-])/u).map(part => measure(part)));
  return Math.min(measure(name), Math.max(mostEms(scale), word));
}

/**
 * From the point to the far end of its name in pixels. Names of several lines count as wide as a line may be:
 * MapLibre breaks them at spaces and hyphens into lines of about the same length.
 */
export function labelReach({ name, rank, always }: LabelText, scale: number, measure: Measure): number {
  return MARGIN + (labelOffset(rank) + emsOf(name, scale, measure)) * labelSize(rank, always) * scale;
}

/**
 * The edge that would cut a name reaching so far from its point, which stands at x in a picture so wide. Near
 * both edges a name takes the roomier side; names of points beyond an edge stay beyond it.
 */
export function edgeAt(x: number, width: number, reach: number): Edge {
  if (x < 0) return 'right';
  if (x > width) return 'left';
  if (x >= reach && x <= width - reach) return '';
  return x < width / 2 ? 'left' : 'right';
}

/** More of its drawn ties lead east than west: a name to the west of the point keeps off them. */
export function partnersEast(
  { places, source, target, neighbours }: Pick<Network, 'places' | 'source' | 'target' | 'neighbours'>,
  status: Uint8Array,
  place: number,
): boolean {
  let east = 0;
  for (const tie of tiesOf(neighbours, place)) {
    if (status[tie] === ABSENT) continue;
    const other = source[tie] === place ? target[tie]! : source[tie]!;
    // Not known where: 0, as NaN is not.
    east += Math.sign(places[other]!.lon - places[place]!.lon) || 0;
  }
  return east > 0;
}
