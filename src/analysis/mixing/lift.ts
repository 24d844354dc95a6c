// Lift: ties between two groups as a multiple of what chance lets expect, and what can be said of it.
//
// The count of a pair is taken as a draw from a Poisson distribution, as rare meetings of many ends are. Its range is
// the exact one of 95 % (Garwood, Biometrika 28, 437, 1936): the means that do not make the count a surprise. Where the
// expected number lies inside, the pair is within chance. Of many pairs some lie outside by chance alone.

/** Below so many ties, there and expected, one more or less would turn the picture: nothing is said. */
export const LEAST = 3;

/** Half of the 5 % lies on each side of the range. */
const TAIL = 0.025;

export type Judgement = 'tooFew' | 'fewer' | 'within' | 'more';

export interface Lift {
  readonly judgement: Judgement;
  /** Ties by expected ties, and the ends of its range; NaN where there are too few. */
  readonly times: number;
  readonly range: readonly [number, number];
}

export function liftOf(ties: number, expected: number): Lift {
  if (Math.max(ties, expected) < LEAST || expected <= 0) {
    return { judgement: 'tooFew', times: NaN, range: [NaN, NaN] };
  }
  const [low, high] = poissonRange(ties);
  return {
    judgement: expected < low ? 'more' : expected > high ? 'fewer' : 'within',
    times: ties / expected,
    range: [low / expected, high / expected],
  };
}

const known = new Map<number, readonly [number, number]>();

/** The least and the greatest mean for which a count is no surprise. The same counts come again and again: each once. */
export function poissonRange(count: number): readonly [number, number] {
  const range = known.get(count) ?? [
    count === 0 ? 0 : meanWhere(1 - TAIL, count - 1, firstGuess(count, -QUANTILE)),
    meanWhere(TAIL, count, firstGuess(count + 1, QUANTILE)),
  ];
  known.set(count, range);
  return range;
}

/** Of the normal distribution, at 1 − TAIL. */
const QUANTILE = 1.959964;

/** Wilson and Hilferty's (PNAS 17, 684, 1931): close enough that a few steps lead to the end. */
function firstGuess(events: number, quantile: number): number {
  return events * (1 - 1 / (9 * events) + quantile / (3 * Math.sqrt(events))) ** 3;
}

/** The mean at which `count` or fewer have the probability `wanted`, by Newton's method. */
function meanWhere(wanted: number, count: number, guess: number): number {
  let mean = guess;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { sum, last } = upTo(count, mean);
    // The slope of the sum over the mean is its last term, falling.
    const ahead = (sum - wanted) / last;
    mean += ahead;
    if (Math.abs(ahead) <= EXACT * mean) break;
  }
  return mean;
}

/** Relative: far finer than any number that is shown, coarser than what the sum of thousands of terms rounds away. */
const EXACT = 1e-9;
/** Newton’s method doubles the right digits with each: never so many are needed. */
const MOST_STEPS = 20;

/**
 * Probability of `count` or fewer, and of just `count`: the terms mean^k e^(−mean) / k!, in logarithms as large means
 * need it.
 */
function upTo(count: number, mean: number): { readonly sum: number; readonly last: number } {
  const log = Math.log(mean);
  let term = -mean;
  let last = Math.exp(term);
  let sum = last;
  for (let k = 1; k <= count; k++) {
    term += log - Math.log(k);
    last = Math.exp(term);
    sum += last;
  }
  return { sum: Math.min(1, sum), last };
}
