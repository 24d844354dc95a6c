// Degree assortativity: do places with many partners tie up with others that have many? The correlation (Pearson)
// between the degrees at the two ends of a tie, each tie taken in both directions; above 0 like with like, below 0 many
// with few. Newman, Assortative mixing in networks, PRL 89, 208701, 2002; in KONECT's handbook the same.

import type { Slice } from '../../graph/slice';
import { degreeIn, type Csr } from '../kernels/csr';

/** NaN where all ends of ties have the same degree. */
export function assortativityOf(
  { source, target }: Pick<Slice, 'source' | 'target'>,
  csr: Pick<Csr, 'offsets'>,
): number {
  const ends = 2 * source.length;
  let [sum, squares, products] = [0, 0, 0];
  for (let tie = 0; tie < source.length; tie++) {
    const [x, y] = [degreeIn(csr, source[tie]!), degreeIn(csr, target[tie]!)];
    sum += x + y;
    squares += x * x + y * y;
    products += 2 * x * y;
  }
  // Times the number of ends, so that all stay whole.
  const variance = ends * squares - sum * sum;
  return variance > 0 ? (ends * products - sum * sum) / variance : NaN;
}
