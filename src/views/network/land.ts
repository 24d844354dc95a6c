// Land, coasts and borders behind the map layout, in the projection of its places. The same base map as the map view
// has, fetched when first needed; a hundred thousand points, so it is made ready in small pieces.

import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeoFrame } from '../../analysis/layout/laidOut';
import { projectAround } from '../../analysis/layout/projection';
import { loadBasemap } from '../../data/loadBasemap';
import type { GroundInks } from './ground';
import type { Projection } from './projection';

/** A step of an outline longer than this, in radii of the earth, runs around the back of the picture. */
const LEAP = 0.7;
/** Points projected before others may work. */
const PIECE = 4000;

export interface Land {
  /** Draws nothing until what it takes is ready; then `again` is called. */
  draw(
    context: CanvasRenderingContext2D,
    frame: GeoFrame,
    projection: Projection,
    inks: Pick<GroundInks, 'land' | 'border' | 'hairline'>,
  ): void;
}

interface Lines {
  readonly closed: boolean;
  readonly lines: readonly (readonly Position[])[];
}

interface Paths {
  readonly land: Path2D;
  readonly coasts: Path2D;
  readonly borders: Path2D;
}

/** Rejects when the base map does not come. */
export async function loadLand(again: () => void): Promise<Land> {
  const basemap = await loadBasemap();
  const { land, coasts, borders } = basemap.objects;
  await pause();
  const shapes: Lines[] = [
    { closed: true, lines: (feature(basemap, land).geometry as MultiPolygon).coordinates.flat() },
  ];
  for (const object of [coasts, borders]) {
    await pause();
    shapes.push({ closed: false, lines: (feature(basemap, object).geometry as MultiLineString).coordinates });
  }

  let known: { readonly key: string; paths: Paths | null } | null = null;
  const prepare = async ({ centre, near }: GeoFrame, key: string) => {
    const own = { key, paths: null as Paths | null };
    known = own;
    const project = projectAround(centre, near);
    const traced: Path2D[] = [];
    let points = 0;
    for (const { closed, lines } of shapes) {
      const path = new Path2D();
      for (const line of lines) {
        points += line.length;
        if (points > PIECE) {
          await pause();
          if (known !== own) return;
          points = 0;
        }
        trace(path, line, project, closed);
      }
      traced.push(path);
    }
    own.paths = { land: traced[0]!, coasts: traced[1]!, borders: traced[2]! };
    again();
  };

  return {
    draw(context, frame, { x0, y0, right, up, unit }, inks) {
      const key = [...frame.centre, frame.near].join();
      if (known?.key !== key) void prepare(frame, key);
      const paths = known?.paths;
      if (!paths) return;
      context.save();
      context.transform(right[0], right[1], up[0], up[1], x0, y0);
      context.transform(frame.scale, 0, 0, frame.scale, frame.x, frame.y);
      const pixel = 1 / (unit * frame.scale);
      context.fillStyle = inks.land;
      context.fill(paths.land, 'evenodd');
      context.lineWidth = 0.8 * pixel;
      context.strokeStyle = inks.hairline;
      context.stroke(paths.borders);
      context.strokeStyle = inks.border;
      context.stroke(paths.coasts);
      context.restore();
    },
  };
}

const pause = () => new Promise(resolve => setTimeout(resolve));

/** Adds a line; what leaps around the back is left out, and of a ring all of it. */
function trace(
  path: Path2D,
  line: readonly Position[],
  project: ReturnType<typeof projectAround>,
  closed: boolean,
): void {
  const points = line.map(([lon, lat]) => project([lon!, lat!]));
  const leaps = points.map((point, i) => {
    const before = points[i - 1];
    return !point || !before || Math.hypot(point[0] - before[0], point[1] - before[1]) > LEAP;
  });
  if (closed && (points.includes(null) || leaps.slice(1).includes(true))) return;
  points.forEach((point, i) => {
    if (!point) return;
    if (leaps[i]) path.moveTo(...point);
    else path.lineTo(...point);
  });
  if (closed) path.closePath();
}
