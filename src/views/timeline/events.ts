// Events by year: which stand where on the axis, and which cannot. Pure.

import { EVENT_KINDS, type Event, type EventKind } from '../../data/eventRecords';
import { compare } from '../../lib/compare';
import { yearOf } from '../../lib/dates';

export interface EventYear {
  readonly year: number;
  /** By date, those without a day or month last; then by kind. */
  readonly events: readonly Event[];
}

export interface EventsByYear {
  /** Oldest first. */
  readonly years: readonly EventYear[];
  /** Kinds that occur, dated or not, in their order. */
  readonly kinds: readonly EventKind[];
  /** Events whose date nobody states, by kind. */
  readonly undated: ReadonlyMap<EventKind, number>;
}

/** An event stands in the year in which it began. */
export function eventsByYear(events: readonly Event[]): EventsByYear {
  const byYear = new Map<number, Event[]>();
  const undated = new Map<EventKind, number>();
  for (const event of events) {
    const date = event.start ?? event.end;
    if (date === null) undated.set(event.kind, (undated.get(event.kind) ?? 0) + 1);
    else byYear.set(yearOf(date), [...(byYear.get(yearOf(date)) ?? []), event]);
  }
  return {
    years: [...byYear]
      .sort(([x], [y]) => x - y)
      .map(([year, ofYear]) => ({ year, events: ofYear.sort(byDate) })),
    kinds: EVENT_KINDS.filter(kind => events.some(event => event.kind === kind)),
    undated,
  };
}

function byDate(x: Event, y: Event): number {
  const kinds = EVENT_KINDS.indexOf(x.kind) - EVENT_KINDS.indexOf(y.kind);
  return compare(sortable(x), sortable(y)) || kinds;
}

/** A date that says only the year or month stands after those that say more. */
function sortable({ start, end }: Event): string {
  return (start ?? end ?? '').padEnd(10, '~');
}
