// The shape of what places do together: threads that meet in a knot, one shape however many places there are, clear of
// the line of the partnership, and its knot clear of the others. Pure.

import { polygonHull } from 'd3';

export type Point = readonly [x: number, y: number];

export interface Shape {
  readonly knot: Point;
  /** `d` of the threads. */
  readonly threads: string;
  /** `d` of the area between three places and more; empty for two. */
  readonly area: string;
}

export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** How far a thread is bent away from the line: a share of its length, in pixels at least and at most. */
const BEND = { share: 0.07, least: 3, most: 14 } as const;
/** Where a knot may sit on its thread, the best first; on a short one it rather goes to the other side of the line. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const SHORT = { pixels: 80, along: [0.5, 0.25, 0.75], sides: [1, -1, 1.7, -1.7] } as const;
/** From the middle of three places and more towards each of them. */
const TOWARDS = [0.3, 0.55] as const;
/** Pixels between two knots. */
const APART = 1.5;

/**
 * Null where fewer than two of the places are to be seen. `radius`: of the knot; `clear`: pixels that it keeps from the
 * line; `taken`: the knots that are there.
 */
export function shapeOf(
  places: readonly (Point | null)[],
  {
    radius,
    clear,
    taken,
  }: { readonly radius: number; readonly clear: number; readonly taken: readonly Circle[] },
): Shape | null {
  const points = places.filter(point => point !== null);
  const [a, b] = points;
  if (!a || !b) return null;
  if (places.length === 2) return roomiest(bows(a, b, clear), radius, taken);
  const middle = middleOf(points);
  const knots = [middle, ...TOWARDS.flatMap(share => points.map(point => between(middle, point, share)))];
  const { knot } = roomiest(
    knots.map(knot => ({ knot })),
    radius,
    taken,
  );
  return { knot, threads: points.map(point => `M${px(point)}L${px(knot)}`).join(''), area: areaOf(points) };
}

/** Bent threads from one place to the other, each with its knot. */
function bows(a: Point, b: Point, clear: number): readonly Shape[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const away = Math.max(clear, BEND.least, Math.min(BEND.most, BEND.share * length));
  const isShort = length < SHORT.pixels;
  const middle = middleOf([a, b]);
  return (isShort ? SHORT.along : ALONG).flatMap(along =>
    (isShort ? SHORT.sides : [1]).map(side => {
      // The curve passes halfway between its control point and the middle.
      const control: Point = [
        middle[0] + (-dy / length) * 2 * side * away,
        middle[1] + (dx / length) * 2 * side * away,
      ];
      const knot = between(between(a, control, along), between(control, b, along), along);
      return { knot, threads: `M${px(a)}Q${px(control)} ${px(b)}`, area: '' };
    }),
  );
}

/** The first that touches none of those taken, or else the one that is farthest from them. */
function roomiest<T extends { readonly knot: Point }>(
  choices: readonly T[],
  radius: number,
  taken: readonly Circle[],
): T {
  let best = choices[0]!;
  let most = -Infinity;
  for (const choice of choices) {
    const { knot } = choice;
    const room = Math.min(
      ...taken.map(({ at, radius: other }) => Math.hypot(at[0] - knot[0], at[1] - knot[1]) - other - radius),
    );
    if (room >= APART) return choice;
    if (room > most) [best, most] = [choice, room];
  }
  return best;
}

function areaOf(points: readonly Point[]): string {
  const hull = polygonHull(points.map(([x, y]) => [x, y])) ?? points;
  return `M${hull.map(([x, y]) => px([x, y])).join('L')}Z`;
}

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

function middleOf(points: readonly Point[]): Point {
  const sum = (i: 0 | 1) => points.reduce((all, point) => all + point[i], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** In tenths of a pixel. */
const px = ([x, y]: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
