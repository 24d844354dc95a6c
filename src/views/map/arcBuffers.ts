// Ties as instances for the graphics card: both ends as unit vectors and the angle between them, grouped by length,
// so that a long arc gets more segments than a short one. Made once per network; what changes with the year or the
// selection is four bytes per tie.

import { TIE_KINDS } from '../../data/records';
import type { Network } from '../../graph/network';
import { angleBetween, toVector } from '../../lib/geodesy';

/** One segment spans at most this angle (1.4°): its bend is below a pixel up to zoom 6. Radians. */
const SEGMENT_ANGLE = 0.025;
const MOST_SEGMENTS = 128;

/** Floats per instance: ax ay az bx by bz angle. */
export const ENDS_SIZE = 7;
/** Bytes per instance: status, kind, focus, unused. */
export const STATE_SIZE = 4;

export interface Bucket {
  readonly segments: number;
  /** First instance, and how many. */
  readonly first: number;
  readonly count: number;
}

export interface ArcBuffers {
  /** Tie of each instance. */
  readonly order: Uint32Array;
  readonly ends: Float32Array;
  /** Index in TIE_KINDS, per instance. */
  readonly kinds: Uint8Array;
  readonly buckets: readonly Bucket[];
}

export function segmentsFor(angle: number): number {
  let segments = 2;
  while (segments < MOST_SEGMENTS && angle / segments > SEGMENT_ANGLE) segments *= 2;
  return segments;
}

export function buildArcs({ ties, places }: Pick<Network, 'ties' | 'places'>): ArcBuffers {
  const vectors = places.map(({ lon, lat }) => toVector([lon, lat]));
  const angles = ties.map(({ a, b }) => angleBetween(vectors[a]!, vectors[b]!));
  const segments = angles.map(segmentsFor);
  const order = Uint32Array.from(ties.keys()).sort((s, t) => segments[s]! - segments[t]! || s - t);

  const ends = new Float32Array(ties.length * ENDS_SIZE);
  const kinds = Uint8Array.from(order, tie => TIE_KINDS.indexOf(ties[tie]!.kind));
  const buckets: { segments: number; first: number; count: number }[] = [];
  order.forEach((tie, slot) => {
    const { a, b } = ties[tie]!;
    ends.set([...vectors[a]!, ...vectors[b]!, angles[tie]!], slot * ENDS_SIZE);
    const last = buckets.at(-1);
    if (last && last.segments === segments[tie]) last.count++;
    else buckets.push({ segments: segments[tie]!, first: slot, count: 1 });
  });
  return { order, ends, kinds, buckets };
}

/** What a tie is at the moment, for the shader: status, kind, and 1 where it stands in focus. */
export function arcStates(
  { order, kinds }: ArcBuffers,
  status: Uint8Array,
  focus: ReadonlySet<number>,
): Uint8Array<ArrayBuffer> {
  const states = new Uint8Array(order.length * STATE_SIZE);
  order.forEach((tie, slot) => {
    states[slot * STATE_SIZE] = status[tie]!;
    states[slot * STATE_SIZE + 1] = kinds[slot]!;
    states[slot * STATE_SIZE + 2] = focus.has(tie) ? 1 : 0;
  });
  return states;
}
