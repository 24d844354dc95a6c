// A slice: the part of a network that holds at a time, as plain arrays. It crosses to a worker and
// is all that the analysis sees.

import type { Network } from './network';

export interface Slice {
  /** Number of places; place i of the slice is place i of the network. */
  readonly order: number;
  /** The two places of each tie of the slice. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Per place: 0, 1 or NO_SIDE. */
  readonly side: Uint8Array;
}

/** The ties for which `mask` is not 0. Every place stays, with or without ties. */
export function sliceOf(network: Network, mask: Uint8Array): Slice {
  const kept = network.ties.map((_, tie) => tie).filter(tie => mask[tie] !== 0);
  return {
    order: network.places.length,
    source: Uint32Array.from(kept, tie => network.source[tie]!),
    target: Uint32Array.from(kept, tie => network.target[tie]!),
    side: network.side,
  };
}
