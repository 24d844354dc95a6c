// How every tie looks at the present state, as bytes for the graphics card; map and network draw the same ones.
// A change of year, selection, hover or colours writes these bytes anew and nothing else.

import { ABSENT } from '../../../graph/status';
import { colourIn, type Classes } from '../../../state/classes';
import { LINES, NEUTRAL, opacityFor, tieLook } from '../../../state/encoding';
import { tieStanding, type Focus } from '../../../state/focus';
import type { PictureShown } from '../../../state/picture';

/** Bytes per tie: red, green, blue, opacity; line (index in LINES), width, layer, whether it is drawn. */
export const TIE_BYTES = 8;
/** Steps of a width in its byte: so many are the width of a tie that does not stand out. */
export const WIDTH_STEPS = 16;

export interface TieLooksInput {
  readonly shown: Pick<PictureShown, 'status' | 'tieCount'>;
  readonly focus: Focus | null;
  readonly scheme: 'light' | 'dark';
  readonly classes: Classes | null;
  /** Per tie: times the usual width; null: all the same. */
  readonly widths: Float32Array | null;
  /** On stage what has stepped back is hardly more than a shade. */
  readonly onStage?: boolean;
}

/** So much of what has stepped back is left on stage. */
const SHADE = 0.4;

export function tieLooks({
  shown,
  focus,
  scheme,
  classes,
  widths,
  onStage = false,
}: TieLooksInput): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(shown.status.length * TIE_BYTES);
  const plain = opacityFor(shown.tieCount);
  shown.status.forEach((status, tie) => {
    if (status === ABSENT) return;
    const colour = colourIn(classes, tie)?.[scheme] ?? NEUTRAL[scheme];
    const standing = tieStanding(focus, tie);
    const look = tieLook(colour, status, standing, plain, scheme);
    const opacity = onStage && standing === 'back' ? look.opacity * SHADE : look.opacity;
    // What stands out is broader by as much, however broad it is itself.
    const width = (widths?.[tie] ?? 1) + look.wider - 1;
    bytes.set(look.colour, tie * TIE_BYTES);
    bytes[tie * TIE_BYTES + 3] = Math.round(255 * opacity);
    bytes[tie * TIE_BYTES + 4] = LINES.indexOf(look.line);
    bytes[tie * TIE_BYTES + 5] = Math.min(255, Math.round(width * WIDTH_STEPS));
    bytes[tie * TIE_BYTES + 6] = Number(look.above);
    bytes[tie * TIE_BYTES + 7] = 1;
  });
  return bytes;
}
