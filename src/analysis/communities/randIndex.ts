// Adjusted Rand index of two partitions: of the pairs of items, those that both hold together, beyond what chance lets
// expect of groups of these sizes. 1: the same; about 0: as by chance; below 0: less than that.
// Hubert, L., Arabie, P. (1985): Comparing partitions. Journal of Classification 2, 193–218.

import type { Contingency } from './contingency';

/** 1 where both are the same: also where both have a single group, or only single items. */
export function adjustedRandIndex({ total, rows, columns, cells }: Contingency): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const pairsIn = (sums: readonly number[]) => sums.reduce((sum, count) => sum + pairs(count), 0);
  const together = cells.reduce((sum, { count }) => sum + pairs(count), 0);
  const [inRows, inColumns] = [pairsIn(rows), pairsIn(columns)];
  if (total < 2) return 1;
  const expected = (inRows * inColumns) / pairs(total);
  const most = (inRows + inColumns) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
