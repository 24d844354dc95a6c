// Shapes of the base map made ready for d3, wherever the map is drawn plainly.

import { geoArea } from 'd3';
import type { Geometry, Polygon, Position } from 'geojson';
import type { Basemap } from '../../../data/loadBasemap';

/** The same shapes with fewer points. Lines that two countries share stay shared. */
export function coarser(basemap: Basemap, degrees: number): Basemap {
  const { transform, ...rest } = basemap;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [x0, y0] = transform?.translate ?? [0, 0];
  const arcs = basemap.arcs.map(arc => {
    let [x, y] = [0, 0];
    const points = arc.map((point): Position => {
      [x, y] = transform ? [x + point[0]!, y + point[1]!] : [point[0]!, point[1]!];
      return [x * kx + x0, y * ky + y0];
    });
    let kept = points[0]!;
    return points.filter((point, i) => {
      const far = Math.hypot(
        (point[0]! - kept[0]!) * Math.cos((kept[1]! * Math.PI) / 180),
        point[1]! - kept[1]!,
      );
      if (i > 0 && i < points.length - 1 && far < degrees) return false;
      kept = point;
      return true;
    });
  });
  return { ...rest, arcs };
}

/** d3 has the inside of a ring on its other side where it runs the other way round. */
export function woundFor(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const coordinates = geometry.coordinates
    // Islands of which only a stroke is left.
    .map(polygon => polygon.filter(ring => new Set(ring.map(String)).size > 2))
    .filter(polygon => polygon.length > 0)
    .map(polygon => {
      const shape: Polygon = { type: 'Polygon', coordinates: polygon };
      return geoArea(shape) > 2 * Math.PI ? polygon.map(ring => [...ring].reverse()) : polygon;
    });
  return { type: 'MultiPolygon', coordinates };
}
