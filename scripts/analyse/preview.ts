// A preview of huge networks: what needs the shortest paths from every place is estimated from some of them, or left out.

import { sampledSweep, type Estimate } from '../../src/analysis/kernels/sweep/sampledSweep';
import { measureInfo } from '../../src/analysis/metrics/catalogue';
import { statistics as figures } from '../../src/analysis/statistics/catalogue';
import type { Slice } from '../../src/graph/slice';

export const ESTIMATED = ['betweenness', 'closeness', 'harmonic'] as const;
type Estimated = (typeof ESTIMATED)[number];

export const isEstimated = (id: string): id is Estimated => (ESTIMATED as readonly string[]).includes(id);

/** The column of an estimate's standard errors. */
export const errorOf = (id: string): string => `${id}_se`;

export interface Preview {
  /** Number of places that were searched from, drawn without replacement; 0 where nothing was to be estimated. */
  readonly samples: number;
  readonly seed: number;
  readonly estimated: readonly Estimated[];
  /** Ids of measures and figures that were asked for and cannot be estimated. */
  readonly leftOut: readonly string[];
  /** Per estimated measure its values, and under `errorOf` its standard errors. */
  readonly values: Readonly<Record<string, Float64Array>>;
}

interface Asked {
  readonly slice: Slice;
  /** Of measures; those that need no shortest paths are passed over. */
  readonly ids: readonly string[];
  readonly statistics: boolean;
  readonly samples: number;
  readonly seed: number;
}

export function previewOf(
  { slice, ids, statistics, samples, seed }: Asked,
  onProgress: (share: number) => void,
): Preview {
  const swept = ids.filter(id => measureInfo(id)?.needs === 'sweep');
  const estimated = swept.filter(isEstimated);
  const leftOut = [
    ...swept.filter(id => !isEstimated(id)),
    ...figures.filter(figure => statistics && 'needs' in figure).map(({ id }) => id),
  ];
  if (estimated.length === 0) return { samples: 0, seed, estimated, leftOut, values: {} };

  const found = sampledSweep(slice, samples, seed, onProgress);
  // As the measure: the mean over all other places.
  const mean = (sums: Float64Array) => sums.map(sum => sum / (slice.order - 1));
  const { value, error } = found.harmonic;
  const estimates: Readonly<Record<Estimated, Estimate>> = {
    betweenness: found.betweenness,
    closeness: found.closeness,
    harmonic: { value: mean(value), error: mean(error) },
  };
  const values = Object.fromEntries(
    estimated.flatMap(id => [
      [id, estimates[id].value],
      [errorOf(id), estimates[id].error],
    ]),
  );
  return { samples: found.samples, seed, estimated, leftOut, values };
}
