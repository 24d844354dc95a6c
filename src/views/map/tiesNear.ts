// Of very many ties those whose arc may pass near a point of the screen, found on the sphere: a few multiplications per
// tie, where projecting every arc would hold up the pointer.

import type { Network } from '../../graph/network';
import { dot, toVector, type Vector } from '../../lib/geodesy';
import type { PlacePoints } from './placePoints';

export interface TieCircles {
  /** Per tie: unit normal of its great circle, x y z; of ends that fall together or lie opposite each other 0. */
  readonly normals: Float32Array;
  /** Per tie: unit vector of its middle, and the cosine of its half angle; where the middle is not known −1. */
  readonly middles: Float32Array;
  readonly halves: Float32Array;
}

export function tieCircles(
  { source, target }: Pick<Network, 'source' | 'target'>,
  { vectors }: Pick<PlacePoints, 'vectors'>,
): TieCircles {
  const normals = new Float32Array(3 * source.length);
  const middles = new Float32Array(3 * source.length);
  const halves = new Float32Array(source.length).fill(-1);
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [3 * source[tie]!, 3 * target[tie]!];
    const [ax, ay, az] = [vectors[a]!, vectors[a + 1]!, vectors[a + 2]!];
    const [bx, by, bz] = [vectors[b]!, vectors[b + 1]!, vectors[b + 2]!];
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const size = Math.hypot(nx, ny, nz);
    // Below this the plane is that of rounding.
    if (size > 1e-5) normals.set([nx / size, ny / size, nz / size], 3 * tie);
    const sum = Math.hypot(ax + bx, ay + by, az + bz);
    if (sum < 1e-3) continue;
    middles.set([(ax + bx) / sum, (ay + by) / sum, (az + bz) / sum], 3 * tie);
    halves[tie] = sum / 2;
  }
  return { normals, middles, halves };
}

/** From pixels to degrees, as MapLibre has it: beside the globe the nearest point of its edge. */
interface Ground {
  unproject(point: [number, number]): { readonly lng: number; readonly lat: number };
}

/** Ascending. Never too few, sometimes too many: near the edge of the globe a pixel is wide. */
export function tiesNear(
  { normals, middles, halves }: TieCircles,
  ground: Ground,
  x: number,
  y: number,
  reach: number,
): readonly number[] {
  const at = (dx: number, dy: number): Vector => {
    const { lng, lat } = ground.unproject([x + dx, y + dy]);
    return toVector([lng, lat]);
  };
  const here = at(0, 0);
  const around = [at(-reach, 0), at(reach, 0), at(0, -reach), at(0, reach)];
  // Twice as far as the farthest of four points at that distance: a pixel may grow quickly.
  const angle =
    2 * Math.max(...around.map(point => Math.acos(Math.max(-1, Math.min(1, dot(here, point)))))) + 1e-4;
  const sine = Math.sin(Math.min(angle, Math.PI / 2));
  const [x1, y1, z1] = here;
  const found: number[] = [];
  for (let tie = 0; tie < halves.length; tie++) {
    const i = 3 * tie;
    if (Math.abs(normals[i]! * x1 + normals[i + 1]! * y1 + normals[i + 2]! * z1) > sine) continue;
    const half = halves[tie]!;
    if (half >= 0) {
      const off = Math.acos(
        Math.min(1, Math.max(-1, middles[i]! * x1 + middles[i + 1]! * y1 + middles[i + 2]! * z1)),
      );
      if (off > Math.acos(Math.min(1, half)) + angle) continue;
    }
    found.push(tie);
  }
  return found;
}
