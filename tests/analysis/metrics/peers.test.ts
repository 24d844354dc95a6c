// The measures of two real networks, one that falls apart and has two sides, against what igraph and NetworkX find;
// tests/fixtures/peers says how.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sweep } from '../../../src/analysis/kernels/sweep/sweep';
import type { MeasureId } from '../../../src/analysis/metrics/catalogue';
import { computeMeasures } from '../../../src/analysis/metrics/compute';
import { bareSlice } from '../../../src/graph/slice';

type Values = readonly (number | null)[];
interface Peers {
  readonly ids: readonly string[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly side: readonly number[];
  readonly igraph: Readonly<Record<string, Values>>;
  readonly networkx: Readonly<Record<string, Values>>;
}

/** Relative difference allowed: of what is counted, and of what is approached step by step. */
const COUNTED = 1e-9;
const APPROACHED = 1e-6;

function open(dataset: string) {
  const peers = JSON.parse(readFileSync(`tests/fixtures/peers/${dataset}.json`, 'utf8')) as Peers;
  const { ids, source, target, side } = peers;
  const network = bareSlice(ids.length, Uint32Array.from(source), Uint32Array.from(target), {
    side: Uint8Array.from(side),
  });
  const swept = sweep(network);
  const ours = (id: MeasureId) => computeMeasures(network, [id], { sweep: swept })[id]!;

  /** Where the other says nothing, or 0 for what we call not defined, `undefinedAs` tells which. */
  const agrees = (
    found: ArrayLike<number>,
    wanted: Values | undefined,
    relative: number,
    undefinedAs: number | null = null,
  ) => {
    expect(wanted?.length).toBe(found.length);
    let told = 0;
    wanted!.forEach((value, at) => {
      if (Number.isNaN(found[at]!)) return expect(value, peers.ids[at]).toBe(undefinedAs);
      told++;
      expect(value, peers.ids[at]).not.toBeNull();
      expect(Math.abs(found[at]! - value!), peers.ids[at]).toBeLessThanOrEqual(
        relative * Math.max(Math.abs(value!), Number.MIN_VALUE),
      );
    });
    expect(told).toBeGreaterThan(0);
  };
  return { peers, ours, agrees };
}

describe.each(['wider-circle', 'germany-russia'])('%s', dataset => {
  const { peers, ours, agrees } = open(dataset);
  const { igraph, networkx, ids } = peers;
  const others = ids.length - 1;

  test.each(['betweenness', 'tieBetweenness', 'coreness'] as const)('%s as both have it', id => {
    agrees(ours(id), igraph[id], COUNTED);
    agrees(ours(id), networkx[id], COUNTED);
  });
  test('closeness as NetworkX has it after Wasserman and Faust', () =>
    agrees(ours('closeness'), networkx['closeness'], COUNTED));
  test('harmonic closeness, of which NetworkX has the sum', () =>
    agrees(
      ours('harmonic').map(mean => mean * others),
      networkx['harmonic'],
      COUNTED,
    ));
  test('eigenvector centrality as igraph has it, there of length 1', () => {
    const values = ours('eigenvector');
    const length = Math.hypot(...values.filter(value => !Number.isNaN(value)));
    agrees(
      values.map(value => value / length),
      igraph['eigenvector'],
      APPROACHED,
    );
  });
  test('PageRank as igraph has it', () => agrees(ours('pagerank'), igraph['pagerank'], APPROACHED));
  test('constraint as both have it', () => {
    agrees(ours('constraint'), igraph['constraint'], COUNTED);
    agrees(ours('constraint'), networkx['constraint'], COUNTED);
  });
  test('local clustering, not defined with fewer than two partners, where NetworkX has 0', () => {
    agrees(ours('clustering'), igraph['clustering'], COUNTED);
    agrees(ours('clustering'), networkx['clustering'], COUNTED, 0);
  });
  test('square clustering as NetworkX has it, not defined where that has 0 of 0', () =>
    agrees(ours('squareClustering'), networkx['squareClustering'], COUNTED, 0));
  test('articulation points and bridges are those of both', () => {
    for (const id of ['articulation', 'bridge'] as const) {
      const isOne = ours(id).map(value => Number(value > 0));
      agrees(isOne, igraph[id], 0);
      agrees(isOne, networkx[id], 0);
    }
  });
});

describe('with two sides, as NetworkX has it', () => {
  const { peers, ours, agrees } = open('germany-russia');
  const { networkx, ids, side } = peers;

  test('share of the other side and betweenness', () => {
    agrees(ours('bipartiteDegree'), networkx['bipartiteDegree'], COUNTED);
    agrees(ours('bipartiteBetweenness'), networkx['bipartiteBetweenness'], COUNTED);
  });
  test('closeness, where the least sum of distances is that of the places reached', () => {
    // NetworkX takes the least sum of the whole network for every component.
    const group = ours('component');
    const least = (at: number, among: (other: number) => boolean) =>
      ids.reduce((sum, _, other) => {
        if (other === at || !among(other)) return sum;
        return sum + (side[other] === side[at] ? 2 : 1);
      }, 0);
    const wanted = networkx['bipartiteCloseness']!.map(
      (value, at) => (value! * least(at, other => group[other] === group[at])) / least(at, () => true),
    );
    agrees(ours('bipartiteCloseness'), wanted, COUNTED);
  });
});
