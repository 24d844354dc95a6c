import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contingencyOf } from '../../../src/analysis/communities/contingency';
import { mutualInformation } from '../../../src/analysis/communities/mutualInformation';
import { adjustedRandIndex } from '../../../src/analysis/communities/randIndex';
import { agreementOf, stabilityOf } from '../../../src/analysis/communities/stability';

const information = (x: readonly number[], y: readonly number[]) => mutualInformation(contingencyOf(x, y));
const rand = (x: readonly number[], y: readonly number[]) => adjustedRandIndex(contingencyOf(x, y));

test('the same groups under other numbers are the same partition', () => {
  expect(information([0, 0, 1, 1], [5, 5, 3, 3])).toBeCloseTo(1, 12);
  expect(rand([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
});

test('the examples of scikit-learn’s user guide and reference', () => {
  const [labels, found] = [
    [0, 0, 0, 1, 1, 1],
    [0, 0, 1, 1, 2, 2],
  ];
  expect(rand(labels, found)).toBeCloseTo(0.24, 2);
  // V-measure, which is mutual information over the arithmetic mean: 0.516.
  expect(information(labels, found)).toBeCloseTo(0.516, 3);
  expect(rand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.57, 2);
  expect(rand([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
  expect(rand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  expect(information([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
});

test('by hand: three of four together in the one, two and two in the other', () => {
  const [x, y] = [
    [0, 0, 0, 1],
    [0, 0, 1, 1],
  ];
  // H(x) = 2 ln 2 − ¾ ln 3, H(y) = ln 2; together: ½ ln(4/3) + ¼ ln(2/3) + ¼ ln 2.
  const [hx, hy] = [2 * Math.LN2 - 0.75 * Math.log(3), Math.LN2];
  const shared = 0.5 * Math.log(4 / 3) + 0.25 * Math.log(2 / 3) + 0.25 * Math.LN2;
  expect(information(x, y)).toBeCloseTo(shared / ((hx + hy) / 2), 12);
  // One pair is together in both, 3 and 2 of 6 in each: expected 1, so nothing beyond chance.
  expect(rand(x, y)).toBe(0);
});

test('both do not ask which partition comes first, and stay within their ranges', () => {
  const groups = fc
    .integer({ min: 1, max: 30 })
    .chain(length =>
      fc.tuple(
        fc.array(fc.nat(4), { minLength: length, maxLength: length }),
        fc.array(fc.nat(4), { minLength: length, maxLength: length }),
      ),
    );
  fc.assert(
    fc.property(groups, ([x, y]) => {
      expect(information(x, y)).toBeCloseTo(information(y, x), 10);
      expect(rand(x, y)).toBeCloseTo(rand(y, x), 10);
      expect(information(x, y)).toBeGreaterThanOrEqual(0);
      expect(information(x, y)).toBeLessThanOrEqual(1);
      expect(rand(x, y)).toBeLessThanOrEqual(1);
    }),
  );
});

test('items that do not count are left out', () => {
  const { total, rows, cells } = contingencyOf(['a', 'b', 'b'], [1, 1, 2], Uint8Array.of(1, 0, 1));
  expect({ total, rows, cells }).toEqual({
    total: 2,
    rows: [1, 1],
    cells: [
      { row: 0, column: 0, count: 1 },
      { row: 1, column: 1, count: 1 },
    ],
  });
});

test('stability: the share of its companions that a place keeps in the other runs', () => {
  const group = Uint32Array.of(0, 0, 0, 1);
  const same = Uint32Array.of(2, 2, 2, 0);
  const other = Uint32Array.of(0, 0, 1, 1);
  expect([...stabilityOf(group, [same])]).toEqual([1, 1, 1, 1]);
  // Places 0 and 1 keep one of two companions, 2 keeps none, and 3 is no longer alone.
  expect([...stabilityOf(group, [other])]).toEqual([0.5, 0.5, 0, 0]);
  expect([...stabilityOf(group, [same, other])]).toEqual([0.75, 0.75, 0.5, 0.5]);
  expect([...stabilityOf(group, [])]).toEqual([NaN, NaN, NaN, NaN]);
});

test('runs that all find the same agree fully; a single run agrees with nobody', () => {
  const run = Uint32Array.of(0, 0, 1);
  const all = Uint8Array.of(1, 1, 1);
  expect(agreementOf([run, Uint32Array.of(1, 1, 0), run], all)).toBeCloseTo(1, 12);
  expect(agreementOf([run], all)).toBeNaN();
});
