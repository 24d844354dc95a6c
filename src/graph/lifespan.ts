// The life of a tie as pieces of equal status, by the same rules as the status of a year.

import type { PartialDate } from '../data/records';
import { yearOf } from '../lib/dates';
import type { Tie } from './network';
import { agreementStatusAt, ENDED, governingAgreement, tieStatusAt } from './status';

export interface Piece {
  /** A status code; never ABSENT or ENDED. */
  readonly status: number;
  /** First year with this status, and the first one without it. */
  readonly from: number;
  readonly to: number;
}

export interface Lifespan {
  /** No source dates the founding: the first piece begins nobody knows when. */
  readonly open: boolean;
  readonly pieces: readonly Piece[];
}

/** The earliest date of a founding; null where no source dates one. */
export function foundedOn({ agreements }: Tie): PartialDate | null {
  return agreements.find(({ agreement }) => agreement.founded !== null)?.agreement.founded ?? null;
}

/** `start`: the year from which a life without a known beginning is told. */
export function lifespanOf(tie: Tie, start: number, today: number): Lifespan {
  const founded = foundedOn(tie);
  const open = founded === null;
  const first = open ? start : yearOf(founded);
  const governing = governingAgreement(tie, null)!;

  const pieces: Piece[] = [];
  for (let year = first; year <= today; year++) {
    const status = open ? agreementStatusAt(governing, year, today) : tieStatusAt(tie, year, today);
    if (status === ENDED) continue;
    const last = pieces.at(-1);
    if (last?.status === status && last.to === year) pieces[pieces.length - 1] = { ...last, to: year + 1 };
    else pieces.push({ status, from: year, to: year + 1 });
  }
  return { open, pieces };
}
