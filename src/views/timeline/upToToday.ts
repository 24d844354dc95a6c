// Foundings that are said to come after the day of the data: one slip of the keys would stretch the axis over a thousand
// years. They are counted beside it; the check of the data names them.

import type { Foundings } from '../../analysis/series/foundings';

export interface UpToToday {
  readonly series: Foundings;
  /** Foundings of later years. */
  readonly later: number;
}

/** The same object where nothing is later, or everything. */
export function upToToday(series: Foundings, today: number): UpToToday {
  const { rows } = series;
  const end = rows.findLastIndex(({ year }) => year <= today);
  if (end < 0 || end === rows.length - 1) return { series, later: 0 };
  return {
    series: { ...series, rows: rows.slice(0, end + 1) },
    later: rows.at(-1)!.cumulative - rows[end]!.cumulative,
  };
}
