import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/analysis/underconnected/underconnected';
import { timesPerTenfold, usualMean } from '../../../src/views/underconnected/plot';

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
