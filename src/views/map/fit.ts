// The camera that brings points into view, on the globe and on the flat map. MapLibre fits boxes of longitude and
// latitude; a box from Bonn to Kamchatka on the globe shows little of what is in it, so the globe is fitted by angles.

import {
  along,
  angleBetween,
  boundsOf,
  cross,
  dot,
  middleOf,
  normalised,
  toLonLat,
  toVector,
  type LonLat,
  type Vector,
} from '../../lib/geodesy';

/** The picture to fit into. */
export interface FitBox {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Kept free on the left and on the right, above and below. */
  readonly padding: { readonly x: number; readonly y: number };
}

export interface Fit {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}

/** Closer than this a fit does not go: a single city keeps its surroundings. */
const CLOSEST = 6;
const WIDEST = 0.3;

/** Each step takes away most of what the picture is off its middle. */
const CENTRING_STEPS = 4;

/** Points within this angle of the middle (70°, as a cosine) can be shown together. */
const ONE_SIDE = Math.cos((70 * Math.PI) / 180);
/** Where they cannot, the chief point stands at most so far from the middle (radians). */
const MOST_TURN = (20 * Math.PI) / 180;

/** MapLibre's camera stands this many heights of the picture away from its middle (field of view 36.87°). */
const CAMERA_DISTANCE = 1.5;

/** `chief`: those of the points that have to be seen where no side of the globe holds all of them. */
export function fitTo(
  points: readonly LonLat[],
  box: FitBox,
  projection: 'globe' | 'flat',
  chief: readonly LonLat[] = [],
): Fit | null {
  if (points.length === 0) return null;
  return projection === 'globe'
    ? fitGlobe(points.map(toVector), box, chief.map(toVector))
    : fitFlat(points, box);
}

export function fitFlat(points: readonly LonLat[], box: FitBox): Fit {
  const bounds = boundsOf(points)!;
  const top = mercatorY(bounds.north);
  const bottom = mercatorY(bounds.south);
  const { width, height } = free(box);
  const zoom = Math.log2(
    Math.min((width / 512) * (360 / (bounds.east - bounds.west)), height / 512 / (bottom - top)),
  );
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - top - bottom))) * 180) / Math.PI;
  return { center: [(bounds.west + bounds.east) / 2, lat], zoom: clamp(zoom) };
}

function fitGlobe(points: readonly Vector[], box: FitBox, chief: readonly Vector[] = []): Fit {
  const away = CAMERA_DISTANCE * box.height;
  const { width, height } = free(box);

  let middle = middleOf(points);
  const together = points.every(point => dot(point, middle) > ONE_SIDE);
  if (!together) middle = bestSide(points, chief) ?? middle;
  // The middle of the points is not the middle of their picture: what bends away over the globe is foreshortened.
  // Behind the horizon there is no picture, so this is only for points that are all in front of it.
  for (let step = 0; together && step < CENTRING_STEPS; step++) {
    const { east, north } = axesAt(middle);
    const reach = (axis: Vector) => {
      const offsets = points.map(point => dot(point, axis));
      return (Math.max(...offsets) + Math.min(...offsets)) / 2;
    };
    middle = normalised(
      [0, 1, 2].map(i => middle[i]! + east[i]! * reach(east) + north[i]! * reach(north)) as unknown as Vector,
    );
  }
  const center = toLonLat(middle);
  const { east, north } = axesAt(middle);

  // Perspective: a point at (x, y, z) of the unit sphere, seen from above its middle, stands at
  // away · R · x / (away + R · (1 − z)) pixels, and behind the horizon where R · (1 − z) > away · z.
  let radius = Infinity;
  for (const point of points) {
    const depth = 1 - dot(point, middle);
    for (const [offset, half] of [
      [Math.abs(dot(point, east)), width / 2],
      [Math.abs(dot(point, north)), height / 2],
    ] as const) {
      const slack = away * offset - half * depth;
      if (slack > 0) radius = Math.min(radius, (half * away) / slack);
    }
    if (depth > 0) radius = Math.min(radius, (0.97 * away * (1 - depth)) / depth);
  }
  const zoom = Math.log2(
    Math.max(radius, globeFilling(Math.min(width, height), away)) / earthRadius(0, center[1]),
  );
  return { center, zoom: clamp(zoom) };
}

/** Directions to the right and up in a picture with this middle. */
function axesAt(middle: Vector): { readonly east: Vector; readonly north: Vector } {
  const east = normalised(cross([0, 0, 1], Math.abs(middle[2]) > 0.9999 ? [1, 0, 0] : middle));
  return { east, north: cross(middle, east) };
}

/** The side of the globe where most of the points lie, turned only so far that the chief ones stay well in sight. */
function bestSide(points: readonly Vector[], chief: readonly Vector[]): Vector | null {
  const anchor = mean(chief);
  if (!anchor) return mean(points);
  const most = mean(points.filter(point => dot(point, anchor) > 0)) ?? anchor;
  const angle = angleBetween(anchor, most);
  return angle > MOST_TURN ? along(anchor, most, MOST_TURN / angle) : most;
}

/** Null of no points, and of points that outweigh each other all around the globe. */
function mean(points: readonly Vector[]): Vector | null {
  const sum = points.reduce<Vector>((all, p) => [all[0] + p[0], all[1] + p[1], all[2] + p[2]], [0, 0, 0]);
  return Math.hypot(...sum) > 1e-6 * points.length ? normalised(sum) : null;
}

/** Radius of a globe whose disc, seen from `away` over its surface, is so many pixels wide. */
function globeFilling(width: number, away: number): number {
  const half = width / 2;
  return (half * half + half * Math.hypot(half, away)) / away;
}

/** The earth's radius in pixels: MapLibre's globe has the flat map's scale at the middle of the picture. */
function earthRadius(zoom: number, lat: number): number {
  return (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
}

/** Points along the great circles too: an arc may bulge out of the box around its ends. */
export function withMiddles(pairs: readonly (readonly [LonLat, LonLat])[]): LonLat[] {
  return pairs.flatMap(([p, q]) => [
    p,
    ...[0.25, 0.5, 0.75].map(t => toLonLat(along(toVector(p), toVector(q), t))),
    q,
  ]);
}

function free({ width, height, padding }: FitBox): { readonly width: number; readonly height: number } {
  return { width: Math.max(width - 2 * padding.x, 40), height: Math.max(height - 2 * padding.y, 40) };
}

function clamp(zoom: number): number {
  return Math.max(WIDEST, Math.min(CLOSEST, zoom));
}

function mercatorY(lat: number): number {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
