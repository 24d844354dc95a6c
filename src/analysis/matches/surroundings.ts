// Which places lie close to which, and how close they count: weight exp(−(d/h)²) by their distance d.

import { EARTH_RADIUS, toVector } from '../../lib/geodesy';
import type { PlaceFacts } from '../../graph/placeFacts';

/** Kilometres: farther apart, nothing is near; and the two widths h. */
const REACH = 60;
const NEAR = 25;
const NEXT_DOOR = 4;

export interface Surroundings {
  /** Places close to place i stand from offsets[i] to offsets[i + 1]; itself is not among them. */
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
  /** Weights of the same entries, at the two widths. */
  readonly near: Float64Array;
  readonly door: Float64Array;
  /** Kilometres between two places; NaN where one has no coordinates. */
  readonly kilometres: (a: number, b: number) => number;
}

export function surroundingsOf({ order, lat, lon }: PlaceFacts): Surroundings {
  const points = new Float64Array(3 * order);
  for (let place = 0; place < order; place++) points.set(toVector([lon[place]!, lat[place]!]), 3 * place);
  const chord2 = (a: number, b: number): number =>
    (points[3 * a]! - points[3 * b]!) ** 2 +
    (points[3 * a + 1]! - points[3 * b + 1]!) ** 2 +
    (points[3 * a + 2]! - points[3 * b + 2]!) ** 2;

  // Cubes as wide as the reach: what is near stands in the same one or in one beside it.
  const width = REACH / EARTH_RADIUS;
  const cubes = new Map<number, number[]>();
  const steps = Math.ceil(2 / width) + 3;
  const cubeAt = (place: number, axis: number) => Math.floor((points[3 * place + axis]! + 1) / width) + 1;
  const key = (x: number, y: number, z: number) => (x * steps + y) * steps + z;
  for (let place = 0; place < order; place++) {
    if (Number.isNaN(points[3 * place]!)) continue;
    const at = key(cubeAt(place, 0), cubeAt(place, 1), cubeAt(place, 2));
    const cube = cubes.get(at);
    if (cube) cube.push(place);
    else cubes.set(at, [place]);
  }

  const offsets = new Uint32Array(order + 1);
  const places: number[] = [];
  const near: number[] = [];
  const door: number[] = [];
  for (let place = 0; place < order; place++) {
    if (!Number.isNaN(points[3 * place]!)) {
      const [x, y, z] = [cubeAt(place, 0), cubeAt(place, 1), cubeAt(place, 2)];
      for (let beside = 0; beside < 27; beside++) {
        const at = key(
          x + (beside % 3) - 1,
          y + (Math.floor(beside / 3) % 3) - 1,
          z + Math.floor(beside / 9) - 1,
        );
        for (const other of cubes.get(at) ?? []) {
          const square = chord2(place, other);
          if (other === place || square > width * width) continue;
          const d = EARTH_RADIUS * Math.sqrt(square);
          places.push(other);
          near.push(Math.exp(-((d / NEAR) ** 2)));
          door.push(Math.exp(-((d / NEXT_DOOR) ** 2)));
        }
      }
    }
    offsets[place + 1] = places.length;
  }
  return {
    offsets,
    places: Uint32Array.from(places),
    near: Float64Array.from(near),
    door: Float64Array.from(door),
    kilometres: (a, b) => 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord2(a, b)) / 2)),
  };
}
