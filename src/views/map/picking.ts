// Which tie lies under the pointer: the arcs' points on the screen, computed as the graphics card does, and the
// distance to them. Points behind the globe do not count.

import { ABSENT } from '../../graph/status';
import type { Network, Tie } from '../../graph/network';
import { along, angleBetween, toVector } from '../../lib/geodesy';
import { segmentDistance } from '../../lib/segmentDistance';
import { atOnce, type Work } from '../../lib/steps';
import { segmentsFor } from './arcBuffers';

/** How the last frame was projected. */
export interface Projector {
  /** 4 × 4, column by column: on the globe from the unit sphere (x to 90° E, y north, z to 0° E), else from web mercator. */
  readonly matrix: Float32Array;
  /** Points with plane · point < 0 lie behind the horizon; null on the flat map. */
  readonly clippingPlane: Float32Array | null;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ArcPoints {
  /** x y z per point. */
  readonly vectors: Float32Array;
  /** Web mercator x y per point; x runs on across the date line. */
  readonly mercator: Float32Array;
  /** First point of each tie; one more at the end. */
  readonly starts: Uint32Array;
}

interface Arcs {
  readonly ties: readonly Pick<Tie, 'a' | 'b'>[];
  readonly places: Network['places'];
}

/** Ties between two pauses. */
const PACE = 500;

export const arcPoints = (of: Arcs): ArcPoints => atOnce(arcing(of));

/** The same in short steps. */
export function* arcing({ ties, places }: Arcs): Work<ArcPoints> {
  const at = places.map(({ lon, lat }) => toVector([lon, lat]));
  const starts = new Uint32Array(ties.length + 1);
  ties.forEach(({ a, b }, tie) => {
    starts[tie + 1] = starts[tie]! + segmentsFor(angleBetween(at[a]!, at[b]!)) + 1;
  });
  yield;
  const vectors = new Float32Array(3 * starts[ties.length]!);
  const mercator = new Float32Array(2 * starts[ties.length]!);
  for (const [tie, { a, b }] of ties.entries()) {
    const [from, to] = [at[a]!, at[b]!];
    const segments = starts[tie + 1]! - starts[tie]! - 1;
    let x = 0;
    for (let i = 0; i <= segments; i++) {
      const [px, py, pz] = along(from, to, i / segments);
      const point = starts[tie]! + i;
      vectors.set([px, py, pz], 3 * point);
      const turn = Math.atan2(py, px) / (2 * Math.PI) + 0.5;
      x = i === 0 ? turn : turn + Math.round(x - turn);
      const z = Math.max(-0.999999, Math.min(0.999999, pz));
      mercator.set([x, 0.5 - Math.log((1 + z) / (1 - z)) / (4 * Math.PI)], 2 * point);
    }
    if ((tie + 1) % PACE === 0) yield;
  }
  return { vectors, mercator, starts };
}

/** Screen x y per point in CSS pixels; NaN where it cannot be seen. `shift`: worlds to the side, on the flat map. */
export function projectPoints(
  points: Pick<ArcPoints, 'vectors' | 'mercator'>,
  projector: Projector,
  shift = 0,
): Float32Array {
  const { vectors, mercator } = points;
  const screen = new Float32Array((2 * vectors.length) / 3);
  for (let i = 0; i < screen.length / 2; i++) {
    const at = projector.clippingPlane
      ? onScreen(projector, vectors[3 * i + 1]!, vectors[3 * i + 2]!, vectors[3 * i]!)
      : onScreen(projector, mercator[2 * i]! + shift, mercator[2 * i + 1]!, 0);
    screen[2 * i] = at ? at[0] : NaN;
    screen[2 * i + 1] = at ? at[1] : NaN;
  }
  return screen;
}

/** A point in MapLibre's coordinates on the screen; null behind the horizon or the camera. */
function onScreen(
  { matrix: m, clippingPlane: plane, width, height }: Projector,
  x: number,
  y: number,
  z: number,
): readonly [number, number] | null {
  const w = m[3]! * x + m[7]! * y + m[11]! * z + m[15]!;
  if (w <= 0 || (plane && plane[0]! * x + plane[1]! * y + plane[2]! * z + plane[3]! < 0)) return null;
  const right = (m[0]! * x + m[4]! * y + m[8]! * z + m[12]!) / w;
  const up = (m[1]! * x + m[5]! * y + m[9]! * z + m[13]!) / w;
  return [((right + 1) / 2) * width, ((1 - up) / 2) * height];
}

/**
 * The drawn tie nearest to x, y; null where there is none within `reach` pixels, and `broader` of it (half of what a
 * line is wider than usual). A thin line across a broad one is met where the pointer is nearer to its middle.
 */
export function nearestTie(
  screens: readonly Float32Array[],
  { starts }: ArcPoints,
  status: Uint8Array,
  x: number,
  y: number,
  reach: number,
  broader: (tie: number) => number = () => 0,
): number | null {
  let nearest: number | null = null;
  /** Of the reach. */
  let least = 1;
  for (const screen of screens) {
    for (let tie = 0; tie + 1 < starts.length; tie++) {
      if (status[tie] === ABSENT) continue;
      const whole = reach + broader(tie);
      for (let i = starts[tie]!; i + 1 < starts[tie + 1]!; i++) {
        const off =
          segmentDistance(x, y, screen[2 * i]!, screen[2 * i + 1]!, screen[2 * i + 2]!, screen[2 * i + 3]!) /
          whole;
        // NaN compares as false: hidden points never win.
        if (off < least || (off === least && nearest === null)) {
          least = off;
          nearest = tie;
        }
      }
    }
  }
  return nearest;
}

/** The visible point nearest to the middle of a tie, for a label beside it; null where none is in the picture. */
export function middleOnScreen(
  screens: readonly Float32Array[],
  { starts }: ArcPoints,
  tie: number,
  { width, height }: Pick<Projector, 'width' | 'height'>,
): readonly [number, number] | null {
  const first = starts[tie]!;
  const last = starts[tie + 1]! - 1;
  const middle = (first + last) / 2;
  let found: readonly [number, number] | null = null;
  let least = Infinity;
  for (const screen of screens) {
    for (let i = first; i <= last; i++) {
      const x = screen[2 * i]!;
      const y = screen[2 * i + 1]!;
      if (!(x >= 0 && x <= width && y >= 0 && y <= height) || Math.abs(i - middle) >= least) continue;
      least = Math.abs(i - middle);
      found = [x, y];
    }
  }
  return found;
}
