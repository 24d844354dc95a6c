// The contract of a measure: numbers per place, from a slice of the network.

import type { UndirectedGraph } from 'graphology';
import type { Slice } from '../graph/slice';

export interface Measure {
  readonly id: string;
  /** `place`: a number per place. `partition`: a group number per place, largest group 0. */
  readonly of: 'place' | 'partition';
  /** Length `slice.order`, in place order. `graph` has the place's index as node key. */
  compute(slice: Slice, graph: UndirectedGraph): Float64Array;
}
