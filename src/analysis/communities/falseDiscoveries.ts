// Of many tests some succeed by chance alone. q is the share of false ones to be expected among all that succeed at
// least as clearly. Benjamini, Y., Hochberg, Y. (1995): Controlling the false discovery rate. J. R. Stat. Soc. B 57,
// 289–300.

/**
 * q of each p. `tests`: of all that were made, also those whose p is 1 and not listed.
 */
export function falseDiscoveries(p: readonly number[], tests: number = p.length): readonly number[] {
  if (tests < p.length) throw new Error(`${p.length} of ${tests} tests`);
  const ranked = [...p.keys()].sort((x, y) => p[x]! - p[y]!);
  const q = p.slice();
  let least = 1;
  for (let rank = ranked.length; rank > 0; rank--) {
    const at = ranked[rank - 1]!;
    least = Math.min(least, (p[at]! * tests) / rank);
    q[at] = least;
  }
  return q;
}
