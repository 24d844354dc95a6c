// Measures by id: what is computed together, and what is asked in vain.

import { expect, test } from 'vitest';
import { sweep } from '../../src/analysis/kernels/sweep/sweep';
import { measures } from '../../src/analysis/metrics/catalogue';
import { computeMeasures } from '../../src/analysis/metrics/compute';
import { slice } from './slices';

const network = slice(4, [
  [0, 1],
  [1, 2],
]);
const clusters = Uint32Array.of(0, 0, 0, 0xffff_ffff);

test('every measure of the catalogue gives a number per place, or per tie, and none is infinite', () => {
  const ids = measures.map(({ id }) => id);
  const values = computeMeasures(network, ids, { sweep: sweep(network), clusters });
  expect(Object.keys(values)).toEqual(ids);
  for (const { id, of } of measures) {
    expect(values[id]!.length, id).toBe(of === 'tie' ? 2 : 4);
    expect([...values[id]!].map(Math.abs), id).not.toContain(Infinity);
  }
});

test('an empty network has no values', () => {
  const empty = slice(0, []);
  const given = { sweep: sweep(empty), clusters: new Uint32Array(0) };
  for (const { id } of measures) expect([...computeMeasures(empty, [id], given)[id]!], id).toEqual([]);
});

test('what a measure needs has to be given', () => {
  expect(() => computeMeasures(network, ['closeness'])).toThrow('a measure needs the shortest paths');
  expect(() => computeMeasures(network, ['cluster'])).toThrow('a measure needs the clusters');
});

test('what is no measure is said to be none', () =>
  expect(() => computeMeasures(network, ['fame'])).toThrow('no such measure: fame'));

test('a tie of a place with itself and a pair told twice are refused in a sentence', () => {
  expect(() => computeMeasures(slice(2, [[1, 1]]), ['degree'])).toThrow('tie 0 joins place 1 to itself');
  const twice = slice(2, [
    [0, 1],
    [1, 0],
  ]);
  expect(() => computeMeasures(twice, ['degree'])).toThrow('tie 1 repeats the pair 0, 1');
});
