// The years in which the status or the kind of a tie may be another than the year before: those that its dates name.
// Between two of them nothing changes, so that a series need not look at every tie in every year.

import { yearOf } from '../lib/dates';
import type { Tie } from './network';

/**
 * Ascending, from the first founding on, today among them; an end without a date begins after the last sign of life.
 * Of a tie of unknown founding: none, as it is in no year.
 */
export function turningYears({ agreements }: Tie, today: number): readonly number[] {
  const [first, ...more] = agreements;
  // Most ties are one agreement of which nothing but the founding is known.
  if (more.length === 0 && first!.history.length === 0) {
    const { founded } = first!.agreement;
    if (founded === null) return [];
    const year = yearOf(founded);
    return year < today ? [year, today] : [year];
  }
  const years = [today];
  let start = Infinity;
  for (const { agreement, history } of agreements) {
    const { founded, lastConfirmed } = agreement;
    if (founded !== null) {
      years.push(yearOf(founded));
      start = Math.min(start, yearOf(founded));
    }
    const sure = lastConfirmed ?? founded;
    if (sure !== null) years.push(yearOf(sure) + 1);
    for (const { from } of history) if (from !== null) years.push(yearOf(from));
  }
  return [...new Set(years)].filter(year => year >= start).sort((x, y) => x - y);
}
