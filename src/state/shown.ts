// What is drawn at the present view state: one status per tie, which places take part, and the counts beside it.

import type { Moment } from '../graph/attributes/attribute';
import { momentAt } from '../graph/attributes/moment';
import { countsOf, type YearCounts } from '../graph/counts';
import { isFiltered, passing } from '../graph/filter';
import type { Network } from '../graph/network';
import { ABSENT, isOver, PROPOSED } from '../graph/status';
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
  /** Per place: 1 where one of its ties is drawn. Every place in mode `all` without a filter. */
  readonly places: Uint8Array;
  /** Number of ties drawn, and of places that take part. */
  readonly tieCount: number;
  readonly placeCount: number;
  /** Ties left out only because the filter lets them not through. */
  readonly filteredOut: number;
  /** Over all ties that pass the filter at this moment, drawn or not. */
  readonly counts: ShownCounts;
  /** The year whose end is shown; null: today, whatever the founding. */
  readonly year: number | null;
  /** The network at this moment, before the filter; and per tie whether it belongs to the time shown. */
  readonly moment: Moment;
  readonly inTime: Uint8Array;
  /** Per tie 1 where it passes the filter at this moment. */
  readonly passes: Uint8Array;
}

/** How many of the ties drawn are only proposed. */
export function proposedAmong({ status }: Pick<Shown, 'status'>): number {
  return status.reduce((sum, code) => sum + Number(code === PROPOSED), 0);
}

export type ShownBy = Pick<ViewState, 'mode' | 'year' | 'period' | 'filter' | 'ends'>;

export function shownOf(
  network: Network,
  tables: Moment['tables'],
  { mode, year, period, filter, ends }: ShownBy,
): Shown {
  const [from, to] = { all: [-Infinity, Infinity], year: [-Infinity, year], period }[mode];
  // False where the founding is not known.
  const isFounded = (tie: number) => network.founded[tie]! >= from && network.founded[tie]! <= to;
  const at = mode === 'year' ? year : null;
  const moment = momentAt(network, tables, at);
  const filtered = isFiltered({ filter, ends });
  const passes = filtered ? passing(moment, { filter, ends }) : new Uint8Array(network.ties.length).fill(1);

  const inTime = moment.status.map((code, tie) => {
    if (mode === 'year') return Number(code !== ABSENT && !isOver(code));
    return Number(mode === 'all' || isFounded(tie));
  });
  const status = moment.status.map((code, tie) => (inTime[tie] === 1 && passes[tie] === 1 ? code : ABSENT));

  const places = new Uint8Array(network.places.length).fill(mode === 'all' && !filtered ? 1 : 0);
  let tieCount = 0;
  let [founded, filteredOut] = [0, 0];
  for (let tie = 0; tie < status.length; tie++) {
    if (passes[tie] === 1 && isFounded(tie)) founded++;
    if (passes[tie] === 0 && inTime[tie] === 1) filteredOut++;
    if (status[tie] === ABSENT) continue;
    tieCount++;
    places[network.source[tie]!] = 1;
    places[network.target[tie]!] = 1;
  }
  return {
    status,
    kinds: moment.kinds,
    places,
    tieCount,
    placeCount: places.reduce((sum, one) => sum + one, 0),
    filteredOut,
    counts: { ...countsOf(network, moment.status, passes), founded },
    year: at,
    moment,
    inTime,
    passes,
  };
}
