// Formula and source of each figure, the same in every language.

import type { StatisticId } from '../../analysis/statistics/catalogue';

export interface Fact {
  readonly formula?: string;
  readonly source?: string;
}

const HANDBOOK =
  'Kunegis, J. (2013): KONECT. The Koblenz network collection. WWW Companion, 1343–1350; handbook';

/** n places with ties, m ties, d_i the partners of place i in ascending order, N places of the largest component. */
export const facts: { readonly [id in StatisticId]: Fact } = {
  order: { formula: 'n' },
  size: { formula: 'm' },
  isolated: {},
  meanDegree: { formula: 'd = 2m / n', source: HANDBOOK },
  maxDegree: { formula: 'max dᵢ', source: HANDBOOK },
  density: { formula: 'p = 2m / (n (n − 1))', source: HANDBOOK },
  gini: {
    formula: 'G = 2 Σ i dᵢ / (n Σ dᵢ) − (n + 1) / n',
    source:
      'Kunegis, J. & Preusse, J. (2012): Fairness on the web: Alternatives to the power law. WebSci, 175–184',
  },
  powerLaw: {
    formula: 'γ = 1 + n / Σ ln (dᵢ / d₁)',
    source:
      'Newman, M. E. J. (2005): Power laws, Pareto distributions and Zipf’s law. Contemporary Physics 46, 323–351, eq. 5',
  },
  assortativity: {
    formula: 'ρ = Σ (dᵤ − μ)(dᵥ − μ) / Σ (dᵤ − μ)²',
    source: 'Newman, M. E. J. (2002): Assortative mixing in networks. Physical Review Letters 89, 208701',
  },
  components: {},
  giant: { formula: 'N', source: HANDBOOK },
  giantShare: { formula: 'N / n', source: HANDBOOK },
  diameter: { formula: 'δ = max d(u, v)', source: HANDBOOK },
  radius: { formula: 'r = minᵤ maxᵥ d(u, v)', source: HANDBOOK },
  meanDistance: { formula: 'δₘ = Σ d(u, v) / N²', source: HANDBOOK },
  medianDistance: { source: HANDBOOK },
  effectiveDiameter: { source: HANDBOOK },
  triangles: { formula: 't', source: HANDBOOK },
  transitivity: {
    formula: 'c = 3t / Σ (dᵢ (dᵢ − 1) / 2)',
    source:
      'Newman, M. E. J., Watts, D. J. & Strogatz, S. H. (2002): Random graph models of social networks. PNAS 99, 2566–2572',
  },
  averageClustering: {
    formula: 'c₂ = Σ cᵢ / n',
    source:
      'Watts, D. J. & Strogatz, S. H. (1998): Collective dynamics of ‘small-world’ networks. Nature 393, 440–442',
  },
};
