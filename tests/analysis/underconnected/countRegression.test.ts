import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fitCounts } from '../../../src/analysis/underconnected/countRegression';
import { errorOfAlpha } from '../../../src/analysis/underconnected/negativeBinomial';

/**
 * Visits to a doctor in the RAND Health Insurance Experiment (20,190 person-years, public domain; Cameron & Trivedi,
 * Microeconometrics, 2005, ch. 20), as shipped with statsmodels. Results: R 2.15.1, MASS 7.3-22, glm.nb, and Stata's
 * nbreg and poisson, as they stand in statsmodels' own tests.
 */
describe('visits to the doctor, as R and Stata have fitted them', () => {
  const [, ...lines] = gunzipSync(readFileSync('tests/fixtures/counts/randhie.csv.gz'))
    .toString()
    .trim()
    .split('\n');
  const rows = lines.map(line => line.split(',').map(Number));
  const counts = Float64Array.from(rows, ([visits]) => visits!);
  // The constant comes last there.
  const design = Float64Array.from(rows.flatMap(([, ...x]) => [1, ...x]));
  const within = (found: Iterable<number>, published: readonly number[], digits: number) =>
    [...found].forEach((value, i) => expect(value).toBeCloseTo(published[i]!, digits));

  test('negative binomial: coefficients, α, errors and likelihood to a millionth', () => {
    const fit = fitCounts({ counts, design, width: 10 });
    within(
      fit.coefficients,
      [
        0.663556087183864, -0.0579469537244314, -0.267787718814838, 0.0412060770911646, -0.0381376804392121,
        0.268915772213171, 0.0381637446219235, -0.0441338846217674, 0.0172521803400544, 0.177960787443151,
      ],
      6,
    );
    within(
      fit.errors,
      [
        0.0250354082637892, 0.00607085853920512, 0.0226125368090765, 0.00405542008282773, 0.00344455937127785,
        0.0298855063286547, 0.00142421904710063, 0.0199374393307107, 0.0358416931939136, 0.0741013728607101,
      ],
      6,
    );
    expect(fit.alpha).toBeCloseTo(1.292953339909746, 6);
    expect(errorOfAlpha(counts, fit.means, fit.alpha)).toBeCloseTo(0.0186098, 4);
    // AIC of ten coefficients and α.
    expect(-2 * fit.logLikelihood + 2 * 11).toBeCloseTo(86789.3241530713, 6);
    expect(fit.freedom).toBe(10);
  });

  test('Poisson, where α is held at 0', () => {
    const fit = fitCounts({ counts, design, width: 10, poisson: true });
    within(
      fit.coefficients,
      [
        0.700352877227, -0.052535114675, -0.247086797633, 0.035290201794, -0.03457750643, 0.271713973711,
        0.033941474461, -0.012635035534, 0.054056326828, 0.206115121809,
      ],
      7,
    );
    within(
      fit.errors,
      [
        0.01116266712362, 0.00288398915279, 0.01061725196728, 0.00182833684966, 0.00161284852954,
        0.01223913844387, 0.00056476496963, 0.00925061122826, 0.01530987068312, 0.02627928267502,
      ],
      7,
    );
    expect(fit.logLikelihood).toBeCloseTo(-62419.588535018, 4);
    expect(fit.alpha).toBe(0);
  });
});
