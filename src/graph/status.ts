// The state of every tie at the end of a year, by the rules of the data model (README, "The data"):
// - founded ≤ y, and no `ended` dated ≤ y: in force; suspended and dormant ties are in force.
// - Unknown founding: in no year. It is counted beside the year, never inside it.
// - Before its first dated change a founded tie is active.
// - A change without a date holds today. An end without a date leaves the years between the last
//   confirmation and today open.
// - Today a tie that no source confirms and none reports on is `unknown`; it counts as in force.
// Where a pair holds several agreements, the one founded last (up to that year) speaks for the tie.

import { TIE_KINDS, type Status, type StatusChange } from '../data/records';
import { yearOf } from '../lib/dates';
import type { Network, Tie, TieAgreement } from './network';

export const ABSENT = 0;
export const ACTIVE = 1;
export const SUSPENDED = 2;
export const DORMANT = 3;
export const UNKNOWN = 4;
/** Ended at an unknown date: perhaps still in force in that year. */
export const PERHAPS_ENDED = 5;
export const ENDED = 6;
/** Thought of by the reader: there today, in no year before, and never in force. */
export const PROPOSED = 7;

export const STATUS_NAMES = [
  'absent',
  'active',
  'suspended',
  'dormant',
  'unknown',
  'perhapsEnded',
  'ended',
  'proposed',
] as const;
export type StatusName = (typeof STATUS_NAMES)[number];

const codes: Record<Status, number> = {
  active: ACTIVE,
  suspended: SUSPENDED,
  dormant: DORMANT,
  ended: ENDED,
};

/** Status code of every tie at the end of the year, in tie order; ABSENT before its founding or where that is unknown. */
export function statusAt(network: Network, year: number): Uint8Array {
  return Uint8Array.from(network.ties, tie => tieStatusAt(tie, year, network.today));
}

/** Status code of every tie today; ties of unknown founding included. */
export function statusToday(network: Network): Uint8Array {
  return Uint8Array.from(network.ties, tie => tieStatusAt(tie, null, network.today));
}

/** Kind of every tie at the end of the year (null: today), in tie order. */
export function kindsAt(network: Network, year: number | null): Uint8Array {
  return Uint8Array.from(network.ties, tie => tieKindAt(tie, year));
}

/** 1 for every tie in force at the end of the year, else 0, in tie order. */
export function inForceAt(network: Network, year: number): Uint8Array {
  return statusAt(network, year).map(code => Number(isInForce(code)));
}

export function isInForce(code: number): boolean {
  return code === ACTIVE || code === SUSPENDED || code === DORMANT || code === UNKNOWN;
}

/** In force, but suspended or dormant. */
export function isResting(code: number): boolean {
  return code === SUSPENDED || code === DORMANT;
}

/** Ended, for sure or perhaps. */
export function isOver(code: number): boolean {
  return code === ENDED || code === PERHAPS_ENDED;
}

/**
 * The agreement that speaks for a tie at the end of a year: the one founded last, up to that year; null before the
 * first. Today (`year` null) one of unknown founding speaks where there is no other, so there is always one.
 */
export function governingAgreement({ agreements }: Tie, year: number | null): TieAgreement | null {
  if (year === null) return agreements.at(-1) ?? null;
  if (agreements.length === 1) {
    const { founded } = agreements[0]!.agreement;
    return founded !== null && yearOf(founded) <= year ? agreements[0]! : null;
  }
  return (
    agreements.findLast(({ agreement: { founded } }) => founded !== null && yearOf(founded) <= year) ?? null
  );
}

/** How many agreements a tie has had by the end of a year (null: today, those of unknown founding among them). */
export function agreementsBy({ agreements, proposed }: Tie, year: number | null): number {
  if (year === null || proposed) return agreements.length;
  return agreements.reduce((count, { agreement: { founded } }) => {
    return count + Number(founded !== null && yearOf(founded) <= year);
  }, 0);
}

/** `year` null: today. */
export function tieStatusAt(tie: Tie, year: number | null, today: number): number {
  if (tie.proposed) return year === null || year >= today ? PROPOSED : ABSENT;
  const governing = governingAgreement(tie, year);
  return governing ? agreementStatusAt(governing, year ?? today, today) : ABSENT;
}

/**
 * Kind of a tie at the end of the year (null: today), as index into TIE_KINDS: that of the agreement that speaks for
 * it, and before its founding that of the first one.
 */
export function tieKindAt(tie: Tie, year: number | null): number {
  const { agreement } = governingAgreement(tie, year) ?? tie.agreements[0]!;
  return TIE_KINDS.indexOf(agreement.kind);
}

/** As if the agreement had been founded by then. */
export function agreementStatusAt(governing: TieAgreement, year: number, today: number): number {
  const { agreement, history } = governing;
  // Most ties have none, and they are many.
  if (history.length === 0) return year >= today && agreement.lastConfirmed === null ? UNKNOWN : ACTIVE;
  const { dated, undated } = changesUpTo(governing, year);
  if (undated && year >= today) return codes[undated.status];
  if (undated?.status === 'ended' && !dated) {
    const sure = agreement.lastConfirmed ?? agreement.founded;
    if (sure === null || yearOf(sure) < year) return PERHAPS_ENDED;
  }
  if (dated) return codes[dated.status];
  return year >= today && agreement.lastConfirmed === null ? UNKNOWN : ACTIVE;
}

/**
 * The reported change behind the status of a tie at the end of a year (null: today); null where there is none.
 * A change without a date is known to hold today only.
 */
export function changeAt(tie: Tie, year: number | null, today: number): StatusChange | null {
  const governing = governingAgreement(tie, year);
  if (!governing) return null;
  const at = year ?? today;
  const { dated, undated } = changesUpTo(governing, at);
  return (at >= today && undated) || dated || null;
}

/** The last change of an agreement that is dated up to the year, and the last one without a date. */
export function changesUpTo(
  { history }: TieAgreement,
  year: number,
): { readonly dated: StatusChange | undefined; readonly undated: StatusChange | undefined } {
  return {
    dated: history.findLast(({ from }) => from !== null && yearOf(from) <= year),
    undated: history.findLast(({ from }) => from === null),
  };
}

/** A change is reported, but not when. That a tie lives asks for no date. */
export function isUndated(change: StatusChange | null): boolean {
  return change !== null && change.from === null && change.status !== 'active';
}
