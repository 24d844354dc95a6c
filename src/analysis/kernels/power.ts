// Vectors that a matrix of the network leaves as they are: multiplied out again and again until nothing changes.

import { degreeIn, type Csr } from './csr';

/** The last step changes no value by more than this, relative to the greatest value or to the sum of all. */
const TOLERANCE = 1e-12;
/** Additions after which a vector counts as not to be had: two seconds or so. */
const MOST_WORK = 5e8;

/**
 * The leading eigenvector of the adjacency matrix A over `places`, which have to be one connected component: each place
 * has the sum of its partners' values times a constant. The greatest value is 1; NaN for other places, and for all
 * where it cannot be told in reasonable time (two parts of the same strength, far apart).
 *
 * Multiplied is A + I: it has the same vector, and also with two sides no second eigenvalue of the same size.
 */
export function leadingVector(csr: Csr, places: Uint32Array, mostWork = MOST_WORK): Float64Array {
  const { order, offsets, neighbours } = csr;
  let now = new Float64Array(order).fill(NaN);
  let last = now.slice();
  let perStep = 0;
  for (const place of places) {
    now[place] = 1;
    perStep += 1 + degreeIn(csr, place);
  }
  for (let work = 0; work < mostWork; work += perStep) {
    [now, last] = [last, now];
    let most = 0;
    for (const place of places) {
      let sum = last[place]!;
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) sum += last[neighbours[at]!]!;
      now[place] = sum;
      if (sum > most) most = sum;
    }
    let change = 0;
    for (const place of places) {
      now[place]! /= most;
      change = Math.max(change, Math.abs(now[place]! - last[place]!));
    }
    if (change <= TOLERANCE) return now;
  }
  return now.fill(NaN);
}

/**
 * Share of the time that a walker spends at each place who goes to a random partner with probability `damping`, and
 * else, or where there is no partner, to any place at all. Sums to 1.
 */
export function randomWalk(csr: Csr, damping: number): Float64Array {
  const { order, offsets, neighbours } = csr;
  let now = new Float64Array(order).fill(1 / order);
  let last = now.slice();
  // Each step changes the sum of all by at most `damping` times the change before: it comes to an end.
  for (let change = Infinity; change > TOLERANCE;) {
    [now, last] = [last, now];
    let stuck = 0;
    for (let place = 0; place < order; place++) {
      const degree = degreeIn(csr, place);
      if (degree === 0) stuck += last[place]!;
      // From here on: what each of its partners gets of it.
      else last[place]! /= degree;
    }
    const toAll = (1 - damping + damping * stuck) / order;
    change = 0;
    for (let place = 0; place < order; place++) {
      const [from, to] = [offsets[place]!, offsets[place + 1]!];
      let sum = 0;
      for (let at = from; at < to; at++) sum += last[neighbours[at]!]!;
      now[place] = toAll + damping * sum;
      change += Math.abs(now[place]! - last[place]! * Math.max(1, to - from));
    }
  }
  return now;
}
