// The points of a scatter plot: what is drawn of them, which is the nearest, and where a key leads. Pure.

/** Where points are. */
export interface Spots {
  /** What each point stands for, and where it is; lengths in the plot's own units, from above. */
  readonly places: readonly number[];
  readonly px: Float32Array;
  readonly py: Float32Array;
}

export interface Points extends Spots {
  /** Paths of points for spots with one, a few, and many places: thousands of points are three elements. */
  readonly paths: readonly string[];
}

/** Where the points are drawn, in the plot's own units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From so many places on a spot has "a few" and "many". */
const LEVELS = [1, 2, 6] as const;

export function pointsOf(places: readonly number[], px: Float32Array, py: Float32Array): Points {
  const spots = new Map<string, number>();
  places.forEach((_, at) => {
    const spot = `${Math.round(px[at]! * 2) / 2} ${Math.round(py[at]! * 2) / 2}`;
    spots.set(spot, (spots.get(spot) ?? 0) + 1);
  });
  const paths = LEVELS.map(() => '');
  // A line without length, drawn with round ends, is a point.
  for (const [spot, count] of spots) paths[LEVELS.findLastIndex(least => count >= least)] += `M${spot}h0`;
  return { places, px, py, paths };
}

/** Index into `places` of the nearest point within reach; −1: there is none. */
export function nearest({ px, py }: Spots, x: number, y: number, reach: number): number {
  let [found, least] = [-1, reach * reach];
  for (let at = 0; at < px.length; at++) {
    const distance = (px[at]! - x) ** 2 + (py[at]! - y) ** 2;
    if (distance <= least) [found, least] = [at, distance];
  }
  return found;
}

/** How many other places stand at the very spot of one. */
export function besides({ px, py }: Spots, at: number): number {
  let count = -1;
  for (let i = 0; i < px.length; i++) if (px[i] === px[at] && py[i] === py[at]) count++;
  return count;
}

/** The point that a key leads to: along the axis it points to, by value, equal ones in the order of the places. */
export function stepped({ px, py }: Spots, from: number, key: string): number | null {
  const along = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End' ? px : py;
  const forth = key === 'ArrowRight' || key === 'ArrowDown';
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return null;
  const before = (x: number, y: number) => along[x]! < along[y]! || (along[x] === along[y] && x < y);
  let found = from;
  for (let at = 0; at < along.length; at++) {
    if (at === from && key !== 'Home' && key !== 'End') continue;
    if (key === 'Home') found = before(at, found) ? at : found;
    else if (key === 'End') found = before(found, at) ? at : found;
    else if (forth ? before(from, at) : before(at, from)) {
      if (found === from || (forth ? before(at, found) : before(found, at))) found = at;
    }
  }
  return found;
}
