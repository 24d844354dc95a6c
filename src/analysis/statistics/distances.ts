// Distances: the fewest ties that lead from one place to another, within the largest component.
//
// After the KONECT handbook: the mean and the median are taken over all pairs, those of a place with itself (distance 0)
// among them; of an even number of pairs the upper median. The diameter is the greatest distance, the radius the
// greatest one from the place where that is smallest. The 90 % effective diameter is where the cumulative distribution
// of all pairs' distances, joined by straight lines, passes 90 %. KONECT estimates its distances; these are exact.

import type { Components } from '../kernels/components';
import type { Csr } from '../kernels/csr';
import { searchOver } from '../kernels/reach';
import type { Statistics } from './catalogue';
import type { Distances } from './statistics';

const EFFECTIVE = 0.9;

export interface GiantDistances {
  /** How many ordered pairs lie at each distance; at distance 0 the places themselves. */
  readonly pairs: Float64Array;
  readonly radius: number;
}

/** Of what a sweep found in all components, what the largest one has. */
export function distancesInGiant(
  csr: Csr,
  { group }: Components,
  { distances, eccentricity }: Distances,
): GiantDistances {
  const pairs = distances.slice();
  let [radius, diameter] = [Infinity, 0];
  const search = searchOver(csr);
  for (let place = 0; place < csr.order; place++) {
    if (group[place] === 0) {
      radius = Math.min(radius, eccentricity[place]!);
      diameter = Math.max(diameter, eccentricity[place]!);
    } else search(place, (_, distance) => pairs[distance]!--);
  }
  return { pairs: pairs.slice(0, diameter + 1), radius };
}

type DistanceFigures = Pick<
  Statistics,
  'diameter' | 'radius' | 'meanDistance' | 'medianDistance' | 'effectiveDiameter'
>;

/** NaN where there are no distances. */
export function distanceFigures(found: GiantDistances | null): DistanceFigures {
  if (!found)
    return {
      diameter: NaN,
      radius: NaN,
      meanDistance: NaN,
      medianDistance: NaN,
      effectiveDiameter: NaN,
    };
  const { pairs, radius } = found;
  const upTo = cumulative(pairs);
  const all = upTo.at(-1)!;
  const length = pairs.reduce((sum, count, distance) => sum + count * distance, 0);
  return {
    diameter: pairs.length - 1,
    radius,
    meanDistance: length / all,
    medianDistance: upTo.filter(count => count <= all / 2).length,
    effectiveDiameter: passing(upTo, EFFECTIVE * all),
  };
}

function cumulative(counts: Float64Array): Float64Array {
  let sum = 0;
  return counts.map(count => (sum += count));
}

/** The distance at which so many pairs are reached, between two whole distances in proportion. */
function passing(upTo: Float64Array, amount: number): number {
  const above = upTo.findIndex(count => count > amount);
  const below = upTo[above - 1]!;
  return above - 1 + (amount - below) / (upTo[above]! - below);
}
