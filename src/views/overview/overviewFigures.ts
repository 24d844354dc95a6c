// The figures beside the findings, from what is shown. Pure.
// Not from the measures' answers, which follow at rest only: while the years play, all figures are of one year.

import { tally } from '../../lib/tally';
import type { FindingWorld } from '../../analysis/findings/world';
import { TIE_KINDS, type TieKind } from '../../data/records';
import { STATUS_NAMES, type StatusName } from '../../graph/status';

export interface OverviewFigures {
  readonly byStatus: readonly (readonly [StatusName, number])[];
  readonly byKind: readonly (readonly [TieKind, number])[];
  /** The places with most partners; more than one partner, boundary places left out. */
  readonly top: readonly {
    readonly place: number;
    readonly partners: number;
    /** Of other places all ties were collected, of this one not. */
    readonly incomplete: boolean;
  }[];
}

const TOP = 8;

export function overviewFigures({
  network,
  ties,
  places,
  degree,
  status,
  kinds,
  known,
}: FindingWorld): OverviewFigures {
  const statuses = new Map(tally(ties.map(tie => STATUS_NAMES[status[tie]!]!)));
  const ofKind = new Map(tally(ties.map(tie => TIE_KINDS[kinds[tie]!]!)));
  return {
    byStatus: inOrder(STATUS_NAMES, statuses),
    byKind: inOrder(TIE_KINDS, ofKind),
    top: places
      .filter(place => degree[place]! > 1 && network.places[place]!.tiesKnown !== 'boundary')
      .map(place => ({
        place,
        partners: degree[place]!,
        incomplete: network.places[place]!.tiesKnown !== known,
      }))
      .sort((x, y) => y.partners - x.partners || x.place - y.place)
      .slice(0, TOP),
  };
}

function inOrder<K>(keys: readonly K[], counts: ReadonlyMap<K, number>): (readonly [K, number])[] {
  return keys.flatMap(key => (counts.has(key) ? [[key, counts.get(key)!] as const] : []));
}
