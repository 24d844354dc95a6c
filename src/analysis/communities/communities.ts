// Clusters: places with more ties among themselves than with the rest. The question and its answer; what finds them
// stands beside.

import type { Slice } from '../../graph/slice';

/** Cluster of a place without ties. */
export const NO_CLUSTER = 0xffff_ffff;

/** `auto`: for a network with two sides the projection, else Leiden. */
export const CLUSTER_METHODS = ['auto', 'leiden', 'louvain', 'barber', 'projection'] as const;
export type ClusterMethod = (typeof CLUSTER_METHODS)[number];

export interface ClusterOptions {
  readonly method: ClusterMethod;
  /** 1: modularity as defined; more finds more and smaller clusters. */
  readonly resolution: number;
  readonly seed: number;
  /** Runs, each with a seed of its own, whose consensus is the answer. */
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
  /** Modularity of this partition at resolution 1: Newman's, or Barber's where the network has two sides. */
  readonly modularity: number;
  /** Per place, 0 … 1: mean share of the runs in which it is together with the others of its cluster; NaN without ties. */
  readonly stability: Float64Array;
  /** Mean normalised mutual information between two runs, 0 … 1. */
  readonly agreement: number;
}

export interface CommunitiesQuestion {
  readonly slice: Slice;
  readonly options: ClusterOptions;
}
