// How far partners lie apart along the great circle, in kilometres: the median of the ties shown and the longest one.
// Of a region or district its point inside counts. Silent below five ties.

import type { Place } from '../../data/records';
import { distance, type LonLat } from '../../lib/geodesy';
import type { Finding } from './finding';
import { perNetwork } from './perNetwork';

export const distances: Finding<'distances'> = {
  id: 'distances',
  find({ network, ties }) {
    if (ties.length < 5) return null;
    const lengths = lengthsOf(network);
    const sorted = Float64Array.from(ties, tie => lengths[tie]!).sort();
    const middle = (sorted.length - 1) / 2;
    const longest = sorted.at(-1)!;
    return {
      median: rounded((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2),
      longest: rounded(longest),
      tie: ties.find(tie => lengths[tie] === longest)!,
    };
  },
};

const lengthsOf = perNetwork(({ places, source, target }) =>
  Float64Array.from(source, (a, tie) => distance(pointOf(places[a]!), pointOf(places[target[tie]!]!))),
);

/** To ten kilometres: cities are wide. */
function rounded(kilometres: number): number {
  return 10 * Math.round(kilometres / 10);
}

function pointOf({ lon, lat }: Place): LonLat {
  return [lon, lat];
}
