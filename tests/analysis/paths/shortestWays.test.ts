import { describe, expect, test } from 'vitest';
import { distancesFrom, UNREACHED } from '../../../src/analysis/kernels/reach';
import { farApart } from '../../../src/analysis/paths/farApart';
import { shortestWays, type Burden } from '../../../src/analysis/paths/shortestWays';
import { csrOf } from '../../../src/analysis/kernels/csr';

const csr = (order: number, ...ties: readonly (readonly [number, number])[]) =>
  csrOf({
    order,
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
  });
const foundedIn =
  (...years: readonly number[]) =>
  (tie: number): Burden => ({ ended: 0, undated: Number(Number.isNaN(years[tie]!)), year: years[tie]! });
const same = foundedIn();

//   1   4
//  / \ / \
// 0   3   6     7 alone
//  \ / \ /
//   2   5
const diamonds = csr(8, [0, 1], [0, 2], [1, 3], [2, 3], [3, 4], [3, 5], [4, 6], [5, 6]);

describe('the shortest ways between two places', () => {
  test('two diamonds in a row are crossed in four steps, in two times two ways', () => {
    const ways = shortestWays(diamonds, 0, 6, same, 9)!;
    expect(ways).toMatchObject({ steps: 4, count: 4 });
    expect(ways.best.map(({ places }) => places.join(' ')).sort()).toEqual([
      '0 1 3 4 6',
      '0 1 3 5 6',
      '0 2 3 4 6',
      '0 2 3 5 6',
    ]);
  });

  test('the ties of a way join its places one after the other', () => {
    const [way] = shortestWays(diamonds, 6, 0, same, 1)!.best;
    expect(way!.places.at(0)).toBe(6);
    expect(way!.places.at(-1)).toBe(0);
    expect(way!.ties).toHaveLength(4);
    way!.ties.forEach((tie, at) => {
      const ends = [way!.places[at]!, way!.places[at + 1]!];
      expect([...diamonds.neighbours].filter((_, slot) => diamonds.ties[slot] === tie).sort()).toEqual(
        ends.sort(),
      );
    });
  });

  test('a longer way beside a direct tie is none', () => {
    const triangle = csr(3, [0, 1], [1, 2], [0, 2]);
    expect(shortestWays(triangle, 0, 2, same, 5)).toMatchObject({
      steps: 1,
      count: 1,
      best: [{ places: [0, 2], ties: [2] }],
    });
  });

  test('there is no way to a place without ties, and none is needed to oneself', () => {
    expect(shortestWays(diamonds, 0, 7, same, 5)).toBeNull();
    expect(shortestWays(diamonds, 3, 3, same, 5)).toEqual({
      steps: 0,
      count: 1,
      best: [{ places: [3], ties: [] }],
    });
  });

  test('of equally short ways the one stands first that was there first: its last tie is the oldest', () => {
    const square = csr(4, [0, 1], [1, 3], [0, 2], [2, 3]);
    // By 1: 1950 and 1990; by 2: 1970 and 1980.
    const { best } = shortestWays(square, 0, 3, foundedIn(1950, 1990, 1970, 1980), 2)!;
    expect(best.map(({ places }) => places[1])).toEqual([2, 1]);
  });

  test('a way of known years comes before one of unknown years, and before both one with nothing ended', () => {
    const square = csr(4, [0, 1], [1, 3], [0, 2], [2, 3]);
    const undated = foundedIn(1950, NaN, 2000, 2010);
    expect(shortestWays(square, 0, 3, undated, 1)!.best[0]!.places[1]).toBe(2);
    const ended = (tie: number): Burden => ({ ...undated(tie), ended: Number(tie === 2) });
    expect(shortestWays(square, 0, 3, ended, 1)!.best[0]!.places[1]).toBe(1);
  });

  test('the best few of many are the same as the first of all', () => {
    const years = [2005, 2001, 1990, 1995, 1980, 2010, 1970, 1960];
    const all = shortestWays(diamonds, 0, 6, foundedIn(...years), 9)!.best;
    const few = shortestWays(diamonds, 0, 6, foundedIn(...years), 2)!.best;
    expect(few).toEqual(all.slice(0, 2));
    // By 2 (2001, 1995) and 4 (1980, 1970) it was complete in 2001, by 1 and 4 in 2005.
    expect(all.map(({ places }) => places.join(' '))).toEqual([
      '0 2 3 4 6',
      '0 1 3 4 6',
      // By 5 both in 2010: the one that was there before as far as 3.
      '0 2 3 5 6',
      '0 1 3 5 6',
    ]);
  });

  test('twenty diamonds in a row have a million ways and more, and a few of them are told', () => {
    const ties = Array.from({ length: 20 }, (_, i): readonly (readonly [number, number])[] => [
      [3 * i, 3 * i + 1],
      [3 * i, 3 * i + 2],
      [3 * i + 1, 3 * i + 3],
      [3 * i + 2, 3 * i + 3],
    ]).flat();
    const ways = shortestWays(csr(61, ...ties), 0, 60, same, 5)!;
    expect(ways).toMatchObject({ steps: 40, count: 2 ** 20 });
    expect(ways.best).toHaveLength(5);
  });
});

test('distances count the steps; what no way leads to is unreached', () => {
  expect([...distancesFrom(diamonds, 0)]).toEqual([0, 1, 1, 2, 3, 3, 4, UNREACHED]);
});

describe('places far apart', () => {
  test('of a chain its two ends', () => {
    expect([...farApart(csr(5, [0, 1], [1, 2], [2, 3], [3, 4]))!].sort()).toEqual([0, 4]);
  });
  test('none where there is no tie', () => {
    expect(farApart(csr(3))).toBeNull();
  });
});
