// An arrangement drawn out sideways, as wide as the view has room for.

import type { Size } from '../parts/svg/svgSight';
import type { Arrangement } from './arrangement';
import { wholeOf, type Bounds } from './displayGraph';
import { frameOf, stretched, stretchFor, wider, type Frame } from './stretch';

/** Positions and captions are drawn out; circles keep their form, and layouts that have some are never drawn out. */
export interface Spread extends Arrangement {
  /** As it was arranged. */
  readonly plain: Arrangement;
  /** Times the width. */
  readonly stretch: number;
  /** Bounds of the whole with room for names: as arranged, and as drawn. */
  readonly whole: Bounds;
  readonly wide: Bounds;
  /** What turns a camera of the link into one over the picture. */
  readonly frame: Frame;
}

/** `whole` stays as it was where places have been dragged since. */
export function spreadOf(plain: Arrangement, { width, height }: Size, whole = wholeOf(plain)): Spread {
  const stretch = stretchFor(whole, width, height, plain.layout);
  return {
    ...plain,
    plain,
    stretch,
    whole,
    wide: wider(whole, stretch),
    frame: frameOf(whole, stretch),
    positions: stretched(plain.positions, stretch),
    captions: plain.captions.map(caption => ({ ...caption, x: caption.x * stretch })),
  };
}
