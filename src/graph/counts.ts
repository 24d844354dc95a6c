// What a year holds, in numbers that always stand together: ties in force, and beside them those nobody can date.

import { ABSENT, DORMANT, ENDED, isInForce, PERHAPS_ENDED, statusAt, SUSPENDED, UNKNOWN } from './status';
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
  /** Ties whose founding no source dates; in none of the numbers above. */
  readonly unknownFounding: number;
}

export function countsIn(network: Network, year: number): YearCounts {
  return countsOf(network, statusAt(network, year));
}

/** Counts over given status codes; ties of unknown founding are counted apart whatever their code. */
export function countsOf(network: Network, status: Uint8Array): YearCounts {
  const counts = new Uint32Array(ENDED + 1);
  let inForce = 0;
  let unknownFounding = 0;
  status.forEach((code, tie) => {
    if (Number.isNaN(network.founded[tie])) unknownFounding++;
    else if (code !== ABSENT) {
      counts[code]!++;
      if (isInForce(code)) inForce++;
    }
  });
  return {
    inForce,
    suspended: counts[SUSPENDED]!,
    dormant: counts[DORMANT]!,
    unknown: counts[UNKNOWN]!,
    ended: counts[ENDED]!,
    perhapsEnded: counts[PERHAPS_ENDED]!,
    unknownFounding,
  };
}
