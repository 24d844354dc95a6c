// Who moved in rank between two views: among the places that have ties in both and may be ranked, so that both ranks
// are out of as many. Places that share ranks stand in the middle of them. Pure.

import { ranksOf } from '../../analysis/ranking/ranks';

export interface Standing {
  readonly value: number;
  /** First and last of the ranks it shares. */
  readonly first: number;
  readonly last: number;
}

export interface Mover {
  readonly place: number;
  readonly before: Standing;
  readonly after: Standing;
  /** Ranks won (above 0) or lost. */
  readonly won: number;
}

export interface Movers {
  /** Those who moved, the furthest first. */
  readonly list: readonly Mover[];
  /** Among so many. */
  readonly among: number;
}

/** @param members places with ties in both views; a value that is not defined (NaN) in one of them leaves a place out. */
export function moversOf(before: Float64Array, after: Float64Array, members: readonly number[]): Movers {
  const defined = members.filter(place => !Number.isNaN(before[place]!) && !Number.isNaN(after[place]!));
  const ranks = [ranksOf(before, defined), ranksOf(after, defined)] as const;
  const standing = (view: 0 | 1, place: number): Standing => ({
    value: (view === 0 ? before : after)[place]!,
    first: ranks[view].first[place]!,
    last: ranks[view].last[place]!,
  });
  const middle = ({ first, last }: Standing) => (first + last) / 2;
  const list = defined
    .map((place): Mover => {
      const [was, is] = [standing(0, place), standing(1, place)];
      return { place, before: was, after: is, won: middle(was) - middle(is) };
    })
    .filter(({ won }) => won !== 0)
    .sort((x, y) => Math.abs(y.won) - Math.abs(x.won) || x.after.first - y.after.first || x.place - y.place);
  return { list, among: defined.length };
}
