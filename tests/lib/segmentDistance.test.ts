import { expect, test } from 'vitest';
import { segmentDistance } from '../../src/lib/segmentDistance';

test('beside a segment the perpendicular counts, beyond its ends the end', () => {
  expect(segmentDistance(5, 3, 0, 0, 10, 0)).toBe(3);
  expect(segmentDistance(13, 4, 0, 0, 10, 0)).toBe(5);
  expect(segmentDistance(3, 4, 0, 0, 0, 0)).toBe(5);
});

test('a point that is nowhere is at no distance', () => {
  expect(segmentDistance(5, 3, NaN, NaN, 10, 0)).toBeNaN();
});
