// Measures that count partners, on worlds small enough to count by hand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_KINDS, type TieKind } from '../../../src/data/records';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';
import { alone, complete, empty, tell } from './tell';

/** 0–1–2 and 3–4; 5 has no partner. */
const small = slice(6, [
  [0, 1],
  [1, 2],
  [3, 4],
]);
const kinds = (...names: readonly TieKind[]) => Uint8Array.from(names, name => TIE_KINDS.indexOf(name));
const tied = (network: Slice, parts: Parameters<typeof bareSlice>[3]) =>
  bareSlice(network.order, network.source, network.target, parts);

describe('number of partners', () => {
  test('counts partners', () => expect(tell('degree', small)).toEqual([1, 2, 1, 1, 1, 0]));
  test('its share divides by the other places, of which a place alone has none', () => {
    expect(tell('degreeCentrality', small)).toEqual([0.2, 0.4, 0.2, 0.2, 0.2, 0]);
    expect(tell('degreeCentrality', complete(4))).toEqual([1, 1, 1, 1]);
    expect(tell('degreeCentrality', alone)).toEqual([NaN]);
    expect(tell('degreeCentrality', empty)).toEqual([]);
  });
  test('weighted, it counts agreements: two with one partner are two', () =>
    expect(tell('weightedDegree', tied(small, { weight: Float64Array.of(2, 1, 3) }))).toEqual([
      2, 3, 1, 3, 3, 0,
    ]));
  test('by kind, it counts ties of that kind alone', () => {
    const mixed = tied(small, { kind: kinds('friendship', 'partnership', 'contact') });
    expect(tell('degreeFriendship', mixed)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(tell('degreePartnership', mixed)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(tell('degreeContact', mixed)).toEqual([0, 0, 0, 1, 1, 0]);
    expect(tell('degreeCooperation', mixed)).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test('by kind and sponsorships, which are no kind of their own here, add up to all', () => {
    fc.assert(
      fc.property(everyShape, fc.infiniteStream(fc.nat(TIE_KINDS.length - 1)), (network, stream) => {
        const kind = Uint8Array.from(network.source, () => stream.next().value);
        const known = kind.map(code => (TIE_KINDS[code] === 'sponsorship' ? 0 : code));
        const mixed = tied(network, { kind: known });
        const byKind = (
          [
            'degreePartnership',
            'degreeFriendship',
            'degreeContact',
            'degreeCooperation',
            'degreeProject',
          ] as const
        ).map(id => tell(id, mixed));
        const sums = tell('degree', network).map((_, place) =>
          byKind.reduce((sum, values) => sum + values[place]!, 0),
        );
        expect(sums).toEqual(tell('degree', network));
      }),
      { numRuns: 30 },
    );
  });
});

describe('spread over countries', () => {
  test('is 0 with all partners in one, 1 − 1/g with g alike, and not defined without partners', () => {
    // 0 is tied with 1 and 2 of country 7 and with 3 of country 8; 4 has nobody.
    const network = slice(5, [
      [0, 1],
      [0, 2],
      [3, 0],
    ]);
    const country = Uint32Array.of(7, 7, 7, 8, 8);
    const values = tell('participationCountries', tied(network, { country }));
    expect(values[0]).toBeCloseTo(1 - (4 + 1) / 9, 14);
    expect(values.slice(1)).toEqual([0, 0, 0, NaN]);
  });
  test('over clusters it goes by the clusters given', () => {
    const square = slice(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(tell('participationClusters', square, { clusters: Uint32Array.of(0, 0, 1, 1) })).toEqual([
      0.5, 0.5, 0.5, 0.5,
    ]);
    expect(tell('participationClusters', square, { clusters: Uint32Array.of(0, 1, 0, 1) })).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

test('with two sides the share is that of the other side, and without two there is none', () => {
  // 0, 1 on one side, 2, 3, 4 on the other.
  const side = Uint8Array.of(0, 0, 1, 1, 1);
  const network = tied(
    slice(5, [
      [0, 2],
      [0, 3],
      [3, 1],
    ]),
    { side },
  );
  expect(tell('bipartiteDegree', network)).toEqual([2 / 3, 1 / 3, 1 / 2, 1, 0]);
  expect(tell('bipartiteDegree', small)).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  // A tie within a side.
  expect(tell('bipartiteDegree', tied(slice(3, [[0, 1]]), { side: Uint8Array.of(0, 0, 1) }))).toEqual([
    NaN,
    NaN,
    NaN,
  ]);
});
