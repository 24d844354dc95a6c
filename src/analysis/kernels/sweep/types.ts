// What one sweep over all sources yields: everything that shortest paths say.

/** Exact over all places; a place without ties reaches itself alone. */
export interface Sweep {
  /** Per place: sum over all pairs of other places of the share of their shortest paths through it; each pair once. */
  readonly betweenness: Float64Array;
  /** Per tie: the same of the paths along it. */
  readonly tieBetweenness: Float64Array;
  /** Per place: how many places it reaches, itself included. */
  readonly reached: Uint32Array;
  /** Per place: sum of the distances to them. */
  readonly farness: Float64Array;
  /** Per place: sum of 1 / distance to the others of them. */
  readonly harmonic: Float64Array;
  /** Per place: the greatest of the distances. */
  readonly eccentricity: Uint32Array;
  /** How many ordered pairs lie at each distance; at distance 0 the places themselves. */
  readonly distances: Float64Array;
}
