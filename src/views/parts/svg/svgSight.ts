// Where places and ties stand in a view that is drawn plainly, and what lies under the pointer there.

import { pathAlong } from '../../../export/svg/marks';
import { ABSENT } from '../../../graph/status';
import type { Network } from '../../../graph/network';
import { segmentDistance } from '../../../lib/segmentDistance';
import type { Hover } from '../../../state/state';
import type { Reach } from '../surface/reach';

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Sight {
  readonly network: Network;
  /** Pixels from the upper left corner, x and y of place i at 2i and 2i + 1; NaN where it cannot be seen. */
  readonly places: Float32Array;
  /** The same of the points along the ties; between two of NaN nothing is drawn. */
  readonly lines: Float32Array;
  /** First point of each tie; one more at the end. */
  readonly starts: Uint32Array;
  /** Per place: 1 where it stands aside. */
  readonly aside?: Uint8Array | null;
}

/** `d` of the path of a tie; empty where nothing of it can be seen. */
export const pathOf = ({ lines, starts }: Pick<Sight, 'lines' | 'starts'>, tie: number): string =>
  pathAlong(lines, starts[tie]!, starts[tie + 1]!);

export interface PickInput {
  readonly sight: Sight;
  /** Pixels. */
  readonly radiusOf: (place: number) => number;
  /** Half the width of a tie, in pixels. */
  readonly broader: (tie: number) => number;
  /** Per tie; those ABSENT are not drawn and cannot be met. */
  readonly status: Uint8Array;
}

/** The place whose rim is nearest, else the nearest tie. */
export function pickIn(
  { sight, radiusOf, broader, status }: PickInput,
  x: number,
  y: number,
  reach: Reach,
): Hover {
  const { places, lines, starts } = sight;
  let found: Hover = null;
  let least = reach.place;
  for (let place = 0; place < places.length / 2; place++) {
    // NaN compares as false: what cannot be seen is never met.
    const away = Math.hypot(places[2 * place]! - x, places[2 * place + 1]! - y) - radiusOf(place);
    if (away < least) [found, least] = [{ place }, away];
  }
  if (found) return found;
  // As shares of how far each may be: a thin line across a broad one is met too.
  least = 1;
  for (let tie = 0; tie + 1 < starts.length; tie++) {
    if (status[tie] === ABSENT) continue;
    const whole = reach.tie + broader(tie);
    for (let i = 2 * starts[tie]!; i + 2 < 2 * starts[tie + 1]!; i += 2) {
      const away = segmentDistance(x, y, lines[i]!, lines[i + 1]!, lines[i + 2]!, lines[i + 3]!) / whole;
      if (away < least) [found, least] = [{ tie }, away];
    }
  }
  return found;
}

/** Where a label for a tie may stand: its point nearest to the middle that can be seen. */
export function middleOf(
  { lines, starts }: Pick<Sight, 'lines' | 'starts'>,
  tie: number,
): readonly [x: number, y: number] | null {
  const [first, last] = [starts[tie]!, starts[tie + 1]! - 1];
  if (last - first === 1) {
    const mean = (i: 0 | 1) => (lines[2 * first + i]! + lines[2 * last + i]!) / 2;
    return Number.isNaN(mean(0)) ? null : [mean(0), mean(1)];
  }
  let nearest: number | null = null;
  for (let i = first; i <= last; i++) {
    if (Number.isNaN(lines[2 * i])) continue;
    const off = (at: number) => Math.abs(at - (first + last) / 2);
    if (nearest === null || off(i) < off(nearest)) nearest = i;
  }
  return nearest === null ? null : [lines[2 * nearest]!, lines[2 * nearest + 1]!];
}
