// Where the parts of a JSON text stand.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthOf, elementsOf, membersOf } from '../../../src/data/project/members';

const parts = (text: string) =>
  membersOf(text, 0).map(({ name, start, end }) => [name, text.slice(start, end)]);
const elements = (text: string) => elementsOf(text, 0).map(({ start, end }) => text.slice(start, end));

test('names and values in the order in which they are written, to the letter', () => {
  expect(
    parts('{"10": 1.0 , "9":[ 1, {"]": "}"} ], "a\\"b" : "\\\\" ,\n"10": {"x": [ ]}, "": null}'),
  ).toEqual([
    ['10', '1.0'],
    ['9', '[ 1, {"]": "}"} ]'],
    ['a"b', '"\\\\"'],
    ['10', '{"x": [ ]}'],
    ['', 'null'],
  ]);
  expect(parts(' \n{ }')).toEqual([]);
});

test('elements of a list', () => {
  expect(elements('[1 ,"a,]\\"", [ [2]\n], {"b": 3} ]')).toEqual(['1', '"a,]\\""', '[ [2]\n]', '{"b": 3}']);
  expect(elements('[ ]')).toEqual([]);
});

test('brackets count, but not those in texts', () => {
  expect(['1', '"[[["', '[]', '{"a": [{}], "b": []}', '[[', ']]"'].map(depthOf)).toEqual([0, 0, 1, 3, 2, 0]);
});

test('of any value each part is what JSON reads', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), json),
      fc.array(json),
      fc.constantFrom(0, 1, '\t'),
      (object, list, indent) => {
        const text = JSON.stringify(object, null, indent);
        expect(
          membersOf(text, 0).map(({ name, start, end }) => [name, JSON.parse(text.slice(start, end))]),
        ).toEqual(Object.entries(JSON.parse(text) as object));
        expect(elements(JSON.stringify(list, null, indent)).map(one => JSON.parse(one) as unknown)).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
      },
    ),
  );
});
