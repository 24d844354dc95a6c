// Ties in force and resting, year by year, of those that pass a filter as they stand in that year: where the filter asks
// for kind or status, a tie may pass in one year and not in another.

import { TIE_KINDS } from '../../data/records';
import type { Moment } from '../../graph/attributes/attribute';
import { passing, type Filter, type FilterBy } from '../../graph/filter';
import {
  DORMANT,
  governingAgreement,
  isInForce,
  STATUS_NAMES,
  SUSPENDED,
  tieStatusAt,
} from '../../graph/status';
import { turningYears } from '../../graph/turningYears';
import type { YearRow } from './foundings';

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
  const first = rows[0]?.year ?? 0;
  /** How many more than in the year before. */
  const inForce = new Int32Array(rows.length);
  const resting = new Int32Array(rows.length);
  network.ties.forEach((tie, index) => {
    if (lastingly[index] !== 1) return;
    let [counted, rested] = [0, 0];
    for (const year of turningYears(tie, network.today)) {
      if (year - first >= rows.length) break;
      const now = tieStatusAt(tie, year, network.today);
      const kindNow = kinds && TIE_KINDS.indexOf(governingAgreement(tie, year)!.agreement.kind);
      const passes = (!statuses || statuses[now]!) && (kindNow === undefined || kinds![kindNow]!);
      const counts = Number(passes && isInForce(now));
      const rests = Number(passes && (now === SUSPENDED || now === DORMANT));
      inForce[year - first]! += counts - counted;
      resting[year - first]! += rests - rested;
      [counted, rested] = [counts, rests];
    }
  });
  let [all, still] = [0, 0];
  return rows.map((row, i) => {
    all += inForce[i]!;
    still += resting[i]!;
    return { ...row, inForce: all, resting: still };
  });
}
