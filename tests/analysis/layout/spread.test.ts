import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread, spreadAround } from '../../../src/analysis/layout/spread';

test('points that stand far enough apart stay where they are', () => {
  expect([...spread([0, 2, 5], 1)]).toEqual([0, 2, 5]);
});

test('points on one spot part evenly around it', () => {
  expect([...spread([4, 4, 4], 1)]).toEqual([3, 4, 5]);
});

test('the order is kept even where the wishes say otherwise', () => {
  // 3 before 1, one apart: the sum of squares is least at 1.5 and 2.5.
  expect([...spread([3, 1], 1)]).toEqual([1.5, 2.5]);
});

test('limits push inwards, and where they leave too little room the gap shrinks', () => {
  expect([...spread([0, 0], 1, [0, 9])]).toEqual([0, 1]);
  expect([...spread([0, 0, 0], 4, [0, 4])]).toEqual([0, 2, 4]);
});

test('no other arrangement with these gaps is closer to the wishes', () => {
  const cost = (points: readonly number[], wanted: readonly number[]) =>
    points.reduce((sum, point, i) => sum + (point - wanted[i]!) ** 2, 0);
  const wishes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      wishes,
      fc.array(fc.integer({ min: -2, max: 8 }), { minLength: 4, maxLength: 4 }),
      (wanted, start) => {
        const best = [...spread(wanted, 1)];
        best.slice(1).forEach((point, i) => expect(point - best[i]!).toBeGreaterThanOrEqual(1 - 1e-9));
        // Any other one that keeps the gaps: its first point anywhere, the next at least one further.
        const other = wanted.map(
          (_, i) => start[0]! + i + start.slice(1, i + 1).reduce((sum, n) => sum + Math.max(0, n), 0),
        );
        expect(cost(best, wanted)).toBeLessThanOrEqual(cost(other, wanted) + 1e-9);
      },
    ),
  );
});

test('around a circle the widest gap is where it is cut', () => {
  // At 10°, 350° and 355°: in the order 350, 355, 10, each at least 30° from the next.
  const degrees = (value: number) => (value * Math.PI) / 180;
  const { order, angles } = spreadAround([10, 350, 355].map(degrees), degrees(30));
  expect(order).toEqual([1, 2, 0]);
  const turned = [...angles].map(angle => (angle * 180) / Math.PI);
  expect(turned.map(Math.round)).toEqual([328, 358, 388]);
});

test('a full circle is filled evenly', () => {
  const { angles } = spreadAround([0, 0, 0, 0], Math.PI);
  const gaps = [...angles].slice(1).map((angle, i) => angle - angles[i]!);
  for (const gap of gaps) expect(gap).toBeCloseTo(Math.PI / 2);
});
