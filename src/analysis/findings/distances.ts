// How far partners lie apart along the great circle, in kilometres: the median of the ties shown and the longest one.
// Of a region or district its point inside counts. Silent below five ties of which both ends are known.

import { angleBetween, EARTH_RADIUS, toVector } from '../../lib/geodesy';
import { medianOf } from '../../lib/median';
import type { Finding } from './finding';
import { perNetwork } from '../perNetwork';

export const distances: Finding<'distances'> = {
  id: 'distances',
  find({ network, ties }) {
    const lengths = lengthsOf(network);
    const sorted = Float64Array.from(ties, tie => lengths[tie]!)
      .filter(length => !Number.isNaN(length))
      .sort();
    if (sorted.length < 5) return null;
    const longest = sorted.at(-1)!;
    return {
      median: rounded(medianOf(sorted)),
      longest: rounded(longest),
      tie: ties.find(tie => lengths[tie] === longest)!,
    };
  },
};

const lengthsOf = perNetwork(({ places, source, target }) => {
  const vectors = places.map(({ lon, lat }) => toVector([lon, lat]));
  return Float64Array.from(
    source,
    (a, tie) => EARTH_RADIUS * angleBetween(vectors[a]!, vectors[target[tie]!]!),
  );
});

/** To ten kilometres: cities are wide. */
function rounded(kilometres: number): number {
  return 10 * Math.round(kilometres / 10);
}
