// What lies over a picture: which projects between which places, in which lane, and which events at which place. Pure.

import type { Entry } from '../../analysis/entries/entry';
import type { EventKind } from '../../data/eventRecords';
import type { Network } from '../../graph/network';
import { groupBy } from '../../lib/groupBy';

export interface ProjectMark {
  readonly entry: Entry;
  /** Indices of its places in the network, in their order there: two at least. */
  readonly places: readonly number[];
  /** Which of so many projects of the same places. */
  readonly lane: number;
  readonly lanes: number;
}

export interface EventMark {
  readonly place: number;
  readonly kind: EventKind;
  readonly events: readonly Entry[];
  /** The how manieth mark of its place. */
  readonly at: number;
}

/** One for each project of two places or more. */
export function projectMarks(
  entries: readonly Entry[],
  { placeIndex }: Pick<Network, 'placeIndex'>,
): readonly ProjectMark[] {
  const drawn = entries
    .filter(({ of }) => of === 'project')
    .map(entry => ({ entry, places: indicesOf(entry, placeIndex) }))
    .filter(({ places }) => places.length >= 2);
  return [...groupBy(drawn, ({ places }) => places.join())].flatMap(([, same]) =>
    same.map((mark, lane) => ({ ...mark, lane, lanes: same.length })),
  );
}

/** One for each kind of event at each place. Milestones are the history around, and stand on the timeline alone. */
export function eventMarks(
  entries: readonly Entry[],
  { placeIndex }: Pick<Network, 'placeIndex'>,
): readonly EventMark[] {
  const there = entries
    .filter(({ of, kind }) => of === 'event' && kind !== 'milestone')
    .flatMap(entry => indicesOf(entry, placeIndex).map(place => ({ entry, place })));
  return [...groupBy(there, ({ place }) => place)].flatMap(([place, atPlace]) =>
    [...groupBy(atPlace, ({ entry }) => entry.kind)].map(([kind, ofKind], at): EventMark => ({
      place,
      kind: kind as EventKind,
      events: ofKind.map(({ entry }) => entry),
      at,
    })),
  );
}

function indicesOf({ places }: Entry, placeIndex: Network['placeIndex']): readonly number[] {
  return [...new Set(places.flatMap(({ id }) => placeIndex.get(id) ?? []))].sort((x, y) => x - y);
}
