import { expect, test } from 'vitest';
import { equal } from '../../src/lib/equal';

test('plain data are equal in whatever order their parts stand', () => {
  expect(equal({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(equal({ a: 1, b: null }, { a: 1 })).toBe(false);
  expect(equal({ a: 1 }, { b: 1 })).toBe(false);
  expect(equal([1, 2], [2, 1])).toBe(false);
  expect(equal(['a'], { 0: 'a' })).toBe(false);
  expect(equal('1', 1)).toBe(false);
});
