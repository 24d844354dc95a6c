// One door to all layouts: what a layout needs to know, and which function answers it.

import type { Slice } from '../../graph/slice';
import type { LonLat } from '../../lib/geodesy';
import { forces } from './forces';
import { geographic } from './geographic';
import { bareLayout, type LayoutId, type LaidOut } from './laidOut';
import { centreOf } from './projection';
import { regions, type Membership } from './regions';
import { rings } from './rings';
import { sides } from './sides';

export interface LayoutQuestion {
  readonly layout: LayoutId;
  readonly slice: Slice;
  /** Steps of the forces. */
  readonly iterations: number;
  /** Per place, degrees. */
  readonly points: readonly LonLat[];
  readonly members: readonly Membership[];
  /** Places in the middle of the rings; none: the one with most ties. */
  readonly centres: readonly number[];
}

/** `onProgress` hears the share of the work done, 0 … 1; only the forces take long enough to tell. */
export function arrange(
  { layout, slice, iterations, points: stated, members, centres }: LayoutQuestion,
  onProgress?: (share: number) => void,
): LaidOut {
  const points = everywhere(stated);
  switch (layout) {
    case 'forces':
      return bareLayout(forces(slice, iterations, onProgress));
    case 'map':
      return geographic(points);
    case 'sides':
      return sides(slice);
    case 'rings':
      return rings(slice, points, centres);
    case 'regions':
      return regions(slice, points, members);
  }
}

/** A place of which nobody says where it lies stands where most others gather. */
function everywhere(points: readonly LonLat[]): readonly LonLat[] {
  const known = points.filter(([lon]) => !Number.isNaN(lon));
  if (known.length === points.length) return points;
  const middle = centreOf(known);
  return points.map(point => (Number.isNaN(point[0]) ? middle : point));
}
