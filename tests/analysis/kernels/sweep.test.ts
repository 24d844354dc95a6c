import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import edgeBetweennessCentrality from 'graphology-metrics/centrality/edge-betweenness';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../src/analysis/graphOf';
import { mergerOf } from '../../../src/analysis/kernels/sweep/merge';
import { partOf } from '../../../src/analysis/kernels/sweep/parts';
import { planOf } from '../../../src/analysis/kernels/sweep/plan';
import { sweep } from '../../../src/analysis/kernels/sweep/sweep';
import { sweepPart } from '../../../src/analysis/kernels/sweep/sweepPart';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { atOnce } from '../../../src/lib/steps';
import { everyShape, path, renumbered } from '../networks';
import { readPeers } from '../peers';
import { slice } from '../slices';

/** Equal to a relative 1e-9. */
function expectClose(found: Iterable<number>, expected: Iterable<number | null>): void {
  const wanted = [...expected];
  const wrong = [...found].flatMap((value, i) =>
    Math.abs(value - wanted[i]!) <= 1e-9 * Math.max(1, Math.abs(wanted[i]!)) ? [] : [[i, value, wanted[i]]],
  );
  expect(wrong).toEqual([]);
  expect([...found]).toHaveLength(wanted.length);
}

/** Wasserman and Faust's closeness. */
const closenessFrom = ({ reached, farness }: ReturnType<typeof sweep>): number[] =>
  [...reached].map((number, place) =>
    number === 1 ? 0 : (number - 1) ** 2 / farness[place]! / (reached.length - 1),
  );

describe('by hand', () => {
  test('a ring of four with a tail: 0 – 1 – 2 – 3 – 0, 3 – 4 – 5, and 6 alone', () => {
    const found = sweep(
      slice(7, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
        [3, 4],
        [4, 5],
      ]),
    );
    // Pairs through 3: both ends of the tail with 0, 1 and 2, and half of 0 – 2.
    expect([...found.betweenness]).toEqual([1.5, 0.5, 1.5, 6.5, 4, 0, 0]);
    expect([...found.tieBetweenness]).toEqual([3, 3, 5, 5, 8, 5]);
    expect([...found.reached]).toEqual([6, 6, 6, 6, 6, 6, 1]);
    expect([...found.farness]).toEqual([9, 11, 9, 7, 9, 13, 0]);
    expectClose(found.harmonic, [
      1 + 1 + 1 / 2 + 1 / 2 + 1 / 3,
      2 + 1 / 2 + 1 / 3 + 1 / 4,
      10 / 3,
      4,
      10 / 3,
      1 + 1 / 2 + 2 / 3 + 1 / 4,
      0,
    ]);
    expect([...found.eccentricity]).toEqual([3, 4, 3, 2, 3, 4, 0]);
    expect([...found.distances]).toEqual([7, 12, 10, 6, 2]);
  });

  test('two rings that share a place, three tails on it: all in one, and nothing twice', () => {
    // 0 – 1 – 2 – 0, 0 – 3 – 4 – 0, 0 – 5, 0 – 6, 0 – 7: seven others in five branches, two of them of two.
    const found = sweep(
      slice(8, [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 3],
        [3, 4],
        [4, 0],
        [0, 5],
        [0, 6],
        [0, 7],
      ]),
    );
    expect([...found.betweenness]).toEqual([(49 - 4 - 4 - 3) / 2, 0, 0, 0, 0, 0, 0, 0]);
    expect([...found.tieBetweenness]).toEqual([6, 1, 6, 6, 1, 6, 7, 7, 7]);
    expect([...found.farness]).toEqual([7, 12, 12, 12, 12, 13, 13, 13]);
    expect([...found.distances]).toEqual([8, 18, 38]);
  });

  test('nothing, one place, two places', () => {
    expect(sweep(slice(0, [])).distances).toHaveLength(0);
    expect([...sweep(slice(1, [])).distances]).toEqual([1]);
    const pair = sweep(slice(2, [[0, 1]]));
    expect([...pair.distances]).toEqual([2, 2]);
    expect([...pair.tieBetweenness]).toEqual([1]);
    expect([...pair.harmonic]).toEqual([1, 1]);
  });
});

describe('against other tools', () => {
  test('graphology-metrics finds the same in networks of every shape', () => {
    fc.assert(
      fc.property(everyShape, given => {
        // It takes no network without places.
        fc.pre(given.order > 0);
        const graph = graphOf(given);
        const found = sweep(given);
        const inOrder = (values: Readonly<Record<string, number>>, keys: readonly string[]) =>
          keys.map(key => values[key]!);
        expectClose(
          found.betweenness,
          inOrder(betweennessCentrality(graph, { normalized: false, getEdgeWeight: null }), graph.nodes()),
        );
        expectClose(
          found.tieBetweenness,
          inOrder(
            edgeBetweennessCentrality(graph, { normalized: false, getEdgeWeight: null }),
            graph.edges(),
          ),
        );
        expectClose(
          closenessFrom(found),
          inOrder(closenessCentrality(graph, { wassermanFaust: true }), graph.nodes()),
        );
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test('distances are those that are found one by one', () => {
    fc.assert(
      fc.property(everyShape, given => {
        const found = sweep(given);
        const all = distancesIn(given);
        const known = all.map(row => row.filter(Number.isFinite));
        expect([...found.reached]).toEqual(known.map(row => row.length));
        expect([...found.farness]).toEqual(known.map(row => row.reduce((sum, one) => sum + one, 0)));
        expect([...found.eccentricity]).toEqual(known.map(row => Math.max(...row)));
        expectClose(
          found.harmonic,
          known.map(row => row.reduce((sum, one) => sum + (one > 0 ? 1 / one : 0), 0)),
        );
        const pairs: number[] = [];
        for (const distance of known.flat()) pairs[distance] = (pairs[distance] ?? 0) + 1;
        expect([...found.distances]).toEqual(pairs);
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  test.each(['wider-circle', 'germany-russia'] as const)(
    'igraph and NetworkX find the same in %s',
    dataset => {
      const { slice: given, igraph, networkx, network } = readPeers(dataset);
      const found = sweep(given);
      for (const peer of [igraph, networkx]) {
        expectClose(found.betweenness, peer['betweenness']!);
        expectClose(found.tieBetweenness, peer['tieBetweenness']!);
      }
      expectClose(closenessFrom(found), networkx['closeness']!);
      expectClose(found.harmonic, networkx['harmonic']!);
      expect([...found.eccentricity]).toEqual(igraph['eccentricity']);
      expect(found.distances.length - 1).toBe(network.igraph['diameter']);
      const [pairs, sum] = found.distances.reduce(
        ([count, total], number, distance) =>
          distance === 0 ? [count, total] : [count + number, total + number * distance],
        [0, 0] as readonly [number, number],
      );
      expectClose([sum / pairs], [network.igraph['meanDistance']!]);
    },
  );
});

describe('however it is computed', () => {
  /** A network whose sweep has several parts. */
  const large = ring(3000, 5);

  test('the parts do not depend on who sweeps them, and their sum is the same to the bit', () => {
    const plan = planOf(large);
    const parts = plan.parts.length - 1;
    expect(parts).toBeGreaterThan(3);
    const swept = Array.from({ length: parts }, (_, part) =>
      // As it crosses to a worker and back.
      structuredClone(sweepPart(structuredClone(partOf(plan, part)))),
    );
    const merger = mergerOf(structuredClone(plan));
    for (const one of swept) merger.add(one);
    expect(atOnce(merger.finish())).toEqual(sweep(large));
  });

  test('cut into other parts, it is the same but for the last digits', () => {
    const plan = planOf(large);
    const cut = { ...plan, parts: Uint32Array.of(0, 1, 2, 1500, plan.parts.at(-1)!) };
    const merger = mergerOf(cut);
    for (let part = 0; part < 4; part++) merger.add(sweepPart(partOf(cut, part)));
    const found = atOnce(merger.finish());
    const whole = sweep(large);
    expectClose(found.betweenness, whole.betweenness);
    expectClose(found.tieBetweenness, whole.tieBetweenness);
    expect(found.distances).toEqual(whole.distances);
    expect(found.farness).toEqual(whole.farness);
  });

  test('other numbers for the places change nothing else', () => {
    const shuffled = everyShape.chain(given =>
      fc
        .shuffledSubarray([...Array(given.order).keys()], { minLength: given.order })
        .map(numbers => ({ given, numbers })),
    );
    fc.assert(
      fc.property(shuffled, ({ given, numbers }) => {
        const found = sweep(given);
        const other = sweep(renumbered(given, numbers));
        const back = (values: ArrayLike<number>) => numbers.map(number => values[number]!);
        expectClose(back(other.betweenness), found.betweenness);
        expectClose(other.tieBetweenness, found.tieBetweenness);
        expect(back(other.farness)).toEqual([...found.farness]);
        expect(back(other.eccentricity)).toEqual([...found.eccentricity]);
        expect(other.distances).toEqual(found.distances);
      }),
      { seed: 13 },
    );
  });

  test('a long chain is not folded, as that would fill the memory, and yields the same', () => {
    const order = 5000;
    const plan = planOf(path(order));
    expect(plan.large).toBe(1);
    const found = sweep(path(order));
    expectClose(
      found.betweenness,
      Array.from({ length: order }, (_, place) => place * (order - 1 - place)),
    );
    expect(found.farness[0]).toBe((order * (order - 1)) / 2);
    expect(found.distances[order - 1]).toBe(2);
  });

  test('where there are more shortest paths than a number can hold, it says so', () => {
    // Layers of two places, each tied to both of the next: 2 to the power of their number.
    const layers = 1200;
    const ties = Array.from({ length: layers - 1 }, (_, layer) =>
      [0, 1].flatMap(a => [2, 3].map(b => [2 * layer + a, 2 * layer + b] as const)),
    ).flat();
    expect(() => sweep(slice(2 * layers, ties))).toThrow('more shortest paths than a number can hold');
  });

  test('self-ties and repeated pairs are rejected with a sentence', () => {
    expect(() => sweep(slice(2, [[0, 0]]))).toThrow('joins place 0 to itself');
    const twice = [
      [0, 1],
      [1, 0],
    ] as const;
    expect(() => sweep(slice(2, twice))).toThrow('repeats the pair');
  });
});

/** A ring of so many places, each also tied to the one so many farther; a tail on every fifth. */
function ring(order: number, step: number): Slice {
  const source: number[] = [];
  const target: number[] = [];
  for (let i = 0; i < order; i++) {
    source.push(i, i);
    target.push((i + 1) % order, (i + step) % order);
    if (i % 5 !== 0) continue;
    source.push(i);
    target.push(order + i / 5);
  }
  return bareSlice(order + Math.ceil(order / 5), Uint32Array.from(source), Uint32Array.from(target));
}

/** Floyd and Warshall's: slow and plain. */
function distancesIn({ order, source, target }: Slice): number[][] {
  const found = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (_, b) => (a === b ? 0 : Infinity)),
  );
  source.forEach((a, tie) => {
    const b = target[tie]!;
    found[a]![b] = found[b]![a] = 1;
  });
  for (let via = 0; via < order; via++) {
    for (const row of found) {
      for (let to = 0; to < order; to++) row[to] = Math.min(row[to]!, row[via]! + found[via]![to]!);
    }
  }
  return found;
}
