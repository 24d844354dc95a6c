import { describe, expect, test } from 'vitest';
import { chiSquaredAbove, normalQuantile } from '../../../src/analysis/underconnected/chances';
import {
  chanceOfLow,
  deviance,
  errorOfAlpha,
  likeliestAlpha,
  logLikelihood,
  midP,
  quantiles,
} from '../../../src/analysis/underconnected/negativeBinomial';

// Mean 2 and α = 1/2: p(y) = (y + 1) / 2^(y + 2), so 1/4, 1/4, 3/16, 1/8, 5/64, 3/32 · 1/2 …
describe('the negative binomial', () => {
  test('has the chances that its formula gives', () => {
    expect(logLikelihood(Float64Array.of(0, 1, 3), Float64Array.of(2, 2, 2), 0.5)).toBeCloseTo(
      Math.log((1 / 4) * (1 / 4) * (1 / 8)),
      12,
    );
  });
  test('is Poisson’s where α is 0, and close to it where α is small', () => {
    const counts = Float64Array.of(0, 2);
    const means = Float64Array.of(1, 1);
    expect(logLikelihood(counts, means, 0)).toBeCloseTo(-2 - Math.log(2), 12);
    expect(logLikelihood(counts, means, 1e-9)).toBeCloseTo(-2 - Math.log(2), 8);
  });
  test('mid-p: fewer, and half of just as many', () => {
    expect(midP(0, 2, 0.5)).toBeCloseTo(1 / 8, 12);
    expect(midP(2, 2, 0.5)).toBeCloseTo(1 / 4 + 1 / 4 + 3 / 32, 12);
    expect(midP(1, 1, 0)).toBeCloseTo(1.5 / Math.E, 12);
  });
  test('the chance of low counts is that of all whose mid-p is low', () => {
    // Mid-p of 0, 1 and 2: 1/8, 3/8, 19/32.
    expect(chanceOfLow(p => p < 0.1, 2, 0.5)).toBe(0);
    expect(chanceOfLow(p => p < 0.2, 2, 0.5)).toBeCloseTo(1 / 4, 12);
    expect(chanceOfLow(p => p < 0.4, 2, 0.5)).toBeCloseTo(1 / 2, 12);
    // Poisson with mean 3: 0.025, 0.12.
    expect(chanceOfLow(p => p < 0.0668, 3, 0)).toBeCloseTo(Math.exp(-3), 12);
  });
  test('quantiles: the least count with at least that share at or below it', () => {
    expect(quantiles([0.05, 0.5, 0.501, 0.95], 2, 0.5)).toEqual([0, 1, 2, 6]);
    expect(quantiles([0.05, 0.95], 1000, 0)).toEqual([948, 1052]);
  });
  test('a deviance of 0 where every mean is the count', () => {
    expect(deviance(Float64Array.of(0.5, 2), Float64Array.of(0.5, 2), 0.3)).toBeCloseTo(0, 12);
    expect(deviance(Float64Array.of(2), Float64Array.of(1), 0)).toBeCloseTo(2 * (2 * Math.log(2) - 1), 12);
    // Twice what the likelihood lacks to the best one.
    const [counts, means] = [Float64Array.of(5), Float64Array.of(2)];
    const lack = logLikelihood(counts, counts, 0.5) - logLikelihood(counts, means, 0.5);
    expect(deviance(counts, means, 0.5)).toBeCloseTo(2 * lack, 12);
  });
});

describe('the likeliest α', () => {
  const means = new Float64Array(6).fill(3);
  test('is 0 where counts vary no more than Poisson’s', () => {
    expect(likeliestAlpha(Float64Array.of(2, 3, 4, 3, 2, 4), means)).toBe(0);
  });
  test('makes neighbours less likely, wherever it is looked for first', () => {
    const counts = Float64Array.of(0, 0, 1, 2, 5, 10);
    const alpha = likeliestAlpha(counts, means);
    const at = (value: number) => logLikelihood(counts, means, value);
    expect(at(alpha)).toBeGreaterThan(at(alpha * 0.999));
    expect(at(alpha)).toBeGreaterThan(at(alpha * 1.001));
    expect(likeliestAlpha(counts, means, undefined, 1e-6)).toBeCloseTo(alpha, 10);
    expect(likeliestAlpha(counts, means, undefined, 1e3)).toBeCloseTo(alpha, 10);
    expect(errorOfAlpha(counts, means, 0)).toBeNaN();
    expect(errorOfAlpha(counts, means, alpha)).toBeGreaterThan(0);
  });
});

describe('tables of every textbook', () => {
  test('quantiles of the normal distribution', () => {
    for (const [p, z] of [
      [0.5, 0],
      [0.975, 1.959963984540054],
      [0.01, -2.3263478740408408],
      [1e-6, -4.753424308822899],
    ] as const)
      expect(normalQuantile(p)).toBeCloseTo(z, 7);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
  test('chances of χ²', () => {
    expect(chiSquaredAbove(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquaredAbove(18.307038053275146, 10)).toBeCloseTo(0.05, 12);
    expect(chiSquaredAbove(3, 2)).toBeCloseTo(Math.exp(-1.5), 13);
    expect(chiSquaredAbove(1, 20)).toBeCloseTo(1, 9);
    expect(chiSquaredAbove(0, 3)).toBe(1);
  });
});
