// A preview for networks that are too large for a full sweep: searches from some places drawn at random, and what the
// sums over all places would then be about, each with its standard error.
// Brandes, U. & Pich, C. (2007): Centrality estimation in large networks. International Journal of Bifurcation and
// Chaos 17, 2303–2318; drawn without replacement.
// The error is itself estimated from what was drawn: of a place whose betweenness comes from a few sources alone, such
// as one between a single tail and the rest, it is too small as long as none of them is drawn.

import type { Slice } from '../../../graph/slice';
import { seededRandom } from '../../../lib/random';
import { components } from '../components';
import { csrOf } from '../csr';
import { roomFor, searchFrom, shareBack } from './search';

/** A sum over all places, estimated, and its standard error; 0 where every place was drawn. */
export interface Estimate {
  readonly value: Float64Array;
  readonly error: Float64Array;
}

export interface SampledSweep {
  readonly samples: number;
  /** As in a sweep, per place. */
  readonly betweenness: Estimate;
  readonly farness: Estimate;
  readonly harmonic: Estimate;
  /** Wasserman and Faust's; NaN where no place that was drawn reaches this one, 0 for a place without ties. */
  readonly closeness: Estimate;
  /** Exact: how many places are reached. */
  readonly reached: Uint32Array;
}

/** @param samples places to search from, two at least; all of them where there are no more */
export function sampledSweep(
  slice: Slice,
  samples: number,
  seed: number,
  onProgress: (share: number) => void = () => {},
): SampledSweep {
  const csr = csrOf(slice);
  const { order } = csr;
  if (samples < 2) throw new Error(`${samples} samples say nothing about their error`);
  const sources = drawn(order, Math.min(samples, order), seed);
  const { group, sizes } = components(slice);
  const reached = group.map(component => sizes[component]!);

  const search = roomFor(csr);
  const one = new Float64Array(order).fill(1);
  const rows = new Float64Array(csr.neighbours.length);
  const through = new Float64Array(order);
  const betweenness = tally(order);
  const farness = tally(order);
  const harmonic = tally(order);
  for (const [at, source] of sources.entries()) {
    const distances = searchFrom(search, source);
    through.fill(0);
    shareBack(search, search.levels[distances]!, one, 1, through, rows);
    // Each pair is met from both ends.
    for (let place = 0; place < order; place++) betweenness.add(place, through[place]! / 2);
    for (let away = 1; away < distances; away++) {
      for (let i = search.levels[away]!; i < search.levels[away + 1]!; i++) {
        farness.add(search.queue[i]!, away);
        harmonic.add(search.queue[i]!, 1 / away);
      }
    }
    onProgress((at + 1) / sources.length);
  }

  const far = farness.estimate(sources.length);
  const closeness = { value: new Float64Array(order), error: new Float64Array(order) };
  for (let place = 0; place < order; place++) {
    const others = reached[place]! - 1;
    if (others === 0) continue;
    const sum = far.value[place]!;
    closeness.value[place] = sum === 0 ? NaN : others ** 2 / (order - 1) / sum;
    // The error of a quotient, for small errors.
    closeness.error[place] = sum === 0 ? NaN : (closeness.value[place]! * far.error[place]!) / sum;
  }
  return {
    samples: sources.length,
    betweenness: betweenness.estimate(sources.length),
    farness: far,
    harmonic: harmonic.estimate(sources.length),
    closeness,
    reached,
  };
}

/** The first `count` of a shuffle by Fisher and Yates. */
function drawn(order: number, count: number, seed: number): Uint32Array {
  const random = seededRandom(seed);
  const places = Uint32Array.from({ length: order }, (_, place) => place);
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (order - i));
    const place = places[i]!;
    places[i] = places[other]!;
    places[other] = place;
  }
  return places.subarray(0, count);
}

/** Sums of what the samples say, and of its squares. */
function tally(order: number) {
  const sum = new Float64Array(order);
  const squares = new Float64Array(order);
  return {
    add(place: number, value: number): void {
      sum[place]! += value;
      squares[place]! += value * value;
    },
    estimate(count: number): Estimate {
      const variance = (place: number) =>
        Math.max(0, (squares[place]! - sum[place]! ** 2 / count) / (count - 1));
      // Without replacement: the more of all places are drawn, the less is left to chance.
      const left = 1 - count / order;
      const errorAt = (place: number) =>
        left === 0 ? 0 : order * Math.sqrt((variance(place) / count) * left);
      return {
        value: sum.map(value => (value * order) / count),
        error: sum.map((_, place) => errorAt(place)),
      };
    },
  };
}
