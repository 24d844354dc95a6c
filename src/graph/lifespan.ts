// The life of a tie as pieces of equal status, by the same rules as the status of a year.

import type { PartialDate, StatusChange } from '../data/records';
import { yearOf } from '../lib/dates';
import type { Tie } from './network';
import { agreementStatusAt, ENDED, tieStatusAt } from './status';

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
  const governing = tie.agreements.at(-1)!;

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

/**
 * The reported change behind the status of a tie at the end of a year (null: today); null where there is none.
 * A change without a date is known to hold today only.
 */
export function changeBehind(tie: Tie, year: number | null, today: number): StatusChange | null {
  const governing =
    year === null
      ? tie.agreements.at(-1)
      : tie.agreements.findLast(
          ({ agreement }) => agreement.founded !== null && yearOf(agreement.founded) <= year,
        );
  if (!governing) return null;
  const at = year ?? today;
  const undated = governing.history.findLast(change => change.from === null);
  if (undated && at >= today) return undated;
  return governing.history.findLast(change => change.from !== null && yearOf(change.from) <= at) ?? null;
}

/** A change is reported, but not when. That a tie lives asks for no date. */
export function isUndated(change: StatusChange | null): boolean {
  return change !== null && change.from === null && change.status !== 'active';
}
