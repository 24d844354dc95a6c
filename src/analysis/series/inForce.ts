// Ties in force and resting (suspended, dormant) at the end of each year, by the status then (graph/status). It can
// change only in the years that the dates of a tie name (graph/turningYears): only those are looked at.

import type { Moment } from '../../graph/attributes/attribute';
import type { FilterBy } from '../../graph/filter';
import type { Network, Tie } from '../../graph/network';
import { ABSENT, isInForce, isResting, tieStatusAt } from '../../graph/status';
import { turningYears } from '../../graph/turningYears';
import { timedFilter, type TimedFilter } from './timedFilter';

export interface InForceRow {
  readonly year: number;
  /** At the end of the year; of these, suspended or dormant. */
  readonly inForce: number;
  readonly resting: number;
}

export interface Counting {
  /** By index; whose years are looked at. */
  readonly isCounted: (tie: number) => boolean;
  /** Whether a tie counts in a year; without it in all. */
  readonly passesIn?: TimedFilter['passesIn'];
  /** Hears of every year of the series in which a tie gets another status. */
  readonly onStatus?: (tie: Tie, year: number, status: number) => void;
}

/** One row for each year from the first known founding to today, or to a last one beyond it; today alone without one. */
export function inForceIn(
  network: Network,
  { isCounted, passesIn, onStatus }: Counting,
): readonly InForceRow[] {
  const { founded, ties, today } = network;
  let [first, last] = [today, today];
  for (const year of founded) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  const years = last - first + 1;
  /** How many more than in the year before. */
  const inForce = new Int32Array(years);
  const resting = new Int32Array(years);
  ties.forEach((tie, index) => {
    if (!isCounted(index)) return;
    let [before, counted, rested] = [ABSENT, 0, 0];
    for (const year of turningYears(tie, today)) {
      // A change may be dated beyond the last founding and today.
      if (year > last) break;
      const status = tieStatusAt(tie, year, today);
      const passes = passesIn?.(tie, year, status) ?? true;
      const counts = Number(passes && isInForce(status));
      const rests = Number(passes && isResting(status));
      inForce[year - first]! += counts - counted;
      resting[year - first]! += rests - rested;
      if (status !== before) onStatus?.(tie, year, status);
      [before, counted, rested] = [status, counts, rests];
    }
  });
  let [all, still] = [0, 0];
  return Array.from(inForce, (more, i) => {
    all += more;
    still += resting[i]!;
    return { year: first + i, inForce: all, resting: still };
  });
}

/** Of those that pass a filter as they stand in each year. `moment`: any. */
export function inForceBy(moment: Moment, by: FilterBy): readonly InForceRow[] {
  const { lasting, passesIn } = timedFilter(moment, by);
  return inForceIn(moment.network, { isCounted: tie => lasting[tie] === 1, passesIn });
}
