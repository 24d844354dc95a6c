// Stability: whether chance in the search makes another partition. For a place: of the places that are with it in its
// cluster, the share that is with it in another run as well, over all other runs.

import { contingencyOf } from './contingency';
import { mutualInformation } from './mutualInformation';

/**
 * Per place 0 … 1, of `group` (one of the runs, without NO_CLUSTER) against the other runs; NaN without another run. A
 * place alone in its cluster is as stable as it is alone elsewhere.
 */
export function stabilityOf(group: Uint32Array, others: readonly Uint32Array[]): Float64Array {
  const sums = new Float64Array(group.length);
  for (const other of others) {
    const keyOf = (place: number) => group[place]! * group.length + other[place]!;
    const [sizes, there, both] = [counted(group), counted(other), new Map<number, number>()];
    for (let i = 0; i < group.length; i++) both.set(keyOf(i), (both.get(keyOf(i)) ?? 0) + 1);
    for (let i = 0; i < group.length; i++) {
      const companions = sizes.get(group[i]!)! - 1;
      sums[i]! +=
        companions > 0 ? (both.get(keyOf(i))! - 1) / companions : Number(there.get(other[i]!) === 1);
    }
  }
  return sums.map(sum => sum / others.length);
}

function counted(group: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const one of group) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Mean normalised mutual information of two runs; NaN for a single run. `counts`: places that are counted. */
export function agreementOf(runs: readonly Uint32Array[], counts: Uint8Array): number {
  let [sum, pairs] = [0, 0];
  runs.forEach((x, i) => {
    for (const y of runs.slice(0, i)) {
      sum += mutualInformation(contingencyOf(x, y, counts));
      pairs++;
    }
  });
  return sum / pairs;
}
