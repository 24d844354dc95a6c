import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/analysis/matches/keptIndex';
import { shippedModel } from '../../../src/analysis/matches/shipped';
import { suggest } from '../../../src/analysis/matches/suggest';
import { slice } from '../slices';
import { facts } from './world';

const ties = [[0, 1], [1, 2], [2, 3]] as const; // prettier-ignore
const net = () => slice(5, ties);
const places = () => facts([0, 1, 0, 1, 0], [[0, 50], [1, 50], [2, 50], [3, 50], [4, 50]]); // prettier-ignore
const names = ['a', 'b', 'c', 'd', 'e'];

describe('the kept index', () => {
  test('serves the same network, though it came as another copy', () => {
    expect(indexFor(net(), places(), names)).toBe(indexFor(net(), places(), names));
  });

  test('and no other: another tie, another point, another name', () => {
    const first = indexFor(net(), places(), names);
    const moved = places();
    moved.lat[4] = 50.001;
    for (const other of [
      () => indexFor(slice(5, [...ties.slice(0, 2), [2, 4]]), places(), names),
      () => indexFor(net(), moved, names),
      () => indexFor(net(), places(), ['a', 'b', 'c', 'd', 'f']),
    ]) {
      expect(other()).not.toBe(first);
      expect(other().degree.length).toBe(5);
    }
  });
});

describe('a place without any tie', () => {
  test('is suggested only where it is asked for', () => {
    const index = indexFor(net(), places(), names);
    const found = (among?: Uint8Array) =>
      suggest(index, shippedModel, { city: 0, count: 10, ...(among && { among }) })
        .map(({ place }) => place)
        .sort();
    expect(found()).toEqual([2, 3]);
    expect(found(Uint8Array.of(1, 1, 1, 1, 1))).toEqual([2, 3, 4]);
    expect(found(Uint8Array.of(1, 1, 0, 0, 1))).toEqual([4]);
  });
});
