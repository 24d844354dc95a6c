// Trees one after the other, each towards what the sum so far gets wrong: gradient boosting with second derivatives (Chen
// & Guestrin 2016) on the conditional logit, features cut into bins beforehand.

import { chancesIn, type Rows } from './rows';
import type { Tree } from './trees';

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of its best answer that each tree gives. */
  readonly rate: number;
  /** Draws answers towards 0, and the least weight below a node. */
  readonly ridge: number;
  readonly least: number;
}

const BINS = 48;
/** Rows whose chance is settled teach nothing. */
const SETTLED = 2e-4;

interface Binned {
  /** Bin b holds values from cuts[b − 1] on and below cuts[b]. */
  readonly cuts: Float32Array;
  readonly bins: Uint8Array;
}

/** @param scores of the rows so far; raised by what the trees say */
export function fitTrees(
  rows: Rows,
  scores: Float64Array,
  { trees, depth, rate, ridge, least }: TreeOptions,
  onProgress: (share: number) => void,
): readonly Tree[] {
  const binned = rows.values.map(values => binnedBy(rows, values));
  const { count, starts } = rows;
  const slope = new Float64Array(count);
  const weight = new Float64Array(count);
  const node = new Uint16Array(count);
  const found: Tree[] = [];
  for (let at = 0; at < trees; at++) {
    for (let question = 0; question + 1 < starts.length; question++)
      chancesIn(rows, scores, starts[question]!, starts[question + 1]!, slope);
    for (let row = 0; row < count; row++) {
      weight[row] = slope[row]! * (1 - slope[row]!);
      slope[row]! *= -1;
    }
    for (let question = 0; question + 1 < starts.length; question++) slope[starts[question]!]! += 1;
    const telling = Uint32Array.from({ length: count }, (_, row) => row).filter(
      row => weight[row]! > SETTLED,
    );
    found.push(growTree(telling));
    onProgress((at + 1) / trees);
  }
  return found;

  function growTree(telling: Uint32Array): Tree {
    const inner = 2 ** depth - 1;
    const feature = Array.from({ length: inner }, () => -1);
    const from = Array.from({ length: inner }, () => 0);
    const cut = new Int32Array(inner).fill(-1);
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const splits = bestSplits(telling, first, first + 1);
      splits.forEach((split, at) => {
        if (!split) return;
        feature[first + at] = split.feature;
        cut[first + at] = split.bin;
        from[first + at] = binned[split.feature]!.cuts[split.bin]!;
      });
      for (let row = 0; row < count; row++) {
        const here = node[row]!;
        const by = feature[here]!;
        node[row] = 2 * here + (by >= 0 && binned[by]!.bins[row]! > cut[here]! ? 2 : 1);
      }
    }
    const value = answers(telling, inner);
    for (let row = 0; row < count; row++) scores[row]! += value[node[row]!]!;
    return { feature, from, value };
  }

  /** Per node of a level the cut that gains most, if any. */
  function bestSplits(telling: Uint32Array, first: number, width: number) {
    const best = Array.from({ length: width }, () => ({ gain: 0, feature: -1, bin: -1 }));
    const slopes = new Float64Array(width * (BINS + 2));
    const weights = new Float64Array(width * (BINS + 2));
    binned.forEach(({ cuts, bins }, feature) => {
      slopes.fill(0);
      weights.fill(0);
      for (const row of telling) {
        const at = (node[row]! - first) * (BINS + 2) + bins[row]!;
        slopes[at]! += slope[row]!;
        weights[at]! += weight[row]!;
      }
      for (let one = 0; one < width; one++) {
        const start = one * (BINS + 2);
        let [allSlope, allWeight] = [0, 0];
        for (let bin = start; bin <= start + cuts.length; bin++) {
          allSlope += slopes[bin]!;
          allWeight += weights[bin]!;
        }
        let [below, belowWeight] = [0, 0];
        for (let bin = 0; bin < cuts.length; bin++) {
          below += slopes[start + bin]!;
          belowWeight += weights[start + bin]!;
          const aboveWeight = allWeight - belowWeight;
          if (belowWeight < least || aboveWeight < least) continue;
          const above = allSlope - below;
          const gain =
            below ** 2 / (belowWeight + ridge) +
            above ** 2 / (aboveWeight + ridge) -
            allSlope ** 2 / (allWeight + ridge);
          if (gain > best[one]!.gain) best[one] = { gain, feature, bin };
        }
      }
    });
    return best.map(one => (one.feature >= 0 ? one : null));
  }

  /** Per node what it would answer; above the leaves the mean of what is below. */
  function answers(telling: Uint32Array, inner: number): number[] {
    const size = 2 * inner + 1;
    const slopes = new Float64Array(size);
    const weights = new Float64Array(size);
    for (const row of telling) {
      slopes[node[row]!]! += slope[row]!;
      weights[node[row]!]! += weight[row]!;
    }
    const value = Array.from(slopes, (sum, at) => (at < inner ? 0 : (rate * sum) / (weights[at]! + ridge)));
    const below = new Float64Array(size);
    for (const row of telling) below[node[row]!]!++;
    for (let at = inner - 1; at >= 0; at--) {
      const [a, b] = [2 * at + 1, 2 * at + 2];
      below[at] = below[a]! + below[b]!;
      value[at] = below[at] === 0 ? 0 : (value[a]! * below[a]! + value[b]! * below[b]!) / below[at]!;
    }
    return value;
  }
}

/** Cuts so that about equally many values lie in each bin; where most are 0, that is one bin. */
function binnedBy({ starts }: Rows, values: Float32Array): Binned {
  // The hidden partners count fully, of the others one in eleven is enough.
  const sample: number[] = [];
  const add = (value: number) => {
    if (!Number.isNaN(value)) sample.push(value);
  };
  for (let row = 0; row < values.length; row += 11) add(values[row]!);
  for (const row of starts.slice(0, -1)) add(values[row]!);
  const sorted = Float32Array.from(sample).sort();
  const above = sorted.filter(value => value > 0);
  const sparse = above.length < 0.3 * sorted.length;
  const from = sparse ? above : sorted;
  const cuts = new Set<number>(sparse && from.length > 0 ? [from[0]!] : []);
  for (let bin = 1; bin < BINS; bin++) {
    const value = from[Math.floor((bin / BINS) * from.length)];
    if (value !== undefined) cuts.add(value);
  }
  const ascending = Float32Array.from(cuts).sort();
  const bins = new Uint8Array(values.length);
  values.forEach((value, row) => {
    let [low, high] = [0, ascending.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Not a number is below every cut.
      if (value >= ascending[middle]!) low = middle + 1;
      else high = middle;
    }
    bins[row] = low;
  });
  return { cuts: ascending, bins };
}
