import { plural } from '../../../i18n/plural';
import type { StatisticsTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: StatisticsTexts = {
  title: {
    all: (n, shown) =>
      n === 2 ? 'The two places are tied to each other' : `All ${shown} places are connected`,
    giant: (giant, order) => `${giant} of ${order} places form one connected part`,
    parts: (parts, giant, order) =>
      `The network falls into ${parts} connected parts; the largest joins ${giant} of ${order} places`,
    partsAlike: (parts, giant, order) =>
      `The network falls into ${parts} connected parts; the largest join ${giant} of ${order} places each`,
  },
  computing: 'The figures are being computed\u00a0…',
  failed: 'These figures could not be computed.',
  boundary: (n, shown, of) =>
    `${one(n, 'One place is', `${shown} of the ${of} places are`)} known only as ${one(n, 'a partner of another one', 'partners of others')}; ${one(n, 'its', 'their')} other partnerships were not collected. All figures on this page describe the network that was collected, and so also how it was collected.`,
  sided:
    'Every partnership leads from the one side to the other. In such a network there can be no triangles.',
  groups: {
    size: 'Size',
    partners: 'Partners',
    cohesion: 'How it is connected',
    ways: 'Paths',
    triangles: 'Triangles',
  },
  exact:
    'Steps are partnerships on the shortest path. Every pair of places of the largest part is counted, without sampling, and as with KONECT every place also with 0 steps to itself.',
  oneOfSeveral: (n, shown) =>
    `${n === 2 ? 'Two' : shown} parts are equally large, none is larger; “the largest part” means one of them here.`,
  sweeping: percent => `Shortest paths from every place: ${percent}`,
  atRest: 'Will be computed once the years have stopped running.',
  waiting: 'being computed',
  notDefined: 'not defined',
  undefinedWhy: {
    transitivity: 'No place has two partners.',
    assortativity: 'The places at all ends of partnerships have equally many partners.',
    powerLaw: 'All places have equally many partners.',
  },
  why: {
    order: 'Places of which at least one partnership is shown. All other figures rest on them.',
    size: 'Pairs of places that are tied to each other. Several agreements of one pair count once.',
    isolated:
      'Places of the dataset of which no partnership is shown here. They stand in none of the other figures.',
    meanDegree: 'Every partnership counts at both ends: twice the partnerships, divided by the places.',
    maxDegree: 'How many partners the place with the most has.',
    density: 'What share of all pairs of places is tied: 1 if every place were tied to every other.',
    gini: 'How unequally partners are spread: 0 if all places have equally many; close to 1 if a few have nearly all.',
    powerLaw:
      'How fast the number of places falls with the number of their partners, if it follows a power law; the larger, the faster. Whether it does, the number does not say.',
    assortativity:
      'Whether places with many partners are tied more to their like (above 0, at most 1) or more to places with few (below 0, at least −1).',
    components:
      'Within a connected part partnerships lead from every place to every other; between two parts there is no path.',
    giant: 'Places in the connected part with most places.',
    giantShare: 'Share of the places that lie in the largest part.',
    diameter:
      'The greatest distance: so many partnerships lie between two places of the largest part that are farthest apart.',
    radius:
      'From the best-placed place all others of the largest part can be reached in at most so many steps.',
    meanDistance:
      'Mean distance of two places of the largest part. As in KONECT’s handbook, every place also counts with its distance 0 to itself.',
    medianDistance:
      'More than half of all pairs of the largest part are at most this far apart; here, too, every place counts with itself.',
    effectiveDiameter:
      '90% of all pairs of the largest part lie within this distance; between two whole steps it is divided evenly. Here, too, every place counts with itself.',
    triangles: 'Three places each of which is tied to the other two.',
    transitivity:
      'Where a place has two partners: how often these are tied to each other, too, over all such pairs of the network. KONECT calls this the clustering coefficient.',
    averageClustering:
      'The same share for each place alone, averaged over the places; a place with a single partner counts as 0.',
  },
  formula: 'Formula:',
  source: 'Source:',
  without: value => `Without the distances 0 it would be ${value}.`,
  save: 'Save as CSV',
  file: 'statistics',
  degrees: {
    title: 'Who has how many partners',
    all: (degree, shown) => `All places have ${one(degree, 'one partner', `${shown} partners`)}.`,
    lead: (single, share, shown) =>
      `${single} of the places have a single partner; ${share} have ${shown} or more.`,
    noSingle: (share, shown) => `No place has only one partner; ${share} have ${shown} or more.`,
    label: n =>
      `Distribution of the number of partners over ${n} places: across, the number of partners; up, the share of places that have that many or more. Both axes are divided in equal ratios. All values stand in the table below.`,
    x: 'Partners',
    y: 'Share of places with that many or more',
    log: 'Both axes are divided in equal ratios; on them a power law would be a straight line.',
    point: (degree, places, share) => `${degree} or more partners: ${places} places (${share})`,
    table: 'As a table',
    columns: { degree: 'Partners', places: 'Places', orMore: 'that many or more', share: 'Share' },
  },
  lengths: {
    title: 'How far they reach',
    computing: 'The lengths are being compared\u00a0…',
    shorter: (median, random, networks) =>
      `Half of the partnerships are shorter than ${median}\u00a0km; in each of ${networks} random networks this middle lies higher, over all of them at ${random}\u00a0km.`,
    longer: (median, random, networks) =>
      `Half of the partnerships are longer than ${median}\u00a0km; in each of ${networks} random networks this middle lies lower, over all of them at ${random}\u00a0km.`,
    even: (median, low, high, networks) =>
      `Half of the partnerships are longer than ${median}\u00a0km. That is within what chance makes: in ${networks} random networks this middle lies between ${low} and ${high}\u00a0km.`,
    alike: (n, median, networks) =>
      n === 1
        ? `The one partnership reaches ${median}\u00a0km. There is nothing to compare.`
        : `The middle of the lengths lies at ${median}\u00a0km. Nothing can be compared: in all ${networks} random networks it is the same.`,
    how: (seed, sided) =>
      `As the crow flies. In the random networks every place has as many partners as here${sided ? ', all of them on the other side' : ''}; who is tied to whom is drawn by lot (seed ${seed}).`,
    label: 'Lengths of the partnerships and of pairs drawn by lot',
    columns: { length: 'Length', own: 'Partner\u00adships', random: 'Chance' },
    class: (from, to) => `${from}–${to}\u00a0km`,
    upTo: to => `up to ${to}\u00a0km`,
    beyond: from => `over ${from}\u00a0km`,
    legend: { own: 'Partnerships', random: 'pairs drawn by lot' },
  },
  chance: {
    title: 'More than chance?',
    intro: (samples, sided) =>
      `Compared with ${samples} networks drawn by lot: every place keeps the number of its partners${sided ? ', and all of them lie on the other side' : ''}; who is tied to whom is left to chance.`,
    start: 'Compare with chance',
    again: 'Try again',
    cancel: 'Cancel',
    running: percent => `Random networks are being drawn: ${percent}`,
    failed: 'The comparison could not be computed.',
    figures: {
      transitivity: 'Transitivity',
      averageClustering: 'Average density among partners',
      assortativity: 'Like with like (assortativity)',
      modularity: 'Division into clusters (modularity)',
      sameCountry: 'Partnerships within a country',
    },
    knownCountries: 'Only those are counted whose two places lie in a known country.',
    more: (value, mean) => `higher than by chance: ${value}, in the random networks ${mean} on average`,
    fewer: (value, mean) => `lower than by chance: ${value}, in the random networks ${mean} on average`,
    even: (value, mean) => `within what chance makes: ${value}, in the random networks ${mean} on average`,
    always: value => `nothing to compare: in every random network the value is the same, ${value}`,
    notDefined: 'not defined here',
    sureAlways: p => `the same in each, p\u00a0=\u00a0${p}`,
    sure: (z, p) => `z\u00a0=\u00a0${z}, p\u00a0=\u00a0${p}`,
    told: {
      none: '',
      running: 'The comparison is running.',
      failed: 'The comparison has failed.',
      done: 'The comparison is done.',
    },
    howTitle: 'How it is computed',
    how: (samples, seed, settle, between) =>
      `${samples} random networks, seed ${seed}; ${settle} swaps tried per partnership before the first, ${between} before each further one. z: distance from the mean of the random networks in standard deviations. p: how often a random network lies at least as far out, on both sides, the real network counted among them.`,
    least: p => `Here p cannot be smaller than ${p}.`,
    threshold:
      'Higher or lower than by chance is said only where p is at most 0.05; one of twenty figures would get there by chance, too.',
    modularity: method => `In each network a single run of ${method} looks for the clusters.`,
    methods: { leiden: 'Leiden', barber: 'Leiden with Barber’s modularity' },
    regions: 'Who is tied to whom more often than by chance is told under',
    regionsLink: 'Regions',
  },
};
