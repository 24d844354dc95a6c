// Points in a row moved as little as possible until they stand a gap apart, their order kept: least squares under
// x[i + 1] - x[i] ≥ gap. Without the i gaps before it each x[i] has to be no smaller than the one before: isotonic
// regression, by pooling neighbours that disagree (Ayer, Brunk, Ewing, Reid, Silverman 1955, "An empirical distribution
// function for sampling with incomplete information", Ann. Math. Statist. 26). Limits cut its solution off, which
// leaves it the best one within them (Barlow, Bartholomew, Bremner, Brunk 1972, "Statistical inference under order
// restrictions").

/** `wanted` in the order to be kept, whatever its values. Where limits leave too little room the gap shrinks to what there is. */
export function spread(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number] = [-Infinity, Infinity],
): Float64Array {
  const last = wanted.length - 1;
  const fitting = last > 0 ? Math.min(gap, (to - from) / last) : gap;
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((value, i) => {
    let pool = { sum: value - i * fitting, count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const result = new Float64Array(wanted.length);
  let next = 0;
  for (const pool of pools) {
    const at = Math.max(from, Math.min(to - last * fitting, mean(pool)));
    for (let i = 0; i < pool.count; i++, next++) result[next] = at + next * fitting;
  }
  return result;
}

/**
 * The same around a circle, in radians: points in ascending order of their wanted angles, `gap` apart all around it.
 * The circle is cut where the widest gap between two wanted angles is. Returns the angles and the order of the points.
 */
export function spreadAround(
  wanted: readonly number[],
  gap: number,
): { readonly order: readonly number[]; readonly angles: Float64Array } {
  const count = wanted.length;
  const full = 2 * Math.PI;
  if (count === 0) return { order: [], angles: new Float64Array() };
  const turned = wanted.map(angle => ((angle % full) + full) % full);
  const sorted = [...turned.keys()].sort((i, j) => turned[i]! - turned[j]! || i - j);
  let first = 0;
  let widest = turned[sorted[0]!]! + full - turned[sorted[count - 1]!]!;
  for (let i = 1; i < count; i++) {
    const between = turned[sorted[i]!]! - turned[sorted[i - 1]!]!;
    if (between > widest + 1e-9) [first, widest] = [i, between];
  }
  const order = [...sorted.slice(first), ...sorted.slice(0, first)];
  const unrolled = order.map((i, at) => turned[i]! + (at >= count - first ? full : 0));
  const fitting = Math.min(gap, full / count);
  const cut = unrolled[0]! - widest / 2;
  const angles = spread(unrolled, fitting, [cut + fitting / 2, cut + full - fitting / 2]);
  return { order, angles };
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
