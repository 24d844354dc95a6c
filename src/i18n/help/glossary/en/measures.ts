// Their names stand in the page's own texts.

import type { Glossary } from '../de';
import { works } from '../../works';

/** By what shares and means are divided: years and filters are told by the same number. */
const N = 'n: all places of the dataset, those without a shown partnership too';

const ofKind = (text: string) => ({
  text,
  formula: 'k′(i) = number of places j with a shown tie i–j of this kind',
  range: '0 to k(i)',
  source: works.freeman1978,
});

export const measures: Glossary['measures'] = {
  degree: {
    text: 'With how many places a place is tied. The partnerships shown count; several agreements with the same partner count once. Where only a list was collected, only the partners of that list count.',
    formula: 'k(i) = number of places j with a shown tie i–j',
    range: `0 to n − 1; ${N}`,
    source: works.freeman1978,
  },
  degreeCentrality: {
    text: 'What share of all other places are partners of this place. So networks of different size can be compared; in the list of a pair of countries the value is always small, as partners lie only on the other side.',
    formula: `C(i) = k(i) / (n − 1); ${N}`,
    range: '0 to 1',
    source: works.freeman1978,
  },
  weightedDegree: {
    text: 'How many agreements a place has with all its partners together. The weight of a tie is the number of its agreements and nothing else; how lively it is, this does not say.',
    formula:
      's(i) = sum of w(i, j) over all partners j; w: number of agreements of the pair, in a year those founded by its end',
    range: '0 and more, at least k(i)',
    source: works.barrat2004,
  },
  degreePartnership: ofKind(
    'With how many places there is a tie of the kind partnership; other kinds do not count. Where a pair has several agreements, the last one concluded decides the kind.',
  ),
  degreeFriendship: ofKind(
    'With how many places there is a tie of the kind friendship; other kinds do not count. Who has few of them may have many partnerships.',
  ),
  degreeContact: ofKind(
    'With how many places there is a tie of the kind contact; other kinds do not count. Contacts have no formal agreement.',
  ),
  degreeCooperation: ofKind(
    'With how many places there is a tie of the kind cooperation; other kinds do not count. They are mainly states, regions and districts.',
  ),
  degreeProject: ofKind(
    'With how many places there is a project partnership; other kinds do not count. Partners are counted, not projects.',
  ),
  betweenness: {
    text: 'Between how many pairs of other places this place lies on the shortest way; where several ways are equally short, the pair counts in part. That the place really mediates, it does not say. Boundary places have little, as their other partners were not collected; who has many of them as partners has much for that reason.',
    formula:
      'b(i) = sum over all pairs s, t without i: shortest ways from s to t through i / all shortest ways from s to t',
    range: '0 to (n − 1)(n − 2) / 2 pairs',
    source: works.freeman1977,
  },
  closeness: {
    text: 'How few steps it takes on average to the other places; a step is a partnership, however far. As not every place reaches every other, the value is multiplied by the share of places reached, after Wasserman and Faust. Where ties were not collected, ways look longer than they are.',
    formula: `C(i) = (r − 1) / (n − 1) · (r − 1) / sum of d(i, j); r: number of places reached, i included, d: steps; ${N}`,
    range: '0 (no partner) to 1 (partner of all)',
    source: works.wasserman1994,
  },
  harmonic: {
    text: 'How near the other places are on average: a partner counts 1, a place two steps away a half, three steps a third, one out of reach 0. So places in separate parts of the network can be compared too.',
    formula: `H(i) = sum of 1 / d(i, j) over all other places j / (n − 1); d: steps; ${N}`,
    range: '0 (no partner) to 1 (partner of all)',
    source: works.marchiori2000,
  },
  eigenvector: {
    text: 'How many well-connected partners a place has: its value is the sum of the values of its partners, times a constant. It is defined in the largest connected part only. Often nearly all of it lies with a few closely tied places, and all others have almost 0.',
    formula: 'x(i) = sum of x(j) over all partners j / λ; λ: largest eigenvalue, the largest value is 1',
    range: '0 to 1; not defined outside the largest connected part',
    source: works.bonacich1972,
  },
  pagerank: {
    text: 'How often one would come to a place, always walking on to a random partner and in 15 of 100 cases beginning anew at any place. Ties have no direction here, so the value largely follows the number of partners.',
    formula: `p(i) = 0.15 / n + 0.85 · sum of p(j) / k(j) over all partners j; what falls to places without partners is spread over all; ${N}`,
    range: '0.15 / n to 1; all together 1',
    source: works.brin1998,
  },
  coreness: {
    text: 'The largest number k with which the place belongs to a section of the network where everyone has at least k partners. 1 means: if all places with only one partner are taken away, again and again, it goes too. Boundary places mostly have 1, as only one of their partners is known.',
    formula: 'c(i) = largest k for which i lies in a section where every place has at least k partners',
    range: '0 to k(i)',
    source: works.seidman1983,
  },
  clustering: {
    text: 'What share of the pairs of partners of a place are also tied with each other. In the list of a pair of countries it is always 0; elsewhere the ties among boundary places are missing, as nobody collected them.',
    formula: 'C(i) = triangles at i / (k(i) · (k(i) − 1) / 2)',
    range: '0 to 1; not defined with fewer than two partners',
    source: works.watts1998,
  },
  squareClustering: {
    text: 'How often two partners of a place have one more partner in common, measured by how often they could with the partners they have. It stands in for triangles where there can be none, as in the list of a pair of countries.',
    formula:
      'Q(i) = sum of q(u, w) / sum of (k(u) + k(w) − 2 − q(u, w) − 2 · a(u, w)) over all pairs u, w of partners; q: further partners in common, a: 1 if u and w are tied, else 0',
    range: '0 to 1; not defined where there could be no square',
    source: works.lind2005,
  },
  bipartiteDegree: {
    text: 'What share of the places on the other side are partners of this place. It exists only in the list of a pair of countries.',
    formula: 'D(i) = k(i) / m; m: number of places on the other side',
    range: '0 to 1; not defined without two sides',
    source: works.borgatti2011,
  },
  bipartiteBetweenness: {
    text: 'Betweenness, divided by the largest that a place on its side could have with so many places on each side. In a list that consists of many single pairs almost every value is 0.',
    formula:
      'B(i) = b(i) / (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) · 2; s: (n − 1) / m rounded down, t: its remainder, n: places on its own side, m: on the other',
    range: '0 to 1; not defined without two sides',
    source: works.borgatti2011,
  },
  bipartiteCloseness: {
    text: 'Closeness, measured by the largest that is possible: one step to every place of the other side, two to every place of its own. It holds for the places reached and is multiplied by their share of all.',
    formula:
      'N(i) = (b + 2(a − 1)) / sum of d(i, j) · (a + b − 1) / (n − 1); a: places reached on its own side, i included, b: on the other, d: steps',
    range: '0 (no partner) to 1 (partner of the whole other side); not defined without two sides',
    source: `${works.borgatti2011}; ${works.wasserman1994}`,
  },
  constraint: {
    text: 'How far the partners of a place are tied with each other too: a low value means that it connects places that little else connects. Without triangles, as in the list of a pair of countries, it is simply 1 divided by the number of partners.',
    formula:
      'E(i) = sum over all partners j: (p(i, j) + sum of p(i, q) · p(q, j) over common partners q)²; p(i, j) = 1 / k(i)',
    range: 'above 0 to 1.125; not defined without partners',
    source: works.burt1992,
  },
  participationCountries: {
    text: 'Over how many countries the partners of a place are spread, and how evenly: 0 means all lie in one country; with two alike it is 0.5. Where only the partners in one country were collected, it is 0 and says nothing about the place.',
    formula: 'P(i) = 1 − sum of (k(i, g) / k(i))² over all countries g; k(i, g): partners in g',
    range: '0 to below 1; not defined without partners',
    source: works.guimera2005,
  },
  participationClusters: {
    text: 'Over how many clusters the partners of a place are spread, and how evenly; a place with a high value connects clusters. It depends on how the clusters were found.',
    formula: 'P(i) = 1 − sum of (k(i, g) / k(i))² over all clusters g; k(i, g): partners in g',
    range: '0 to below 1; not defined without partners',
    source: works.guimera2005,
  },
  articulation: {
    text: 'Into how many parts more its connected part would fall if the place did not exist; 0 means all others would stay connected. Boundary places mostly fall off, as their other ties were not collected.',
    formula: 'A(i) = number of parts that remain of its connected part without i, − 1; 0 where none remains',
    range: '0 to k(i) − 1',
    source: works.hopcroft1973,
  },
  componentSize: {
    text: 'How many places are connected with this one through partners and their partners, itself included. 2 means: two places that have only each other.',
    formula: 's(i) = number of places j to which a chain of shown ties leads from i, i included',
    range: '1 to n',
    source: works.hopcroft1973,
  },
  tieBetweenness: {
    text: 'Between how many pairs of places the shortest way leads along this tie, its own two places included; where several ways are equally short, the pair counts in part. How lively the tie is, it does not say.',
    formula:
      'b(i–j) = sum over all pairs s, t: shortest ways from s to t along i–j / all shortest ways from s to t',
    range: '1 to n² / 4 pairs',
    source: works.girvan2002,
  },
  bridge: {
    text: 'How many places would be cut off if this tie did not exist, counted on the smaller side; 0 means another way leads round. Ties to boundary places are mostly bridges with one place, as its other ties were not collected.',
    formula:
      'B(i–j) = smaller number of places on the two sides of i–j if this tie is missing; 0 if i and j stay connected',
    range: '0 to n / 2',
    source: works.hopcroft1973,
  },
  component: {
    text: 'A part of the network that hangs together and is not connected to the rest. Two places belong to it if a chain of partnerships connects them.',
    formula: 'c(i) = c(j) if a chain of shown ties leads from i to j',
    range: 'counted from 1, the largest part first',
    source: works.hopcroft1973,
  },
  cluster: {
    text: 'Places with more ties among themselves than chance would make one expect; a computation finds them. Clusters are nothing official, and small changes of the data may bring a place into another. Where not all ties were collected, they also show how collecting was done.',
    formula:
      'wanted is the largest Q = sum over all clusters g: m(g) / m − (K(g) / 2m)²; m(g): ties within g, K(g): sum of the numbers of partners; with two sides A, B after Barber m(g) / m − KA(g) · KB(g) / m²',
    range: 'counted from 1, the largest cluster first; not defined without partners',
    source: `${works.traag2019}; ${works.barber2007}`,
  },
};
