// The state of every tie at the end of a year, by the rules of the data model (README, "The data"):
// - founded ≤ y, and no `ended` dated ≤ y: in force; suspended and dormant ties are in force.
// - Unknown founding: in no year. It is counted beside the year, never inside it.
// - Before its first dated change a founded tie is active.
// - A change without a date holds today. An end without a date leaves the years between the last
//   confirmation and today open.
// - Today a tie that no source confirms and none reports on is `unknown`; it counts as in force.
// Where a pair holds several agreements, the one founded last (up to that year) speaks for the tie.

import { yearOf } from '../lib/dates';
import type { Status } from '../data/records';
import type { Network, Tie, TieAgreement } from './network';

export const ABSENT = 0;
export const ACTIVE = 1;
export const SUSPENDED = 2;
export const DORMANT = 3;
export const UNKNOWN = 4;
/** Ended at an unknown date: perhaps still in force in that year. */
export const PERHAPS_ENDED = 5;
export const ENDED = 6;

export const STATUS_NAMES = [
  'absent',
  'active',
  'suspended',
  'dormant',
  'unknown',
  'perhapsEnded',
  'ended',
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
  return Uint8Array.from(network.ties, tie => {
    const governing = tie.agreements.at(-1)!;
    return agreementStatusAt(governing, network.today, network.today);
  });
}

/** 1 for every tie in force at the end of the year, else 0, in tie order. */
export function activeIn(network: Network, year: number): Uint8Array {
  return statusAt(network, year).map(code => Number(isInForce(code)));
}

export function isInForce(code: number): boolean {
  return code === ACTIVE || code === SUSPENDED || code === DORMANT || code === UNKNOWN;
}

export function tieStatusAt(tie: Tie, year: number, today: number): number {
  const governing = tie.agreements.findLast(
    ({ agreement }) => agreement.founded !== null && yearOf(agreement.founded) <= year,
  );
  return governing ? agreementStatusAt(governing, year, today) : ABSENT;
}

/** As if the agreement had been founded by then. */
export function agreementStatusAt({ agreement, history }: TieAgreement, year: number, today: number): number {
  const dated = history.findLast(change => change.from !== null && yearOf(change.from) <= year);
  const undated = history.findLast(change => change.from === null);
  if (undated && year >= today) return codes[undated.status];
  if (undated?.status === 'ended' && !dated) {
    const sure = agreement.lastConfirmed ?? agreement.founded;
    if (sure === null || yearOf(sure) < year) return PERHAPS_ENDED;
  }
  if (dated) return codes[dated.status];
  return year >= today && agreement.lastConfirmed === null ? UNKNOWN : ACTIVE;
}
