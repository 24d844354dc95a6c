import fc from 'fast-check';
import modularity from 'graphology-metrics/graph/modularity';
import { expect, test } from 'vitest';
import {
  CLUSTER_DEFAULTS,
  CLUSTER_METHODS,
  NO_CLUSTER,
  type ClusterOptions,
} from '../../../src/analysis/communities/communities';
import { findCommunities } from '../../../src/analysis/communities/find';
import { graphOf } from '../../../src/analysis/graphOf';
import type { Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { karateClub, ringOfCliques, sided } from './known';

const find = (network: Slice, options: Partial<ClusterOptions> = {}) =>
  findCommunities({ slice: network, options: { ...CLUSTER_DEFAULTS, ...options } });

test('the karate club: Leiden and Louvain come within a hair of the highest modularity', () => {
  const leiden = find(karateClub);
  expect(leiden).toMatchObject({
    method: 'leiden',
    parts: { count: 1, pairs: 0, largest: 34, modularity: 0 },
  });
  expect(leiden.modularity).toBeCloseTo(0.41979, 5);
  const louvain = find(karateClub, { method: 'louvain' });
  expect(louvain.modularity).toBeGreaterThan(0.415);
  expect(louvain.modularity).toBeLessThanOrEqual(leiden.modularity + 1e-12);
});

test('graphology gives the clusters of any network the same modularity', () => {
  const withTies = everyShape.filter(({ source }) => source.length > 0);
  fc.assert(
    fc.property(withTies, network => {
      const { group, modularity: ours } = find(network, { method: 'leiden', runs: 1 });
      const graph = graphOf(network);
      const theirs = modularity(graph, {
        getNodeCommunity: node => group[Number(node)]!,
        getEdgeWeight: null,
      });
      expect(ours).toBeCloseTo(theirs, 12);
    }),
    { numRuns: 60 },
  );
});

test('clear clusters are found by every run: full stability, full agreement', () => {
  const { sizes, stability, agreement } = find(ringOfCliques(6, 5));
  expect([...sizes]).toEqual([5, 5, 5, 5, 5, 5]);
  expect([...stability]).toEqual(Array(30).fill(1));
  expect(agreement).toBeCloseTo(1, 12);
});

test('clusters are numbered by size; a place without ties is in none', () => {
  const { group, sizes, stability, parts } = find(
    slice(6, [
      [0, 1],
      [2, 3],
      [3, 4],
    ]),
  );
  expect([...group]).toEqual([1, 1, 0, 0, 0, NO_CLUSTER]);
  expect([...sizes]).toEqual([3, 2]);
  expect(stability[5]).toBeNaN();
  // (2 + 1 of 3 ties) − (4² + 2²)/36.
  expect(parts).toMatchObject({ count: 2, pairs: 1, largest: 3 });
  expect(parts.modularity).toBeCloseTo(1 - 20 / 36, 12);
});

/** Two places of the first side share the partners 0 and 1, two others 2 and 3; one has a partner of its own. */
const shared = sided(5, 6, [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [3, 3],
  // One bridge: the second partner of place 1 has a tie to place 2.
  [2, 1],
  [4, 4],
]);

test('with two sides: by shared partners, and each partner where most of its partners are', () => {
  const { method, group } = find(shared);
  expect(method).toBe('projection');
  const [a, b, c] = [group[0], group[2], group[4]];
  expect([...group]).toEqual([a, a, b, b, c, a, a, b, b, c, NO_CLUSTER]);
  expect(new Set([a, b, c]).size).toBe(3);
});

test('a two-sided network of pairs: every pair by itself, whatever the method', () => {
  const pairs = sided(4, 4, [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  for (const method of CLUSTER_METHODS) {
    const { group, sizes, parts } = find(pairs, { method });
    expect([...sizes]).toEqual([2, 2, 2, 2]);
    expect([...group]).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(parts).toMatchObject({ count: 4, pairs: 4, modularity: 0.75 });
  }
});

test('without two sides Leiden takes the place of Barber’s modularity and the projection, and says so', () => {
  for (const method of ['barber', 'projection'] as const)
    expect(find(karateClub, { method }).method).toBe('leiden');
});

test('Barber’s modularity is no lower than what the projection reaches', () => {
  expect(find(shared, { method: 'barber' }).modularity).toBeGreaterThanOrEqual(
    find(shared).modularity - 1e-12,
  );
});

test('the same seed gives the same answer', () => {
  for (const method of CLUSTER_METHODS) {
    expect(find(karateClub, { method, seed: 5 })).toEqual(find(karateClub, { method, seed: 5 }));
  }
});

test('progress runs from the first to the last run', () => {
  const heard: number[] = [];
  findCommunities({ slice: karateClub, options: { ...CLUSTER_DEFAULTS, runs: 4 } }, share =>
    heard.push(share),
  );
  expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
});

test('on any network, by any method: every place with ties is in a cluster, counted once, alone or connected', () => {
  const methods = fc.constantFrom(...CLUSTER_METHODS);
  fc.assert(
    fc.property(everyShape, methods, (network, method) => {
      const { group, sizes, stability } = find(network, { method, runs: 3 });
      const tied = new Set([...network.source, ...network.target]);
      group.forEach((own, place) => expect(own !== NO_CLUSTER).toBe(tied.has(place)));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(tied.size);
      expect([...sizes]).toEqual([...sizes].sort((x, y) => y - x));
      for (const place of tied) expect(stability[place]).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('no ties: no clusters, and no number that would be made up', () => {
  const { group, sizes, modularity, parts } = find(slice(2, []));
  expect([...group]).toEqual([NO_CLUSTER, NO_CLUSTER]);
  expect(sizes).toHaveLength(0);
  expect(modularity).toBeNaN();
  expect(parts).toMatchObject({ count: 0, largest: 0 });
  expect(find(slice(0, [])).group).toHaveLength(0);
});
