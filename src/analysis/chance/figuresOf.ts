// The figures that are compared with chance.

import { UNKNOWN_COUNTRY, type Slice } from '../../graph/slice';
import { CLUSTER_DEFAULTS } from '../communities/communities';
import { findCommunities } from '../communities/find';
import { csrOf } from '../kernels/csr';
import { triangles } from '../kernels/triangles';
import { assortativityOf } from '../statistics/assortativity';
import { averageClusteringOf, transitivityOf } from '../statistics/clustering';
import type { ChanceFigure } from './chance';

/** @param sided every tie joins the one side with the other */
export function figuresOf(
  slice: Slice,
  sided: boolean,
  seed: number,
): Readonly<Record<ChanceFigure, number>> {
  const csr = csrOf(slice);
  const corners = triangles(csr);
  return {
    transitivity: transitivityOf(csr, corners),
    averageClustering: averageClusteringOf(csr, corners),
    assortativity: assortativityOf(slice, csr),
    modularity: modularityOf(slice, sided, seed),
    sameCountry: sameCountryOf(slice),
  };
}

/** Of the groups that one run finds: a single one, in the network as in the random ones. */
function modularityOf(slice: Slice, sided: boolean, seed: number): number {
  if (slice.source.length === 0) return NaN;
  const method = sided ? 'barber' : 'leiden';
  return findCommunities({ slice, options: { ...CLUSTER_DEFAULTS, method, seed, runs: 1 } }).modularity;
}

/** Share of the ties within a country, of those whose two ends lie in a known one; NaN where there is none. */
function sameCountryOf({ source, target, country }: Slice): number {
  let same = 0;
  let known = 0;
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [country[source[tie]!]!, country[target[tie]!]!];
    if (a === UNKNOWN_COUNTRY || b === UNKNOWN_COUNTRY) continue;
    known++;
    if (a === b) same++;
  }
  return same / known;
}
