// How every tie looks at the present state, as bytes for the graphics card; map and network draw the same ones.
// A change of year, selection, hover or colours writes these bytes anew and nothing else.

import { TIE_KINDS } from '../data/records';
import { ABSENT } from '../graph/status';
import type { Network } from '../graph/network';
import { LINES, opacityFor, tieLook } from '../state/encoding';
import { tieStanding, type Focus } from '../state/focus';
import type { Shown } from '../state/shown';

/** Bytes per tie: red, green, blue, opacity; line (index in LINES), width, layer, whether it is drawn. */
export const TIE_BYTES = 8;
/** Steps of a width in its byte: so many are the width of a tie that does not stand out. */
export const WIDTH_STEPS = 100;

export function tieLooks(
  { ties }: Pick<Network, 'ties'>,
  shown: Pick<Shown, 'status' | 'kinds' | 'tieCount'>,
  focus: Focus | null,
  scheme: 'light' | 'dark',
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(ties.length * TIE_BYTES);
  const plain = opacityFor(shown.tieCount);
  ties.forEach((_, tie) => {
    const status = shown.status[tie]!;
    if (status === ABSENT) return;
    const look = tieLook(TIE_KINDS[shown.kinds[tie]!]!, status, tieStanding(focus, tie), plain, scheme);
    bytes.set(look.colour, tie * TIE_BYTES);
    bytes[tie * TIE_BYTES + 3] = Math.round(255 * look.opacity);
    bytes[tie * TIE_BYTES + 4] = LINES.indexOf(look.line);
    bytes[tie * TIE_BYTES + 5] = Math.round(look.wider * WIDTH_STEPS);
    bytes[tie * TIE_BYTES + 6] = Number(look.above);
    bytes[tie * TIE_BYTES + 7] = 1;
  });
  return bytes;
}
