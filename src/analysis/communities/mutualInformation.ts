// Normalised mutual information of two partitions: how much the one tells about the other, 0 (nothing) … 1 (all).
// Mutual information divided by the arithmetic mean of the two entropies, as scikit-learn and igraph do (Danon, L. et
// al., J. Stat. Mech. P09008, 2005). It is not corrected for chance: of many small groups some value above 0 is no
// surprise; the adjusted Rand index (./randIndex) is.

import type { Contingency } from './contingency';

/** 1 where both have a single group, or there are no items. */
export function mutualInformation({ total, rows, columns, cells }: Contingency): number {
  const entropyOf = (sums: readonly number[]) =>
    sums.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
  const mean = (entropyOf(rows) + entropyOf(columns)) / 2;
  if (total === 0 || mean === 0) return 1;
  const shared = cells.reduce(
    (sum, { row, column, count }) =>
      sum + (count / total) * Math.log((count * total) / (rows[row]! * columns[column]!)),
    0,
  );
  // Below 0 only by rounding.
  return Math.min(1, Math.max(0, shared / mean));
}
