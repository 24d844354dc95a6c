// How every place looks on the map at the present state, as bytes for placeLayer (those of ties: tieLooks.ts).
// A change of year, selection, hover or colours writes these bytes anew and nothing else.

import type { Network } from '../../graph/network';
import { colourIn, type Classes } from '../../state/classes';
import { ACCENT, FIRST_RADIUS, NEUTRAL, placeStrength, type Rgb } from '../../state/encoding';
import { placeStanding, type Focus } from '../../state/focus';

/** Bytes per place: red, green, blue, opacity; radius, whether it is open, layer, whether it is marked. */
export const PLACE_BYTES = 8;
/** Steps of a radius in its byte, per pixel. */
export const RADIUS_STEPS = 12;
/** Layers: those that take no part lie below the others. */
export const APART_LAYER = 0;
export const TAKING_LAYER = 1;

export interface PlaceLooksInput {
  readonly network: Pick<Network, 'places' | 'side'>;
  /** 1 where a place takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  readonly focus: Focus | null;
  /** Null: neutral. */
  readonly classes: Classes | null;
  readonly scheme: 'light' | 'dark';
}

export interface PlaceLook {
  readonly colour: Rgb;
  readonly opacity: number;
  /** Pixels, before it is scaled by zoom. */
  readonly radius: number;
  /** Takes no part in what is shown. */
  readonly apart: boolean;
  /** Selected or under the pointer. */
  readonly marked: boolean;
}

export function placeLook(
  place: number,
  { network, taking, radii, focus, classes, scheme }: PlaceLooksInput,
): PlaceLook {
  const standing = placeStanding(focus, taking, place);
  const marked = standing === 'marked';
  const own = colourIn(classes, place)?.[scheme] ?? NEUTRAL[scheme];
  return {
    colour: marked ? ACCENT[scheme] : own,
    opacity: placeStrength(standing, network.places[place]!.tiesKnown === 'boundary'),
    radius: radii?.[place] ?? FIRST_RADIUS,
    apart: taking[place] !== 1,
    marked,
  };
}

/** In the order of the places. */
export function placeLooks(input: PlaceLooksInput): Uint8Array<ArrayBuffer> {
  const { places, side } = input.network;
  const bytes = new Uint8Array(places.length * PLACE_BYTES);
  for (let place = 0; place < places.length; place++) {
    const { colour, opacity, radius, apart, marked } = placeLook(place, input);
    const at = place * PLACE_BYTES;
    bytes.set(colour, at);
    bytes[at + 3] = Math.round(255 * opacity);
    bytes[at + 4] = Math.min(255, Math.round(radius * RADIUS_STEPS));
    bytes[at + 5] = Number(side[place] === 1);
    bytes[at + 6] = apart ? APART_LAYER : TAKING_LAYER;
    bytes[at + 7] = Number(marked);
  }
  return bytes;
}
