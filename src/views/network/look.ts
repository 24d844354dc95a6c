// How every place and every tie looks at the present state, as bytes for the two programs (placeProgram, tieProgram).
// A change of year, selection or hover writes these bytes anew and nothing else.

import { ABSENT } from '../../graph/status';
import type { Network } from '../../graph/network';
import { ACCENT, KIND_COLOURS, lineOf, LINES, NEUTRAL, type Rgb } from '../../state/encoding';
import type { Selection } from '../../state/state';
import type { Shown } from '../../state/shown';
import { FIRST_RADIUS } from './dots';
import type { Focus } from './focus';

/** Bytes per place: disc red, green, blue, radius; ring red, green, blue, width; layer, room and two unused. */
export const PLACE_BYTES = 12;
/** Bytes per tie: red, green, blue, opacity; line (index in LINES), width, layer, whether it is drawn. */
export const TIE_BYTES = 8;
/** Steps per CSS pixel of a length in a byte, and per unit of the layout of a room. */
export const STEPS = 12;
export const ROOM_STEPS = 100;

/** Radius of a place that takes no part. */
const IDLE_RADIUS = 2;
const SELECTED_RADIUS = 5;
/** How far what steps back, takes no part, or is known as a partner only, goes towards the paper. */
const PALER = { back: 0.72, idle: 0.7, boundary: 0.35 };
/** Width of a ring, which marks the second side, and of the paper around a disc. */
const RING = 1.6;
const MARGIN = 0.8;
/** Ties step back to this share of their opacity. */
const STEPPED_BACK = 0.3;
const WIDTH = { plain: 1.2, lit: 1.8, marked: 2.6 };

export interface Look {
  readonly places: Uint8Array;
  readonly ties: Uint8Array;
  readonly drawn: number;
}

export interface LookInput {
  readonly network: Pick<Network, 'places' | 'ties' | 'side'>;
  readonly shown: Pick<Shown, 'status' | 'places' | 'tieCount'>;
  readonly radii: Float64Array | null;
  /** Per place: distance to the nearest other one, in units of the layout. */
  readonly room: Float32Array;
  readonly selection: Selection;
  readonly focus: Focus | null;
  readonly scheme: 'light' | 'dark';
  readonly paper: Rgb;
}

export function lookOf(input: LookInput): Look {
  return {
    places: placesLook(input),
    ties: tiesLook(input),
    drawn: input.shown.status.reduce((sum, code) => sum + Number(code !== ABSENT), 0),
  };
}

/** Opacity of a tie when so many are drawn: few stand firm, many add up to density. */
export function opacityFor(count: number): number {
  return Math.max(0.1, Math.min(0.9, 0.85 * (100 / Math.max(count, 1)) ** 0.37));
}

function placesLook({ network, shown, radii, room, selection, focus, scheme, paper }: LookInput): Uint8Array {
  const bytes = new Uint8Array(network.places.length * PLACE_BYTES);
  const selected = new Set(selection.places);
  network.places.forEach((place, index) => {
    const marked = selected.has(index) || focus?.over === index;
    const lit = focus === null || focus.places.has(index);
    const idle = shown.places[index] !== 1 && !marked;
    const paler = Math.max(
      idle ? PALER.idle : 0,
      lit || marked ? 0 : PALER.back,
      place.tiesKnown === 'boundary' && !marked && focus === null ? PALER.boundary : 0,
    );
    const colour = marked ? ACCENT[scheme] : mix(NEUTRAL[scheme], paper, paler);
    const measured = radii?.[index] ?? FIRST_RADIUS;
    const radius = idle
      ? Math.min(IDLE_RADIUS, measured)
      : marked
        ? Math.max(SELECTED_RADIUS, measured)
        : measured;
    const open = network.side[index] === 1;
    const [disc, ring] = open ? [paper, colour] : [colour, paper];
    bytes.set(
      [
        ...disc,
        length(open ? radius : radius + MARGIN),
        ...ring,
        length(open ? Math.min(RING, radius) : MARGIN),
        Number(marked || (focus !== null && lit)),
        Math.round(room[index]! * ROOM_STEPS),
      ],
      index * PLACE_BYTES,
    );
  });
  return bytes;
}

function tiesLook({ network, shown, selection, focus, scheme }: LookInput): Uint8Array {
  const bytes = new Uint8Array(network.ties.length * TIE_BYTES);
  const plain = opacityFor(shown.tieCount);
  network.ties.forEach(({ kind }, index) => {
    const code = shown.status[index]!;
    if (code === ABSENT) return;
    const marked = selection.tie === index || focus?.overTie === index;
    const lit = focus?.ties.has(index) ?? false;
    const { line, opacity, grey } = lineOf(code);
    const colour = marked ? ACCENT[scheme] : grey ? NEUTRAL[scheme] : KIND_COLOURS[scheme][kind];
    const strength = marked || lit ? 1 : focus === null ? plain : plain * STEPPED_BACK;
    bytes.set(
      [
        ...colour,
        Math.round(255 * strength * opacity),
        LINES.indexOf(line),
        length(marked ? WIDTH.marked : lit ? WIDTH.lit : WIDTH.plain),
        Number(marked || lit),
        1,
      ],
      index * TIE_BYTES,
    );
  });
  return bytes;
}

function length(pixels: number): number {
  return Math.min(255, Math.round(pixels * STEPS));
}

function mix(colour: Rgb, paper: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(colour[i] + (paper[i] - colour[i]) * share);
  return [at(0), at(1), at(2)];
}
