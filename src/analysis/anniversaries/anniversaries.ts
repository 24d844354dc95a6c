// Round anniversaries of foundings: which agreements of ties in force today come to a round number of years within a span
// of years. A tie with several dated agreements has the anniversaries of each. Nothing is said of the future: whether the
// tie will still be in force then nobody knows; its status is today's.
// Of events: the years since they began, for those that are known to have taken place.

import type { Event } from '../../data/eventRecords';
import type { Agreement, Claim, PartialDate } from '../../data/records';
import { statedValues } from '../../graph/claims';
import type { Network } from '../../graph/network';
import { agreementStatusAt, isInForce, statusToday } from '../../graph/status';
import { calendarKey, comesRound, roundYears, type Rounding } from '../../lib/anniversary';
import { compare } from '../../lib/compare';
import { groupBy } from '../../lib/groupBy';

export interface Span {
  /** First and last year, both included. */
  readonly years: readonly [number, number];
  readonly rounding: Rounding;
}

interface Round {
  /** When it comes round, as precisely as the beginning is known. */
  readonly date: PartialDate;
  readonly year: number;
  /** Since the beginning. */
  readonly years: number;
}

export interface TieAnniversary extends Round {
  readonly tie: number;
  readonly agreement: Agreement;
  /** Of the tie today; one that is in force. */
  readonly status: number;
  /** Another source states another founding date. */
  readonly disputed: boolean;
}

export interface EventAnniversary extends Round {
  readonly event: Event;
}

export interface TieAnniversaries {
  /** In the order of the calendar. */
  readonly list: readonly TieAnniversary[];
  /** Ties in force, among those asked for, of which no agreement has a known founding. */
  readonly undated: number;
}

/** `isAsked`: which ties, by index. Proposed ones have no founding. */
export function tieAnniversaries(
  network: Network,
  claims: readonly Claim[],
  span: Span,
  isAsked: (tie: number) => boolean,
): TieAnniversaries {
  const founding = groupBy(
    claims.filter(({ field }) => field === 'founded'),
    ({ subject }) => subject,
  );
  const isDisputed = ({ id }: Agreement) =>
    statedValues(founding.get(id) ?? [], id, 'founded').some(({ contradicts }) => contradicts);
  const status = statusToday(network);
  const list: TieAnniversary[] = [];
  let undated = 0;
  for (const [tie, { agreements, proposed }] of network.ties.entries()) {
    if (proposed || !isInForce(status[tie]!) || !isAsked(tie)) continue;
    if (agreements.every(({ agreement }) => agreement.founded === null)) undated++;
    for (const governing of agreements) {
      const { agreement } = governing;
      const { founded } = agreement;
      // An earlier agreement may be over while the tie goes on under a later one.
      if (founded === null || !isInForce(agreementStatusAt(governing, network.today, network.today)))
        continue;
      for (const { year, years } of roundYears(founded, span.years, span.rounding)) {
        const date = comesRound(founded, year);
        list.push({
          tie,
          agreement,
          date,
          year,
          years,
          status: status[tie]!,
          disputed: isDisputed(agreement),
        });
      }
    }
  }
  // Of one day the longest standing first; then as the list has them.
  list.sort((x, y) => byDate(x, y) || y.years - x.years || x.tie - y.tie);
  return { list, undated };
}

/** Turning points and meetings: what lasted for years, or was one of many workshops, has no day to remember. */
const REMEMBERED: readonly Event['kind'][] = ['milestone', 'conference', 'youth_forum'];

export function eventAnniversaries(events: readonly Event[], span: Span): readonly EventAnniversary[] {
  return events
    .flatMap(event => {
      const { start, state, kind } = event;
      if (start === null || state !== 'held' || !REMEMBERED.includes(kind)) return [];
      return roundYears(start, span.years, span.rounding).map(({ year, years }) => ({
        event,
        date: comesRound(start, year),
        year,
        years,
      }));
    })
    .sort((x, y) => byDate(x, y) || y.years - x.years || compare(x.event.id, y.event.id));
}

const byDate = (x: Round, y: Round) => compare(calendarKey(x.date), calendarKey(y.date));
