// Measures of where a place lies in the network: by hand, and against graphology.

import type { UndirectedGraph } from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness';
import closenessOf from 'graphology-metrics/centrality/closeness';
import { degreeCentrality } from 'graphology-metrics/centrality/degree';
import tieBetweennessOf from 'graphology-metrics/centrality/edge-betweenness';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector';
import pagerankOf from 'graphology-metrics/centrality/pagerank';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../src/analysis/graphOf';
import { components } from '../../../src/analysis/kernels/components';
import { sweep } from '../../../src/analysis/kernels/sweep/sweep';
import type { MeasureId } from '../../../src/analysis/metrics/catalogue';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { alone, complete, cycle, DEGENERATE, empty, isolated, path, star, tell } from './tell';

const measured = (id: MeasureId, network: Slice) => tell(id, network, { sweep: sweep(network) });

function near(found: readonly number[], wanted: readonly number[], relative: number) {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, at) =>
    expect(Math.abs(value - wanted[at]!)).toBeLessThanOrEqual(relative * Math.abs(wanted[at]!)),
  );
}

/** A triangle 0, 1, 2 with 3 at 2; 4 has nobody. */
const kite = slice(5, [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
]);

/** Of nobody, and of one alone, graphology computes nothing, or not the same; these are among DEGENERATE. */
const company = everyShape.filter(({ order }) => order > 1);

/** The ties between the first and the other places of any network. */
const twoSided = fc
  .tuple(everyShape, fc.integer({ min: 1, max: 29 }))
  .map(([{ order, source, target }, at]) => {
    const side = Uint8Array.from({ length: order }, (_, place) => Number(place >= Math.min(at, order - 1)));
    const kept = [...source.keys()].filter(tie => side[source[tie]!] !== side[target[tie]!]);
    const ends = (of: Uint32Array) => Uint32Array.from(kept, tie => of[tie]!);
    return bareSlice(order, ends(source), ends(target), { side });
  });

/** Sides 0, 1 and 2, 3, 4, the way 2–0–3–1; 4 has nobody. */
const sided = bareSlice(5, Uint32Array.of(2, 0, 1), Uint32Array.of(0, 3, 3), {
  side: Uint8Array.of(0, 0, 1, 1, 1),
});

test('betweenness counts pairs of others, the end of a tail between none', () => {
  expect(measured('betweenness', kite)).toEqual([0, 0, 2, 0, 0]);
  expect(measured('betweenness', star(5))).toEqual([6, 0, 0, 0, 0]);
  // Two ways round: half a pair each.
  expect(measured('betweenness', cycle(4))).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('betweenness of a tie counts its own two places too', () =>
  expect(measured('tieBetweenness', kite)).toEqual([1, 2, 2, 3]));

test('closeness after Wasserman and Faust weighs by the share of places reached', () => {
  // From 2 three places at 1 of four others; 0 has steps 1, 1, 2 and 3 has 1, 2, 2.
  expect(measured('closeness', kite)).toEqual([9 / 4 / 4, 9 / 4 / 4, 9 / 3 / 4, 9 / 5 / 4, 0]);
  expect(measured('closeness', complete(4))).toEqual([1, 1, 1, 1]);
  expect(measured('closeness', alone)).toEqual([0]);
});

test('harmonic closeness is the mean of 1 / steps to all others', () => {
  expect(measured('harmonic', kite)).toEqual([2.5 / 4, 2.5 / 4, 3 / 4, 2 / 4, 0]);
  expect(measured('harmonic', complete(4))).toEqual([1, 1, 1, 1]);
  expect(measured('harmonic', alone)).toEqual([0]);
});

describe('eigenvector centrality', () => {
  test('of a hub with four leaves, two-sided as it is, is 1, and of a leaf a half', () =>
    near(measured('eigenvector', star(5)), [1, 0.5, 0.5, 0.5, 0.5], 1e-10));
  test('of a way of four is the golden section', () => {
    const end = (Math.sqrt(5) - 1) / 2;
    near(measured('eigenvector', path(4)), [end, 1, 1, end], 1e-10);
  });
  test('is defined in the largest component alone, of equals in that of the earliest place', () => {
    const parts = slice(6, [
      [4, 5],
      [1, 2],
      [2, 3],
    ]);
    const values = measured('eigenvector', parts);
    expect([values[0], values[4], values[5]]).toEqual([NaN, NaN, NaN]);
    near(values.slice(1, 4), [Math.SQRT1_2, 1, Math.SQRT1_2], 1e-10);
    const pairs = slice(4, [
      [2, 3],
      [0, 1],
    ]);
    expect(measured('eigenvector', pairs)).toEqual([1, 1, NaN, NaN]);
  });
  test('is the same multiple of the sum over the partners everywhere, with two sides or without', () => {
    fc.assert(
      fc.property(fc.oneof(everyShape, twoSided), network => {
        const values = measured('eigenvector', network);
        const known = values.map(value => (Number.isNaN(value) ? 0 : value));
        const sums = values.map(() => 0);
        network.source.forEach((a, tie) => {
          const b = network.target[tie]!;
          sums[a]! += known[b]!;
          sums[b]! += known[a]!;
        });
        const factor = Math.max(...sums);
        sums.forEach((sum, place) => expect(sum).toBeCloseTo(factor * known[place]!, 8));
      }),
    );
  });
  test('is not defined where nobody has a partner', () => {
    expect(measured('eigenvector', isolated)).toEqual([NaN, NaN, NaN]);
    expect(measured('eigenvector', alone)).toEqual([NaN]);
    expect(measured('eigenvector', empty)).toEqual([]);
  });
});

describe('PageRank', () => {
  test('gives a place without ties its share of what falls to all', () => {
    // With x for each of a pair and y for the third: y = 0.05 + 0.85 · y / 3.
    const y = 0.05 / (1 - 0.85 / 3);
    near(measured('pagerank', slice(3, [[0, 1]])), [(1 - y) / 2, (1 - y) / 2, y], 1e-11);
  });
  test('adds up to 1 on any network with a place', () => {
    const sum = (network: Slice) => measured('pagerank', network).reduce((total, value) => total + value, 0);
    for (const [, network] of DEGENERATE) if (network.order > 0) expect(sum(network)).toBeCloseTo(1, 11);
    fc.assert(fc.property(company, network => void expect(sum(network)).toBeCloseTo(1, 11)));
  });
});

describe('with two sides', () => {
  test('betweenness is measured by the most that is possible on the own side', () => {
    // 0 lies between two pairs of at most 5, 3 between two of at most 4.
    expect(measured('bipartiteBetweenness', sided)).toEqual([0.4, 0, 0, 0.5, 0]);
    // One on each side: nobody can lie between two others.
    expect(measured('bipartiteBetweenness', { ...path(2), side: Uint8Array.of(0, 1) })).toEqual([NaN, NaN]);
  });
  test('closeness is measured by 1 to each of the other side and 2 to each of the own', () => {
    // All but 4 reached, three of four others. From 0: 1 + 1 + 2, the least there is; from 2: 1 + 2 + 3, at least 4.
    expect(measured('bipartiteCloseness', sided)).toEqual([0.75, 0.5, 0.5, 0.75, 0]);
  });
  test('on any such network both lie between 0 and 1', () => {
    fc.assert(
      fc.property(twoSided, network => {
        for (const id of ['bipartiteBetweenness', 'bipartiteCloseness', 'bipartiteDegree'] as const) {
          for (const value of measured(id, network)) {
            if (Number.isNaN(value)) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });
  test('neither is defined without', () => {
    expect(measured('bipartiteBetweenness', path(3))).toEqual([NaN, NaN, NaN]);
    expect(measured('bipartiteCloseness', path(3))).toEqual([NaN, NaN, NaN]);
  });
});

describe('on any network the same as graphology', () => {
  const connected = company.filter(network => components(network).sizes.length === 1);
  const inOrder = (graph: UndirectedGraph, values: Record<string, number>) =>
    graph.mapNodes(node => values[node]!);
  const agree = (
    id: MeasureId,
    other: (graph: UndirectedGraph) => Record<string, number>,
    relative: number,
    networks = company,
  ) =>
    fc.assert(
      fc.property(networks, network => {
        const graph = graphOf(network);
        near(measured(id, network), inOrder(graph, other(graph)), relative);
      }),
      { numRuns: 60 },
    );

  test('share of possible partners', () => agree('degreeCentrality', degreeCentrality, 1e-9));
  test('betweenness', () => agree('betweenness', graph => betweennessOf(graph, { normalized: false }), 1e-9));
  test('betweenness of ties', () => {
    fc.assert(
      fc.property(company, network => {
        const graph = graphOf(network);
        const values = tieBetweennessOf(graph, { normalized: false }) as Record<string, number>;
        near(
          measured('tieBetweenness', network),
          graph.mapEdges(edge => values[edge]!),
          1e-9,
        );
      }),
      { numRuns: 60 },
    );
  });
  test('closeness', () => agree('closeness', graph => closenessOf(graph, { wassermanFaust: true }), 1e-9));
  test('PageRank', () =>
    agree(
      'pagerank',
      graph => pagerankOf(graph, { getEdgeWeight: null, tolerance: 1e-14, maxIterations: 1000 }),
      1e-6,
    ));
  test('eigenvector centrality of connected networks', () =>
    agree(
      'eigenvector',
      graph => {
        const options = { getEdgeWeight: null, tolerance: 1e-14, maxIterations: 1e6 };
        const values = eigenvectorOf(graph, options);
        const most = Math.max(...Object.values(values));
        return Object.fromEntries(Object.entries(values).map(([node, value]) => [node, value / most]));
      },
      1e-6,
      connected,
    ));
});
