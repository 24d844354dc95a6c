import { expect, test } from 'vitest';
import { showingOf, switched } from '../../../src/views/legend/switches';

const all = ['a', 'b', 'c', 'd'];
const after = (chosen: readonly string[] | undefined, ...values: readonly string[]) =>
  switched(values, { all, chosen });
const showing = (chosen: readonly string[] | undefined, ...values: readonly string[]) =>
  showingOf(values, { all, chosen });

test('where the filter asks for nothing all is shown, and a click leaves all the others', () => {
  expect(showing(undefined, 'b')).toBe('shown');
  expect(after(undefined, 'b')).toEqual(['a', 'c', 'd']);
  expect(after(undefined, 'b', 'c')).toEqual(['a', 'd']);
});

test('a second one goes too, and each comes back in its place', () => {
  expect(after(['a', 'c', 'd'], 'c')).toEqual(['a', 'd']);
  expect(showing(['a', 'd'], 'c')).toBe('hidden');
  expect(after(['a', 'd'], 'c')).toEqual(['a', 'c', 'd']);
});

test('when all are chosen again the filter asks for nothing', () => {
  expect(after(['a', 'c', 'd'], 'b')).toEqual([]);
});

test('the last one shown cannot be hidden: a click on it shows all', () => {
  expect(showing(['a'], 'a')).toBe('alone');
  expect(after(['a'], 'a')).toEqual([]);
});

test('an entry of two values of which one is shown is shown in part, and a click shows both', () => {
  expect(showing(['a', 'b'], 'b', 'c')).toBe('partly');
  expect(after(['a', 'b'], 'b', 'c')).toEqual(['a', 'b', 'c']);
});

test('chosen values that do not occur are no obstacle', () => {
  expect(after(['a', 'b', 'x'], 'b')).toEqual(['a']);
  expect(after(['x'], 'a')).toEqual(['a']);
});
