// What is drawn at the present view state: one status per tie, which places take part, and the counts beside it.

import { countsOf, type YearCounts } from '../graph/counts';
import type { Network } from '../graph/network';
import {
  ABSENT,
  DORMANT,
  ENDED,
  kindsAt,
  PERHAPS_ENDED,
  statusAt,
  statusToday,
  SUSPENDED,
} from '../graph/status';
import type { ViewState } from './fields';

export interface ShownCounts extends YearCounts {
  /** Founded in the period, or up to the end of the year, or at any known time, as the mode says. */
  readonly founded: number;
}

export interface Shown {
  /** Per tie: a status code; ABSENT is not drawn. */
  readonly status: Uint8Array;
  /** Per tie: its kind at this moment, as index into TIE_KINDS. */
  readonly kinds: Uint8Array;
  /** Per place: 1 where one of its ties is drawn. Every place in mode `all`. */
  readonly places: Uint8Array;
  /** Number of ties drawn, and of places that take part. */
  readonly tieCount: number;
  readonly placeCount: number;
  /** Ties left out only because they rest. */
  readonly restingHidden: number;
  /** Over the whole network at this moment, drawn or not. */
  readonly counts: ShownCounts;
  /** The year whose end is shown; null: today, whatever the founding. */
  readonly year: number | null;
}

export type ShownBy = Pick<ViewState, 'mode' | 'year' | 'period' | 'resting'>;

export function shownOf(network: Network, { mode, year, period, resting }: ShownBy): Shown {
  const [from, to] = { all: [-Infinity, Infinity], year: [-Infinity, year], period }[mode];
  // False where the founding is not known.
  const isFounded = (tie: number) => network.founded[tie]! >= from && network.founded[tie]! <= to;
  const all = mode === 'year' ? statusAt(network, year) : statusToday(network);
  let restingHidden = 0;
  const status = all.map((code, tie) => {
    if (mode === 'year' && (code === ENDED || code === PERHAPS_ENDED)) return ABSENT;
    if (mode === 'period' && !isFounded(tie)) return ABSENT;
    if (!resting && (code === SUSPENDED || code === DORMANT)) {
      restingHidden++;
      return ABSENT;
    }
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
    kinds: kindsAt(network, mode === 'year' ? year : null),
    places,
    tieCount,
    placeCount: places.reduce((sum, one) => sum + one, 0),
    restingHidden,
    counts: { ...countsOf(network, all), founded: [...network.ties.keys()].filter(isFounded).length },
    year: mode === 'year' ? year : null,
  };
}
