import { expect, test } from 'vitest';
import { letterSize } from '../../../src/views/network/drawLabels';

test('rows far apart have ordinary letters, closer ones smaller letters whose lines just fit', () => {
  expect(letterSize(18, 1)).toEqual({ letters: 12, line: 13 });
  expect(letterSize(10.75, 1)).toEqual({ letters: 11, line: 10.74 });
  expect(letterSize(10.25, 1)).toEqual({ letters: 10.5, line: 10.24 });
  expect(letterSize(4, 1)).toEqual({ letters: 10.5, line: 10 });
});

test('twice as large letters are made for rows twice as far apart', () => {
  expect(letterSize(26, 2)).toEqual({ letters: 24, line: 26 });
  // Ordinary ones would have room here.
  expect(letterSize(21.5, 2)).toEqual({ letters: 22, line: 21.48 });
});
