import { expect, test } from 'vitest';
import { medianOf } from '../../src/lib/median';

test('the median is the middle one, of four the mean of the two in the middle, and of none it is not defined', () => {
  expect(medianOf([1, 5, 100])).toBe(5);
  expect(medianOf(Float64Array.of(1, 5, 8, 100))).toBe(6.5);
  expect(medianOf([])).toBeNaN();
});
