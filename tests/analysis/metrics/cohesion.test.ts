// Measures of how the network holds together around a place or a tie: by hand, and against their bare definitions.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components } from '../../../src/analysis/kernels/components';
import { NO_CLUSTER } from '../../../src/analysis/communities/communities';
import type { MeasureId } from '../../../src/analysis/metrics/catalogue';
import type { Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { complete, cycle, DEGENERATE, partnersIn, path, star, tell, withoutTie, withoutTiesOf } from './tell';

/** A triangle 0, 1, 2 with 3 at 2; 4 has nobody. */
const kite = slice(5, [
  [0, 1],
  [1, 2],
  [2, 0],
  [2, 3],
]);
/** Two triangles that share place 0. */
const bow = slice(5, [
  [0, 1],
  [1, 2],
  [2, 0],
  [0, 3],
  [3, 4],
  [4, 0],
]);

/** On any network, and on all degenerate ones, a measure is what its definition says. */
function isDefinedAs(id: MeasureId, definition: (network: Slice) => readonly number[]) {
  const check = (network: Slice) => {
    const [found, wanted] = [tell(id, network), definition(network)];
    expect(found.length).toBe(wanted.length);
    found.forEach((value, at) =>
      Number.isNaN(wanted[at]!) ? expect(value).toBeNaN() : expect(value).toBeCloseTo(wanted[at]!, 10),
    );
  };
  for (const [, network] of DEGENERATE) check(network);
  fc.assert(fc.property(everyShape, check), { numRuns: 60 });
}

const places = ({ order }: Slice) => [...Array(order).keys()];
const pairsOf = (set: ReadonlySet<number>) =>
  [...set].flatMap(u => [...set].filter(w => u < w).map(w => [u, w] as const));

describe('core number', () => {
  test('is 2 in a triangle, 1 at its tail and 0 alone', () =>
    expect(tell('coreness', kite)).toEqual([2, 2, 2, 1, 0]));
  test('is n − 1 where everybody is tied with everybody', () =>
    expect(tell('coreness', complete(5))).toEqual([4, 4, 4, 4, 4]));
  test('of a hub with leaves only is 1', () => expect(tell('coreness', star(5))).toEqual([1, 1, 1, 1, 1]));
  test('k is reached exactly by those left when all with fewer than k are taken away', () => {
    isDefinedAs('coreness', network => {
      const values = places(network).map(() => 0);
      const partners = partnersIn(network);
      for (let k = 1; k < network.order; k++) {
        const left = new Set(places(network));
        const weak = () => [...left].find(place => [...partners[place]!].filter(p => left.has(p)).length < k);
        for (let gone = weak(); gone !== undefined; gone = weak()) left.delete(gone);
        for (const place of left) values[place] = k;
      }
      return values;
    });
  });
});

describe('ties among the partners', () => {
  test('are all, a third or not defined', () => {
    const [a, b, c, tail, nobody] = tell('clustering', kite);
    expect([a, b, tail, nobody]).toEqual([1, 1, NaN, NaN]);
    expect(c).toBeCloseTo(1 / 3, 14);
  });
  test('are the share of pairs of partners who are partners', () => {
    isDefinedAs('clustering', network => {
      const partners = partnersIn(network);
      return partners.map(own => {
        const pairs = pairsOf(own);
        return pairs.length === 0 ? NaN : pairs.filter(([u, w]) => partners[u]!.has(w)).length / pairs.length;
      });
    });
  });
});

describe('squares', () => {
  test('a square alone is all that could be; a further tie of a corner could have been one more', () => {
    expect(tell('squareClustering', cycle(4))).toEqual([1, 1, 1, 1]);
    const square = slice(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
      [1, 4],
    ]);
    const [a, corner, c, opposite, leaf] = tell('squareClustering', square);
    expect([a, c, opposite, leaf]).toEqual([0.5, 0.5, 1, NaN]);
    expect(corner).toBeCloseTo(1 / 3, 14);
  });
  test('cannot be where partners have no other ties', () =>
    expect(tell('squareClustering', path(3))).toEqual([NaN, NaN, NaN]));
  test('are counted as Lind and others do, pair by pair', () => {
    isDefinedAs('squareClustering', network => {
      const partners = partnersIn(network);
      return places(network).map(v => {
        let [squares, possible] = [0, 0];
        for (const [u, w] of pairsOf(partners[v]!)) {
          const q = [...partners[u]!].filter(x => x !== v && partners[w]!.has(x)).length;
          const taken = 1 + q + Number(partners[u]!.has(w));
          squares += q;
          possible += partners[u]!.size - taken + partners[w]!.size - taken + q;
        }
        return possible > 0 ? squares / possible : NaN;
      });
    });
  });
});

describe('constraint', () => {
  test('is worked out by hand on a kite', () => {
    const [a, b, c, tail, nobody] = tell('constraint', kite);
    // Half to 1 and a sixth by way of 2; half to 2 and a quarter by way of 1.
    expect(a).toBeCloseTo((2 / 3) ** 2 + (3 / 4) ** 2, 14);
    expect(b).toBeCloseTo(a!, 14);
    expect(c).toBeCloseTo(1 / 4 + 1 / 4 + 1 / 9, 14);
    expect([tail, nobody]).toEqual([1, NaN]);
  });
  test('without triangles is 1 / number of partners', () =>
    expect(tell('constraint', cycle(5))).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]));
  test('is the sum over partners of the squared share spent on each, straight and by way of another', () => {
    isDefinedAs('constraint', network => {
      const partners = partnersIn(network);
      const p = (i: number, j: number) => (partners[i]!.has(j) ? 1 / partners[i]!.size : 0);
      return partners.map((own, i) =>
        own.size === 0
          ? NaN
          : [...own].reduce((sum, j) => {
              const around = [...own].filter(q => q !== j).reduce((s, q) => s + p(i, q) * p(q, j), 0);
              return sum + (p(i, j) + around) ** 2;
            }, 0),
      );
    });
  });
});

describe('what falls apart', () => {
  const parts = (network: Slice) => components(network).sizes.length;

  test('without the shared place of two triangles: one part more', () =>
    expect(tell('articulation', bow)).toEqual([1, 0, 0, 0, 0]));
  test('without the hub of four leaves: three parts more', () =>
    expect(tell('articulation', star(5))).toEqual([3, 0, 0, 0, 0]));
  test('without a place, as many parts more as one can count', () => {
    isDefinedAs('articulation', network =>
      places(network).map(place => {
        // The place itself remains as a part.
        const more = parts(withoutTiesOf(network, place)) - 1 - parts(network);
        return Math.max(0, more);
      }),
    );
  });

  test('a tie is a bridge where nothing leads round it; the smaller side is counted', () => {
    expect(tell('bridge', kite)).toEqual([0, 0, 0, 1]);
    expect(tell('bridge', path(5))).toEqual([1, 2, 2, 1]);
    expect(tell('bridge', cycle(4))).toEqual([0, 0, 0, 0]);
  });
  test('without a bridge the smaller of the two parts has as many places as one can count', () => {
    isDefinedAs('bridge', network =>
      [...network.source.keys()].map(tie => {
        const { group, sizes } = components(withoutTie(network, tie));
        const [a, b] = [group[network.source[tie]!]!, group[network.target[tie]!]!];
        return a === b ? 0 : Math.min(sizes[a]!, sizes[b]!);
      }),
    );
  });
});

describe('parts of the network', () => {
  test('components are numbered by size, and size counts the place itself', () => {
    const network = slice(6, [
      [3, 4],
      [0, 1],
      [1, 2],
    ]);
    expect(tell('component', network)).toEqual([0, 0, 0, 1, 1, 2]);
    expect(tell('componentSize', network)).toEqual([3, 3, 3, 2, 2, 1]);
  });
  test('a place without ties has no cluster', () =>
    expect(tell('cluster', kite, { clusters: Uint32Array.of(0, 0, 0, 1, NO_CLUSTER) })).toEqual([
      0,
      0,
      0,
      1,
      NaN,
    ]));
});
