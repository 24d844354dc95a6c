// Lines as coordinates: shortened to fewer points, cut at coasts, measured.

import type { MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiLineString as TopologyLines, Topology } from 'topojson-specification';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { distance } from '../../src/lib/geodesy';

export type Polygons = readonly (readonly (readonly Position[])[])[];

/** Without the points whose triangle with their neighbours is smaller than `area` steradians. */
export function simplified(lines: MultiLineString, area: number): MultiLineString {
  const whole = topology({ lines }) as Topology<{ lines: TopologyLines }>;
  const short = simplify(presimplify(whole, sphericalTriangleArea), area);
  return feature(short, short.objects.lines).geometry as MultiLineString;
}

/** Kilometres. */
export function lengthOf(line: readonly Position[]): number {
  return line
    .slice(1)
    .reduce((sum, point, i) => sum + distance(line[i] as [number, number], point as [number, number]), 0);
}

/** Area of a ring in square degrees of latitude. */
export function sizeOf(ring: readonly Position[]): number {
  const twice = ring
    .slice(1)
    .reduce((sum, point, i) => sum + ring[i]![0]! * point[1]! - point[0]! * ring[i]![1]!, 0);
  return Math.abs(twice / 2) * Math.cos((ring[0]![1]! * Math.PI) / 180);
}

/** Even–odd rule, over all rings: holes are outside. */
export function isInside([lon, lat]: readonly number[], polygons: Polygons): boolean {
  let inside = false;
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [x, y] = ring[i - 1]!;
        const [u, v] = ring[i]!;
        if (y! > lat! !== v! > lat! && lon! < x! + ((lat! - y!) / (v! - y!)) * (u! - x!)) inside = !inside;
      }
    }
  }
  return inside;
}

/** The runs of a line that lie on land: finer lines on coarser coasts would stick out into the sea. */
export function keepOnLand(line: readonly Position[], land: Polygons): Position[][] {
  const runs: Position[][] = [[]];
  for (const point of line) {
    if (isInside(point, land)) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter(run => run.length > 1);
}
