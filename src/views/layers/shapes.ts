// The shape of a project between its places: threads that meet in a knot, one shape however many places there are.
// Several projects of the same places lie side by side, clear of the line of the partnership. Pure.

import { polygonHull } from 'd3';

export type Point = readonly [x: number, y: number];

export interface Shape {
  readonly knot: Point;
  /** `d` of the threads. */
  readonly threads: string;
  /** `d` of the area between three places and more; empty for two. */
  readonly area: string;
}

/** Pixels between two projects of the same places: a share of their distance, at most so many, and so many for all. */
const GAP = { share: 0.07, least: 3, most: 9, all: 56 } as const;

/** Null where fewer than two of the places are to be seen. `lane`: which of so many projects of these places. */
export function shapeOf(places: readonly (Point | null)[], lane: number, lanes: number): Shape | null {
  const points = places.filter(point => point !== null);
  const [a, b] = points;
  if (!a || !b) return null;
  if (places.length === 2) return bow(a, b, lane, lanes);
  const span = Math.max(...points.map(([x, y]) => Math.hypot(x - a[0], y - a[1])));
  const [x, y] = middleOf(points);
  // Beside one another, to the right.
  const knot: Point = [x + lane * gapFor(span, lanes), y];
  return {
    knot,
    threads: points.map(point => `M${px(point)}L${px(knot)}`).join(''),
    area: areaOf(points),
  };
}

/** A bent thread from one place to the other, with the knot halfway. */
function bow(a: Point, b: Point, lane: number, lanes: number): Shape {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const away = (lane + 1) * gapFor(length, lanes);
  const [x, y] = middleOf([a, b]);
  const [ox, oy] = [(-dy / length) * away, (dx / length) * away];
  // The curve passes halfway between its control point and the middle.
  const control: Point = [x + 2 * ox, y + 2 * oy];
  return { knot: [x + ox, y + oy], threads: `M${px(a)}Q${px(control)} ${px(b)}`, area: '' };
}

function gapFor(length: number, lanes: number): number {
  return Math.min(GAP.all / lanes, Math.max(GAP.least, Math.min(GAP.most, GAP.share * length)));
}

function areaOf(points: readonly Point[]): string {
  const hull = polygonHull(points.map(([x, y]) => [x, y])) ?? points;
  return `M${hull.map(([x, y]) => px([x, y])).join('L')}Z`;
}

function middleOf(points: readonly Point[]): Point {
  const sum = (i: 0 | 1) => points.reduce((all, point) => all + point[i], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** In tenths of a pixel. */
const px = ([x, y]: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
