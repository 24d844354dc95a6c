import { describe, expect, test } from 'vitest';
import { positionsIn } from '../../../src/analysis/underconnected/position';
import { slice } from '../slices';

const known = (order: number, ...unknown: readonly number[]) =>
  Uint8Array.from({ length: order }, (_, place) => Number(!unknown.includes(place)));
const inCountries = (
  order: number,
  ties: readonly (readonly [number, number])[],
  country: readonly number[],
) => ({
  ...slice(order, ties),
  country: Uint32Array.from(country),
});

describe('nearly all partners in one country', () => {
  // Place 0 has five partners of country 1 and one of country 2; place 7 has two, both of country 1.
  const world = inCountries(
    8,
    [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [7, 1], [7, 2]],
    [0, 1, 1, 1, 1, 1, 2, 0],
  ); // prettier-ignore
  test('is more than 80 % of three and more', () => {
    const { oneCountry, topCountry, topShare } = positionsIn(world, known(8));
    expect(topCountry[0]).toBe(1);
    expect(topShare[0]).toBeCloseTo(5 / 6);
    expect(oneCountry[0]).toBe(1);
    expect(oneCountry[7]).toBe(0);
  });
  test('is not said of four in five', () => {
    const four = inCountries(6, [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]], [0, 1, 1, 1, 1, 2]); // prettier-ignore
    expect(positionsIn(four, known(6)).oneCountry[0]).toBe(0);
  });
  test('is not said where not all ties are known', () => {
    expect(positionsIn(world, known(8, 0)).oneCountry[0]).toBe(0);
  });
});

describe('at the edge of the network', () => {
  // A giant component of five and a pair.
  const ties = [[0, 1], [1, 2], [2, 3], [3, 4], [5, 6]] as const; // prettier-ignore
  test('are the places outside the giant component', () => {
    const { peripheral, giantShare } = positionsIn(slice(8, ties), known(8));
    expect([...peripheral]).toEqual([0, 0, 0, 0, 0, 1, 1, 0]);
    expect(giantShare).toBeCloseTo(5 / 7);
  });
  test('but not where one of them may have other ties that were not collected', () => {
    expect([...positionsIn(slice(8, ties), known(8, 6)).peripheral]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
  test('and none where the network falls into pieces', () => {
    const pairs = [[0, 1], [2, 3], [4, 5]] as const; // prettier-ignore
    expect([...positionsIn(slice(6, pairs), known(6)).peripheral]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
