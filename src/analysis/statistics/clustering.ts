// Clustering: whether the partners of a place are partners of each other. Two figures go by that name.
//
// Transitivity, or global clustering coefficient: 3 t / s, the share of pairs of ties at one place that a third tie
// closes to a triangle, t the triangles and s = Σ d (d − 1) / 2 such pairs (Newman, Watts & Strogatz, PNAS 99, 2566,
// 2002). KONECT prints this one as clustering coefficient.
//
// Average local clustering: the same share at every place, averaged over the places; a place with one tie counts as 0,
// as in the KONECT handbook and in NetworkX (Watts & Strogatz, Nature 393, 440, 1998).

import { degreeIn, type Csr } from '../kernels/csr';

/** @param corners per place how many triangles it is a corner of */
export function triangleCount(corners: Float64Array): number {
  return corners.reduce((sum, count) => sum + count, 0) / 3;
}

/** NaN where no place has two ties. */
export function transitivityOf(csr: Csr, corners: Float64Array): number {
  let pairs = 0;
  for (let place = 0; place < csr.order; place++) {
    const degree = degreeIn(csr, place);
    pairs += (degree * (degree - 1)) / 2;
  }
  return (3 * triangleCount(corners)) / pairs;
}

/** Over places with ties; NaN without ties. */
export function averageClusteringOf(csr: Csr, corners: Float64Array): number {
  let [sum, tied] = [0, 0];
  for (let place = 0; place < csr.order; place++) {
    const degree = degreeIn(csr, place);
    if (degree > 0) tied++;
    if (degree > 1) sum += (2 * corners[place]!) / (degree * (degree - 1));
  }
  return sum / tied;
}
