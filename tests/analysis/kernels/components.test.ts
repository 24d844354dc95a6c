import fc from 'fast-check';
import { connectedComponents } from 'graphology-components';
import { expect, test } from 'vitest';
import { graphOf } from '../../../src/analysis/graphOf';
import { components, largestOf } from '../../../src/analysis/kernels/components';
import { computeMeasures } from '../../../src/analysis/metrics/compute';
import { everyShape } from '../networks';
import { slice } from '../slices';

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

test('several may be the largest; places without ties are none of them', () => {
  const pairs = slice(6, [
    [0, 1],
    [2, 3],
  ]);
  expect(largestOf(pairs)).toBe(2);
  expect(largestOf(slice(3, [[0, 1]]))).toBe(1);
  expect(largestOf(slice(3, []))).toBe(0);
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
  fc.assert(
    fc.property(everyShape, given => {
      const { group, sizes } = components(given);
      const ours = Array.from(sizes, (_, number) => [...group.keys()].filter(at => group[at] === number));
      const theirs = connectedComponents(graphOf(given)).map(places =>
        places.map(Number).sort((x, y) => x - y),
      );
      theirs.sort((x, y) => y.length - x.length || x[0]! - y[0]!);
      expect(ours).toEqual(theirs);
      expect([...sizes]).toEqual(theirs.map(({ length }) => length));
      const { component, componentSize } = computeMeasures(given, ['component', 'componentSize']);
      expect([...component!]).toEqual([...group]);
      expect([...componentSize!]).toEqual([...group].map(number => sizes[number]));
    }),
    { seed: 7 },
  );
});
