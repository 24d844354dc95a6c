// The network as a whole, and beside chance.

import type { Glossary } from '../de';
import { works } from '../../works';

export const network: Glossary['network'] = {
  network: { term: 'network', text: 'All places shown and the ties between them.' },
  reach: {
    term: 'places within reach',
    text: 'Places to which a chain of ties leads through partners and their partners.',
  },
  nullModel: {
    term: 'chance model',
    text: 'An imagined network in which every place has as many partners as in the real one and stays on its side, but is tied at random. It shows what would come about without preferences.',
  },
  triangle: {
    term: 'triangle',
    text: 'Three places that are all tied to each other. In the list of a pair of countries there can be none.',
  },
  group: {
    term: 'country or region as a point',
    text: 'All places of a country or region taken together. The line between two points stands for all ties of their places and is the wider, the more there are; ties inside are counted but not drawn.',
  },
  matrix: {
    term: 'matrix',
    text: 'A table in which every row and every column is a region or a country; the cell says how many ties the two have.',
  },
  balance: {
    term: 'balance of a region',
    text: 'For each region: how many of the shown ties it has, how many of them inside, how many of its places have none, and over how many counterparts they spread.',
  },
  underconnected: {
    term: 'underconnected',
    text: 'Fewer partners than would be expected of a city of this size, in this country and region, and strikingly few: fewer than about 7 of 100 such cities would have so few. Only cities whose partnerships are all known in the sense of the list are counted; few partners alone are not enough.',
  },
  suggestion: {
    term: 'suggestion',
    text: 'A place which, by all that the network shows, could suit a city well and is recorded here neither as its partner nor as a former one. Its points are made up of aspects that are shown one by one; beside them stand reasons that can be checked. Whether the two want to work together, only they know.',
  },
  hitRate: {
    term: 'hit rate',
    text: 'Known partnerships are hidden; what is counted is how many of them come back among the first suggestions. 33% among the first ten means every third.',
  },
};

export const chance: Glossary['chance'] = {
  expected: {
    term: 'expected number',
    text: 'So many ties two regions would have on average if chance decided who is tied to whom and every place kept as many partners as it has. In the list of a pair of countries every place keeps its side, too.',
    formula:
      'E(r, s) = K(r) · K(s) / m with two sides, else K(r) · K(s) / (2m − 1); K: sum of the numbers of partners, m: number of ties; within a region without sides (K(r)² − sum of the k(i)²) / (4m − 2)',
    range: '0 to m',
    source: `${works.newman2010}; ${works.barber2007}`,
  },
  lift: {
    term: 'ratio to chance',
    text: 'The ties counted, divided by those expected, also called lift: 2 means twice as many as expected, 0.5 half as many. Where 1 lies within the range of 95%, it can be chance. Below three counted or expected, nothing is said.',
    formula: 'L(r, s) = counted / E(r, s); range: exact limits of a Poisson distribution / E(r, s)',
    range: '0 and more; 1: as many as expected',
    source: works.garwood1936,
  },
  concentration: {
    term: 'concentration',
    text: 'How likely two ties of a region, drawn at random, lead to the same counterpart. It is told from three ties to others on.',
    formula:
      'sum of n(s) · (n(s) − 1) / (N · (N − 1)); n(s): ties with the counterpart s, N: all ties to others',
    range: '0 to 1; 1: all lead to the same',
    source: works.simpson1949,
  },
};
