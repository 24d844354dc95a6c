// Pairs of points that lie close together, by a grid of cubes over the sphere: only neighbours are compared.

import { dot, EARTH_RADIUS, type Vector } from '../../lib/geodesy';

/** Of so many in one cube each is compared with the first ones only: a table may have all its places at one point. */
const CROWD = 24;
/** Cubes on an axis, more than any distance asked for needs. */
const SIDE = 8192;

/** Calls `found` for each pair at most `km` apart, the earlier point first. */
export function eachNearPair(
  points: readonly (Vector | null)[],
  km: number,
  found: (p: number, q: number, km: number) => void,
): void {
  const step = km / EARTH_RADIUS;
  const cubes = new Map<number, number[]>();
  const keyOf = (x: number, y: number, z: number) => (x * SIDE + y) * SIDE + z;
  const cell = (value: number) => Math.floor((value + 1) / step) + 1;
  for (const [at, point] of points.entries()) {
    if (!point) continue;
    const [x, y, z] = [cell(point[0]), cell(point[1]), cell(point[2])];
    for (let i = x - 1; i <= x + 1; i++)
      for (let j = y - 1; j <= y + 1; j++)
        for (let k = z - 1; k <= z + 1; k++) {
          const others = cubes.get(keyOf(i, j, k));
          if (!others) continue;
          for (const other of others.slice(0, CROWD)) {
            const apart = EARTH_RADIUS * Math.acos(Math.min(1, dot(point, points[other]!)));
            if (apart <= km) found(other, at, apart);
          }
        }
    const key = keyOf(x, y, z);
    const own = cubes.get(key);
    if (own) own.push(at);
    else cubes.set(key, [at]);
  }
}
