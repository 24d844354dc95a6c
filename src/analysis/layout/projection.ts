// Azimuthal projections of the sphere, north up at their centre: from there every direction is true. Distances are those
// of Lambert's equal-area projection (Snyder 1987, "Map projections: a working manual", USGS Professional Paper 1395,
// equations 22-4, 22-5 and 24-2); or, for a network that is dense around its centre and reaches far, they grow with
// the logarithm only, which draws what is near large and keeps what is far in sight (Hägerstrand 1957, "Migration and
// area", Lund Studies in Geography B 13). Units: radii of the earth, at the centre.

import { angleBetween, normalised, toLonLat, toVector, type LonLat, type Vector } from '../../lib/geodesy';

const DEGREE = Math.PI / 180;

/** The point opposite the centre would lie all around the picture; what is so near to it has no place. */
const ANTIPODE = -0.999;

/**
 * x to the right and y upwards, both 0 at the centre; null near the point opposite the centre. `near`: radians; from
 * about there on distances are drawn together; Infinity: nowhere.
 */
export function projectAround(
  centre: LonLat,
  near = Infinity,
): (point: LonLat) => readonly [number, number] | null {
  const [sin0, cos0] = [Math.sin(centre[1] * DEGREE), Math.cos(centre[1] * DEGREE)];
  return ([lon, lat]) => {
    const [sin, cos] = [Math.sin(lat * DEGREE), Math.cos(lat * DEGREE)];
    const turn = (lon - centre[0]) * DEGREE;
    const cosine = sin0 * sin + cos0 * cos * Math.cos(turn);
    if (cosine < ANTIPODE) return null;
    // Both are the sine of the angle away from the centre, in the direction of the point.
    const [x, y] = [cos * Math.sin(turn), cos0 * sin - sin0 * cos * Math.cos(turn)];
    if (near === Infinity) {
      const factor = Math.sqrt(2 / (1 + cosine));
      return [factor * x, factor * y];
    }
    const sine = Math.hypot(x, y);
    const away = Math.atan2(sine, cosine);
    const factor = sine > 0 ? (near * Math.log1p(away / near)) / sine : 1;
    return [factor * x, factor * y];
  };
}

/** Points that reach so many times as far as half of them do are drawn together. */
const FAR = 10;

/** The angle within which half of the points lie, where others lie very much farther off; else Infinity. */
export function nearOf(points: readonly LonLat[], centre: LonLat): number {
  const from = toVector(centre);
  const away = points.map(point => angleBetween(from, toVector(point))).sort((p, q) => p - q);
  const half = away[away.length >> 1] ?? 0;
  return half > 0 && away.at(-1)! > FAR * half ? half : Infinity;
}

/** Where most points gather: the direction of the sum of their unit vectors. Of none, or of points that balance: 0, 0. */
export function centreOf(points: readonly LonLat[]): LonLat {
  const sum = points
    .map(toVector)
    .reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  return Math.hypot(...sum) > 1e-9 ? toLonLat(normalised(sum)) : [0, 0];
}
