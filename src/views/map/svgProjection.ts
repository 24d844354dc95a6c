// The map drawn plainly: where points of the earth stand in the picture. The globe is seen from far away (orthographic),
// the flat map is web mercator, both with the scale that MapLibre has at the same zoom; north is up.

import { geoMercator, geoOrthographic, type GeoProjection } from 'd3';
import { toVector, type LonLat, type Vector } from '../../lib/geodesy';
import type { Sight, Size } from '../parts/svg/svgSight';
import type { Network } from '../../graph/network';
import { fitFlat, fitTo } from './fit';
import type { ArcPoints } from './picking';

export interface PlainCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export type Kind = 'globe' | 'flat';

const DEGREE = Math.PI / 180;
const ZOOMS = [0, 10] as const;
/** Closer than this a fit does not go, as with a graphics card. */
const CLOSEST = 6;
const WIDEST = 0.3;
/** The poles lie at infinity on the flat map. */
const MOST_LAT = 85;

const within = (value: number, [least, most]: readonly [number, number]) =>
  Math.max(least, Math.min(most, value));

/** Pixels of the earth's radius: the globe has the flat map's scale at the middle of the picture. */
export function radiusAt({ lat, zoom }: Pick<PlainCamera, 'lat' | 'zoom'>, kind: Kind): number {
  const flat = (512 * 2 ** zoom) / (2 * Math.PI);
  return kind === 'flat' ? flat : flat / Math.cos(lat * DEGREE);
}

function zoomFor(radius: number, lat: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(lat * DEGREE)) / 512);
}

/** For the base map. Shapes that lie behind the globe or beside the picture are cut off. */
export function projectionFor(camera: PlainCamera, kind: Kind, { width, height }: Size): GeoProjection {
  const radius = radiusAt(camera, kind);
  const projection = kind === 'globe' ? geoOrthographic() : geoMercator();
  projection.scale(radius).precision(0.4);
  if (kind === 'globe') {
    const reach = Math.hypot(width, height) / 2 / radius;
    projection
      .rotate([-camera.lon, -camera.lat])
      .translate([width / 2, height / 2])
      // Nearer than the horizon where the picture shows no more.
      .clipAngle(reach >= 1 ? 90 : Math.min(90, Math.asin(reach) / DEGREE + 1));
  } else {
    projection
      .rotate([-camera.lon, 0])
      .translate([width / 2, height / 2 + radius * mercator(camera.lat)])
      .clipExtent([
        [-20, -20],
        [width + 20, height + 20],
      ]);
  }
  return projection;
}

/** Height over the equator on the flat map, in radii. */
function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (within(lat, [-MOST_LAT, MOST_LAT]) * DEGREE) / 2));
}

interface Axes {
  readonly middle: Vector;
  readonly east: Vector;
  readonly north: Vector;
}

function axesAt({ lon, lat }: Pick<PlainCamera, 'lon' | 'lat'>): Axes {
  const [l, p] = [lon * DEGREE, lat * DEGREE];
  return {
    middle: toVector([lon, lat]),
    east: [-Math.sin(l), Math.cos(l), 0],
    north: [-Math.sin(p) * Math.cos(l), -Math.sin(p) * Math.sin(l), Math.cos(p)],
  };
}

/** Places and ties as the projection has them; computed here, as d3 would be slower by far for so many points. */
export function sightOf(
  network: Network,
  { vectors, mercator: flat, starts }: ArcPoints,
  camera: PlainCamera,
  kind: Kind,
  { width, height }: Size,
): Sight {
  const lines = new Float32Array((2 * vectors.length) / 3);
  const radius = radiusAt(camera, kind);
  const { middle, east, north } = axesAt(camera);
  const onGlobe = (x: number, y: number, z: number, into: Float32Array, i: number) => {
    const before = x * middle[0] + y * middle[1] + z * middle[2] >= 0;
    into[i] = before ? width / 2 + radius * (x * east[0] + y * east[1]) : NaN;
    into[i + 1] = before ? height / 2 - radius * (x * north[0] + y * north[1] + z * north[2]) : NaN;
  };
  const world = radius * 2 * Math.PI;
  const mx = camera.lon / 360 + 0.5;
  const my = 0.5 - mercator(camera.lat) / (2 * Math.PI);
  const places = new Float32Array(2 * network.places.length);
  if (kind === 'globe') {
    for (let i = 0; i < lines.length / 2; i++) {
      onGlobe(vectors[3 * i]!, vectors[3 * i + 1]!, vectors[3 * i + 2]!, lines, 2 * i);
    }
    network.places.forEach(({ lon, lat }, place) => onGlobe(...toVector([lon, lat]), places, 2 * place));
  } else {
    for (let tie = 0; tie + 1 < starts.length; tie++) {
      const half = (starts[tie]! + starts[tie + 1]! - 1) >> 1;
      // The world beside this one where the tie is nearer there.
      const turn = Math.round(mx - flat[2 * half]!);
      for (let i = starts[tie]!; i < starts[tie + 1]!; i++) {
        lines[2 * i] = width / 2 + world * (flat[2 * i]! + turn - mx);
        lines[2 * i + 1] = height / 2 + world * (flat[2 * i + 1]! - my);
      }
    }
    network.places.forEach(({ lon, lat }, place) => {
      const x = lon / 360 + 0.5;
      places[2 * place] = width / 2 + world * (x + Math.round(mx - x) - mx);
      places[2 * place + 1] = height / 2 + world * (0.5 - mercator(lat) / (2 * Math.PI) - my);
    });
  }
  return { network, places, lines, starts };
}

/** The camera after the picture has followed a hand by so many pixels. */
export function panned(camera: PlainCamera, kind: Kind, dx: number, dy: number): PlainCamera {
  const radius = radiusAt(camera, kind);
  if (kind === 'flat') {
    const y = mercator(camera.lat) + dy / radius;
    const lat = (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / DEGREE;
    return {
      ...camera,
      lon: turned(camera.lon - dx / radius / DEGREE),
      lat: within(lat, [-MOST_LAT, MOST_LAT]),
    };
  }
  const lat = within(camera.lat + dy / radius / DEGREE, [-MOST_LAT, MOST_LAT]);
  const lon = turned(camera.lon - dx / radius / DEGREE / Math.max(0.2, Math.cos(camera.lat * DEGREE)));
  // The globe keeps its size.
  return { lon, lat, zoom: within(zoomFor(radius, lat), ZOOMS) };
}

/** Nearer by a factor; the spot `dx`, `dy` pixels from the middle stays where it is. */
export function zoomed(camera: PlainCamera, kind: Kind, factor: number, dx: number, dy: number): PlainCamera {
  const zoom = within(camera.zoom + Math.log2(factor), ZOOMS);
  const by = 2 ** (zoom - camera.zoom) - 1;
  return panned({ ...camera, zoom }, kind, -dx * by, -dy * by);
}

function turned(lon: number): number {
  return lon - 360 * Math.round(lon / 360);
}

/** The camera that brings points into view; null of no points. `padding`: kept free on each side, in pixels. */
export function plainFit(
  points: readonly LonLat[],
  { width, height }: Size,
  kind: Kind,
  padding: { readonly x: number; readonly y: number },
  chief: readonly LonLat[],
): PlainCamera | null {
  if (points.length === 0) return null;
  const box = { width, height, padding };
  if (kind === 'flat') {
    const { center, zoom } = fitFlat(points, box);
    return { lon: center[0], lat: center[1], zoom };
  }
  const [lon, lat] = fitTo(points, box, kind, chief)!.center;
  const { middle, east, north } = axesAt({ lon, lat });
  const dot = (p: Vector, q: Vector) => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
  const [right, up] = [Math.max(20, width / 2 - padding.x), Math.max(20, height / 2 - padding.y)];
  let radius = Infinity;
  for (const point of points.map(toVector)) {
    if (dot(point, middle) <= 0) continue;
    radius = Math.min(radius, right / Math.abs(dot(point, east)), up / Math.abs(dot(point, north)));
  }
  // Never smaller than the picture holds.
  const zoom = zoomFor(Math.max(radius, Math.min(right, up)), lat);
  return { lon, lat, zoom: within(zoom, [WIDEST, CLOSEST]) };
}
