// Modularity of a partition: the share of ties within groups, less the share that chance lets expect there when every
// place keeps its number of ties (and its side). −1 … 1; 0: no more than by chance. Newman's, or Barber's where the
// network has two sides; sources in ./linked. Every tie counts once, whatever its agreements.

import type { Slice } from '../../graph/slice';
import { expectationFor, linkedOf, qualityOf } from './linked';

/** `group`: per place its group, numbered below `order`, or NO_CLUSTER. NaN for a network without ties. */
export function modularityOf(slice: Slice, group: Uint32Array, resolution = 1): number {
  return qualityOf(linkedOf(slice, expectationFor(slice)), group, resolution);
}
