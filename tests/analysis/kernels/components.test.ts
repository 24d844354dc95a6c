import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../../src/analysis/graphOf';
import { components } from '../../../src/analysis/kernels/components';
import { component } from '../../../src/analysis/metrics/component';
import { componentSize } from '../../../src/analysis/metrics/componentSize';
import { NO_SIDE } from '../../../src/graph/network';
import type { Slice } from '../../../src/graph/slice';

function slice(order: number, ties: readonly (readonly [number, number])[]): Slice {
  return {
    order,
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
    side: new Uint8Array(order).fill(NO_SIDE),
  };
}

test('components are numbered by size, equals by their earliest place', () => {
  // 0 alone, 1 – 4, 2 – 3 – 6, 5 – 7.
  const { group, sizes } = components(
    slice(8, [
      [4, 1],
      [6, 3],
      [2, 3],
      [5, 7],
    ]),
  );
  expect([...group]).toEqual([3, 1, 0, 0, 1, 2, 0, 2]);
  expect([...sizes]).toEqual([3, 2, 2, 1]);
});

test('a ring is one component, and nothing has none', () => {
  const ring = components(
    slice(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]),
  );
  expect([...ring.sizes]).toEqual([3]);
  expect(components(slice(0, [])).sizes).toHaveLength(0);
});

test('graphology finds the same components and sizes in any network', () => {
  const network = fc.integer({ min: 2, max: 30 }).chain(order =>
    fc
      .uniqueArray(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), {
        selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
      })
      .map(ties =>
        slice(
          order,
          ties.filter(([a, b]) => a !== b),
        ),
      ),
  );
  fc.assert(
    fc.property(network, given => {
      const { group, sizes } = components(given);
      const graph = graphOf(given);
      expect([...group]).toEqual([...component.compute(given, graph)]);
      expect([...group].map(number => sizes[number])).toEqual([...componentSize.compute(given, graph)]);
    }),
    { seed: 7 },
  );
});
