// How unequal the numbers of partners are: their distribution, the Gini coefficient and the exponent of a power law.
// All over places with ties.
//
// Gini coefficient (KONECT handbook): G = 2 Σ i d_i / (n Σ d_i) − (n + 1) / n with degrees in ascending order; 0 where
// all have equally many, towards 1 where one has them all. Kunegis & Preusse, Fairness on the web, WebSci 2012.
//
// Power law: the exponent γ of n(d) ~ d^(−γ), were the degrees to follow one, by γ = 1 + n / Σ ln (d_i / d_min) over all
// degrees. Newman, Power laws, Pareto distributions and Zipf's law, Contemporary Physics 46, 323, 2005, eq. 5; KONECT's
// estimator. It says nothing on whether they do follow one.

import { degreeIn, type Csr } from '../kernels/csr';

/** Degrees of the places with ties, ascending. */
export function degreesOf(csr: Pick<Csr, 'order' | 'offsets'>): Uint32Array {
  const degrees: number[] = [];
  for (let place = 0; place < csr.order; place++) {
    const degree = degreeIn(csr, place);
    if (degree > 0) degrees.push(degree);
  }
  return Uint32Array.from(degrees).sort();
}

/** NaN without ties. */
export function giniOf(degrees: Uint32Array): number {
  const n = degrees.length;
  let [sum, ranked] = [0, 0];
  degrees.forEach((degree, at) => {
    sum += degree;
    ranked += (at + 1) * degree;
  });
  return (2 * ranked) / (n * sum) - (n + 1) / n;
}

/** NaN where all degrees are the same. */
export function powerLawOf(degrees: Uint32Array): number {
  const least = degrees[0] ?? NaN;
  const sum = degrees.reduce((total, degree) => total + Math.log(degree / least), 0);
  return sum > 0 ? 1 + degrees.length / sum : NaN;
}

export interface DegreeStep {
  readonly degree: number;
  /** How many places have just so many ties, and so many or more. */
  readonly places: number;
  readonly orMore: number;
}

/** The distribution of degrees, ascending: `orMore` by all is the complementary cumulative distribution. */
export function degreeSteps(degrees: Uint32Array): readonly DegreeStep[] {
  const steps: DegreeStep[] = [];
  let from = 0;
  while (from < degrees.length) {
    const degree = degrees[from]!;
    let to = from;
    while (degrees[to] === degree) to++;
    steps.push({ degree, places: to - from, orMore: degrees.length - from });
    from = to;
  }
  return steps;
}
