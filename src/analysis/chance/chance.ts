// Against chance: a figure of a network beside the same figure of networks drawn at random from the null model (./rewire).
//
// z says how many standard deviations of the random values the figure lies off their mean. p is the share of random
// networks that lie as far off on the same side, doubled for both sides; the network itself counts as one of them, so
// that p is never 0: p = 2 (1 + r) / (1 + n), at most 1 (Davison & Hinkley, Bootstrap methods and their application,
// Cambridge 1997, ch. 4.2).
//
// The order of the figures is that of the page.

import type { Slice } from '../../graph/slice';

export const CHANCE_FIGURES = [
  'transitivity',
  'averageClustering',
  'assortativity',
  'modularity',
  'sameCountry',
] as const;
export type ChanceFigure = (typeof CHANCE_FIGURES)[number];

export interface ChanceOptions {
  /** How many random networks. */
  readonly samples: number;
  readonly seed: number;
}

/** With 199 networks the least p is 0.01. */
export const CHANCE_DEFAULTS: ChanceOptions = { samples: 199, seed: 1 };

/** Swaps tried per tie: before the first random network, and from each to the next. Most random draws in the literature
 * settle for 10 or 100 (Milo et al., arXiv cond-mat/0312028, 2003). */
export const SETTLE = 100;
export const BETWEEN = 10;

export interface ChanceQuestion {
  readonly slice: Slice;
  readonly options: ChanceOptions;
}

export interface Compared {
  /** The figure of the network itself. NaN where it is not defined. */
  readonly value: number;
  /** Mean and standard deviation over the random networks in which it is defined. */
  readonly mean: number;
  readonly deviation: number;
  /** NaN where all random networks have the same value. */
  readonly z: number;
  /** Two-sided; NaN where the network has that same value, too. */
  readonly p: number;
}

export interface Chance extends ChanceOptions {
  readonly figures: Readonly<Record<ChanceFigure, Compared>>;
}

/** Values that differ by less than rounding does are the same. */
const SAME = 1e-12;

export function compare(value: number, random: readonly number[]): Compared {
  const values = random.filter(one => !Number.isNaN(one));
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
  const differs = deviation > SAME || Math.abs(value - mean) > SAME;
  if (Number.isNaN(value) || !differs) return { value, mean, deviation, z: NaN, p: NaN };
  const above = values.reduce((count, one) => count + Number(one >= value - SAME), 0);
  const below = values.reduce((count, one) => count + Number(one <= value + SAME), 0);
  const p = Math.min(1, (2 * (1 + Math.min(above, below))) / (1 + n));
  return { value, mean, deviation, z: deviation > SAME ? (value - mean) / deviation : NaN, p };
}
