// Small decision trees whose answers are added to the sum of the terms: they say what terms cannot, that a feature counts
// for more or less beside another. Each node holds the mean answer below it, so that what a tree adds can be shared out
// to the factors whose features decide on the way down (Saabas 2014).

import { FEATURES, type Columns, type Factor } from './factors';

/** Nodes of a complete tree, level by level: the children of node i are 2i + 1 and 2i + 2. */
export interface Tree {
  /** Per inner node the index of its feature in FEATURES; −1: all go to the first child. */
  readonly feature: readonly number[];
  /** From this value on: to the second child. NaN goes to the first. */
  readonly from: readonly number[];
  /** Per node, leaves last, what is added. */
  readonly value: readonly number[];
}

/** Adds what the trees say of every place to `scores`, each share by the weight of its factor. */
export function addTrees(
  trees: readonly Tree[],
  columns: Columns,
  scores: Float64Array,
  factors: Readonly<Record<Factor, number>>,
): void {
  const all = FEATURES.map(({ id }) => columns[id]);
  const weights = FEATURES.map(({ factor }) => factors[factor]);
  const plain = weights.every(weight => weight === 1);
  for (const { feature, from, value } of trees) {
    const inner = feature.length;
    for (let place = 0; place < scores.length; place++) {
      let node = 0;
      let sum = value[0]!;
      while (node < inner) {
        const by = feature[node]!;
        const next = 2 * node + (by >= 0 && all[by]![place]! >= from[node]! ? 2 : 1);
        if (!plain && by >= 0) sum += weights[by]! * (value[next]! - value[node]!);
        node = next;
      }
      scores[place]! += plain ? value[node]! : sum;
    }
  }
}

/** Adds to `parts` what the trees say of one place beyond what they say of all. */
export function addTreeParts(
  trees: readonly Tree[],
  columns: Columns,
  place: number,
  parts: Record<Factor, number>,
  factors: Readonly<Record<Factor, number>>,
): void {
  for (const { feature, from, value } of trees) {
    let node = 0;
    while (node < feature.length) {
      const by = FEATURES[feature[node]!];
      const next = 2 * node + (by && columns[by.id][place]! >= from[node]! ? 2 : 1);
      if (by) parts[by.factor] += factors[by.factor] * (value[next]! - value[node]!);
      node = next;
    }
  }
}
