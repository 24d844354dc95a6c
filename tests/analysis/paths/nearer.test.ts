import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearerBy } from '../../../src/analysis/paths/nearer';

type Pair = readonly [number, number];

const tiesOf = (order: number, pairs: readonly Pair[]) => ({
  order,
  source: Uint32Array.from(pairs, ([a]) => a),
  target: Uint32Array.from(pairs, ([, b]) => b),
});

const ways = (order: number, ties: readonly Pair[], ...added: readonly Pair[]) =>
  nearerBy({ before: tiesOf(order, ties), after: tiesOf(order, [...ties, ...added]) });

/** All distances by Floyd and Warshall. */
function distancesOf(order: number, pairs: readonly Pair[]) {
  const far = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (_, b) => (a === b ? 0 : Infinity)),
  );
  for (const [a, b] of pairs) far[a]![b] = far[b]![a] = 1;
  for (let via = 0; via < order; via++)
    for (let a = 0; a < order; a++)
      for (let b = 0; b < order; b++) far[a]![b] = Math.min(far[a]![b]!, far[a]![via]! + far[via]![b]!);
  return far;
}

/** The same by looking at every pair of places twice. */
function recounted(order: number, ties: readonly Pair[], ...added: readonly Pair[]) {
  const [then, now] = [distancesOf(order, ties), distancesOf(order, [...ties, ...added])];
  let [nearer, connected] = [0, 0];
  for (let a = 0; a < order; a++)
    for (let b = a + 1; b < order; b++) {
      if (now[a]![b]! === then[a]![b]!) continue;
      if (then[a]![b] === Infinity) connected++;
      else nearer++;
    }
  return { nearer, connected };
}

describe('of six places in a row, 0 – 1 – 2 – 3 – 4 – 5', () => {
  const row: readonly Pair[] = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ];

  test('a tie from end to end makes a ring, in which only those four and five ties apart come nearer', () => {
    expect(ways(6, row, [0, 5])).toEqual({ nearer: 3, connected: 0 });
  });

  test('a tie over one place brings the pair nearer and whoever is behind its ends', () => {
    // 1–3 passes by 2: 0 and 1 on the one side, 3, 4 and 5 on the other.
    expect(ways(6, row, [1, 3])).toEqual({ nearer: 6, connected: 0 });
  });

  test('a pair that two ties bring nearer counts once', () => {
    // 0–2 passes by 1, 2–4 by 3: 0 with 2, 3, 4, 5; 1 and 2 with 4, 5.
    expect(ways(6, row, [0, 2], [2, 4])).toEqual({ nearer: 8, connected: 0 });
  });

  test('a seventh place is connected with all six for the first time', () => {
    const after = tiesOf(7, [...row, [2, 6]]);
    expect(nearerBy({ before: tiesOf(6, row), after })).toEqual({ nearer: 0, connected: 6 });
  });

  test('a seventh place tied to both ends is connected with six, and three pairs come nearer through it', () => {
    // A ring of seven: 0–4, 1–5 and 0–5 were four and five ties apart.
    expect(ways(7, row, [0, 6], [5, 6])).toEqual({ nearer: 3, connected: 6 });
  });

  test('without an added tie nothing changes', () => {
    expect(ways(6, row)).toEqual({ nearer: 0, connected: 0 });
  });

  test('a network that lacks a tie of the one before is refused', () => {
    const question = { before: tiesOf(6, row), after: tiesOf(6, row.slice(1)) };
    expect(() => nearerBy(question)).toThrow('1 of the ties before are not among those after');
  });
});

test('in any small network with any added ties it is what all distances say', () => {
  const order = 12;
  const everyPair = Array.from({ length: order }, (_, a) =>
    Array.from({ length: a }, (_, b): Pair => [b, a]),
  );
  const some = fc.shuffledSubarray(everyPair.flat(), { minLength: 1, maxLength: 22 });
  fc.assert(
    fc.property(some, fc.nat(5), (pairs, cut) => {
      const [added, ties] = [pairs.slice(0, cut), pairs.slice(cut)];
      expect(ways(order, ties, ...added)).toEqual(recounted(order, ties, ...added));
    }),
    { numRuns: 400 },
  );
});
