import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampledSweep, type Estimate } from '../../../src/analysis/kernels/sweep/sampledSweep';
import { sweep } from '../../../src/analysis/kernels/sweep/sweep';
import { bareSlice, type Slice } from '../../../src/graph/slice';
import { seededRandom } from '../../../src/lib/random';
import { everyShape } from '../networks';

const DRAWN = 100;

/** A ring with three chords from every place to places at random: all of a kind, and connected. */
function evenly(seed: number): Slice {
  const order = 300;
  const random = seededRandom(seed);
  const pairs = new Map<number, readonly [number, number]>();
  const add = (a: number, b: number) => {
    if (a !== b) pairs.set(Math.min(a, b) * order + Math.max(a, b), [a, b]);
  };
  for (let place = 0; place < order; place++) {
    add(place, (place + 1) % order);
    for (let chord = 0; chord < 3; chord++) add(place, Math.floor(random() * order));
  }
  const ties = [...pairs.values()];
  return bareSlice(
    order,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
  );
}

/** By how many of its errors each estimate is off. */
const off = ({ value, error }: Estimate, exact: ArrayLike<number>): number[] =>
  Array.from(exact, (wanted, place) => Math.abs(value[place]! - wanted) / error[place]!);

test('of the exact values nearly all lie within a few standard errors of the estimates', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (shape, seed) => {
      const given = evenly(shape);
      const exact = sweep(given);
      const found = sampledSweep(given, DRAWN, seed);
      const closeness = exact.farness.map(sum => (given.order - 1) / sum);
      for (const errors of [
        off(found.betweenness, exact.betweenness),
        off(found.farness, exact.farness),
        off(found.harmonic, exact.harmonic),
        off(found.closeness, closeness),
      ]) {
        const within = (most: number) => errors.filter(error => error < most).length / errors.length;
        // Sums that live on few sources have longer tails than the normal distribution.
        expect(within(4)).toBeGreaterThan(0.9);
        expect(within(2)).toBeGreaterThan(0.75);
        // Nor so wide that they would hold anything.
        expect(within(0.5)).toBeLessThan(0.7);
      }
    }),
    { seed: 21, numRuns: 20 },
  );
});

test('when every place is drawn, nothing is estimated', () => {
  fc.assert(
    fc.property(everyShape, fc.nat(), (given, seed) => {
      const exact = sweep(given);
      const found = sampledSweep(given, 1000, seed);
      expect(found.samples).toBe(given.order);
      expect([...found.farness.value]).toEqual([...exact.farness]);
      exact.betweenness.forEach((value, place) => {
        expect(found.betweenness.value[place]).toBeCloseTo(value, 9);
        expect(found.harmonic.value[place]).toBeCloseTo(exact.harmonic[place]!, 9);
      });
      expect([...found.betweenness.error, ...found.farness.error].every(error => error === 0)).toBe(true);
    }),
    { seed: 22 },
  );
});

test('the same seed draws the same places', () => {
  const ring = bareSlice(
    50,
    Uint32Array.from({ length: 50 }, (_, i) => i),
    Uint32Array.from({ length: 50 }, (_, i) => (i + 1) % 50),
  );
  expect(sampledSweep(ring, 5, 3)).toEqual(sampledSweep(ring, 5, 3));
  expect(sampledSweep(ring, 5, 3).farness.value).not.toEqual(sampledSweep(ring, 5, 4).farness.value);
  expect(() => sampledSweep(ring, 1, 3)).toThrow('1 samples say nothing');
});
