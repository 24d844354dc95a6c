// Distances by the plainest search from every place: what the figures of distances are checked with.

import { csrOf } from '../../../src/analysis/kernels/csr';
import type { Slice } from '../../../src/graph/slice';

/** Per place the distance to every place; Infinity where none leads. */
export function distanceTable(slice: Slice): readonly (readonly number[])[] {
  const { order, offsets, neighbours } = csrOf(slice);
  return Array.from({ length: order }, (_, from) => {
    const steps = Array.from({ length: order }, () => Infinity);
    steps[from] = 0;
    const queue = [from];
    for (const place of queue) {
      for (const other of neighbours.subarray(offsets[place], offsets[place + 1])) {
        if (steps[other] !== Infinity) continue;
        steps[other] = steps[place]! + 1;
        queue.push(other);
      }
    }
    return steps;
  });
}
