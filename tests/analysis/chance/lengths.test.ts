import { expect, test } from 'vitest';
import { LENGTH_CLASSES, LENGTH_DEFAULTS, lengthsOf } from '../../../src/analysis/chance/lengths';
import type { Slice } from '../../../src/graph/slice';
import { EARTH_RADIUS } from '../../../src/lib/geodesy';
import { slice } from '../slices';

/** On the equator a degree is so many kilometres long. */
const DEGREE = (Math.PI / 180) * EARTH_RADIUS;

const onEquator = (network: Slice, lon: readonly number[]) =>
  lengthsOf({
    ...LENGTH_DEFAULTS,
    slice: network,
    lon: Float64Array.from(lon),
    lat: new Float64Array(lon.length),
  });

const pairs = slice(4, [
  [0, 1],
  [2, 3],
]);

test('two near pairs far apart: by chance two thirds of the ties are far', () => {
  const found = onEquator(pairs, [0, 1, 90, 91]);
  expect(found.ties).toBe(2);
  expect(found.median).toBeCloseTo(DEGREE, 6);
  // Either both random ties are near, or both are far.
  expect(found.randomRange[0]).toBeCloseTo(DEGREE, 6);
  expect(found.randomRange[1]).toBeCloseTo(90 * DEGREE, 6);
  expect(found.randomMedian).toBeGreaterThan(80 * DEGREE);
  const near = found.randomShares[LENGTH_CLASSES.indexOf(200)]!;
  // A third of 99 networks; 5 standard deviations are 0.24.
  expect(Math.abs(near - 1 / 3)).toBeLessThan(0.24);
});

test('shares stand in the class up to whose end they reach, and add up to one', () => {
  const found = onEquator(
    slice(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]),
    [0, 0.4, 1, 1.1, 179],
  );
  expect([...found.shares]).toEqual([0.25, 0, 0.5, 0, 0, 0, 0, 0, 0.25]);
  expect(found.randomShares.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12);
  expect(found.median).toBeCloseTo(((1 + 1.1) / 2) * DEGREE, 6);
});

test('a place without a point is left out; without ties there is no median', () => {
  expect(onEquator(pairs, [0, NaN, 90, 91]).ties).toBe(1);
  const none = onEquator(slice(2, []), [0, 1]);
  expect([none.ties, none.median, none.randomMedian]).toEqual([0, NaN, NaN]);
});

test('the same seed gives the same answer', () => {
  const lon = [0, 1, 90, 91];
  expect(onEquator(pairs, lon)).toEqual(onEquator(pairs, lon));
});
