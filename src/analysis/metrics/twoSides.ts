// The two sides of a network, for measures that are defined between them alone.

import type { Slice } from '../../graph/slice';

/** Number of places on side 0 and on side 1; null where a place has no side, a side is empty, or a tie stays on one. */
export function twoSides({ side, source, target }: Slice): readonly [number, number] | null {
  let second = 0;
  for (const one of side) {
    if (one > 1) return null;
    second += one;
  }
  const first = side.length - second;
  return first > 0 && second > 0 && source.every((from, tie) => side[from] !== side[target[tie]!])
    ? [first, second]
    : null;
}
