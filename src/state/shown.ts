// What is drawn at the present view state: one status per tie, which places take part, and the counts beside it.

import { countsOf, type YearCounts } from '../graph/counts';
import type { Network } from '../graph/network';
import { ABSENT, DORMANT, ENDED, PERHAPS_ENDED, statusAt, statusToday, SUSPENDED } from '../graph/status';
import type { ViewState } from './fields';

export interface Shown {
  /** Per tie: a status code; ABSENT is not drawn. */
  readonly status: Uint8Array;
  /** Per place: 1 where one of its ties is drawn. Every place in mode `all`. */
  readonly places: Uint8Array;
  /** Number of ties drawn, and of places that take part. */
  readonly tieCount: number;
  readonly placeCount: number;
  /** Over the whole network at this moment, drawn or not. */
  readonly counts: YearCounts;
  /** The year whose end is shown; null: today, whatever the founding. */
  readonly year: number | null;
}

export type ShownBy = Pick<ViewState, 'mode' | 'year' | 'period' | 'resting'>;

export function shownOf(network: Network, { mode, year, period, resting }: ShownBy): Shown {
  const all = mode === 'year' ? statusAt(network, year) : statusToday(network);
  const status = all.map((code, tie) => {
    if (mode === 'year' && (code === ENDED || code === PERHAPS_ENDED)) return ABSENT;
    if (mode === 'period' && !(network.founded[tie]! >= period[0] && network.founded[tie]! <= period[1])) {
      return ABSENT;
    }
    if (!resting && (code === SUSPENDED || code === DORMANT)) return ABSENT;
    return code;
  });

  const places = new Uint8Array(network.places.length).fill(mode === 'all' ? 1 : 0);
  let tieCount = 0;
  status.forEach((code, tie) => {
    if (code === ABSENT) return;
    tieCount++;
    places[network.source[tie]!] = 1;
    places[network.target[tie]!] = 1;
  });
  return {
    status,
    places,
    tieCount,
    placeCount: places.reduce((sum, one) => sum + one, 0),
    counts: countsOf(network, all),
    year: mode === 'year' ? year : null,
  };
}
