import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../src/analysis/graphOf';
import { computeMeasures } from '../../src/analysis/metrics/compute';
import type { Slice } from '../../src/graph/slice';
import { anyNetwork, slice } from './slices';

const compute = (id: string, network: Slice) => [...computeMeasures(network, [id])[id]!];

/** 0–1–2 and 3–4; 5 alone. */
const small = slice(6, [
  [0, 1],
  [1, 2],
  [3, 4],
]);

test('degree counts partners', () => expect(compute('degree', small)).toEqual([1, 2, 1, 1, 1, 0]));
test('degree centrality divides by the other places', () =>
  expect(compute('degreeCentrality', small)).toEqual([0.2, 0.4, 0.2, 0.2, 0.2, 0]));
test('components are numbered by size', () =>
  expect(compute('component', small)).toEqual([0, 0, 0, 1, 1, 2]));
test('component size counts the place itself', () =>
  expect(compute('componentSize', small)).toEqual([3, 3, 3, 2, 2, 1]));
test('an empty network has no values', () => {
  for (const id of ['degree', 'degreeCentrality', 'component', 'componentSize'])
    expect(compute(id, slice(0, []))).toEqual([]);
});

test('degree equals what graphology counts, on any network', () => {
  fc.assert(
    fc.property(anyNetwork, given => {
      const graph = graphOf(given);
      expect(compute('degree', given)).toEqual(graph.mapNodes(node => graph.degree(node)));
    }),
  );
});
