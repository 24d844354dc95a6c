// How far a point lies from a line of the bundled base map: sea coasts, or land borders between countries. The lines are
// Natural Earth's at 1:50 million in visionscarto's reading, on a grid of some 450 m; they stray by a few kilometres.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Basemap } from '../../src/data/loadBasemap';
import { DATA } from './files';

const KM_PER_DEGREE = 111.195;

export interface MapDistance {
  /** Kilometres from the nearest stretch of the line; null where none is within `limit` kilometres. */
  within(lon: number, lat: number, limit: number): number | null;
}

type Segment = readonly [from: Position, to: Position];

/** Segments by the degree cells that they touch. */
export function distanceTo(lines: readonly (readonly Position[])[]): MapDistance {
  const cells = new Map<string, Segment[]>();
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const segment = [line[i - 1]!, line[i]!] as const;
      for (const key of cellsOf(segment)) {
        const cell = cells.get(key);
        if (cell) cell.push(segment);
        else cells.set(key, [segment]);
      }
    }
  return {
    within(lon, lat, limit) {
      const squeeze = Math.cos((lat * Math.PI) / 180);
      const high = Math.ceil(limit / KM_PER_DEGREE);
      const wide = Math.min(180, Math.ceil(limit / (KM_PER_DEGREE * Math.max(squeeze, 0.01))));
      let least = Infinity;
      for (let y = Math.floor(lat) - high; y <= Math.floor(lat) + high; y++)
        for (let x = Math.floor(lon) - wide; x <= Math.floor(lon) + wide; x++)
          for (const segment of cells.get(cellKey(x, y)) ?? [])
            least = Math.min(least, kilometresTo(segment, lon, lat, squeeze));
      return least <= limit ? least : null;
    },
  };
}

/** Longitudes repeat after 360 degrees. */
const cellKey = (x: number, y: number) => `${((x % 360) + 360) % 360} ${y}`;

function* cellsOf([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Segment): Generator<string> {
  for (let y = Math.floor(Math.min(y1, y2)); y <= Math.floor(Math.max(y1, y2)); y++)
    for (let x = Math.floor(Math.min(x1, x2)); x <= Math.floor(Math.max(x1, x2)); x++) yield cellKey(x, y);
}

/** On a plane around the point, good for some hundred kilometres. */
function kilometresTo([from, to]: Segment, lon: number, lat: number, squeeze: number): number {
  const flat = ([x = 0, y = 0]: Position) => {
    const turned = ((((x - lon + 180) % 360) + 360) % 360) - 180;
    return [turned * squeeze * KM_PER_DEGREE, (y - lat) * KM_PER_DEGREE] as const;
  };
  const [px, py] = flat(from);
  const [qx, qy] = flat(to);
  const [dx, dy] = [qx - px, qy - py];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(px * dx + py * dy) / length));
  return Math.hypot(px + t * dx, py + t * dy);
}

export function readMapLines(): { readonly coasts: MapDistance; readonly borders: MapDistance } {
  const path = join(DATA, '..', 'public', 'basemap', 'world.json');
  const basemap = JSON.parse(readFileSync(path, 'utf8')) as Basemap;
  const linesOf = (name: 'coasts' | 'borders') => {
    const { geometry } = feature(basemap, basemap.objects[name]) as { geometry: MultiLineString };
    return distanceTo(geometry.coordinates);
  };
  return { coasts: linesOf('coasts'), borders: linesOf('borders') };
}
