// Spearman's rank correlation: the correlation of the ranks, equal values sharing the middle of theirs. 1: who stands
// before in the one stands before in the other; −1: the other way round. Range −1 … 1.
// Spearman, C. (1904): The proof and measurement of association between two things. Am. J. Psychol. 15, 72–101.

import { ranksOf } from './ranks';

export interface Correlation {
  /** NaN where it is not defined: fewer than two members, or all values of one side the same. */
  readonly rho: number;
  /** Members that have both values. */
  readonly n: number;
}

export function spearman(x: Float64Array, y: Float64Array, members: readonly number[]): Correlation {
  const both = members.filter(place => !Number.isNaN(x[place]!) && !Number.isNaN(y[place]!));
  const n = both.length;
  const middles = (values: Float64Array) => {
    const { first, last } = ranksOf(values, both);
    return both.map(place => (first[place]! + last[place]!) / 2);
  };
  const [p, q] = [middles(x), middles(y)];
  // Whatever is shared, the ranks add up to n (n + 1) / 2.
  const mean = (n + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [p[i]! - mean, q[i]! - mean];
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  return { rho: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : NaN, n };
}
