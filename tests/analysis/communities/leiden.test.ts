import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leiden } from '../../../src/analysis/communities/leiden';
import { linkedOf, qualityOf } from '../../../src/analysis/communities/linked';
import { louvain } from '../../../src/analysis/communities/louvain';
import { piecesOf } from '../../../src/analysis/communities/pieces';
import { graphOf } from '../../../src/analysis/graphOf';
import type { Slice } from '../../../src/graph/slice';
import { seededRandom } from '../../../src/lib/random';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { karateClub, ringOfCliques, sided, southernWomen } from './known';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

const run = (network: Slice, seed = 1, resolution = 1, by: 'newman' | 'barber' = 'newman') => {
  const linked = linkedOf(network, by);
  const group = leiden(linked, seededRandom(seed), resolution);
  return { linked, group, quality: qualityOf(linked, group) };
};
const best = (network: Slice, by: 'newman' | 'barber' = 'newman') =>
  SEEDS.map(seed => run(network, seed, 1, by)).reduce((x, y) => (y.quality > x.quality ? y : x));
const counts = (group: Uint32Array) => new Set(group).size;
/** Whether two partitions hold the same places together. */
const partition = (group: ArrayLike<number>) => {
  const first = new Map<number, number>();
  return Array.from(group, (own, place) =>
    first.has(own) ? first.get(own) : (first.set(own, place), place),
  );
};

test('the karate club: the partition of the highest modularity, 0.4198 in four clusters (Brandes et al. 2008)', () => {
  const found = best(karateClub);
  expect(found.quality).toBeCloseTo(0.41979, 5);
  expect(counts(found.group)).toBe(4);
});

// An independent search by annealing, of the dense modularity matrix, ends at the same 0.345537.
test('the southern women: Barber’s modularity 0.3455 in four clusters', () => {
  const found = best(southernWomen, 'barber');
  expect(found.quality).toBeCloseTo(0.345537, 6);
  expect(counts(found.group)).toBe(4);
});

test('a ring of cliques: every clique is a cluster', () => {
  const ring = ringOfCliques(8, 5);
  for (const seed of SEEDS) {
    expect(partition(run(ring, seed).group)).toEqual(
      partition(Uint32Array.from({ length: 40 }, (_, i) => Math.floor(i / 5))),
    );
  }
});

test('two complete two-sided parts with one tie between them: Barber’s modularity parts them there', () => {
  const parts = sided(6, 6, [
    ...[0, 1, 2].flatMap(a => [0, 1, 2].map(b => [a, b] as const)),
    ...[3, 4, 5].flatMap(a => [3, 4, 5].map(b => [a, b] as const)),
    [0, 3],
  ]);
  const expected = partition([0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1]);
  for (const seed of SEEDS) expect(partition(run(parts, seed, 1, 'barber').group)).toEqual(expected);
  // By hand: 18 of 19 ties inside; ends 10 and 9 of the first side, 9 and 10 of the second: 2 · 90/19² expected.
  expect(run(parts, 1, 1, 'barber').quality).toBeCloseTo(18 / 19 - 180 / 361, 12);
});

test('a higher resolution finds no fewer clusters', () => {
  const ring = ringOfCliques(6, 4);
  expect(counts(run(ring, 1, 0.01).group)).toBe(1);
  expect(counts(run(ring, 1, 1).group)).toBe(6);
  expect(counts(run(ring, 1, 20).group)).toBe(24);
});

test('every cluster is connected, on any network, at any resolution, by either expectation', () => {
  const resolutions = fc.double({ min: 0.1, max: 5, noNaN: true });
  fc.assert(
    fc.property(everyShape, fc.nat(), resolutions, (network, seed, resolution) => {
      const { linked, group } = run(network, seed, resolution);
      expect(counts(piecesOf(linked, group))).toBe(counts(group));
    }),
    { numRuns: 300 },
  );
  const anySided = fc
    .uniqueArray(fc.tuple(fc.nat(9), fc.nat(12)), { selector: ([a, b]) => a * 13 + b, maxLength: 40 })
    .map(ties => sided(10, 13, ties));
  fc.assert(
    fc.property(anySided, fc.nat(), resolutions, (network, seed, resolution) => {
      const { linked, group } = run(network, seed, resolution, 'barber');
      expect(counts(piecesOf(linked, group))).toBe(counts(group));
    }),
    { numRuns: 300 },
  );
});

test('the same seed finds the same clusters, another one may not', () => {
  expect(run(karateClub, 7).group).toEqual(run(karateClub, 7).group);
});

test('no place can move to another cluster, or alone, and gain', () => {
  fc.assert(
    fc.property(everyShape, fc.nat(), (network, seed) => {
      const { linked, group, quality } = run(network, seed);
      if (Number.isNaN(quality)) return;
      for (let place = 0; place < network.order; place++) {
        for (const there of new Set([...group, counts(group) < network.order ? counts(group) : 0])) {
          const moved = group.slice();
          moved[place] = there;
          expect(qualityOf(linked, moved)).toBeLessThanOrEqual(quality + 1e-9);
        }
      }
    }),
  );
});

test('on random networks no worse than Louvain, run for run within noise', () => {
  let [ours, theirs] = [0, 0];
  for (const seed of SEEDS) {
    const network = randomNetwork(200, 500, seed);
    const { linked, quality } = run(network, seed);
    ours += quality;
    theirs += qualityOf(linked, louvain(graphOf(network), seededRandom(seed)));
  }
  expect(ours).toBeGreaterThan(theirs);
});

test('degenerate networks: nothing, no tie, one tie, a star, all ties', () => {
  const complete = (order: number) =>
    slice(
      order,
      Array.from({ length: order }, (_, a) => a).flatMap(a =>
        Array.from({ length: a }, (_, b) => [b, a] as const),
      ),
    );
  expect([...run(slice(0, [])).group]).toEqual([]);
  expect(counts(run(slice(3, [])).group)).toBe(3);
  expect(counts(run(slice(2, [[0, 1]])).group)).toBe(1);
  expect(
    counts(
      run(
        slice(4, [
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      ).group,
    ),
  ).toBe(1);
  expect(counts(run(complete(6)).group)).toBe(1);
});

/** Any `ties` of the pairs of `order` places. */
function randomNetwork(order: number, ties: number, seed: number): Slice {
  const random = seededRandom(seed);
  const pairs = new Set<number>();
  while (pairs.size < ties) {
    const [a, b] = [Math.floor(random() * order), Math.floor(random() * order)];
    if (a < b) pairs.add(a * order + b);
  }
  return slice(
    order,
    [...pairs].map(pair => [Math.floor(pair / order), pair % order] as const),
  );
}
