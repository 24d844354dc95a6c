import { expect, test } from 'vitest';
import { flickOf } from '../../../src/app/stage/touch';

const from = { x: 200, y: 300, at: 1000 };

test('a quick finger to the left leads on, to the right back', () => {
  expect(flickOf(from, { x: 100, y: 320, at: 1200 })).toBe('next');
  expect(flickOf(from, { x: 300, y: 280, at: 1200 })).toBe('previous');
});

test('a slow, short or steep one does not', () => {
  expect(flickOf(from, { x: 100, y: 300, at: 2100 })).toBeNull();
  expect(flickOf(from, { x: 150, y: 300, at: 1200 })).toBeNull();
  expect(flickOf(from, { x: 120, y: 360, at: 1200 })).toBeNull();
});
