// GeoJSON (RFC 7946) for QGIS and the like: places as points, ties as lines along the great circle between them, cut
// where they cross the date line. A place without coordinates stays in the file, without geometry, and so do its ties.

import {
  along,
  angleBetween,
  EARTH_RADIUS,
  nearestTurn,
  toLonLat,
  toVector,
  type LonLat,
} from '../lib/geodesy';
import { columnNamed, parted, reader, readers } from './columns';
import { known } from './graphologyJson';
import { statements, type GraphTable } from './graphTable';

/** Between two points of a line, at most. Kilometres. */
const STEP = 250;
/** Of points between the two ends; four digits are some ten metres. */
const DIGITS = 1e4;

/** Piece by piece: the head, a line per place and per tie, the end. */
export function* formatGeojson(table: GraphTable): Generator<string, void> {
  const { nodes, edges } = table;
  const head = JSON.stringify({ type: 'FeatureCollection', ...Object.fromEntries(statements(table)) });
  yield `${head.slice(0, -1)},\n"features":[\n`;

  const [ids, names] = [parted(nodes.ids, nodes.count), parted(nodes.names, nodes.count)];
  const pointOf = points(table);
  const ofNodes = readers(
    nodes.columns.filter(({ name }) => name !== 'lat' && name !== 'lon'),
    nodes.count,
  );
  const total = nodes.count + edges.count;
  for (const [row, id] of ids.entries()) {
    const point = pointOf(row);
    const properties = { what: 'place', id, name: names[row]!, ...known(ofNodes, row) };
    yield feature(id, point && { type: 'Point', coordinates: point }, properties, row < total - 1);
  }
  const ofEdges = readers(edges.columns, edges.count);
  for (const [row, id] of parted(edges.ids, edges.count).entries()) {
    const [source, target] = [edges.source[row]!, edges.target[row]!];
    const [from, to] = [pointOf(source), pointOf(target)];
    const properties = {
      what: 'tie',
      id,
      place_a: ids[source]!,
      name_a: names[source]!,
      place_b: ids[target]!,
      name_b: names[target]!,
      ...known(ofEdges, row),
    };
    yield feature(id, from && to && lineGeometry(from, to), properties, nodes.count + row < total - 1);
  }
  yield ']}\n';
}

function feature(id: string, geometry: object | null, properties: object, goesOn: boolean): string {
  return `${JSON.stringify({ type: 'Feature', id, geometry, properties })}${goesOn ? ',' : ''}\n`;
}

function points({ nodes }: GraphTable): (row: number) => LonLat | null {
  const [lat, lon] = [columnNamed(nodes.columns, 'lat'), columnNamed(nodes.columns, 'lon')];
  if (!lat || !lon) return () => null;
  const [latAt, lonAt] = [reader(lat, nodes.count), reader(lon, nodes.count)];
  return row => {
    const [north, east] = [latAt(row), lonAt(row)];
    return north === null || east === null ? null : [Number(east), Number(north)];
  };
}

/** One line, or its parts where it crosses the date line. Null where both ends are one point. */
export function lineGeometry(from: LonLat, to: LonLat): object | null {
  const parts = cutAtDateLine(greatCircle(from, to)).filter(isLine);
  const [first, ...others] = parts;
  if (!first) return null;
  return others.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: parts };
}

function greatCircle(from: LonLat, to: LonLat): readonly LonLat[] {
  const [p, q] = [toVector(from), toVector(to)];
  const steps = Math.max(1, Math.ceil((angleBetween(p, q) * EARTH_RADIUS) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return from;
    if (step === steps) return to;
    const [lon, lat] = toLonLat(along(p, q, step / steps));
    return [Math.round(lon * DIGITS) / DIGITS, Math.round(lat * DIGITS) / DIGITS];
  });
}

/** A step across 180° ends at it and goes on from −180°, or the other way round (RFC 7946, section 3.1.9). */
function cutAtDateLine(line: readonly LonLat[]): readonly (readonly LonLat[])[] {
  const parts: LonLat[][] = [[line[0]!]];
  for (const [index, [lon, lat]] of line.slice(1).entries()) {
    const [before, latBefore] = line[index]!;
    const unrolled = nearestTurn(lon, before);
    if (Math.abs(unrolled) > 180) {
      const edge = Math.sign(unrolled) * 180;
      const share = (edge - before) / (unrolled - before);
      const latAtEdge = Math.round((latBefore + share * (lat - latBefore)) * DIGITS) / DIGITS;
      parts.at(-1)!.push([edge, latAtEdge]);
      parts.push([[-edge, latAtEdge]]);
    }
    parts.at(-1)!.push([lon, lat]);
  }
  return parts;
}

const isLine = (part: readonly LonLat[]): boolean =>
  part.some(([lon, lat]) => lon !== part[0]![0] || lat !== part[0]![1]);
