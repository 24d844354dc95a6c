// Slices for the tests of the analysis: by hand, or any at all.

import fc from 'fast-check';
import { bareSlice, type Slice } from '../../src/graph/slice';

export function slice(order: number, ties: readonly (readonly [number, number])[]): Slice {
  return bareSlice(
    order,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
  );
}

/** A simple network of 2 to 30 places. */
export const anyNetwork: fc.Arbitrary<Slice> = fc.integer({ min: 2, max: 30 }).chain(order =>
  fc
    .uniqueArray(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), {
      selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
    })
    .map(ties =>
      slice(
        order,
        ties.filter(([a, b]) => a !== b),
      ),
    ),
);
