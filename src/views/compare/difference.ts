// What two views of a network have in common and what only one of them shows. Pure.

import { isUndated, type Network } from '../../graph/network';
import { ABSENT, isOver } from '../../graph/status';
import type { Shown } from '../../state/shown';

export interface Difference {
  /** Indices of ties that only the first view shows, only the second, and both with another status. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  readonly changed: readonly number[];
  /** How many both show. */
  readonly both: number;
  /** Indices of places that have ties in one view only. */
  readonly placesOnlyFirst: readonly number[];
  readonly placesOnlySecond: readonly number[];
}

export type Compared = Pick<Shown, 'status'>;

export function differenceOf(network: Network, first: Compared, second: Compared): Difference {
  const ties = [...network.ties.keys()];
  const inFirst = (tie: number) => first.status[tie] !== ABSENT;
  const inSecond = (tie: number) => second.status[tie] !== ABSENT;
  const shared = ties.filter(tie => inFirst(tie) && inSecond(tie));
  const tied = [tiedIn(network, first), tiedIn(network, second)] as const;
  const places = [...network.places.keys()];
  return {
    onlyFirst: ties.filter(tie => inFirst(tie) && !inSecond(tie)),
    onlySecond: ties.filter(tie => inSecond(tie) && !inFirst(tie)),
    changed: shared.filter(tie => first.status[tie] !== second.status[tie]),
    both: shared.length,
    placesOnlyFirst: places.filter(place => tied[0][place] === 1 && tied[1][place] === 0),
    placesOnlySecond: places.filter(place => tied[1][place] === 1 && tied[0][place] === 0),
  };
}

/** Per place 1 where a tie of it is shown. */
export function tiedIn({ source, target, places }: Network, { status }: Compared): Uint8Array {
  const tied = new Uint8Array(places.length);
  status.forEach((code, tie) => {
    if (code === ABSENT) return;
    tied[source[tie]!] = 1;
    tied[target[tie]!] = 1;
  });
  return tied;
}

/** How many of these ties have no known founding. */
export function undatedAmong(network: Pick<Network, 'founded' | 'ties'>, ties: readonly number[]): number {
  return ties.reduce((sum, tie) => sum + Number(isUndated(network, tie)), 0);
}

/** How many of the ties a view shows have ended, perhaps or for sure: only the view of all ties has such. */
export function endedIn({ status }: Compared): number {
  return status.reduce((sum, code) => sum + Number(isOver(code)), 0);
}
