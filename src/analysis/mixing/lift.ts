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

/** The least and the greatest mean for which a count is no surprise. */
export function poissonRange(count: number): readonly [number, number] {
  const most = count + 6 * Math.sqrt(count + 1) + 10;
  return [
    count === 0 ? 0 : meanWhere(mean => 1 - upTo(count - 1, mean) >= TAIL, count),
    meanWhere(mean => upTo(count, mean) <= TAIL, most),
  ];
}

/** The mean from which on something holds, by halving; it holds at `most`. */
function meanWhere(holds: (mean: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Probability of `count` or fewer: the sum of mean^k e^(−mean) / k!, in logarithms as large means need it. */
function upTo(count: number, mean: number): number {
  let term = -mean;
  let sum = Math.exp(term);
  for (let k = 1; k <= count; k++) {
    term += Math.log(mean) - Math.log(k);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
