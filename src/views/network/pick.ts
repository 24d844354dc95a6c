// What lies under the pointer. Computed, not read back from the graphics card, which would have to wait for it.

import { ABSENT } from '../../graph/status';
import { segmentDistance } from '../../lib/segmentDistance';
import type { Hover } from '../../state/state';
import type { Reach } from '../parts/surface/reach';

export interface PickInput {
  /** Pixels, x and y of place i at 2i and 2i + 1. */
  readonly screen: Float32Array;
  /** Pixels. */
  readonly radiusOf: (place: number) => number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Per tie; those ABSENT are not drawn and cannot be met. */
  readonly status: Uint8Array;
}

/** The place whose rim is nearest, else the nearest tie. */
export function pick(input: PickInput, x: number, y: number, reach: Reach): Hover {
  const place = nearestPlace(input, x, y, reach.place);
  if (place !== null) return { place };
  const tie = nearestTie(input, x, y, reach.tie);
  return tie === null ? null : { tie };
}

function nearestPlace({ screen, radiusOf }: PickInput, x: number, y: number, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach;
  for (let place = 0; place < screen.length / 2; place++) {
    const away = Math.hypot(screen[2 * place]! - x, screen[2 * place + 1]! - y) - radiusOf(place);
    if (away < least) [nearest, least] = [place, away];
  }
  return nearest;
}

function nearestTie(
  { screen, source, target, status }: PickInput,
  x: number,
  y: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let least = reach;
  for (let tie = 0; tie < source.length; tie++) {
    if (status[tie] === ABSENT) continue;
    const from = 2 * source[tie]!;
    const to = 2 * target[tie]!;
    const away = segmentDistance(x, y, screen[from]!, screen[from + 1]!, screen[to]!, screen[to + 1]!);
    if (away < least) [nearest, least] = [tie, away];
  }
  return nearest;
}
