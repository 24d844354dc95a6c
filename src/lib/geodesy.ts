// Great circles on a sphere, and what a set of points spans. Degrees at the door, unit vectors inside:
// x points to 0° E, y to 90° E, z to the north pole.

export type LonLat = readonly [lon: number, lat: number];
export type Vector = readonly [x: number, y: number, z: number];

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

const DEGREE = Math.PI / 180;

export function toVector([lon, lat]: LonLat): Vector {
  const r = Math.cos(lat * DEGREE);
  return [r * Math.cos(lon * DEGREE), r * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)];
}

export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
}

export function dot(p: Vector, q: Vector): number {
  return p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
}

export function cross(p: Vector, q: Vector): Vector {
  return [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
}

export function normalised(v: Vector): Vector {
  const size = Math.hypot(...v);
  return [v[0] / size, v[1] / size, v[2] / size];
}

/** Angle between two unit vectors in radians; exact for small ones too. */
export function angleBetween(p: Vector, q: Vector): number {
  const [x, y, z] = cross(p, q);
  // Faster than Math.hypot, and unit vectors neither overflow nor vanish.
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot(p, q));
}

/** Kilometres along the great circle. */
export function distance(p: LonLat, q: LonLat): number {
  return EARTH_RADIUS * angleBetween(toVector(p), toVector(q));
}

/** The point at share `t` of the great circle from p to q. Between antipodes it runs over the nearer pole. */
export function along(p: Vector, q: Vector, t: number): Vector {
  const angle = angleBetween(p, q);
  const sine = Math.sin(angle);
  if (angle < 1e-9) return p;
  if (sine < 1e-9) {
    const pole = normalised([-p[0] * p[2], -p[1] * p[2], 1 - p[2] * p[2] + 1e-12]);
    return combined(p, Math.cos(t * angle), pole, Math.sin(t * angle));
  }
  return combined(p, Math.sin((1 - t) * angle) / sine, q, Math.sin(t * angle) / sine);
}

function combined(p: Vector, u: number, q: Vector, v: number): Vector {
  return [p[0] * u + q[0] * v, p[1] * u + q[1] * v, p[2] * u + q[2] * v];
}

/** The longitude plus so many turns that it comes closest to `reference`; may leave −180 … 180. */
export function nearestTurn(lon: number, reference: number): number {
  return lon + 360 * Math.round((reference - lon) / 360);
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  /** At least `west`; above 180 where the box crosses the date line. */
  readonly east: number;
  readonly north: number;
}

/** The narrowest box around all points, across the date line where that is shorter; null without points. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => nearestTurn(lon, 0)).sort((x, y) => x - y);
  // The widest gap between neighbours stays outside the box; the one over the date line comes first.
  let gap = lons[0]! + 360 - lons.at(-1)!;
  let first = 0;
  for (let i = 1; i < lons.length; i++) {
    if (lons[i]! - lons[i - 1]! > gap + 1e-9) {
      gap = lons[i]! - lons[i - 1]!;
      first = i;
    }
  }
  const lats = points.map(([, lat]) => lat);
  return {
    west: lons[first]!,
    south: Math.min(...lats),
    east: first === 0 ? lons.at(-1)! : lons[first - 1]! + 360,
    north: Math.max(...lats),
  };
}

/**
 * Middle of the smallest cap around all points, by steps towards the farthest one that shrink (Bădoiu & Clarkson 2003,
 * on the sphere). Good to a few per cent of the cap; points all around the globe give any middle.
 */
export function middleOf(points: readonly Vector[]): Vector {
  const sum = points.reduce<Vector>((all, p) => [all[0] + p[0], all[1] + p[1], all[2] + p[2]], [0, 0, 0]);
  let middle: Vector = Math.hypot(...sum) > 1e-9 ? normalised(sum) : (points[0] ?? [1, 0, 0]);
  for (let step = 1; step <= 60; step++) {
    let farthest = middle;
    let least = 1;
    for (const point of points) {
      const cosine = dot(point, middle);
      if (cosine < least) [least, farthest] = [cosine, point];
    }
    middle = along(middle, farthest, 1 / (step + 1));
  }
  return middle;
}
