// Ties in force and resting, year by year, of those that pass a filter as they stand in that year: where the filter asks
// for kind or status, a tie may pass in one year and not in another.

import { TIE_KINDS } from '../../data/records';
import type { Moment } from '../../graph/attributes/attribute';
import { countsOf } from '../../graph/counts';
import { passing, type Filter, type FilterBy } from '../../graph/filter';
import { kindsAt, STATUS_NAMES } from '../../graph/status';
import type { YearRow } from './foundings';
import { statusIn } from './statusIn';

/** Whether the filter asks for something that changes with time. */
export function asksOfTime({ filter }: FilterBy): boolean {
  return filter['kind'] !== undefined || filter['status'] !== undefined;
}

/** The rows with `inForce` and `resting` counted so; everything else stays. `moment`: any. */
export function inForceBy(rows: readonly YearRow[], moment: Moment, by: FilterBy): readonly YearRow[] {
  const { kind, status, ...lasting } = by.filter;
  const { network } = moment;
  const lastingly = passing(moment, { ...by, filter: lasting as Filter });
  const statuses = status && STATUS_NAMES.map(name => status.includes(name));
  const kinds = kind && TIE_KINDS.map(name => kind.includes(name));
  return rows.map(row => {
    const now = statusIn(network, row.year);
    const kindNow = kinds && kindsAt(network, row.year);
    const mask = lastingly.map((passes, tie) =>
      Number(passes === 1 && (!statuses || statuses[now[tie]!]!) && (!kinds || kinds[kindNow![tie]!]!)),
    );
    const { inForce, suspended, dormant } = countsOf(network, now, mask);
    return { ...row, inForce, resting: suspended + dormant };
  });
}
