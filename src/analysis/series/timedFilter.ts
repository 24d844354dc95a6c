// A filter over the years: kind and status are asked of a tie as it stands in each of them, everything else once. So a
// tie may pass in one year and not in another.

import { TIE_KINDS } from '../../data/records';
import type { Moment } from '../../graph/attributes/attribute';
import { passing, type Filter, type FilterBy } from '../../graph/filter';
import type { Tie } from '../../graph/network';
import { STATUS_NAMES, tieKindAt } from '../../graph/status';

/** Whether the filter asks for something that changes with time. */
export function asksOfTime({ filter }: FilterBy): boolean {
  return filter['kind'] !== undefined || filter['status'] !== undefined;
}

export interface TimedFilter {
  /** Per tie 1 where it passes what is asked once. */
  readonly lasting: Uint8Array;
  /** Whether a tie passes the rest in a year, in which it has this status (a code). */
  passesIn(tie: Tie, year: number, status: number): boolean;
}

/** `moment`: any. */
export function timedFilter(moment: Moment, by: FilterBy): TimedFilter {
  const { kind, status, ...lasting } = by.filter;
  const statuses = status && STATUS_NAMES.map(name => status.includes(name));
  const kinds = kind && TIE_KINDS.map(name => kind.includes(name));
  return {
    lasting: passing(moment, { ...by, filter: lasting as Filter }),
    passesIn: (tie, year, now) => (!statuses || statuses[now]!) && (!kinds || kinds[tieKindAt(tie, year)]!),
  };
}
