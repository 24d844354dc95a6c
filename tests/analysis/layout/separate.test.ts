import { expect, test } from 'vitest';
import { separate } from '../../../src/analysis/layout/separate';

test('two discs that overlap part until the gap between them, the smaller one farther', () => {
  const centres = Float64Array.of(0, 0, 1, 0);
  separate(centres, [3, 1]);
  expect(centres[2]! - centres[0]!).toBeCloseTo(4.4, 5);
  // The squares of the radii share the way: 1/10 and 9/10 of the 3.4 that are lacking.
  expect(centres[0]).toBeCloseTo(-0.34, 5);
  expect(centres[2]).toBeCloseTo(4.06, 5);
});

test('two discs on one spot part too', () => {
  const centres = Float64Array.of(5, 5, 5, 5);
  separate(centres, [1, 1]);
  expect(Math.hypot(centres[2]! - centres[0]!, centres[3]! - centres[1]!)).toBeCloseTo(2.4, 5);
});

test('discs with room between them stay', () => {
  const centres = Float64Array.of(0, 0, 10, 0, 0, 10);
  separate(centres, [1, 1, 1]);
  expect([...centres]).toEqual([0, 0, 10, 0, 0, 10]);
});
