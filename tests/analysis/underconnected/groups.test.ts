import { describe, expect, test } from 'vitest';
import { fitCounts } from '../../../src/analysis/underconnected/countRegression';
import { solverOf } from '../../../src/analysis/underconnected/nestedSolver';
import { seededRandom } from '../../../src/lib/random';

describe('equations of three levels', () => {
  // Two dense columns, two coarse groups, three fine ones: the first two in coarse group 0, the third in none.
  const parts = () => ({
    width: 2,
    dense: Float64Array.of(10, 0, 2, 8),
    coarse: Float64Array.of(6, 5),
    coarseBorder: Float64Array.of(1, 2, 0.5, -1),
    fine: Float64Array.of(4, 3, 2),
    fineBorder: Float64Array.of(1, 0, 2, 0.5, 1, 1, -0.5, 0.2, 0),
    coarseOf: Int32Array.of(0, 0, -1),
  });
  const whole = [
    [10, 2, 1, 0.5, 1, 0.5, -0.5],
    [2, 8, 2, -1, 0, 1, 0.2],
    [1, 2, 6, 0, 2, 1, 0],
    [0.5, -1, 0, 5, 0, 0, 0],
    [1, 0, 2, 0, 4, 0, 0],
    [0.5, 1, 1, 0, 0, 3, 0],
    [-0.5, 0.2, 0, 0, 0, 0, 2],
  ];
  test('the solution fulfils them', () => {
    const right = Float64Array.of(1, -2, 3, 0.5, 4, -1, 2);
    const x = solverOf(parts()).solve(right);
    whole.forEach((row, i) => {
      expect(row.reduce((sum, value, j) => sum + value * x[j]!, 0)).toBeCloseTo(right[i]!, 12);
    });
  });
  test('the diagonal of the inverse is that of its columns', () => {
    const solver = solverOf(parts());
    const columns = whole.map((_, j) => {
      const unit = new Float64Array(7);
      unit[j] = 1;
      return solver.solve(unit)[j]!;
    });
    solver.diagonal().forEach((value, j) => expect(value).toBeCloseTo(columns[j]!, 12));
  });
  test('columns that say the same are refused', () => {
    expect(() =>
      solverOf({
        ...parts(),
        dense: Float64Array.of(10, 0, 10, 10),
        fine: new Float64Array(0),
        coarse: new Float64Array(0),
      }),
    ).toThrow('column 1');
  });
});

describe('effects of groups', () => {
  const ones = (many: number) => new Float64Array(many).fill(1);

  test('a large group speaks for itself, a small one is drawn towards the others', () => {
    // 4 groups of 50 with means 2, 3, 4 and 6, and one place alone with 12.
    const counts = Float64Array.from({ length: 201 }, (_, i) => [2, 3, 4, 6, 12][Math.floor(i / 50)]!);
    const coarse = Uint32Array.from(counts, (_, i) => Math.floor(i / 50));
    const { means, converged, freedom, coarseSpread } = fitCounts({
      counts,
      design: ones(201),
      width: 1,
      coarse,
    });
    expect(converged).toBe(true);
    expect(means[0]).toBeCloseTo(2, 0);
    expect(means[150]).toBeCloseTo(6, 0);
    expect(means[200]).toBeGreaterThan(6);
    expect(means[200]).toBeLessThan(12);
    expect(freedom).toBeGreaterThan(4);
    expect(freedom).toBeLessThan(5.01);
    expect(coarseSpread).toBeGreaterThan(0.3);
  });

  test('groups that do not differ have no effects', () => {
    const counts = Float64Array.from({ length: 200 }, (_, i) => i % 5);
    const coarse = Uint32Array.from(counts, (_, i) => Math.floor(i / 50));
    const fit = fitCounts({ counts, design: ones(200), width: 1, coarse });
    expect(fit.coarseSpread).toBeLessThan(0.02);
    for (const mean of fit.means) expect(mean).toBeCloseTo(2, 2);
  });

  test('spreads of countries and of regions in them are found again', () => {
    // 40 countries of 6 regions of 12 places: log means 1 + N(0, 0.5²) + N(0, 0.3²), Poisson.
    const random = seededRandom(4);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const country = Array.from({ length: 40 }, () => 0.5 * normal());
    const region = Array.from({ length: 240 }, () => 0.3 * normal());
    const fine = Uint32Array.from({ length: 2880 }, (_, i) => Math.floor(i / 12));
    const coarse = fine.map(one => Math.floor(one / 6));
    const counts = Float64Array.from(fine, one => {
      const least = Math.exp(-Math.exp(1 + country[Math.floor(one / 6)]! + region[one]!));
      let count = 0;
      for (let product = random(); product > least; product *= random()) count++;
      return count;
    });
    const fit = fitCounts({ counts, design: ones(2880), width: 1, coarse, fine });
    expect(fit.converged).toBe(true);
    expect(fit.alpha).toBeLessThan(0.03);
    expect(fit.coarseSpread).toBeGreaterThan(0.35);
    expect(fit.coarseSpread).toBeLessThan(0.65);
    expect(fit.fineSpread).toBeGreaterThan(0.24);
    expect(fit.fineSpread).toBeLessThan(0.36);
  });

  test('a place in no region has the mean of its country, whatever the regions have', () => {
    // Two countries of two regions of 20 places with 1 and 3, and 4 and 8; and one place in each, with 20, in no region.
    const counts = Float64Array.from({ length: 82 }, (_, i) => [1, 3, 4, 8, 20][Math.floor(i / 20)]!);
    const fine = Int32Array.from(counts, (_, i) => (i < 80 ? Math.floor(i / 20) : -1));
    const coarse = Uint32Array.from(counts, (_, i) => (i < 80 ? Math.floor(i / 40) : i - 80));
    const fit = fitCounts({ counts, design: ones(82), width: 1, coarse, fine });
    expect(fit.converged).toBe(true);
    expect(fit.fine).toHaveLength(4);
    for (const country of [0, 1]) {
      const alone = Math.exp(fit.coefficients[0]! + fit.coarse[country]!);
      expect(fit.means[80 + country]).toBeCloseTo(alone, 9);
    }
    expect(fit.means[0]).toBeLessThan(fit.means[20]!);
  });

  test('a region that lies in two countries is a mistake', () => {
    const groups = { coarse: Uint32Array.of(0, 1), fine: Uint32Array.of(0, 0) };
    expect(() => fitCounts({ counts: Float64Array.of(1, 2), design: ones(2), width: 1, ...groups })).toThrow(
      'two coarse',
    );
  });
});
