// What was asked for, computed over the network as it stands in the year.

import type { Chance } from '../../src/analysis/chance/chance';
import { compareWithChance } from '../../src/analysis/chance/compareWithChance';
import type { Communities } from '../../src/analysis/communities/communities';
import { findCommunities } from '../../src/analysis/communities/find';
import { measureInfo } from '../../src/analysis/metrics/catalogue';
import { computeMeasures } from '../../src/analysis/metrics/compute';
import { statistics as figures, type Statistics } from '../../src/analysis/statistics/catalogue';
import { statisticsOf } from '../../src/analysis/statistics/statistics';
import type { Sweep } from '../../src/analysis/kernels/sweep/types';
import type { Network } from '../../src/graph/network';
import { sliceOf, type Slice } from '../../src/graph/slice';
import { inForceAt, kindsAt } from '../../src/graph/status';
import { askSweep } from '../../src/worker/askSweep';
import { localAnalyst } from '../../src/worker/local';
import { threadAnalyst } from '../threads/threadAnalyst';
import type { Options } from './options';
import { errorOf, previewOf, type Preview } from './preview';
import { progressOf } from './tell';

export interface Results {
  readonly slice: Slice;
  /** Per id of the options' metrics; empty where none was asked for. */
  readonly values: Readonly<Record<string, Float64Array>>;
  readonly communities: Communities | null;
  readonly statistics: Statistics | null;
  /** Null where nothing that was asked for needs shortest paths, or they are estimated. */
  readonly sweep: Sweep | null;
  /** What was estimated; null: nothing, all is exact. */
  readonly preview: Preview | null;
  readonly chance: Chance | null;
}

/** The ties in force at the end of the year; without one all of them. */
export function sliceIn(network: Network, year: number | null): Slice {
  const mask = year === null ? new Uint8Array(network.ties.length).fill(1) : inForceAt(network, year);
  return sliceOf(network, mask, kindsAt(network, year), year);
}

export async function compute(
  slice: Slice,
  { metrics, clusters, communities, statistics, pool, sample, chance }: Options,
  tell: (line: string) => void,
): Promise<Results> {
  const ids = metrics ?? [];
  const { seed } = clusters;
  const needs = (what: 'sweep' | 'clusters') => ids.some(id => measureInfo(id)?.needs === what);

  const swept = needs('sweep') || (statistics && figures.some(figure => 'needs' in figure));
  const sweep = swept && sample === null ? await sweepOf(slice, pool, tell) : null;
  const preview =
    swept && sample !== null
      ? previewOf({ slice, ids, statistics, samples: sample, seed }, progressOf('samples', tell))
      : null;
  const found =
    communities || needs('clusters')
      ? findCommunities({ slice, options: clusters }, progressOf('communities', tell))
      : null;
  if (ids.length > 0) tell('measures');
  const left = ids.filter(id => !preview || measureInfo(id)?.needs !== 'sweep');
  const exact = computeMeasures(slice, left, { sweep: sweep ?? undefined, clusters: found?.group });
  const drawn =
    chance === null
      ? null
      : compareWithChance({ slice, options: { samples: chance, seed } }, progressOf('random networks', tell));
  return {
    slice,
    values: preview ? inOrder(ids, { ...exact, ...preview.values }) : exact,
    communities: communities ? found : null,
    statistics: statistics ? statisticsOf(slice, sweep ?? undefined) : null,
    sweep,
    preview,
    chance: drawn,
  };
}

/** As they were asked for, each estimate before its error. */
function inOrder(ids: readonly string[], values: Results['values']): Results['values'] {
  const columns = ids.flatMap(id => [id, errorOf(id)]).filter(column => column in values);
  return Object.fromEntries(columns.map(column => [column, values[column]!]));
}

/** In place, or shared among threads as the page shares it among its workers. */
async function sweepOf(slice: Slice, pool: number, tell: (line: string) => void): Promise<Sweep> {
  const analyst = pool === 1 ? localAnalyst() : threadAnalyst(pool);
  try {
    return await askSweep(analyst, slice, { onProgress: progressOf('shortest paths', tell) });
  } finally {
    analyst.close();
  }
}
