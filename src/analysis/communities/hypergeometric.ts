// Hypergeometric distribution: of `population` things `marked` are marked; how many of `drawn` drawn ones are? And the
// sum of several such draws, exactly, by convolution.

/** Probabilities of `least`, `least` + 1, … */
export interface Distribution {
  readonly least: number;
  readonly chances: readonly number[];
}

export const CERTAIN_ZERO: Distribution = { least: 0, chances: [1] };

export function hypergeometric(population: number, marked: number, drawn: number): Distribution {
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (!(least <= most)) throw new Error(`${drawn} of ${population}, ${marked} marked`);
  const all = logChoose(population, drawn);
  const chances = Array.from({ length: most - least + 1 }, (_, i) =>
    Math.exp(logChoose(marked, least + i) + logChoose(population - marked, drawn - least - i) - all),
  );
  return { least, chances };
}

/** Of the sum of two independent numbers. */
export function sumOf(x: Distribution, y: Distribution): Distribution {
  const chances = Array.from({ length: x.chances.length + y.chances.length - 1 }, () => 0);
  x.chances.forEach((chance, i) => {
    for (let j = 0; j < y.chances.length; j++) chances[i + j]! += chance * y.chances[j]!;
  });
  return { least: x.least + y.least, chances };
}

/** Probability of `count` or more. */
export function atLeast({ least, chances }: Distribution, count: number): number {
  let sum = 0;
  // From the small ones, so that none is lost beside a larger one.
  for (let i = chances.length - 1; i >= 0 && least + i >= count; i--) sum += chances[i]!;
  return Math.min(1, sum);
}

const logFactorials = [0];
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push(logFactorials[k - 1]! + Math.log(k));
  return logFactorials[n]!;
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
