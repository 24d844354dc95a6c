// How far ties reach, beside pairs drawn at random in which every place has as many ties as it has, and to the same
// sides (./rewire): whether towns tie up with nearer or farther ones than chance would lead them to.
// Lengths are great circles in kilometres.

import type { Slice } from '../../graph/slice';
import { distance, type LonLat } from '../../lib/geodesy';
import { medianOf } from '../../lib/median';
import { BETWEEN, SETTLE } from './chance';
import { rewired } from './rewire';

export interface LengthsQuestion {
  readonly slice: Slice;
  /** Per place, in degrees; NaN where its point is not known. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly networks: number;
  readonly seed: number;
}

/** Ends of the histogram's classes in kilometres. */
export const LENGTH_CLASSES = [50, 100, 200, 500, 1000, 2000, 5000, 10000, Infinity] as const;

export interface Lengths {
  readonly networks: number;
  readonly seed: number;
  /** Ties of which both ends are known. */
  readonly ties: number;
  /** Kilometres; NaN without such ties. */
  readonly median: number;
  /** Over all random pairs; and the least and the greatest median of a random network. */
  readonly randomMedian: number;
  readonly randomRange: readonly [number, number];
  /** Share of the ties, and of the random pairs, in each class. */
  readonly shares: Float64Array;
  readonly randomShares: Float64Array;
}

export const LENGTH_DEFAULTS = { networks: 99, seed: 1 };

export function lengthsOf(
  { slice, lon, lat, networks, seed }: LengthsQuestion,
  onProgress?: (share: number) => void,
): Lengths {
  const points = Array.from(lon, (east, place): LonLat => [east, lat[place]!]);
  const lengthsIn = ({ source, target }: Slice) =>
    Float64Array.from(source, (a, tie) => distance(points[a]!, points[target[tie]!]!))
      .filter(length => !Number.isNaN(length))
      .sort();

  const own = lengthsIn(slice);
  const medians: number[] = [];
  const all: Float64Array[] = [];
  for (const random of rewired(slice, { settle: SETTLE, between: BETWEEN, networks, seed })) {
    const lengths = lengthsIn(random);
    medians.push(medianOf(lengths));
    all.push(lengths);
    onProgress?.(medians.length / networks);
  }
  const pooled = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const lengths of all) {
    pooled.set(lengths, end);
    end += lengths.length;
  }
  pooled.sort();
  return {
    networks,
    seed,
    ties: own.length,
    median: medianOf(own),
    randomMedian: medianOf(pooled),
    randomRange: [Math.min(...medians), Math.max(...medians)],
    shares: sharesOf(own),
    randomShares: sharesOf(pooled),
  };
}

function sharesOf(lengths: Float64Array): Float64Array {
  const shares = new Float64Array(LENGTH_CLASSES.length);
  for (const length of lengths) shares[LENGTH_CLASSES.findIndex(end => length <= end)]! += 1 / lengths.length;
  return shares;
}
