import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewired } from '../../../src/analysis/chance/rewire';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { everyShape } from '../networks';
import { slice } from '../slices';

const OPTIONS = { settle: 10, between: 10, networks: 4, seed: 1 };

/** The ties as sorted pairs. */
const pairs = ({ source, target }: Slice): string =>
  [...source]
    .map((a, tie) => [a, target[tie]!].sort((x, y) => x - y).join('-'))
    .sort()
    .join(' ');

/** Per place: how many ties lead to a place of each side. */
const ends = ({ order, source, target, side }: Slice) => {
  const counts = Array.from({ length: order }, (): Record<number, number> => ({}));
  const add = (from: number, to: number) => (counts[from]![side[to]!] = (counts[from]![side[to]!] ?? 0) + 1);
  source.forEach((a, tie) => {
    add(a, target[tie]!);
    add(target[tie]!, a);
  });
  return counts;
};

/** How often each network came up. */
function drawn(world: Slice, networks: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of rewired(world, { settle: 20, between: 20, networks, seed: 7 })) {
    const key = pairs(one);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('a network drawn at random', () => {
  const sidedNetwork = fc
    .tuple(everyShape, fc.array(fc.constantFrom(0, 1, 255), { minLength: 50, maxLength: 50 }))
    .map(([{ order, source, target }, sides]) =>
      bareSlice(order, source, target, { side: Uint8Array.from(sides.slice(0, order)) }),
    );

  test('keeps the number of ties of every place, and to which sides they lead', () => {
    fc.assert(
      fc.property(sidedNetwork, network => {
        const before = ends(network);
        for (const one of rewired(network, OPTIONS)) expect(ends(one)).toEqual(before);
      }),
    );
  });

  test('ties no place to itself and no two places twice', () => {
    fc.assert(
      fc.property(sidedNetwork, network => {
        for (const one of rewired(network, OPTIONS)) {
          const list = pairs(one).split(' ');
          expect(new Set(list).size).toBe(list.length);
          expect(one.source.some((a, tie) => a === one.target[tie])).toBe(false);
        }
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const ring = slice(
      40,
      Array.from({ length: 40 }, (_, i) => [i, (i + 1) % 40] as const),
    );
    const draw = (seed: number) => [...rewired(ring, { ...OPTIONS, seed })].map(pairs);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('leaves the network it was drawn from as it is', () => {
    const world = slice(4, [
      [0, 1],
      [2, 3],
    ]);
    for (const one of rewired(world, OPTIONS)) expect(one.order).toBe(4);
    expect(pairs(world)).toBe('0-1 2-3');
  });
});

describe('every network that there can be comes up equally often', () => {
  test('three pairs of six places: fifteen networks', () => {
    const counts = drawn(
      slice(6, [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
      3000,
    );
    expect(counts.size).toBe(15);
    // 200 each; 5 standard deviations are 68.
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(68);
  });

  test('a triangle and a pair: itself, or one of six chains of five places', () => {
    const counts = drawn(
      slice(5, [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
      ]),
      2800,
    );
    expect(counts.size).toBe(7);
    // 400 each; 5 standard deviations are 93.
    for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(93);
    expect(counts.has('0-1 0-2 1-2 3-4')).toBe(true);
  });

  test('with sides only pairs across them: six networks', () => {
    const { order, source, target } = slice(6, [
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const counts = drawn(bareSlice(order, source, target, { side: Uint8Array.of(0, 1, 0, 1, 0, 1) }), 1800);
    expect([...counts.keys()].sort()).toEqual([
      '0-1 2-3 4-5',
      '0-1 2-5 3-4',
      '0-3 1-2 4-5',
      '0-3 1-4 2-5',
      '0-5 1-2 3-4',
      '0-5 1-4 2-3',
    ]);
    // 300 each; 5 standard deviations are 79.
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(79);
  });
});
