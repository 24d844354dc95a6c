import { describe, expect, test } from 'vitest';
import { crossingsIn, orderColumns } from '../../../src/analysis/layout/crossings';
import { sides } from '../../../src/analysis/layout/sides';
import { seededRandom } from '../../../src/lib/random';
import { at, slice } from './slices';

describe('crossings', () => {
  test('two ties cross where their ends stand in opposite order', () => {
    // 0 and 1 left, 2 and 3 right; 0–3 and 1–2.
    const partners = [[3], [2], [1], [0]];
    expect(crossingsIn({ left: [0, 1], right: [2, 3] }, partners)).toBe(1);
    expect(crossingsIn({ left: [0, 1], right: [3, 2] }, partners)).toBe(0);
  });

  test('everybody with everybody: every two on the left with every two on the right', () => {
    const partners = [
      [3, 4, 5],
      [3, 4, 5],
      [3, 4, 5],
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ];
    expect(crossingsIn({ left: [0, 1, 2], right: [3, 4, 5] }, partners)).toBe(9);
  });

  test('a chain that was shuffled is put in order again, without a crossing', () => {
    // 0–5, 5–1, 1–6, 6–2, 2–7, 7–3: a path from left to right and back.
    const partners = [[5], [5, 6], [6, 7], [7], [], [0, 1], [1, 2], [2, 3]];
    const start = { left: [2, 0, 3, 1], right: [7, 5, 6] };
    const ordered = orderColumns(start, partners);
    expect(crossingsIn(ordered, partners)).toBe(0);
    expect([...ordered.left].sort()).toEqual([0, 1, 2, 3]);
    expect([...ordered.right].sort()).toEqual([5, 6, 7]);
  });

  test('the order is never worse than the one to begin with', () => {
    const random = seededRandom(3);
    for (let world = 0; world < 20; world++) {
      const left = [0, 1, 2, 3, 4, 5];
      const right = [6, 7, 8, 9, 10];
      const partners: number[][] = Array.from({ length: 11 }, () => []);
      for (const a of left) {
        for (const b of right) {
          if (random() < 0.4) {
            partners[a]!.push(b);
            partners[b]!.push(a);
          }
        }
      }
      const before = crossingsIn({ left, right }, partners);
      expect(crossingsIn(orderColumns({ left, right }, partners), partners)).toBeLessThanOrEqual(before);
    }
  });
});

describe('two columns', () => {
  test('the first side stands left, the second right, partners in one row', () => {
    const { positions, captions } = sides(
      slice(
        4,
        [
          [0, 1],
          [2, 3],
        ],
        [0, 1, 0, 1],
      ),
    );
    const [left, right] = [at(positions, 0), at(positions, 1)];
    expect(left[0]).toBe(at(positions, 2)[0]);
    expect(right[0]).toBe(at(positions, 3)[0]);
    expect(left[0]).toBeLessThan(right[0]);
    expect(left[1]).toBe(right[1]);
    expect(at(positions, 2)[1]).toBe(left[1] - 1);
    expect(captions.map(caption => caption.of === 'side' && caption.side)).toEqual([0, 1]);
    expect(captions.map(({ x }) => x)).toEqual([left[0], right[0]]);
    expect(captions[0]!.y).toBeGreaterThan(left[1]);
  });

  test('who has three partners stands in the row of the middle one', () => {
    const { positions } = sides(
      slice(
        4,
        [
          [0, 1],
          [0, 2],
          [0, 3],
        ],
        [1, 0, 0, 0],
      ),
    );
    const rows = [1, 2, 3].map(place => at(positions, place)[1]);
    expect([...rows].sort((p, q) => q - p)).toEqual([0, -1, -2]);
    expect(at(positions, 0)[1]).toBe(-1);
  });

  test('the largest component comes first, and no two places share a spot', () => {
    const { positions } = sides(
      slice(
        7,
        [
          [0, 1],
          [2, 3],
          [2, 4],
          [2, 5],
        ],
        [0, 1, 0, 1, 1, 1, 0],
      ),
    );
    expect(at(positions, 3)[1]).toBeGreaterThan(at(positions, 0)[1]);
    const spots = Array.from({ length: 7 }, (_, place) => at(positions, place).join());
    expect(new Set(spots).size).toBe(7);
  });

  test('many pairs go on beside, in columns of about equal height', () => {
    const pairs = Array.from({ length: 60 }, (_, i) => [2 * i, 2 * i + 1] as const);
    const { positions, captions } = sides(
      slice(
        120,
        pairs,
        pairs.flatMap(() => [0, 1]),
      ),
    );
    const columns = [...new Set(pairs.map(([a]) => at(positions, a)[0]))];
    expect(columns.length).toBe(2);
    expect(captions).toHaveLength(4);
    const heights = columns.map(x => pairs.filter(([a]) => at(positions, a)[0] === x).length);
    expect(heights).toEqual([30, 30]);
  });

  test('the same slice gives the same picture', () => {
    const one = slice(
      6,
      [
        [0, 3],
        [1, 4],
        [2, 5],
        [0, 5],
        [1, 3],
      ],
      [0, 0, 0, 1, 1, 1],
    );
    expect(sides(one)).toEqual(sides(one));
  });

  test('without places there is nothing', () => {
    expect(sides(slice(0, [])).positions).toHaveLength(0);
  });
});
