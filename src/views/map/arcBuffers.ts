// Ties as instances for the graphics card: both ends as unit vectors and the angle between them, grouped by length,
// so that a long arc gets more segments than a short one. Made once per network; what changes with the year, the
// selection or the pointer is the look of each tie, a few bytes.

import type { Network } from '../../graph/network';
import { angleBetween, toVector } from '../../lib/geodesy';
import { TIE_BYTES } from '../parts/surface/tieLooks';

/** One segment spans at most this angle (1.4°): its bend is below a pixel up to zoom 6. Radians. */
const SEGMENT_ANGLE = 0.025;
const MOST_SEGMENTS = 128;

/** Floats per instance: ax ay az bx by bz angle. */
export const ENDS_SIZE = 7;

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
  // Without the coordinates of both ends there is no arc.
  const order = Uint32Array.from(ties.keys())
    .filter(tie => !Number.isNaN(angles[tie]))
    .sort((s, t) => segments[s]! - segments[t]! || s - t);

  const ends = new Float32Array(order.length * ENDS_SIZE);
  const buckets: { segments: number; first: number; count: number }[] = [];
  order.forEach((tie, slot) => {
    const { a, b } = ties[tie]!;
    const at = slot * ENDS_SIZE;
    ends.set(vectors[a]!, at);
    ends.set(vectors[b]!, at + 3);
    ends[at + 6] = angles[tie]!;
    const last = buckets.at(-1);
    if (last && last.segments === segments[tie]) last.count++;
    else buckets.push({ segments: segments[tie]!, first: slot, count: 1 });
  });
  return { order, ends, buckets };
}

const ofLists = new WeakMap<Network, ArcBuffers>();

/** The same; of the ties of a list once, and those that are only proposed stand behind them. */
export function arcsOf(network: Network): ArcBuffers {
  const { listed, ties, places } = network;
  const list = listed ?? network;
  const known = ofLists.get(list) ?? buildArcs(list);
  ofLists.set(list, known);
  if (!listed) return known;
  const added = buildArcs({ places, ties: ties.slice(listed.ties.length) });
  const ends = new Float32Array(known.ends.length + added.ends.length);
  ends.set(known.ends);
  ends.set(added.ends, known.ends.length);
  const behind = known.order.length;
  return {
    order: Uint32Array.from([...known.order, ...added.order.map(tie => tie + listed.ties.length)]),
    ends,
    buckets: [
      ...known.buckets,
      ...added.buckets.map(bucket => ({ ...bucket, first: bucket.first + behind })),
    ],
  };
}

/** The looks of ties (tieLooks) in the order of the instances. */
export function arcLooks({ order }: Pick<ArcBuffers, 'order'>, looks: Uint8Array): Uint8Array<ArrayBuffer> {
  const arranged = new Uint8Array(order.length * TIE_BYTES);
  order.forEach((tie, slot) => {
    const [from, to] = [tie * TIE_BYTES, slot * TIE_BYTES];
    for (let i = 0; i < TIE_BYTES; i++) arranged[to + i] = looks[from + i]!;
  });
  return arranged;
}
