// The contract of a measure: numbers per place or per tie, from a slice of the network.

import type { Slice } from '../graph/slice';
import type { Csr } from './kernels/csr';
import type { Sweep } from './kernels/sweep/types';

export interface Measure {
  /**
   * One number per place, or per tie of the slice where the catalogue says so, in their order; NaN where it is not
   * defined. A partition numbers its groups, the largest 0.
   */
  compute(input: MeasureInput): Float64Array;
}

export interface MeasureInput {
  readonly slice: Slice;
  readonly csr: Csr;
  /** For measures that need it. */
  sweep(): Sweep;
  /** Per place its cluster, NO_CLUSTER for a place without ties; for measures that need it. */
  clusters(): Uint32Array;
}
