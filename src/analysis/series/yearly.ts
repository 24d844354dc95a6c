// The figures of a network (statistics/catalogue) at the end of each of some years.

import { sweep } from '../kernels/sweep/sweep';
import { statistics, type StatisticId } from '../statistics/catalogue';
import { statisticsOf } from '../statistics/statistics';
import { sliceIn, type Chronicle } from './chronicle';

export interface YearlyQuestion {
  readonly chronicle: Chronicle;
  readonly years: readonly number[];
  /** Whether the shortest paths are computed for each year; without them their figures are NaN. */
  readonly swept: boolean;
}

/** Per figure its values in the order of the years; NaN where it is not defined. */
export type Yearly = Readonly<Record<StatisticId, Float64Array>>;

export function yearly(
  { chronicle, years, swept }: YearlyQuestion,
  onProgress?: (share: number) => void,
): Yearly {
  const values = Object.fromEntries(
    statistics.map(({ id }) => [id, new Float64Array(years.length).fill(NaN)]),
  ) as Record<StatisticId, Float64Array>;
  years.forEach((year, i) => {
    const slice = sliceIn(chronicle, year);
    const found = statisticsOf(slice, swept ? sweep(slice) : undefined);
    for (const { id } of statistics) values[id][i] = found[id];
    onProgress?.((i + 1) / years.length);
  });
  return values;
}
