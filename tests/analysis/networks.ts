// Networks for property tests: of every shape that a kernel has to bear.

import fc from 'fast-check';
import { bareSlice, type Slice } from '../../src/graph/slice';
import { slice } from './slices';

type Pair = readonly [number, number];

/** Ties without repetition and self-ties. */
function simple(order: number, pairs: readonly Pair[]): Slice {
  const kept = new Map<string, Pair>();
  for (const [a, b] of pairs) if (a !== b) kept.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b]);
  return slice(order, [...kept.values()]);
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

export const path = (order: number): Slice =>
  simple(
    order,
    range(Math.max(0, order - 1)).map(i => [i, i + 1]),
  );
export const star = (leaves: number): Slice =>
  simple(
    leaves + 1,
    range(leaves).map(i => [0, i + 1]),
  );
export const cycle = (order: number): Slice =>
  simple(
    order,
    range(order).map(i => [i, (i + 1) % order]),
  );
export const complete = (order: number): Slice =>
  simple(
    order,
    range(order).flatMap(a => range(a).map((b): Pair => [a, b])),
  );
/** Rings that all share place 0. */
export const flower = (petals: number, length: number): Slice =>
  simple(
    1 + petals * (length - 1),
    range(petals).flatMap(petal => {
      const ring = [0, ...range(length - 1).map(i => 1 + petal * (length - 1) + i)];
      return ring.map((place, i): Pair => [place, ring[(i + 1) % length]!]);
    }),
  );

const pairsIn = (order: number, most: number) =>
  fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: most });

/** Sparse, so that it often falls apart. */
const sparse = fc
  .integer({ min: 1, max: 40 })
  .chain(order => pairsIn(order, order).map(pairs => simple(order, pairs)));
const dense = fc
  .integer({ min: 2, max: 16 })
  .chain(order => pairsIn(order, order * order).map(pairs => simple(order, pairs)));
const sided = fc.integer({ min: 2, max: 30 }).chain(order =>
  pairsIn(order, 2 * order).map(pairs => {
    const half = Math.ceil(order / 2);
    return simple(
      order,
      pairs.map(([a, b]): Pair => [a % half, half + (b % Math.max(1, order - half))]),
    );
  }),
);
/** Each place hangs on an earlier one; a few ties more close rings. */
const treelike = fc
  .integer({ min: 2, max: 40 })
  .chain(order =>
    fc
      .tuple(fc.array(fc.nat(), { minLength: order - 1, maxLength: order - 1 }), pairsIn(order, 4))
      .map(([parents, more]) =>
        simple(order, [...parents.map((parent, i): Pair => [i + 1, parent % (i + 1)]), ...more]),
      ),
  );
const degenerate = fc.constantFrom(
  simple(0, []),
  simple(1, []),
  simple(5, []),
  simple(2, [[0, 1]]),
  path(3),
  path(9),
  star(6),
  cycle(3),
  cycle(4),
  cycle(7),
  complete(6),
  flower(2, 3),
  flower(3, 5),
);

/** Connected and not, two-sided, tree-like, dense, empty: any simple network. */
export const everyShape: fc.Arbitrary<Slice> = fc.oneof(sparse, dense, sided, treelike, degenerate);

/** The same ties under other numbers: place i becomes `numbers[i]`. */
export function renumbered(given: Slice, numbers: readonly number[]): Slice {
  return bareSlice(
    given.order,
    given.source.map(place => numbers[place]!),
    given.target.map(place => numbers[place]!),
  );
}
