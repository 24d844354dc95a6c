// Core numbers: take away, again and again, the place with fewest partners left; the most that any place had left on
// being taken, so far, is its core number. Buckets by partners left, O(m).
// Batagelj, V.; Zaveršnik, M. (2003): An O(m) algorithm for cores decomposition of networks. arXiv:cs/0310049.

import { degreeIn, type Csr } from './csr';

/** Per place: the greatest k such that it lies in a part where every place has k partners or more. */
export function cores(csr: Csr): Uint32Array {
  const { order, offsets, neighbours } = csr;
  const left = new Uint32Array(order);
  for (let place = 0; place < order; place++) left[place] = degreeIn(csr, place);

  // Places sorted by partners left; `bucket[k]` is where those with k begin.
  const most = left.reduce((max, k) => Math.max(max, k), 0);
  const bucket = new Uint32Array(most + 2);
  for (const k of left) bucket[k + 1]!++;
  for (let k = 0; k <= most; k++) bucket[k + 1]! += bucket[k]!;
  const sorted = new Uint32Array(order);
  const position = new Uint32Array(order);
  const next = bucket.slice();
  for (let place = 0; place < order; place++) {
    position[place] = next[left[place]!]!++;
    sorted[position[place]!] = place;
  }

  for (let i = 0; i < order; i++) {
    const place = sorted[i]!;
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      const neighbour = neighbours[at]!;
      const k = left[neighbour]!;
      if (k <= left[place]!) continue;
      // The neighbour changes places with the first of its bucket, which then begins one later.
      const first = sorted[bucket[k]!]!;
      const [from, to] = [position[neighbour]!, bucket[k]!];
      sorted[from] = first;
      position[first] = from;
      sorted[to] = neighbour;
      position[neighbour] = to;
      bucket[k]!++;
      left[neighbour] = k - 1;
    }
  }
  return left;
}
