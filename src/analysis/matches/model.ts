// A model of partners: score of a pair = sum over terms of weight × (value − mean) / spread, and what small trees add.
// Learned by learn.ts; the one that comes with the app is data/models/world.json.

import { FACTORS, TERMS, type Columns, type Factor } from './factors';
import { addTreeParts, addTrees, type Tree } from './trees';

export interface MatchModel {
  /** In the order of TERMS. A weight is per spread of its term. */
  readonly terms: readonly {
    readonly id: string;
    readonly scale: number;
    readonly mean: number;
    readonly spread: number;
    readonly weight: number;
  }[];
  readonly trees: readonly Tree[];
}

/** Weight of each factor as its reader moves it; 1: as learned. */
export type FactorWeights = Readonly<Record<Factor, number>>;

export const AS_LEARNED = Object.fromEntries(FACTORS.map(factor => [factor, 1])) as FactorWeights;

/** Throws where a model was learned from other terms than those of today. */
export function checkModel({ terms }: MatchModel): void {
  const wrong = TERMS.findIndex(({ id }, at) => terms[at]?.id !== id);
  if (wrong >= 0 || terms.length !== TERMS.length)
    throw new Error(
      `the model has ${terms[wrong]?.id ?? 'no term'} where ${TERMS[wrong]?.id ?? 'none'} is expected`,
    );
}

/** Score of every place as a partner of the city whose columns these are. */
export function scoresBy(
  model: MatchModel,
  columns: Columns,
  factors: FactorWeights = AS_LEARNED,
): Float64Array {
  const scores = new Float64Array(columns.degree.length);
  TERMS.forEach(({ feature, factor, shape }, at) => {
    const { scale, mean, spread, weight } = model.terms[at]!;
    const by = (weight * factors[factor]) / spread;
    if (by === 0) return;
    const column = columns[feature];
    for (let place = 0; place < scores.length; place++) {
      const value = shape(column[place]!, scale);
      if (!Number.isNaN(value)) scores[place]! += by * (value - mean);
    }
  });
  addTrees(model.trees, columns, scores, factors);
  return scores;
}

/** What each factor adds to the score of one place. */
export function partsOf(
  model: MatchModel,
  columns: Columns,
  place: number,
  factors: FactorWeights = AS_LEARNED,
): Readonly<Record<Factor, number>> {
  const parts = Object.fromEntries(FACTORS.map(factor => [factor, 0])) as Record<Factor, number>;
  TERMS.forEach(({ feature, factor, shape }, at) => {
    const { scale, mean, spread, weight } = model.terms[at]!;
    const value = shape(columns[feature][place]!, scale);
    if (!Number.isNaN(value)) parts[factor] += (weight * factors[factor] * (value - mean)) / spread;
  });
  addTreeParts(model.trees, columns, place, parts, factors);
  return parts;
}
