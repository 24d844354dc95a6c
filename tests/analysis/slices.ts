// Slices for the tests of the analysis, by hand; of every shape: ./networks.

import { bareSlice, type Slice } from '../../src/graph/slice';

/** From pairs of places. `side`: per place, else none has one. */
export function slice(
  order: number,
  ties: readonly (readonly [number, number])[],
  side?: readonly number[],
): Slice {
  return bareSlice(
    order,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
    side && { side: Uint8Array.from(side) },
  );
}
