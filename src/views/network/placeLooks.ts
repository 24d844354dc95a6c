// How every place looks at the present state, as bytes for placeProgram (those of ties: tieLooks.ts).
// A change of year, selection, hover or colours writes these bytes anew and nothing else.

import type { Network } from '../../graph/network';
import { colourIn, type Classes } from '../../state/classes';
import { ACCENT, FIRST_RADIUS, NEUTRAL, placeStrength, type Rgb } from '../../state/encoding';
import { placeStanding, type Focus } from '../../state/focus';
import { crowdMargin, crowdShare } from './dots';

/** Bytes per place: disc red, green, blue, radius; ring red, green, blue, width; layer, room and two unused. */
export const PLACE_BYTES = 12;
/** Steps per CSS pixel of a length in a byte, and per unit of the layout of a room. */
export const STEPS = 12;
export const ROOM_STEPS = 100;

/** Radius of a place that takes no part. */
const IDLE_RADIUS = 2;
const MARKED_RADIUS = 5;
/** Width of a ring, which marks the second side. */
const RING = 1.6;

export interface PlaceLooksInput {
  readonly network: Pick<Network, 'places' | 'side'>;
  /** Per place: 1 where it takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  /** Per place: distance to the nearest other one, in units of the layout. */
  readonly room: Float32Array;
  readonly focus: Focus | null;
  /** Null: neutral. */
  readonly classes: Classes | null;
  readonly scheme: 'light' | 'dark';
  readonly paper: Rgb;
}

export function placeLooks({
  network,
  taking,
  radii,
  room,
  focus,
  classes,
  scheme,
  paper,
}: PlaceLooksInput): Uint8Array {
  const bytes = new Uint8Array(network.places.length * PLACE_BYTES);
  const share = crowdShare(network.places.length);
  const margin = crowdMargin(network.places.length);
  network.places.forEach(({ tiesKnown }, index) => {
    const standing = placeStanding(focus, taking, index);
    const marked = standing === 'marked';
    const strength = placeStrength(standing, tiesKnown === 'boundary');
    const own = colourIn(classes, index)?.[scheme] ?? NEUTRAL[scheme];
    const colour = marked ? ACCENT[scheme] : mix(paper, own, strength);
    const measured = (radii?.[index] ?? FIRST_RADIUS) * share;
    const radius = marked
      ? Math.max(MARKED_RADIUS, measured)
      : taking[index] === 1
        ? measured
        : Math.min(IDLE_RADIUS, measured);
    const open = network.side[index] === 1;
    const [disc, ring] = open ? [paper, colour] : [colour, paper];
    bytes.set(
      [
        ...disc,
        length(open ? radius : radius + margin),
        ...ring,
        length(open ? Math.min(RING, radius) : margin),
        Number(marked || standing === 'lit'),
        Math.round(room[index]! * ROOM_STEPS),
      ],
      index * PLACE_BYTES,
    );
  });
  return bytes;
}

function length(pixels: number): number {
  return Math.min(255, Math.round(pixels * STEPS));
}

/** `share` of the colour over the paper. */
function mix(paper: Rgb, colour: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(paper[i] + (colour[i] - paper[i]) * share);
  return [at(0), at(1), at(2)];
}
