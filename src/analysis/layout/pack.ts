// All components in one frame: columns as wide as a ladder, filled from the top, the largest component first.
// Components of the same form then change spots, so that they read down the columns in their order.

import { LADDER_WIDTH } from './ladder';
import type { Shape } from './shape';

/** Width over height that the whole should come close to: upright, as the network stands beside the map. */
const ASPECT = 5 / 6;

type Size = Pick<Shape, 'width' | 'height'>;

interface Spot {
  readonly column: number;
  readonly y: number;
}

/** Upper left corner of each shape, x and y at 2i and 2i + 1. Shapes are given in the order to be read. */
export function pack(shapes: readonly Size[]): Float64Array {
  const spots = readingDown(shapes, bestSpots(shapes));
  return Float64Array.from({ length: 2 * shapes.length }, (_, i) => {
    const shape = shapes[i >> 1]!;
    const { column, y } = spots[i >> 1]!;
    if (i % 2 === 1) return y;
    return column * LADDER_WIDTH + (columnsOf(shape) * LADDER_WIDTH - shape.width) / 2;
  });
}

function columnsOf({ width }: Size): number {
  return Math.max(1, Math.ceil(width / LADDER_WIDTH - 1e-9));
}

/** Whole rows, so that pairs stand in line across columns. */
function rowsOf({ height }: Size): number {
  return Math.max(1, Math.ceil(height - 1e-9));
}

/** The number of columns that comes closest to the aspect. */
function bestSpots(shapes: readonly Size[]): readonly Spot[] {
  const widest = shapes.reduce((most, shape) => Math.max(most, columnsOf(shape)), 1);
  const cells = shapes.reduce((sum, shape) => sum + columnsOf(shape) * rowsOf(shape), 0);
  // Filled without a gap, so many columns would have the aspect; with fewer the picture is too tall.
  const most = Math.sqrt((ASPECT * cells) / LADDER_WIDTH);
  let best: readonly Spot[] = [];
  let least = Infinity;
  for (let columns = Math.max(widest, Math.floor(0.8 * most)); ; columns++) {
    const { spots, height } = fill(shapes, columns);
    const aspect = (columns * LADDER_WIDTH) / Math.max(height, 1);
    const miss = Math.abs(Math.log(aspect / ASPECT));
    if (miss < least) [best, least] = [spots, miss];
    if (aspect >= ASPECT) return best;
  }
}

/** Each shape where its top comes to lie highest, and of such spots the leftmost. */
function fill(
  shapes: readonly Size[],
  columns: number,
): { readonly spots: readonly Spot[]; readonly height: number } {
  const filled = new Float64Array(columns);
  const spots = shapes.map((shape): Spot => {
    const span = columnsOf(shape);
    let spot: Spot = { column: 0, y: Infinity };
    for (let column = 0; column + span <= columns; column++) {
      const y = Math.max(...filled.subarray(column, column + span));
      if (y < spot.y) spot = { column, y };
    }
    filled.fill(spot.y + rowsOf(shape), spot.column, spot.column + span);
    return spot;
  });
  return { spots, height: Math.max(...filled) };
}

/** Gives the spots of each run of equal shapes out anew: down a column, then on to the next. */
function readingDown(shapes: readonly Size[], spots: readonly Spot[]): readonly Spot[] {
  const result: Spot[] = [];
  for (let start = 0; start < shapes.length; start = result.length) {
    const { width, height } = shapes[start]!;
    let end = start;
    while (shapes[end]?.width === width && shapes[end]?.height === height) end++;
    result.push(...spots.slice(start, end).sort((p, q) => p.column - q.column || p.y - q.y));
  }
  return result;
}
