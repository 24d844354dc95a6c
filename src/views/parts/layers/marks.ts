// What lies over a picture: the projects of the same places as one shape, and which events at which place. Pure.

import type { Entry, EntryState } from '../../../analysis/entries/entry';
import { togetherIn, type Together } from '../../../analysis/entries/together';
import type { EventKind } from '../../../data/eventRecords';
import type { Network } from '../../../graph/network';
import { groupBy } from '../../../lib/groupBy';

export interface ProjectMark extends Together {
  /** Indices of its places in the network: two at least. */
  readonly at: readonly number[];
  /** Of the surest of its projects. */
  readonly state: EntryState;
}

export interface EventMark {
  readonly place: number;
  readonly kind: EventKind;
  readonly events: readonly Entry[];
  /** The how manieth mark of its place. */
  readonly nth: number;
}

const SUREST: readonly EntryState[] = ['held', 'known', 'announced', 'disputed'];

/** One for each set of two places or more that have projects together, the one with the most first. */
export function projectMarks(
  entries: readonly Entry[],
  { placeIndex }: Pick<Network, 'placeIndex'>,
): readonly ProjectMark[] {
  return togetherIn(entries)
    .map(together => ({
      ...together,
      at: together.places.flatMap(id => placeIndex.get(id) ?? []),
      state: SUREST.find(state => together.projects.some(project => project.state === state))!,
    }))
    .filter(({ at }) => at.length > 1);
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
    [...groupBy(atPlace, ({ entry }) => entry.kind)].map(([kind, ofKind], nth): EventMark => ({
      place,
      kind: kind as EventKind,
      events: ofKind.map(({ entry }) => entry),
      nth,
    })),
  );
}

function indicesOf({ places }: Entry, placeIndex: Network['placeIndex']): readonly number[] {
  return [...new Set(places.flatMap(({ id }) => placeIndex.get(id) ?? []))].sort((x, y) => x - y);
}
