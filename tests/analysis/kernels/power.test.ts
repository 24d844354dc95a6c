import { expect, test } from 'vitest';
import { csrOf } from '../../../src/analysis/kernels/csr';
import { leadingVector } from '../../../src/analysis/kernels/power';
import { slice } from '../slices';

/** A way of 60 places, which takes ten thousand steps. */
const way = csrOf(
  slice(
    60,
    [...Array(59).keys()].map(i => [i, i + 1] as const),
  ),
);
const places = Uint32Array.from({ length: 60 }, (_, place) => place);

test('a long way has the half wave of a string, as exact as is asked for', () => {
  const values = leadingVector(way, places);
  const middle = Math.sin((Math.PI * 30) / 61);
  values.forEach((value, i) => expect(value).toBeCloseTo(Math.sin((Math.PI * (i + 1)) / 61) / middle, 8));
});

test('what does not come to rest in the time allowed is not told', () =>
  expect([...new Set(leadingVector(way, places, 10_000))]).toEqual([NaN]));
