import { expect, test } from 'vitest';
import { isIn } from '../../../src/views/export/pictures/faces';

const letters = (text: string) => new Set([...text].map(letter => letter.codePointAt(0)!));

test('a file of a typeface is needed where one of its letters is', () => {
  const cyrillic = 'U+0301, U+0400-045F, U+0490-0491, U+2116';
  expect(isIn(cyrillic, letters('Köln'))).toBe(false);
  expect(isIn(cyrillic, letters('Köln – Волгоград'))).toBe(true);
  expect(isIn(cyrillic, letters('№'))).toBe(true);
});
test('a range may have open digits, and no range has all letters', () => {
  expect(isIn('U+4??', letters('Ж'))).toBe(true);
  expect(isIn('U+4??', letters('a'))).toBe(false);
  expect(isIn('', letters('a'))).toBe(true);
});
