// What a year holds, in numbers that always stand together: ties in force, and beside them those nobody can date.

import { DORMANT, ENDED, isInForce, PERHAPS_ENDED, statusAt, SUSPENDED, UNKNOWN } from './status';
import type { Network } from './network';

export interface YearCounts {
  readonly inForce: number;
  /** Of those in force. */
  readonly suspended: number;
  readonly dormant: number;
  readonly unknown: number;
  /** Ended up to this year. */
  readonly ended: number;
  /** Ended nobody says when, so perhaps in force in this year; in none of the numbers above. */
  readonly perhapsEnded: number;
  /** Ties whose founding no source dates: at the end of a year in none of the numbers above, today among them. */
  readonly unknownFounding: number;
  /** Of those in force: the ones whose founding no source dates; at the end of a year there is none. */
  readonly undatedInForce: number;
}

/** At the end of a year: only ties of known founding can be told, the others are counted beside them. */
export function countsIn(network: Network, year: number): YearCounts {
  return countsOf(network, statusAt(network, year));
}

/**
 * Over given status codes: at the end of a year every tie of unknown founding is ABSENT; today none is. Proposed ties
 * are in none of these numbers.
 * `among`: per tie 1 where it is counted; without it all are.
 */
export function countsOf(network: Network, status: Uint8Array, among?: Uint8Array): YearCounts {
  const counts = new Uint32Array(ENDED + 1);
  const undated = new Uint32Array(ENDED + 1);
  for (let tie = 0; tie < status.length; tie++) {
    if ((among !== undefined && among[tie] !== 1) || network.ties[tie]!.proposed) continue;
    counts[status[tie]!]!++;
    if (Number.isNaN(network.founded[tie])) undated[status[tie]!]!++;
  }
  const inForce = (of: Uint32Array) => of.reduce((sum, n, code) => sum + (isInForce(code) ? n : 0), 0);
  return {
    inForce: inForce(counts),
    suspended: counts[SUSPENDED]!,
    dormant: counts[DORMANT]!,
    unknown: counts[UNKNOWN]!,
    ended: counts[ENDED]!,
    perhapsEnded: counts[PERHAPS_ENDED]!,
    unknownFounding: undated.reduce((sum, n) => sum + n, 0),
    undatedInForce: inForce(undated),
  };
}
