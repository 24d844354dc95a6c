import { describe, expect, test } from 'vitest';
import { qualityOf } from '../../../src/analysis/matches/quality';
import { QUALITY_DEFAULTS } from '../../../src/analysis/matches/qualityOptions';
import { worldCard } from '../../../src/analysis/matches/card';
import { seededRandom } from '../../../src/lib/random';
import { slice } from '../slices';
import { facts } from './world';

/** Two countries of places in a row: a place of the one is tied to those opposite and beside them. */
function ladder(size: number) {
  const random = seededRandom(5);
  const ties: [number, number][] = [];
  for (let place = 0; place < size; place++)
    for (const step of [-2, -1, 0, 1, 2]) {
      const other = place + step;
      if (other >= 0 && other < size && random() < 0.8) ties.push([place, size + other]);
    }
  const country = Array.from({ length: 2 * size }, (_, place) => Number(place >= size));
  const lonLat = country.map((one, place) => [10 + 20 * one, (place % size) / 10] as const);
  return { slice: slice(2 * size, ties), facts: facts(country, lonLat), names: [] };
}

describe('the quality', () => {
  test('of few ties is not told, but how many there were to test', () => {
    const { found, testable, enough } = qualityOf({ ...ladder(60), options: QUALITY_DEFAULTS });
    expect(found).toBeNull();
    expect(testable).toHaveLength(3);
    expect(Math.max(...testable)).toBeLessThan(enough);
  });

  test('of a regular network is far above chance, and the same by the same seeds', () => {
    const question = { ...ladder(400), options: { ...QUALITY_DEFAULTS, most: 60 } };
    const shares: number[] = [];
    const { found, testable, learnedFrom, enough } = qualityOf(question, share => shares.push(share));
    expect(Math.min(...testable)).toBeGreaterThanOrEqual(enough);
    expect(learnedFrom).toBe('world');
    const { learned, distance } = found!.figures;
    // By chance one of 800 places is found in one of 80 lists of ten.
    expect(learned.hit10.low).toBeGreaterThan(0.3);
    expect(learned.hit10.mean).toBeGreaterThan(distance.hit10.mean);
    expect(learned.hit10.low).toBeLessThanOrEqual(learned.hit10.mean);
    expect(learned.hit10.high).toBeGreaterThanOrEqual(learned.hit10.mean);
    expect(qualityOf(question).found).toEqual(found);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});

test('the card of the model that comes along states figures with their intervals', () => {
  for (const [mean, low, high] of Object.values(worldCard.figures)) {
    expect(low).toBeLessThan(mean);
    expect(mean).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(1);
  }
  expect(worldCard.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});
