// Regression of counts on what is known of places: log μ = x·β + the effect of a country + that of a region in it.
// Counts are negative binomial (./negativeBinomial) with one α for all, estimated with the rest; α = 0 is Poisson's.
//
// β by Fisher scoring; α by maximum likelihood between two rounds of it. Effects of groups are drawn towards 0 as if
// they came from a normal distribution around it (a ridge), whose variance is estimated from the effects themselves
// (Schall, Biometrika 78, 1991; Breslow & Clayton, JASA 88, 1993), so that small groups say little and large ones speak
// for themselves. The effects of the finer groups, of which there are many, are eliminated from the equations: no place
// is in two of them.

import type { NestedSolver } from './nestedSolver';
import { countTable, likeliestAlpha, logLikelihood } from './negativeBinomial';
import { scored, shapeOf, statedAt, SURE_STEP, type CountData, type Scored, type Shape } from './scoring';

export interface CountFit {
  readonly coefficients: Float64Array;
  /** Standard errors with α and the variances of groups as given. */
  readonly errors: Float64Array;
  /** Effects of groups on log μ. */
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
  /** Standard deviations of these effects; 0: without such groups. */
  readonly coarseSpread: number;
  readonly fineSpread: number;
  readonly alpha: number;
  readonly means: Float64Array;
  readonly logLikelihood: number;
  /** Parameters in use: a group drawn to 0 counts for little. α is not among them. */
  readonly freedom: number;
  readonly rounds: number;
  readonly converged: boolean;
}

const ROUNDS = 500;
/** A round that changes no parameter and α by no greater share is the last. */
const SAME_PARAMETER = 1e-9;
/** Changes of the variances by smaller shares are none. */
const SAME_SPREAD = 5e-3;
/** Variance of effects at the start, and the least one: below, groups do not differ. */
const FIRST_VARIANCE = 0.2;
const LEAST_VARIANCE = 1e-6;

export function fitCounts(data: CountData): CountFit {
  const shape = shapeOf(data);
  const { counts } = data;
  const table = countTable(counts);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(mean > 0)) throw new Error(`counts to fit with a mean of ${mean}`);
  const start = new Float64Array(shape.fineAt + shape.fineCount);
  start[0] = Math.log(mean);

  let [coarseVariance, fineVariance] = [FIRST_VARIANCE, FIRST_VARIANCE];
  let alpha = 0;
  let at = statedAt(data, shape, start);
  let inverse: NestedSolver;
  let rounds = 0;
  let settled = shape.coarseCount + shape.fineCount === 0;
  let converged = false;
  for (; ; rounds++) {
    const step = scored(data, shape, at, { alpha, table, coarseVariance, fineVariance });
    at = step.at;
    inverse = step.inverse;
    if (converged || rounds === ROUNDS) break;
    const next = data.poisson ? 0 : likeliestAlpha(counts, at.means, table, alpha || undefined);
    converged =
      settled &&
      step.moved <= SAME_PARAMETER &&
      Math.abs(next - alpha) <= SAME_PARAMETER * Math.max(alpha, 1e-3);
    if (!converged) alpha = next;
    if (settled || step.moved > SURE_STEP) continue;
    // Variances settle slowly, and from some point on their digits move no effect: there they are held.
    const { coarse, fine } = variancesOf(step, shape, coarseVariance, fineVariance);
    settled =
      Math.abs(coarse - coarseVariance) <= SAME_SPREAD * coarseVariance &&
      Math.abs(fine - fineVariance) <= SAME_SPREAD * fineVariance;
    [coarseVariance, fineVariance] = [coarse, fine];
  }
  const { means, parameters } = at;
  const diagonal = inverse.diagonal();
  const { width, coarseCount, fineCount, fineAt } = shape;
  const spread = (variance: number, count: number) =>
    count === 0 || variance <= LEAST_VARIANCE ? 0 : Math.sqrt(variance);
  return {
    coefficients: parameters.slice(0, width),
    errors: diagonal.slice(0, width).map(Math.sqrt),
    coarse: parameters.slice(width, fineAt),
    fine: parameters.slice(fineAt),
    coarseSpread: spread(coarseVariance, coarseCount),
    fineSpread: spread(fineVariance, fineCount),
    alpha,
    means,
    logLikelihood: logLikelihood(counts, means, alpha, table),
    freedom:
      width +
      freedomOf(diagonal, width, coarseCount, coarseVariance) +
      freedomOf(diagonal, fineAt, fineCount, fineVariance),
    rounds,
    converged,
  };
}

const sumOver = (count: number, value: (j: number) => number): number => {
  let sum = 0;
  for (let j = 0; j < count; j++) sum += value(j);
  return sum;
};

/** The variance of effects that agrees with them: their squares over the number of groups that are free to move. */
function variancesOf(
  { at: { parameters }, inverse }: Scored,
  { width, coarseCount, fineCount, fineAt }: Shape,
  coarseVariance: number,
  fineVariance: number,
): { readonly coarse: number; readonly fine: number } {
  const diagonal = inverse.diagonal();
  const next = (from: number, count: number, variance: number) => {
    if (count === 0) return variance;
    const squares = sumOver(count, j => parameters[from + j]! ** 2);
    const free = freedomOf(diagonal, from, count, variance);
    return Math.max(LEAST_VARIANCE, squares / Math.max(free, 1e-9));
  };
  return { coarse: next(width, coarseCount, coarseVariance), fine: next(fineAt, fineCount, fineVariance) };
}

/** How many of the groups are free to move: those drawn to 0 are not. */
function freedomOf(diagonal: Float64Array, from: number, count: number, variance: number): number {
  return count - sumOver(count, j => diagonal[from + j]!) / variance;
}
