// The null model: networks drawn at random among all in which every place has as many ties as it has, no two places are
// tied twice and none to itself; and, where places have sides, every place has as many ties to either side as it has.
//
// Drawn by swaps: two ties taken at random exchange an end each, of the same side. A swap that would tie a place to
// itself or two places twice is not made, and counts as a step all the same: only so is every such network as likely as
// any other. Maslov & Sneppen, Science 296, 910, 2002; Fosdick et al., Configuring random graph models with fixed degree
// sequences, SIAM Review 60, 315, 2018 (stub- and vertex-labelled simple graphs).

import type { Slice } from '../../graph/slice';
import { seededRandom } from '../../lib/random';

export interface RewireOptions {
  /** Swaps tried per tie before the first network, and from each to the next. */
  readonly settle: number;
  readonly between: number;
  readonly networks: number;
  readonly seed: number;
}

/**
 * One network after the other; the arrays of the last are used again for the next. Kinds and weights stay with the ties'
 * numbers.
 */
export function* rewired(
  slice: Slice,
  { settle, between, networks, seed }: RewireOptions,
): Generator<Slice, void> {
  const random = seededRandom(seed);
  const { order, side } = slice;
  const source = slice.source.slice();
  const target = slice.target.slice();
  const ties = source.length;
  const key = (x: number, y: number) => (x < y ? x * order + y : y * order + x);
  const tied = new Set<number>();
  for (let tie = 0; tie < ties; tie++) tied.add(key(source[tie]!, target[tie]!));

  /** Ends b and d change places; the second tie may be taken the other way round. */
  const trySwap = () => {
    const first = Math.floor(random() * ties);
    const second = Math.floor(random() * ties);
    const turned = random() < 0.5;
    const [a, b] = [source[first]!, target[first]!];
    const c = (turned ? target : source)[second]!;
    const d = (turned ? source : target)[second]!;
    // Where both ends of both ties are of other sides, nothing fits; where it does, b and d are of one side.
    if (side[b] !== side[d] || side[a] !== side[c] || a === d || c === b) return;
    const [ad, cb] = [key(a, d), key(c, b)];
    if (ad === cb || tied.has(ad) || tied.has(cb)) return;
    tied.delete(key(a, b));
    tied.delete(key(c, d));
    tied.add(ad).add(cb);
    target[first] = d;
    source[second] = c;
    target[second] = b;
  };
  for (let network = 0; network < networks; network++) {
    const tries = (network === 0 ? settle : between) * ties;
    for (let step = 0; step < tries; step++) trySwap();
    yield { ...slice, source, target };
  }
}
