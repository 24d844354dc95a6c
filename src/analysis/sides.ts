// Networks with two sides: every tie joins a place of the one with a place of the other.

import type { Slice } from '../graph/slice';

type Sides = Pick<Slice, 'source' | 'target' | 'side'>;

/** What clusters, modularity and the null model ask: the ties decide, a place without ties may have no side. */
export function isSided({ source, target, side }: Sides): boolean {
  return source.length > 0 && source.every((a, tie) => side[a]! + side[target[tie]!]! === 1);
}

/**
 * What measures ask that divide by the places of a side: the numbers of places on side 0 and on side 1. Null where a
 * place has no side, a side is empty, or a tie stays on one.
 */
export function twoSides({ source, target, side }: Sides): readonly [number, number] | null {
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
