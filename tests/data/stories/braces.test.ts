import { expect, test } from 'vitest';
import { parseBraces } from '../../../src/data/stories/braces';

test('what stands in braces is a name, what it is asked about, and the forms of a noun', () => {
  const { pieces, broken } = parseBraces(
    'Ende 1989 {inForce 1989 kind:friendship|Freundschaft|Freundschaften}.',
  );
  expect(broken).toBeNull();
  expect(pieces).toEqual([
    'Ende 1989 ',
    {
      name: 'inForce',
      args: ['1989', 'kind:friendship'],
      forms: ['Freundschaft', 'Freundschaften'],
      source: 'inForce 1989 kind:friendship|Freundschaft|Freundschaften',
    },
    '.',
  ]);
});

test('a brace that nothing closes is told from where it stands', () => {
  expect(parseBraces('Heute {inForce und mehr').broken).toBe('{inForce und mehr');
  expect(parseBraces('Heute inForce} mehr').broken).toBe('} mehr');
  expect(parseBraces('Heute {a {b}').broken).toBe('{a ');
});

test('a text without braces is one piece, an empty one none', () => {
  expect(parseBraces('Suhl').pieces).toEqual(['Suhl']);
  expect(parseBraces('').pieces).toEqual([]);
});
