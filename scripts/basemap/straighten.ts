// Takes the jump at ±180° out of lines and rings: Russia then reaches to 190° E instead of coming back from −180°,
// and Antarctica becomes a band closed over the pole. Map libraries wrap what lies beyond 180°.

import type { Position } from 'geojson';
import { nearestTurn } from '../../src/lib/geodesy';

/** Each longitude as near as possible to the one before; the whole as near as possible to 0°. */
export function straightenLine(line: readonly Position[], reference = 0): Position[] {
  const straight: Position[] = [];
  let previous = line[0]?.[0] ?? 0;
  for (const [lon, lat] of line) {
    previous = nearestTurn(lon!, previous);
    straight.push([previous, lat!]);
  }
  const middle = straight.reduce((sum, [lon]) => sum + lon!, 0) / straight.length;
  const shift = nearestTurn(middle, reference) - middle;
  return shift === 0 ? straight : straight.map(([lon, lat]) => [lon! + shift, lat!]);
}

/** Rings of one polygon, the outer one first. A ring around the pole is closed along it. */
export function straightenPolygon(rings: readonly (readonly Position[])[]): Position[][] {
  const outer = straightenLine(rings[0] ?? []);
  const first = outer[0]!;
  const last = outer.at(-1)!;
  if (Math.abs(last[0]! - first[0]!) > 180) {
    const pole = first[1]! < 0 ? -90 : 90;
    outer.push([last[0]!, pole], [first[0]!, pole], first);
  }
  const middle = outer.reduce((sum, [lon]) => sum + lon!, 0) / outer.length;
  return [outer, ...rings.slice(1).map(hole => straightenLine(hole, middle))];
}
