// The years in which something happened, as the timeline draws them: foundings, changes of status, events. Pure.

import {
  CHANGES,
  total,
  type ChangeCounts,
  type Foundings,
  type KindCounts,
} from '../../analysis/series/foundings';
import type { Event } from '../../data/eventRecords';
import { yearOf } from '../../lib/dates';
import { groupBy } from '../../lib/groupBy';

/** Stands for what no source dates. */
export const UNKNOWN_YEAR = 0;

export interface YearRow {
  readonly year: number;
  readonly kinds: KindCounts;
  readonly founded: number;
  /** At the end of the year; null of what no source dates. */
  readonly inForce: number | null;
  readonly changes: ChangeCounts;
  readonly events: readonly Event[];
}

/** By year; what is not dated last. */
export function yearRows(series: Foundings, events: readonly Event[]): ReadonlyMap<number, YearRow> {
  const eventsOf = groupBy(events, ({ start, end }) => {
    const date = start ?? end;
    return date === null ? UNKNOWN_YEAR : yearOf(date);
  });
  const known = new Map(series.rows.map(row => [row.year, row]));
  const years = [...new Set([...known.keys(), ...eventsOf.keys()])]
    .filter(year => year !== UNKNOWN_YEAR)
    .sort((x, y) => x - y);
  const first = series.rows[0]?.year ?? Infinity;
  const rows = years.map((year): YearRow => {
    const row = known.get(year);
    return {
      year,
      kinds: row?.kinds ?? new Map(),
      founded: row?.founded ?? 0,
      // Before the first founding there was none; what comes after today nobody knows.
      inForce: row?.inForce ?? (year < first ? 0 : null),
      changes: row?.changes ?? { suspended: 0, dormant: 0, ended: 0 },
      events: eventsOf.get(year) ?? [],
    };
  });
  const undated: YearRow = {
    year: UNKNOWN_YEAR,
    kinds: series.unknownFounding,
    founded: total(series.unknownFounding),
    inForce: null,
    changes: series.unplaced,
    events: eventsOf.get(UNKNOWN_YEAR) ?? [],
  };
  return new Map([...rows, undated].filter(happened).map(row => [row.year, row]));
}

export function changesOf(changes: ChangeCounts): number {
  return CHANGES.reduce((sum, change) => sum + changes[change], 0);
}

function happened({ founded, changes, events }: YearRow): boolean {
  return founded > 0 || changesOf(changes) > 0 || events.length > 0;
}
