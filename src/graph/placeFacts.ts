// What is known of places besides their ties, as plain arrays in the order of the network: what a model of partners
// may look at. Crosses to a worker.

/** 0: neither, or not known. */
export const SEAT = { none: 0, region: 1, country: 2 } as const;

export interface PlaceFacts {
  /** Number of places. */
  readonly order: number;
  /** Number of the country, as in `Slice`. */
  readonly country: Uint32Array;
  /** Number of the first-level region; 0: not known. */
  readonly region: Uint32Array;
  /** Degrees, WGS 84; NaN: not known. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Inhabitants; NaN: not known. */
  readonly population: Float64Array;
  /** One of SEAT: capital of its country, or seat of a first-level region. */
  readonly seat: Uint8Array;
}
