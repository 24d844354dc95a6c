import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../src/analysis/layout/components';
import { forces } from '../../../src/analysis/layout/forces';
import type { Slice } from '../../../src/graph/slice';
import { slice } from './slices';
import { seededRandom } from '../../../src/lib/random';

type Pair = readonly [number, number];

const at = (positions: Float64Array, place: number): readonly [number, number] => [
  positions[2 * place]!,
  positions[2 * place + 1]!,
];

function distance(positions: Float64Array, i: number, j: number): number {
  return Math.hypot(positions[2 * i]! - positions[2 * j]!, positions[2 * i + 1]! - positions[2 * j + 1]!);
}

/** A large web, several small components, and places without ties. */
function crowd(seed: number): Slice {
  const random = seededRandom(seed);
  const ties = new Map<string, Pair>();
  const tie = (a: number, b: number) => a !== b && ties.set([a, b].sort().join(), [a, b]);
  for (let i = 0; i < 130; i++) tie(Math.floor(random() * 80), Math.floor(random() * 80));
  for (let i = 80; i < 200; i += 2) tie(i, i + 1);
  for (let i = 200; i < 209; i++) tie(209, i);
  tie(210, 211);
  tie(211, 212);
  tie(212, 210);
  return slice(216, [...ties.values()]);
}

describe('what is drawn exactly', () => {
  test('an empty network has no positions', () => {
    expect(forces(slice(0, []), 100)).toEqual(new Float64Array());
  });

  test('a place without ties stands somewhere', () => {
    expect(forces(slice(1, []), 100).every(Number.isFinite)).toBe(true);
  });

  test('a pair faces each other in one row, the first side left', () => {
    const [german, russian] = [1, 0];
    const positions = forces(slice(2, [[german, russian]], [1, 0]), 100);
    expect(at(positions, russian)[1]).toBe(at(positions, german)[1]);
    expect(at(positions, russian)[0] - at(positions, german)[0]).toBe(2);
  });

  test('a star of the second side stands right, its partners left, one per row, itself in the middle', () => {
    const positions = forces(
      slice(
        4,
        [
          [0, 3],
          [1, 3],
          [2, 3],
        ],
        [0, 0, 0, 1],
      ),
      100,
    );
    const [left, top] = at(positions, 0);
    expect(at(positions, 1)).toEqual([left, top - 1]);
    expect(at(positions, 2)).toEqual([left, top - 2]);
    expect(at(positions, 3)).toEqual([left + 2, top - 1]);
  });

  test('a chain of four is drawn with two level ties and one slant between them', () => {
    // 0 – 2 – 1 – 3, sides a: 0 and 1.
    const positions = forces(
      slice(
        4,
        [
          [0, 2],
          [1, 2],
          [1, 3],
        ],
        [0, 0, 1, 1],
      ),
      100,
    );
    const [left, top] = at(positions, 0);
    expect(at(positions, 2)).toEqual([left + 2, top]);
    expect(at(positions, 1)).toEqual([left, top - 1]);
    expect(at(positions, 3)).toEqual([left + 2, top - 1]);
  });

  test('without sides the hub of a star stands left', () => {
    const positions = forces(
      slice(3, [
        [0, 2],
        [1, 2],
      ]),
      100,
    );
    expect(at(positions, 2)[0]).toBeLessThan(at(positions, 0)[0]);
  });

  test('the partners of a large star stand around it in a circle', () => {
    const ties = Array.from({ length: 8 }, (_, i): Pair => [8, i]);
    const positions = forces(slice(9, ties), 100);
    for (let i = 0; i < 8; i++) {
      expect(distance(positions, 8, i)).toBeCloseTo(1.5, 3);
      expect(distance(positions, i, (i + 1) % 8)).toBeCloseTo(2 * 1.5 * Math.sin(Math.PI / 8), 3);
    }
  });
});

describe('the whole picture', () => {
  test('the same slice gives the same positions, bit for bit', () => {
    const [once, again] = [forces(crowd(7), 200), forces(crowd(7), 200, () => {})];
    expect(new Uint8Array(again.buffer)).toEqual(new Uint8Array(once.buffer));
  });

  test('more iterations move the web and leave what is drawn exactly in its form', () => {
    const [few, many] = [forces(crowd(7), 50), forces(crowd(7), 200)];
    expect(many).not.toEqual(few);
    expect(distance(many, 80, 81)).toBe(distance(few, 80, 81));
  });

  test('components do not overlap', () => {
    const network = crowd(3);
    const positions = forces(network, 200);
    const boxes = componentsOf(network).map(({ places }) => {
      const xs = Array.from(places, i => positions[2 * i]!);
      const ys = Array.from(places, i => positions[2 * i + 1]!);
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
    });
    const apart = boxes.every(([left, right, bottom, top], i) =>
      boxes
        .slice(i + 1)
        .every(([l, r, b, t]) => l - right >= 1 || left - r >= 1 || b - top >= 1 || bottom - t >= 1),
    );
    expect(boxes).toHaveLength(componentsOf(network).length);
    expect(apart).toBe(true);
  });

  test('no two places lie upon each other, in a web neither', () => {
    const network = crowd(5);
    const positions = forces(network, 200);
    let nearest = Infinity;
    for (let i = 0; i < network.order; i++) {
      for (let j = 0; j < i; j++) nearest = Math.min(nearest, distance(positions, i, j));
    }
    expect(nearest).toBeGreaterThan(0.8);
  });

  test('pairs stand in columns that read downwards in their order', () => {
    const pairs = Array.from({ length: 83 }, (_, i): Pair => [2 * i, 2 * i + 1]);
    const positions = forces(slice(166, pairs), 100);
    for (let i = 1; i < 83; i++) {
      const [x, y] = at(positions, 2 * i);
      const [before, above] = at(positions, 2 * i - 2);
      expect(x === before ? y === above - 1 : x > before && y > above).toBe(true);
    }
  });

  test('the frame is upright, about five to six', () => {
    const pairs = Array.from({ length: 83 }, (_, i): Pair => [2 * i, 2 * i + 1]);
    for (const network of [slice(166, pairs), crowd(1)]) {
      const positions = forces(network, 100);
      const extent = (offset: 0 | 1) => {
        const values = positions.filter((_, i) => i % 2 === offset);
        return Math.max(...values) - Math.min(...values);
      };
      // Columns of pairs reach out by seven units to both sides together for the names, rows by half a unit each.
      const aspect = (extent(0) + 7) / (extent(1) + 1);
      expect(aspect).toBeGreaterThan(2 / 3);
      expect(aspect).toBeLessThan(1.05);
    }
  });

  test('progress rises from 0 to 1 and ends there', () => {
    const told: number[] = [];
    forces(crowd(2), 200, share => told.push(share));
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(50);
    expect(told.every((share, i) => share <= 1 && share >= (told[i - 1] ?? 0))).toBe(true);
  });

  test('every network, whatever its form, gets finite positions', () => {
    const network = fc.integer({ min: 0, max: 24 }).chain(order =>
      fc
        .uniqueArray(fc.tuple(fc.nat(Math.max(0, order - 1)), fc.nat(Math.max(0, order - 1))), {
          selector: pair => [...pair].sort().join(),
        })
        .map(pairs =>
          slice(
            order,
            pairs.filter(([a, b]) => a !== b),
          ),
        ),
    );
    fc.assert(
      fc.property(network, one => {
        const positions = forces(one, 20);
        return positions.length === 2 * one.order && positions.every(Number.isFinite);
      }),
      { numRuns: 200 },
    );
  });
});
