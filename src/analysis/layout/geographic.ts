// As on the map: every place where it lies, projected around the middle of all places (projection.ts), north up.
// Places that would fall together are pushed apart until their dots can be told from each other (separate.ts).

import type { LonLat } from '../../lib/geodesy';
import { rounded, type LaidOut } from './laidOut';
import { centreOf, nearOf, projectAround } from './projection';
import { separate } from './separate';

/** Square units of the picture for each place: the more, the truer the map, and the smaller its dots. */
const AREA = 30;
/** A picture is taken as at least so high as this share of its width, and the other way round. */
const LEAST_ASPECT = 0.25;
/** Least distance of two places. */
const APART = 0.8;
/** Places on one spot are first set so far off it, each in a direction of its own, so that they part evenly. */
const OFF = 1e-3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function geographic(points: readonly LonLat[]): LaidOut {
  const centre = centreOf(points);
  const near = nearOf(points, centre);
  const project = projectAround(centre, near);
  const earth = Float64Array.from(points.flatMap(point => project(point) ?? [0, -2]));
  const { left, bottom, width, height } = boxOf(earth);
  const side = Math.max(width, height);
  const scale =
    side > 0
      ? Math.sqrt(
          (AREA * points.length) /
            (Math.max(width, LEAST_ASPECT * side) * Math.max(height, LEAST_ASPECT * side)),
        )
      : 1;
  const [x, y] = [-scale * (left + width / 2), -scale * (bottom + height / 2)];
  const positions = earth.map((value, i) => {
    const turn = (i >> 1) * GOLDEN_ANGLE;
    const off = OFF * (i % 2 === 0 ? Math.cos(turn) : Math.sin(turn));
    return value * scale + (i % 2 === 0 ? x : y) + off;
  });
  separate(positions, new Float64Array(points.length).fill(APART / 2), 0);
  return {
    positions: rounded(positions),
    circles: [],
    captions: [],
    aside: null,
    geo: { centre, near, scale, x, y },
  };
}

function boxOf(positions: Float64Array) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    left = Math.min(left, positions[i]!);
    right = Math.max(right, positions[i]!);
    bottom = Math.min(bottom, positions[i + 1]!);
    top = Math.max(top, positions[i + 1]!);
  }
  if (left > right) return { left: 0, bottom: 0, width: 0, height: 0 };
  return { left, bottom, width: right - left, height: top - bottom };
}
