// One step of Fisher scoring for counts that are negative binomial around exp(x·β + effects of groups), with the effects
// drawn to 0 by a ridge.

import { logLikelihood, type CountTable } from './negativeBinomial';
import { solverOf, type NestedSolver } from './nestedSolver';

export interface CountData {
  readonly counts: Float64Array;
  /** Row by row, `width` values each; a first column of ones is the intercept. */
  readonly design: Float64Array;
  readonly width: number;
  /** Per row its group, from 0; every fine group lies in one coarse one. −1: a row in no fine group. */
  readonly coarse?: Uint32Array;
  readonly fine?: Uint32Array | Int32Array;
  /** Holds α at 0. */
  readonly poisson?: boolean;
}

/** Parameters are the coefficients, then the effects of the coarse groups, then those of the fine ones. */
export interface Shape {
  readonly width: number;
  readonly coarseCount: number;
  readonly fineCount: number;
  readonly fineAt: number;
}

/** Shorter steps on log μ need no proof that they lead upwards. */
export const SURE_STEP = 0.1;

export function shapeOf({ counts, width, coarse, fine }: CountData): Shape {
  const groups = (of: Uint32Array | Int32Array | undefined) => {
    if (of && of.length !== counts.length)
      throw new Error(`groups of ${of.length} of ${counts.length} counts`);
    let many = 0;
    for (const group of of ?? []) many = Math.max(many, group + 1);
    return many;
  };
  const coarseCount = groups(coarse);
  return { width, coarseCount, fineCount: groups(fine), fineAt: width + coarseCount };
}

export interface Given {
  readonly alpha: number;
  readonly table: CountTable;
  readonly coarseVariance: number;
  readonly fineVariance: number;
}

export interface Stated {
  readonly parameters: Float64Array;
  readonly means: Float64Array;
}

export interface Scored {
  readonly at: Stated;
  /** The greatest change of a parameter. */
  readonly moved: number;
  readonly inverse: NestedSolver;
}

/** One step towards the likeliest parameters for given α and variances. */
export function scored(data: CountData, shape: Shape, from: Stated, given: Given): Scored {
  const { counts } = data;
  const penalty = penaltyOf(shape, given);
  const worth = ({ parameters, means }: Stated) =>
    logLikelihood(counts, means, given.alpha, given.table) -
    parameters.reduce((sum, value, j) => sum + penalty[j]! * value * value, 0) / 2;

  const { solver, score } = equations(data, shape, { ...from, alpha: given.alpha, penalty });
  const move = solver.solve(score);
  const greatest = move.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const least = greatest > SURE_STEP ? worth(from) : -Infinity;
  // A step too far is halved: scoring may overshoot where means are far off.
  for (let share = 1; ; share /= 2) {
    const to = statedAt(
      data,
      shape,
      from.parameters.map((one, j) => one + share * move[j]!),
    );
    if (share < 1e-4 || worthIsKept(to)) return { at: to, moved: share * greatest, inverse: solver };
  }

  function worthIsKept(to: Stated): boolean {
    return least === -Infinity || worth(to) >= least;
  }
}

export function statedAt(data: CountData, shape: Shape, parameters: Float64Array): Stated {
  return { parameters, means: meansOf(data, shape, parameters) };
}

function penaltyOf(
  { width, coarseCount, fineCount, fineAt }: Shape,
  { coarseVariance, fineVariance }: Given,
): Float64Array {
  const penalty = new Float64Array(width + coarseCount + fineCount);
  penalty.fill(1 / coarseVariance, width, fineAt);
  penalty.fill(1 / fineVariance, fineAt);
  return penalty;
}

/** Beyond, means are beyond all counts; the step that leads there is halved. */
const GREATEST_LOG = 50;

function meansOf(
  { counts, design, width, coarse, fine }: CountData,
  { fineAt }: Shape,
  parameters: Float64Array,
): Float64Array {
  return counts.map((_, row) => {
    let sum = 0;
    for (let j = 0; j < width; j++) sum += design[row * width + j]! * parameters[j]!;
    if (coarse) sum += parameters[width + coarse[row]!]!;
    if (fine && fine[row]! >= 0) sum += parameters[fineAt + fine[row]!]!;
    return Math.exp(Math.min(sum, GREATEST_LOG));
  });
}

interface At extends Stated {
  readonly alpha: number;
  readonly penalty: Float64Array;
}

/** Expected information, ready to be solved, and score at the given parameters. */
function equations({ counts, design, width, coarse, fine }: CountData, shape: Shape, at: At) {
  const { coarseCount, fineCount, fineAt } = shape;
  const { parameters, means, alpha, penalty } = at;
  const span = width + 1;
  const nested = {
    width,
    dense: new Float64Array(width * width),
    coarse: penalty.slice(width, fineAt),
    coarseBorder: new Float64Array(coarseCount * width),
    fine: penalty.slice(fineAt),
    fineBorder: new Float64Array(fineCount * span),
    coarseOf: new Int32Array(fineCount).fill(-1),
  };
  const score = parameters.map((value, j) => -penalty[j]! * value);
  for (let row = 0; row < counts.length; row++) {
    const mean = means[row]!;
    const weight = mean / (1 + alpha * mean);
    const pull = (counts[row]! - mean) / (1 + alpha * mean);
    const c = coarse ? coarse[row]! : -1;
    const f = fine ? fine[row]! : -1;
    for (let j = 0; j < width; j++) {
      const x = design[row * width + j]!;
      if (x === 0) continue;
      score[j]! += pull * x;
      for (let k = 0; k <= j; k++) nested.dense[j * width + k]! += weight * x * design[row * width + k]!;
      if (c >= 0) nested.coarseBorder[c * width + j]! += weight * x;
      if (f >= 0) nested.fineBorder[f * span + j]! += weight * x;
    }
    if (c >= 0) {
      score[width + c]! += pull;
      nested.coarse[c]! += weight;
    }
    if (f >= 0) {
      score[fineAt + f]! += pull;
      nested.fine[f]! += weight;
      nested.fineBorder[f * span + width]! += weight;
      if (nested.coarseOf[f]! >= 0 && nested.coarseOf[f] !== c)
        throw new Error(`fine group ${f} lies in two coarse ones`);
      nested.coarseOf[f] = c;
    }
  }
  return { solver: solverOf(nested), score };
}
