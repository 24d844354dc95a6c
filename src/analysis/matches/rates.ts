// How often two groups of places are tied, against chance: their ties over those that places with as many ties would
// have at random (totals multiplied, over twice the ties), both drawn towards 1 by a few made-up ties.

import type { Slice } from '../../graph/slice';

export interface Rates {
  readonly groups: number;
  /** Ends of ties in each group. */
  readonly ends: Float64Array;
  /** Ties between the groups of two numbers, seen from either end: a tie inside a group counts twice. */
  ties(a: number, b: number): number;
  /** Ties expected by chance between two groups. */
  expected(a: number, b: number): number;
}

export function ratesOf({ source, target }: Pick<Slice, 'source' | 'target'>, group: Uint32Array): Rates {
  const groups = group.reduce((most, one) => Math.max(most, one), -1) + 1;
  const ends = new Float64Array(groups);
  const pairs = new Map<number, number>();
  const add = (a: number, b: number) => {
    ends[a]!++;
    pairs.set(a * groups + b, (pairs.get(a * groups + b) ?? 0) + 1);
  };
  source.forEach((from, tie) => {
    const [a, b] = [group[from]!, group[target[tie]!]!];
    add(a, b);
    add(b, a);
  });
  const all = Math.max(1, 2 * source.length);
  return {
    groups,
    ends,
    ties: (a, b) => pairs.get(a * groups + b) ?? 0,
    expected: (a, b) => (ends[a]! * ends[b]!) / all,
  };
}
