// The ranks of places by a measure at the end of each of some years, among the places that have ties then.

import type { Slice } from '../../graph/slice';
import { sweep } from '../kernels/sweep/sweep';
import { measureInfo } from '../metrics/catalogue';
import { computeMeasures } from '../metrics/compute';
import { ranksOf } from '../ranking/ranks';
import { sliceIn, type Chronicle } from './chronicle';

export interface YearlyRanksQuestion {
  readonly chronicle: Chronicle;
  readonly years: readonly number[];
  /** A measure of places that needs no clusters. */
  readonly measure: string;
  /** Per place 1 where it may have a rank: one known as somebody's partner only has none. */
  readonly eligible: Uint8Array;
}

/** Of place p in year i at index i · order + p. */
export interface YearlyRanks {
  readonly order: number;
  readonly years: readonly number[];
  /** NaN where a place has no ties, or the measure is not defined. */
  readonly values: Float64Array;
  /** As in `Ranks`: the first and the last of the ranks that a place shares; 0: none. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** Per year: how many have a rank. */
  readonly ranked: Uint32Array;
}

export function yearlyRanks(
  { chronicle, years, measure, eligible }: YearlyRanksQuestion,
  onProgress?: (share: number) => void,
): YearlyRanks {
  const { order } = chronicle;
  const answer = {
    order,
    years,
    values: new Float64Array(years.length * order),
    first: new Uint32Array(years.length * order),
    last: new Uint32Array(years.length * order),
    ranked: new Uint32Array(years.length),
  };
  const swept = measureInfo(measure)?.needs === 'sweep';
  const members = [...eligible.keys()].filter(place => eligible[place] === 1);
  years.forEach((year, i) => {
    const slice = sliceIn(chronicle, year);
    const tied = tiedPlaces(slice);
    const given = swept ? { sweep: sweep(slice) } : {};
    const all = computeMeasures(slice, [measure], given)[measure]!;
    const values = all.map((value, place) => (tied[place] === 1 ? value : NaN));
    const { first, last, order: ranked } = ranksOf(values, members);
    answer.values.set(values, i * order);
    answer.first.set(first, i * order);
    answer.last.set(last, i * order);
    answer.ranked[i] = ranked.length;
    onProgress?.((i + 1) / years.length);
  });
  return answer;
}

/** Per place 1 where it has a tie. */
function tiedPlaces({ order, source, target }: Pick<Slice, 'order' | 'source' | 'target'>): Uint8Array {
  const tied = new Uint8Array(order);
  for (const place of source) tied[place] = 1;
  for (const place of target) tied[place] = 1;
  return tied;
}
