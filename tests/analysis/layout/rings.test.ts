import { describe, expect, test } from 'vitest';
import { rings } from '../../../src/analysis/layout/rings';
import { hubOf, stepsFrom } from '../../../src/analysis/layout/steps';
import type { LonLat } from '../../../src/lib/geodesy';
import { at, slice } from './slices';

// 1 – 0 – 2, 2 – 3, 3 – 4; 5 – 6 apart. 1 lies west of 0, 2 east.
const world = slice(7, [
  [0, 1],
  [0, 2],
  [2, 3],
  [3, 4],
  [5, 6],
]);
const points: LonLat[] = [
  [10, 50],
  [5, 50],
  [15, 50],
  [20, 50],
  [25, 50],
  [10, 40],
  [10, 30],
];
const awayOf = (positions: Float64Array, place: number) => Math.hypot(...at(positions, place));

describe('steps', () => {
  test('are counted along the ties, from the nearest centre', () => {
    expect([...stepsFrom(world, [0]).away]).toEqual([0, 1, 1, 2, 3, Infinity, Infinity]);
    expect([...stepsFrom(world, [1, 4]).away]).toEqual([1, 0, 2, 1, 0, Infinity, Infinity]);
  });

  test('the hub has most ties; of several it is the first', () => {
    expect(hubOf(world)).toBe(0);
    expect(hubOf(slice(3, [[1, 2]]))).toBe(1);
  });
});

describe('rings', () => {
  const { positions, circles, aside, captions } = rings(world, points, [0]);

  test('the centre stands in the middle, partners around it, theirs further out', () => {
    expect(at(positions, 0)).toEqual([0, 0]);
    const [one, two, three] = circles.map(({ radius }) => radius);
    expect(awayOf(positions, 1)).toBeCloseTo(one!, 3);
    expect(awayOf(positions, 2)).toBeCloseTo(one!, 3);
    expect(awayOf(positions, 3)).toBeCloseTo(two!, 3);
    expect(awayOf(positions, 4)).toBeCloseTo(three!, 3);
    expect(circles.map(circle => circle.of === 'step' && circle.step)).toEqual([1, 2, 3]);
    expect(one! < two! && two! < three!).toBe(true);
  });

  test('a partner in the west stands left, one in the east right, and who it leads to beyond it', () => {
    expect(at(positions, 1)[0]).toBeLessThan(-4);
    expect(at(positions, 2)[0]).toBeGreaterThan(4);
    const angle = (place: number) => Math.atan2(at(positions, place)[1], at(positions, place)[0]);
    expect(angle(3)).toBeCloseTo(angle(2), 3);
    expect(angle(4)).toBeCloseTo(angle(2), 3);
  });

  test('who cannot be reached stands aside, below, partners beside each other', () => {
    expect([...aside!]).toEqual([0, 0, 0, 0, 0, 1, 1]);
    const outermost = circles.at(-1)!.radius;
    expect(at(positions, 5)[1]).toBeLessThan(-outermost);
    expect(at(positions, 6)[1]).toBe(at(positions, 5)[1]);
    expect(at(positions, 6)[0] - at(positions, 5)[0]).toBe(1);
    expect(captions).toMatchObject([{ of: 'apart', count: 2 }]);
  });

  test('where everybody is reached nobody stands aside', () => {
    const all = rings(slice(2, [[0, 1]]), points.slice(0, 2), [1]);
    expect(all.aside).toBeNull();
    expect(all.captions).toEqual([]);
    expect(at(all.positions, 1)).toEqual([0, 0]);
  });

  test('without a choice the place with most ties is in the middle', () => {
    expect(rings(world, points, []).positions).toEqual(positions);
  });

  test('several centres stand on a small circle', () => {
    const both = rings(world, points, [0, 3]);
    expect(awayOf(both.positions, 0)).toBeCloseTo(awayOf(both.positions, 3));
    expect(awayOf(both.positions, 0)).toBeGreaterThan(0);
    expect(awayOf(both.positions, 1)).toBeGreaterThan(awayOf(both.positions, 0));
  });

  test('a crowded ring becomes a band, and no two places come closer than the rows allow', () => {
    // 0 with 4 partners, each with 60 of its own.
    const ties: [number, number][] = [];
    for (let hub = 1; hub <= 4; hub++) {
      ties.push([0, hub]);
      for (let i = 0; i < 60; i++) ties.push([hub, 5 + (hub - 1) * 60 + i]);
    }
    const spots = Array.from({ length: 245 }, (_, i): LonLat => [(i * 7) % 90, 0]);
    const crowd = rings(slice(245, ties), spots, [0]);
    const outer = Array.from({ length: 240 }, (_, i) => awayOf(crowd.positions, 5 + i));
    expect(Math.max(...outer) - Math.min(...outer)).toBeGreaterThan(1);
    for (let i = 5; i < 245; i++) {
      for (let j = 5; j < i; j++) {
        const [p, q] = [at(crowd.positions, i), at(crowd.positions, j)];
        expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeGreaterThan(0.9);
      }
    }
  });

  test('the rings are labelled where no place stands', () => {
    for (const circle of circles) {
      if (circle.of !== 'step') throw new Error('rings have steps');
      const [x, y] = [Math.cos(circle.label) * circle.radius, Math.sin(circle.label) * circle.radius];
      for (let place = 0; place < 5; place++) {
        const [px, py] = at(positions, place);
        expect(Math.hypot(px - x, py - y)).toBeGreaterThan(1);
      }
    }
  });
});
