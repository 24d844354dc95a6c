import { describe, expect, test } from 'vitest';
import { ranksOf } from '../../../src/analysis/ranking/ranks';
import { spearman } from '../../../src/analysis/ranking/spearman';
import { binsOf, spreadOf } from '../../../src/analysis/ranking/spread';

const all = (values: readonly number[]) => [...values.keys()];
const numbers = (...values: readonly number[]) => Float64Array.from(values);

describe('ranks', () => {
  test('equal values share theirs, and the next one stands behind all of them', () => {
    const ranks = ranksOf(numbers(3, 5, 1, 3), [0, 1, 2, 3]);
    expect([...ranks.first]).toEqual([2, 1, 4, 2]);
    expect([...ranks.last]).toEqual([3, 1, 4, 3]);
    expect(ranks.order).toEqual([1, 0, 3, 2]);
  });
  test('who is not a member or has no value stands nowhere and before nobody', () => {
    const ranks = ranksOf(numbers(9, NaN, 4, 5), [1, 2, 3]);
    expect([...ranks.first]).toEqual([0, 0, 2, 1]);
  });
  test('a difference of rounding is none', () => {
    expect([...ranksOf(numbers(0.1 + 0.2, 0.3, 0.2), [0, 1, 2]).first]).toEqual([1, 1, 3]);
  });
});

describe("Spearman's rank correlation", () => {
  const rho = (x: readonly number[], y: readonly number[]) => spearman(numbers(...x), numbers(...y), all(x));
  test('is 1 in the same order, however far apart, and −1 in the opposite one', () => {
    expect(rho([1, 2, 3], [1, 10, 1000])).toEqual({ rho: 1, n: 3 });
    expect(rho([1, 2, 3], [9, 5, 0])).toEqual({ rho: -1, n: 3 });
  });
  test('by hand, with shared ranks: 0.9487 of 1, 2, 3, 4 and 1, 2, 2, 3', () => {
    // Ranks 4 3 2 1 and 4 2.5 2.5 1: products 2.25 + 0 + 0 + 2.25 of 5 and 4.5.
    expect(rho([1, 2, 3, 4], [1, 2, 2, 3]).rho).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
  });
  test('is not defined where all values are the same, or there is one place only', () => {
    expect(rho([1, 2, 3], [7, 7, 7]).rho).toBeNaN();
    expect(rho([1], [2]).rho).toBeNaN();
  });
  test('leaves out who lacks one of the values', () => {
    expect(rho([1, 2, 3, 4], [1, NaN, 3, 2])).toEqual({ rho: 0.5, n: 3 });
  });
});

describe('how values are spread', () => {
  const bins = (...values: readonly number[]) => binsOf(numbers(...values), all(values));
  test('few whole numbers have a bin each, also those that nobody has', () => {
    expect(bins(1, 1, 4, 2)).toEqual([
      { from: 1, to: 1, count: 2 },
      { from: 2, to: 2, count: 1 },
      { from: 3, to: 3, count: 0 },
      { from: 4, to: 4, count: 1 },
    ]);
  });
  test('every value is in one bin, whatever the scale', () => {
    for (const values of [
      [0, 0, 3, 700, 12_345],
      [0.001, 0.5, 1, 0.07],
      [0, 0.2, 0.9],
      [-4, 7.5],
      [100],
      [5, 305],
      [0, 0],
      [0.25],
    ]) {
      const found = bins(...values);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const value of values) {
        const at = found.findLast(({ from }) => from <= value)!;
        expect(at.count).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(at.to * (1 + 1e-12));
      }
    }
  });
  test('equal ratios from more than two decades on, zeros apart; no bin holds both', () => {
    expect(spreadOf(numbers(1, 100), [0, 1]).log).toBe(false);
    expect(spreadOf(numbers(1, 101), [0, 1]).log).toBe(true);
    expect(spreadOf(numbers(-1, 1, 101), [0, 1, 2]).log).toBe(false);
    expect(bins(0, 0, 0.01, 5)[0]).toMatchObject({ from: 0, count: 2 });
  });
  test('nothing known is no spread', () => {
    expect(bins(NaN)).toEqual([]);
  });
});
