// Clusters: places with more ties among themselves than with the rest. The question and its answer; what finds them
// stands beside.

import type { Slice } from '../../graph/slice';

/** Cluster of a place without ties. */
export const NO_CLUSTER = 0xffff_ffff;

/**
 * `auto`: for a network with two sides the projection, else Leiden. `barber` and `projection` want two sides; where there
 * are none Leiden takes their place, and the answer says so.
 */
export const CLUSTER_METHODS = ['auto', 'leiden', 'louvain', 'barber', 'projection'] as const;
export type ClusterMethod = (typeof CLUSTER_METHODS)[number];

export interface ClusterOptions {
  readonly method: ClusterMethod;
  /** 1: modularity as defined; more finds more and smaller clusters. */
  readonly resolution: number;
  readonly seed: number;
  /** Runs, each with a seed of its own: the best is the answer, the others say how stable it is. */
  readonly runs: number;
}

export const CLUSTER_DEFAULTS: ClusterOptions = { method: 'auto', resolution: 1, seed: 1, runs: 10 };

export interface Communities {
  /** The method that was used, never `auto`. */
  readonly method: Exclude<ClusterMethod, 'auto'>;
  /** Per place: its cluster, largest first, or NO_CLUSTER. */
  readonly group: Uint32Array;
  /** Per cluster: number of its places. */
  readonly sizes: Uint32Array;
  /**
   * Modularity of this partition at resolution 1, every tie counted once: Newman's, or Barber's where the network has two
   * sides. NaN without ties.
   */
  readonly modularity: number;
  /**
   * Per place, 0 … 1: of the others of its cluster, the mean share that is together with it in another run; NaN
   * without ties, and where there was one run only.
   */
  readonly stability: Float64Array;
  /** Mean normalised mutual information between two runs, 0 … 1; NaN where there was one only. */
  readonly agreement: number;
  readonly parts: TiedParts;
}

/** The connected components that have ties. No cluster reaches beyond one of them. */
export interface TiedParts {
  readonly count: number;
  /** How many of them are two places with one tie. */
  readonly pairs: number;
  /** Places of the largest. */
  readonly largest: number;
  /** Modularity of the components taken as clusters: what is had without any search. */
  readonly modularity: number;
}

export interface CommunitiesQuestion {
  readonly slice: Slice;
  readonly options: ClusterOptions;
}
