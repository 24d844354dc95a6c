import { describe, expect, test } from 'vitest';
import { CHANCE_FIGURES, compare } from '../../../src/analysis/chance/chance';
import { compareWithChance } from '../../../src/analysis/chance/compareWithChance';
import { bareSlice, UNKNOWN_COUNTRY, type Slice } from '../../../src/graph/slice';
import { seededRandom } from '../../../src/lib/random';
import { slice } from '../slices';

const chance = (network: Slice, samples: number, seed = 1) =>
  compareWithChance({ slice: network, options: { samples, seed } }).figures;

/** Some ties among places, each place pair at most once, drawn with these odds. */
function network(
  order: number,
  odds: (a: number, b: number) => number,
  country = new Uint32Array(order),
): Slice {
  const random = seededRandom(5);
  const ties: [number, number][] = [];
  for (let a = 0; a < order; a++)
    for (let b = a + 1; b < order; b++) if (random() < odds(a, b)) ties.push([a, b]);
  const { source, target } = slice(order, ties);
  return bareSlice(order, source, target, { country });
}

describe('a value beside random ones', () => {
  test('z in standard deviations of these, p doubled and with the network itself among them', () => {
    const found = compare(5, [1, 2, 3, 4, 5, 6, 1, 2, 3]);
    expect(found.mean).toBe(3);
    expect(found.deviation).toBeCloseTo(Math.sqrt((4 + 1 + 1 + 4 + 9 + 4 + 1) / 8), 12);
    expect(found.z).toBeCloseTo(2 / Math.sqrt(3), 12);
    // Two of nine are as large or larger.
    expect(found.p).toBeCloseTo((2 * 3) / 10, 12);
  });

  test('p is never 0 and never more than 1', () => {
    expect(compare(9, [1, 2, 3]).p).toBeCloseTo(2 / 4, 12);
    expect(compare(2, [1, 2, 3]).p).toBe(1);
  });

  test('where chance has but one value there is no z; p only where the network has another', () => {
    expect(compare(0, [0, 0, 0])).toMatchObject({ mean: 0, z: NaN, p: NaN });
    expect(compare(1, [0, 0, 0])).toMatchObject({ mean: 0, z: NaN, p: 0.5 });
  });

  test('where a figure is not defined nothing is judged', () => {
    expect(compare(NaN, [1, 2])).toMatchObject({ z: NaN, p: NaN });
    expect(compare(1, [NaN, NaN])).toMatchObject({ mean: NaN, z: NaN, p: NaN });
  });
});

describe('worlds of which all random networks can be listed', () => {
  test('three pairs within three countries: one of fifteen ways; on average a fifth of the ties', () => {
    const { order, source, target } = slice(6, [
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const world = bareSlice(order, source, target, { country: Uint32Array.of(0, 0, 1, 1, 2, 2) });
    const { sameCountry } = chance(world, 1500);
    expect(sameCountry.value).toBe(1);
    // Shares 1, 1/3, 0 in 1, 6, 8 of the fifteen: variance 1/15 + 6/135 − 1/25.
    const deviation = Math.sqrt(1 / 15 + 6 / 135 - 1 / 25);
    // Five standard errors of 1,500 draws.
    expect(Math.abs(sameCountry.mean - 1 / 5)).toBeLessThan((5 * deviation) / Math.sqrt(1500));
    expect(sameCountry.deviation).toBeCloseTo(deviation, 1);
    expect(Math.abs(sameCountry.p - 2 / 15)).toBeLessThan(2 * 5 * Math.sqrt(14 / 225 / 1500));
  });

  test('a tie with a place of unknown country is neither within a country nor across: one of two is within', () => {
    const { order, source, target } = slice(8, [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    const country = Uint32Array.of(0, 0, 1, UNKNOWN_COUNTRY, ...new Uint32Array(4).fill(UNKNOWN_COUNTRY));
    expect(chance(bareSlice(order, source, target, { country }), 10).sameCountry.value).toBe(1 / 2);
    const unknown = new Uint32Array(order).fill(UNKNOWN_COUNTRY);
    expect(chance(bareSlice(order, source, target, { country: unknown }), 10).sameCountry.value).toBeNaN();
  });

  test('a triangle and a pair: one of seven networks has the triangle', () => {
    const world = slice(5, [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
    ]);
    const { transitivity, assortativity } = chance(world, 1400);
    expect(transitivity.value).toBe(1);
    expect(Math.abs(transitivity.mean - 1 / 7)).toBeLessThan(5 * Math.sqrt(6 / 49 / 1400));
    expect(Math.abs(transitivity.p - 2 / 7)).toBeLessThan(2 * 5 * Math.sqrt(6 / 49 / 1400));
    expect(assortativity.value).toBeCloseTo(1, 12);
  });

  test('across two sides there is no triangle and no tie within a country, by chance neither', () => {
    const { order, source, target } = slice(6, [
      [0, 3],
      [1, 3],
      [1, 4],
      [2, 5],
    ]);
    const parts = { side: Uint8Array.of(0, 0, 0, 1, 1, 1), country: Uint32Array.of(0, 0, 0, 1, 1, 1) };
    const found = chance(bareSlice(order, source, target, parts), 50);
    for (const id of ['transitivity', 'averageClustering', 'sameCountry'] as const)
      expect(found[id]).toMatchObject({ value: 0, mean: 0, deviation: 0, z: NaN, p: NaN });
    expect(found.modularity.value).toBeGreaterThan(0);
  });
});

describe('larger worlds', () => {
  const country = Uint32Array.from({ length: 60 }, (_, place) => Math.floor(place / 10));

  test('in a network drawn at random nothing is far from chance', () => {
    const found = chance(
      network(60, () => 0.1, country),
      60,
    );
    for (const id of CHANCE_FIGURES) expect(Math.abs(found[id].z)).toBeLessThan(4);
  });

  test('six dense groups stand out in triangles, groups and countries', () => {
    const found = chance(
      network(60, (a, b) => (country[a] === country[b] ? 0.6 : 0.01), country),
      60,
    );
    for (const id of ['transitivity', 'averageClustering', 'modularity', 'sameCountry'] as const) {
      expect(found[id].z).toBeGreaterThan(10);
      expect(found[id].p).toBeCloseTo(2 / 61, 12);
    }
  });

  test('the same seed gives the same answer; the work done is told', () => {
    const world = network(60, () => 0.1, country);
    const shares: number[] = [];
    const ask = () =>
      compareWithChance({ slice: world, options: { samples: 5, seed: 3 } }, share => shares.push(share));
    expect(ask()).toEqual(ask());
    expect(shares.slice(0, 5)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(chance(world, 5, 4)).not.toEqual(chance(world, 5, 3));
  });
});
