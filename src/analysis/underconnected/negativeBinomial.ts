// The negative binomial distribution of counts with mean μ and variance μ + αμ² ("NB2"); α = 0 is Poisson's.
// Written in α rather than in its inverse, so that the limit needs no case of its own but here:
//   log p(y) = Σ_{j<y} log(1 + αj) + y log μ − (y + 1/α) log(1 + αμ) − log y!
// Source: Cameron & Trivedi, Regression analysis of count data, 2nd ed., Cambridge 2013, ch. 3.3.

/** Below this share αμ, logarithms are taken from their series: the differences would lose their digits. */
const SMALL = 1e-4;

/** log(1 + αμ) / α; μ where α is 0. */
function decay(mean: number, alpha: number): number {
  const x = alpha * mean;
  return x < 1e-12 ? mean : Math.log1p(x) / alpha;
}

/** How counts of a sample lie: in the likelihood the parts without μ need no more. */
export interface CountTable {
  /** At j: how many counts are greater than j. */
  readonly above: Float64Array;
  /** Sum of log y!. */
  readonly logFactorials: number;
}

export function countTable(counts: Float64Array): CountTable {
  const greatest = counts.reduce((most, count) => Math.max(most, count), 0);
  const above = new Float64Array(greatest);
  for (const count of counts) for (let j = 0; j < count; j++) above[j]!++;
  const logFactorials = above.reduce((sum, many, j) => sum + many * Math.log(j + 1), 0);
  return { above, logFactorials };
}

export function logLikelihood(
  counts: Float64Array,
  means: Float64Array,
  alpha: number,
  table = countTable(counts),
): number {
  let sum = -table.logFactorials;
  table.above.forEach((many, j) => {
    sum += many * Math.log1p(alpha * j);
  });
  counts.forEach((count, i) => {
    const mean = means[i]!;
    const logMean = count === 0 ? 0 : count * Math.log(mean);
    sum += logMean - count * Math.log1p(alpha * mean) - decay(mean, alpha);
  });
  return sum;
}

/** Twice the log-likelihood that is missing to means equal to the counts. */
export function deviance(counts: Float64Array, means: Float64Array, alpha: number): number {
  let sum = 0;
  counts.forEach((count, i) => {
    const mean = means[i]!;
    const ratio = Math.log1p(alpha * count) - Math.log1p(alpha * mean);
    const logs = count === 0 ? 0 : count * (Math.log(count / mean) - ratio);
    sum += 2 * (logs - (decay(count, alpha) - decay(mean, alpha)));
  });
  return sum;
}

/** Derivative of the log-likelihood by α. */
function slope(counts: Float64Array, means: Float64Array, alpha: number, { above }: CountTable): number {
  let sum = 0;
  above.forEach((many, j) => {
    sum += (many * j) / (1 + alpha * j);
  });
  counts.forEach((count, i) => {
    const mean = means[i]!;
    const x = alpha * mean;
    const bend =
      x < SMALL
        ? mean * mean * (1 / 2 - (2 / 3) * x + (3 / 4) * x * x)
        : (Math.log1p(x) - x / (1 + x)) / alpha ** 2;
    sum += bend - (count * mean) / (1 + x);
  });
  return sum;
}

/** A smaller α cannot be told from 0; beyond the greater one counts are all but zero, or beyond measure. */
const LEAST_ALPHA = 1e-9;
const GREATEST_ALPHA = 1e4;
const [LEAST_LOG, GREATEST_LOG] = [Math.log(LEAST_ALPHA), Math.log(GREATEST_ALPHA)];

/**
 * The α of greatest likelihood for given means; 0 where the counts vary no more than Poisson's.
 *
 * @param near where to look first
 */
export function likeliestAlpha(
  counts: Float64Array,
  means: Float64Array,
  table = countTable(counts),
  near = 0.1,
): number {
  if (slope(counts, means, 0, table) <= 0) return 0;
  const slopeAt = (log: number) => slope(counts, means, Math.exp(log), table) * Math.exp(log);
  // The slope by log α falls through 0 once: between two ends, then by false position (Illinois).
  let low = Math.min(Math.max(Math.log(near), LEAST_LOG), GREATEST_LOG - 0.02);
  let high = low + 0.02;
  let [atLow, atHigh] = [slopeAt(low), slopeAt(high)];
  for (let wide = 0.1; atLow <= 0; wide *= 2) {
    if (low === LEAST_LOG) return 0;
    [high, atHigh] = [low, atLow];
    low = Math.max(low - wide, LEAST_LOG);
    atLow = slopeAt(low);
  }
  for (let wide = 0.1; atHigh > 0; wide *= 2) {
    if (high === GREATEST_LOG) return GREATEST_ALPHA;
    [low, atLow] = [high, atHigh];
    high = Math.min(high + wide, GREATEST_LOG);
    atHigh = slopeAt(high);
  }
  let side = 0;
  for (let step = 0; step < 100 && high - low > 1e-13; step++) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = slopeAt(middle);
    if (at > 0) {
      if (middle - low < 1e-12) return Math.exp(middle);
      [low, atLow] = [middle, at];
      if (side === 1) atHigh /= 2;
      side = 1;
    } else {
      if (high - middle < 1e-12) return Math.exp(middle);
      [high, atHigh] = [middle, at];
      if (side === -1) atLow /= 2;
      side = -1;
    }
  }
  return Math.exp((low + high) / 2);
}

/** Standard error of α at its likeliest, means given: from the curvature of the log-likelihood. NaN where α is 0. */
export function errorOfAlpha(counts: Float64Array, means: Float64Array, alpha: number): number {
  if (alpha === 0) return NaN;
  const table = countTable(counts);
  const step = alpha * 1e-4;
  const bend =
    (slope(counts, means, alpha + step, table) - slope(counts, means, alpha - step, table)) / (2 * step);
  return 1 / Math.sqrt(-bend);
}

/** Chances of 0, 1, 2 …, one after the other, without end. */
function* chances(mean: number, alpha: number): Generator<number> {
  let log = -decay(mean, alpha);
  const step = Math.log(mean) - Math.log1p(alpha * mean);
  for (let y = 0; ; y++) {
    yield Math.exp(log);
    log += step + Math.log1p(alpha * y) - Math.log(y + 1);
  }
}

/** Chance of fewer than `count`, with half the chance of just as many. */
export function midP(count: number, mean: number, alpha: number): number {
  let below = 0;
  let y = 0;
  for (const chance of chances(mean, alpha)) {
    if (y === count) return below + chance / 2;
    below += chance;
    y++;
  }
  return 1;
}

/** Chance of the counts whose mid-p value is low. Of two counts the smaller has the lower one. */
export function chanceOfLow(isLow: (midP: number) => boolean, mean: number, alpha: number): number {
  let below = 0;
  for (const chance of chances(mean, alpha)) {
    if (!isLow(below + chance / 2)) break;
    below += chance;
  }
  return below;
}

/** The least counts that are reached with these chances, given in ascending order. */
export function quantiles(shares: readonly number[], mean: number, alpha: number): readonly number[] {
  const found: number[] = [];
  // Far in the tail the chances are too small to add up to a share.
  const last = mean + 60 * Math.sqrt(mean + alpha * mean * mean) + 60;
  let sum = 0;
  let y = 0;
  for (const chance of chances(mean, alpha)) {
    sum += chance;
    while (found.length < shares.length && (sum >= shares[found.length]! || y > last)) found.push(y);
    if (found.length === shares.length) break;
    y++;
  }
  return found;
}
