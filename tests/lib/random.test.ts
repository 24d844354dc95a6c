import { expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(1969, 5)).toEqual(draw(1969, 5));
  expect(draw(1969, 5)).not.toEqual(draw(1970, 5));
});

test('seed 0 begins with the number that the published generator begins with', () => {
  expect(draw(0, 1)[0]! * 2 ** 32).toBe(1144304738);
});

test('numbers lie in [0, 1) and fill it evenly', () => {
  const numbers = draw(42, 10_000);
  expect(numbers.every(x => x >= 0 && x < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const x of numbers) tenths[Math.floor(x * 10)]!++;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
