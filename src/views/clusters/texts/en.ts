import { plural } from '../../../i18n/plural';
import type { ClusterTexts } from '.';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: ClusterTexts = {
  title: (n, shown) =>
    n === 0
      ? 'No cluster of three or more places'
      : n === 1
        ? 'One cluster of three or more places'
        : `${shown} clusters of three or more places`,
  what: 'A cluster is a set of places that have more partnerships among themselves than if partners were drawn by lot.',
  instead: asked =>
    `“${asked}” needs a network with two sides. This one has none, so the clusters were found by the Leiden method.`,
  parts: (n, shown, pairs, shownPairs) =>
    `The network falls into ${shown} connected parts${
      pairs === n
        ? ', all of them single pairs'
        : pairs > 0
          ? `, of which ${shownPairs} ${one(pairs, 'is a single pair', 'are single pairs')}`
          : ''
    }.`,
  inside: (n, within, all, pairs, shownPairs, between, shownBetween) =>
    [
      n === 0
        ? 'No partnership lies within such a cluster'
        : `${within} of ${all} partnerships ${one(n, 'lies', 'lie')} within these clusters`,
      pairs > 0 && `${shownPairs} ${one(pairs, 'is a pair by itself', 'are pairs by themselves')}`,
      between > 0 && `${shownBetween} ${one(between, 'leads', 'lead')} out of a cluster`,
    ]
      .filter(part => part !== false)
      .join(', ') + '.',
  alone: (n, shown) =>
    `${shown} ${one(n, 'place is', 'places are')} in no cluster: at this resolution ${one(n, 'it stands', 'they stand')} alone.`,
  boundary: (n, part, all) =>
    `${part} of ${all} places ${one(n, 'is known only as another place’s partner and is', 'are known only as other places’ partners and are')} put into the cluster of such a partner. The clusters therefore partly show whose partnerships were collected.`,
  clarity: {
    title: 'How clear are the clusters?',
    modularity: (n, within, expected, modularity) =>
      `${within} ${one(n, 'partnership lies', 'partnerships lie')} within clusters or pairs. If partners were drawn by lot, each place keeping its number, about ${expected} would, with the same division. That makes a modularity of ${modularity}.`,
    partsSuffice: modularity =>
      `The connected parts alone, taken as clusters, have a modularity of ${modularity}: the number is so high because the network falls apart.`,
    waiting: 'Networks are drawn by lot for comparison …',
    chance: (method, here, samples, mean, seed) =>
      `One run each (${method}), looking for the highest modularity, reaches ${here} here, and ${mean} on average in ${samples} networks in which every place has as many partners, but drawn by lot (seed ${seed}).`,
    more: p => `The network is divided into clusters more clearly than by chance (p ${p}).`,
    less: p => `The network is divided into clusters less clearly than by chance (p ${p}).`,
    within: p => `The difference may be chance (p ${p}).`,
  },
  controls: {
    method: 'Method',
    methods: {
      auto: 'automatic',
      projection: 'shared partners',
      barber: 'Barber’s modularity',
      leiden: 'Leiden',
      louvain: 'Louvain',
    },
    resolution: 'Resolution',
    resolutionHint: 'Higher: more and smaller clusters. 1 is modularity as it is defined.',
    resolutionIs: shown => `Resolution ${shown}`,
    paint: 'Colour map and network by cluster',
  },
  working: share => `Looking for clusters: ${share}`,
  cancel: 'Cancel',
  stopped: 'The search was stopped.',
  stoppedOld: 'The search was stopped; below are the clusters from before.',
  again: 'Search again',
  failed: 'The clusters could not be computed.',
  list: 'The clusters, the largest first',
  around: places => `around ${places}`,
  ties: (inside, outside) =>
    outside === null ? `${inside} partnerships` : `${inside} partnerships within, ${outside} outward`,
  stability: {
    stable: 'stable',
    fair: 'fairly stable',
    weak: 'not very stable',
    value: (word, share) => `${word} (${share})`,
  },
  allStable: 'The search depends on chance and was made several times; all runs found the same clusters.',
  stabilityNote:
    'Stable: the search depends on chance and is made several times. The percentage says what part of a cluster’s places is together in the other runs too, on average.',
  best: 'Best connected (partners in the cluster)',
  more: (n, shown) => `${shown} more ${one(n, 'place', 'places')}`,
  fewer: 'Fewer places',
  select: 'Select all on map and network',
  moreClusters: (n, shown) => `Show ${shown} more ${one(n, 'cluster', 'clusters')}`,
  traits: 'More frequent than by chance',
  noTraits: 'No country, region, kind, decade or theme is more frequent here than chance can explain.',
  columns: { trait: 'Trait', count: 'here', expected: 'expected', lift: 'times as many', p: 'p' },
  of: (count, known) => `${count} of ${known}`,
  attributes: { country: 'country', region: 'region', kind: 'kind', decade: 'founded', theme: 'theme' },
  comparison: {
    title: 'Are the clusters countries or regions?',
    attributes: { country: 'the countries', region: 'the regions' },
    onSide: side => ` (places of the side ${side})`,
    levels: {
      none: what => `The clusters match ${what} hardly at all`,
      little: what => `The clusters match ${what} only a little`,
      partly: what => `The clusters match ${what} in part`,
      largely: what => `The clusters match ${what} largely`,
    },
    figures: (rand, information) => `adjusted Rand index ${rand}, mutual information ${information}`,
    note: 'Rand index: 0 as by chance, 1 the same division. Mutual information (NMI, 0 to 1) is not adjusted for chance; with many small clusters it is high by itself.',
  },
  method: {
    title: 'How it was computed',
    projection: (first, second) =>
      `By shared partners: places of the side ${first} belong together the more partners they share; among these the Leiden method looks for clusters. Places of the side ${second} join the cluster where most of their partners are.`,
    barber:
      'Leiden method with Barber’s modularity: compared with partnerships drawn by lot between the two sides.',
    leiden: 'Leiden method (Traag, Waltman and van Eck 2019): every cluster is connected.',
    louvain:
      'Louvain method (Blondel and others 2008), as graphology computes it; clusters that fall apart are divided.',
    modularity: {
      newman: 'Modularity is Newman’s.',
      barber: 'Modularity is Barber’s, for networks with two sides.',
    },
    ties: 'Every partnership counts once, however many agreements it carries.',
    runs: (runs, agreement) =>
      `${runs} runs with different seeds; the best one is shown. Two runs agree to ${agreement} on average (NMI, 1: the same).`,
    oneRun: 'One run.',
    traits: (tests, sided) =>
      `Traits: countries and regions are dealt out anew among the places ${sided ? 'of the same side ' : ''}with about as many partners; kinds, decades and themes among the partnerships; p is the exact probability of so many or more. Of ${tests} tests the page names those with at most 5% false finds to be expected (Benjamini and Hochberg 1995).`,
    noTraits: 'The clusters are too small for traits.',
  },
};
