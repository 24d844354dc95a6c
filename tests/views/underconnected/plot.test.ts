import { describe, expect, test } from 'vitest';
import type { Found, Model } from '../../../src/analysis/underconnected/underconnected';
import type { Expectation } from '../../../src/worker/askExpectation';
import { plotOf, timesPerTenfold, usualMean } from '../../../src/views/underconnected/plot';

const model = (population: { readonly estimate: number; readonly error: number }) =>
  ({
    coefficients: [
      { term: 'intercept', estimate: Math.log(2), error: 0.1 },
      { term: 'population', ...population },
    ],
  }) as unknown as Model;

describe('what is expected of a usual city', () => {
  test('two partners at 20,000 inhabitants, and with the root of the population four at 80,000', () => {
    expect(usualMean(model({ estimate: 0.5, error: 0.1 }), 20_000)).toBeCloseTo(2, 12);
    expect(usualMean(model({ estimate: 0.5, error: 0.1 }), 80_000)).toBeCloseTo(4, 12);
  });
  test('with ten times the inhabitants √10 times as many', () => {
    expect(timesPerTenfold(model({ estimate: 0.5, error: 0.1 }))).toBeCloseTo(Math.sqrt(10), 12);
  });
  test('less than two standard errors from nothing is no difference', () => {
    expect(timesPerTenfold(model({ estimate: 0.1, error: 0.06 }))).toBeNull();
    expect(timesPerTenfold({ coefficients: [] } as unknown as Model)).toBeNull();
  });
});

test('of each city the plot has its own expected number, to which a stem leads from its point', () => {
  // 10,000 and 1,000,000 inhabitants at the left and the right edge; 0 and 3 partners, 1 and 7 expected.
  const answer = {
    places: Uint32Array.of(0, 1),
    partners: Uint32Array.of(0, 3),
    expected: Float64Array.of(1, 7),
    flags: new Uint8Array(2),
    model: { ...model({ estimate: 0.5, error: 0.1 }), alpha: 0 },
  } as unknown as Found;
  const expectation = {
    facts: { population: Float64Array.of(1e4, 1e6) },
    network: { places: [{}, {}] },
    coverage: { absent: 'no' },
  } as unknown as Expectation;
  const plot = plotOf(expectation, answer, [0, 1], { left: 10, top: 20, width: 100, height: 90 });
  // ln(1 + partners) of ln 8 in all: 1 is a third of the height, 3 are two thirds, and 7 reach the top.
  expect(plot.stem(0)).toBe('M10.0 110.0V80.0m-6 0h12');
  expect(plot.stem(1)).toBe('M110.0 50.0V20.0m-6 0h12');
});
