// Every figure of the catalogue over a slice.
//
// The network is its ties and the places they join. A place without ties is counted apart (isolated) and stands in no
// other figure, as in a network that is given by a list of its ties; so does the KONECT handbook for degrees.
// Distances are those of the largest component, as in the handbook: between two components there are none.

import type { Slice } from '../../graph/slice';
import { components } from '../kernels/components';
import { csrOf } from '../kernels/csr';
import type { Sweep } from '../kernels/sweep/types';
import { triangles } from '../kernels/triangles';
import { assortativityOf } from './assortativity';
import type { Statistics } from './catalogue';
import { averageClusteringOf, transitivityOf, triangleCount } from './clustering';
import { degreesOf, giniOf, powerLawOf } from './degrees';
import { distanceFigures, distancesInGiant } from './distances';

/** What of a sweep is read. */
export type Distances = Pick<Sweep, 'distances' | 'eccentricity'>;

/** All figures of a slice; those that need shortest paths are NaN without a sweep. */
export function statisticsOf(slice: Slice, sweep?: Distances): Statistics {
  const csr = csrOf(slice);
  const { group, sizes } = components(slice);
  const degrees = degreesOf(csr);
  const order = degrees.length;
  const { size } = csr;
  const isolated = slice.order - order;
  const giant = size === 0 ? 0 : sizes[0]!;
  const corners = triangles(csr);
  const distances = sweep && size > 0 ? distancesInGiant(csr, { group, sizes }, sweep) : null;
  return {
    order,
    size,
    isolated,
    components: sizes.length - isolated,
    giant,
    giantShare: giant / order,
    // Fill of an undirected network without self-ties.
    density: (2 * size) / (order * (order - 1)),
    meanDegree: (2 * size) / order,
    maxDegree: degrees.at(-1) ?? 0,
    triangles: triangleCount(corners),
    transitivity: transitivityOf(csr, corners),
    averageClustering: averageClusteringOf(csr, corners),
    assortativity: assortativityOf(slice, csr),
    ...distanceFigures(distances),
    gini: giniOf(degrees),
    powerLaw: powerLawOf(degrees),
  };
}
