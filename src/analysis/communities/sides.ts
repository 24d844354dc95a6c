// Networks with two sides: every tie joins a place of the one with a place of the other.

import type { Slice } from '../../graph/slice';

export function isSided({ source, target, side }: Pick<Slice, 'source' | 'target' | 'side'>): boolean {
  return (
    source.length > 0 &&
    source.every((a, tie) => {
      const [one, other] = [side[a]!, side[target[tie]!]!];
      return one + other === 1 && one !== other;
    })
  );
}
