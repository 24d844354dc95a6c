// The life of a tie as pieces of equal status and kind, by the same rules as the status of a year.

import type { PartialDate, TieKind } from '../data/records';
import { yearOf } from '../lib/dates';
import type { Tie, TieAgreement } from './network';
import { agreementStatusAt, ENDED, governingAgreement, tieStatusAt } from './status';

export interface Piece {
  /** A status code; never ABSENT or ENDED. */
  readonly status: number;
  readonly kind: TieKind;
  /** First year with this status and kind, and the first one without. */
  readonly from: number;
  readonly to: number;
}

export interface Lifespan {
  /** Where no source dates the founding: the first year of which something is known, at the latest today; else null. */
  readonly openUntil: number | null;
  readonly pieces: readonly Piece[];
}

/** The first agreement of known founding; undefined where there is none. */
export function firstDated({ agreements }: Tie): TieAgreement | undefined {
  return agreements.find(({ agreement }) => agreement.founded !== null);
}

/** The earliest date of a founding; null where no source dates one. */
export function foundedOn(tie: Tie): PartialDate | null {
  return firstDated(tie)?.agreement.founded ?? null;
}

/** The first year in which a tie is known to have been there or to have changed; null where no year is known. */
export function firstKnownYear({ agreements }: Tie): number | null {
  const dates = agreements.flatMap(({ agreement, history }) => [
    agreement.founded,
    agreement.lastConfirmed,
    ...history.map(({ from }) => from),
  ]);
  const years = dates.flatMap(date => (date === null ? [] : [yearOf(date)]));
  return years.length === 0 ? null : Math.min(...years);
}

/** First and last year, the last one included, of an axis for these lives; null where no year of them is known. */
export function yearsOf(ties: readonly Tie[], today: number): readonly [first: number, last: number] | null {
  const years = ties.flatMap(tie => firstKnownYear(tie) ?? []);
  return years.length === 0 ? null : [Math.min(...years, today), today];
}

export function lifespanOf(tie: Tie, today: number): Lifespan {
  if (tie.proposed) return { openUntil: null, pieces: [] };
  const founded = foundedOn(tie);
  const first = founded === null ? Math.min(firstKnownYear(tie) ?? today, today) : yearOf(founded);

  const pieces: Piece[] = [];
  for (let year = first; year <= today; year++) {
    const governing = governingAgreement(tie, founded === null ? null : year)!;
    const status =
      founded === null ? agreementStatusAt(governing, year, today) : tieStatusAt(tie, year, today);
    if (status === ENDED) continue;
    const { kind } = governing.agreement;
    const last = pieces.at(-1);
    if (last?.status === status && last.kind === kind && last.to === year) {
      pieces[pieces.length - 1] = { ...last, to: year + 1 };
    } else pieces.push({ status, kind, from: year, to: year + 1 });
  }
  return { openUntil: founded === null ? first : null, pieces };
}
