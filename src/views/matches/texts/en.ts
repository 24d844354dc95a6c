import { plural } from '../../../i18n/plural';
import { reasons } from '../../../i18n/reasons/en';
import type { MatchesTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const partnerships = (n: number, shown: string) => `${shown} ${one(n, 'partnership', 'partnerships')}`;
const places = (n: number, shown: string) => `${shown} ${one(n, 'place', 'places')}`;

export const texts: MatchesTexts = {
  reasons,
  ask: 'Which place goes with which?',
  intro:
    'Choose a place. The suggestions are places that are not its partners yet, with reasons that can be checked.',
  forWhom:
    'You can ask for every place of this network, and for other cities of 5,000 inhabitants and more in the gazetteer that comes with the app (GeoNames).',
  example: 'For example:',
  title: name => `Suggestions for ${name}`,
  field: 'For',
  hint: 'Search for a place',
  basis: (n, shown) =>
    `based on ${partnerships(n, shown)} in force today. The years and filters chosen on the page do not apply here.`,
  level: 'Suggestions are for single places. Map and network show whole regions or countries just now.',
  showPlaces: 'Show places',
  coverage: {
    listed: name =>
      `For ${name}, only the partnerships of this list were collected. A suggested place may be a partner already.`,
    boundary: name =>
      `${name} is only known here as a partner of others; its other partnerships were not collected. A suggested place may be a partner already.`,
    absent: name =>
      `${name} is not in this network; its partnerships were not collected. A suggested place may be a partner already.`,
  },
  resting: {
    RU: (n, ties, resting, kinds) =>
      `In many towns, partnerships with Russian places have been suspended or dormant since Russia’s war of aggression against Ukraine (24 February 2022)${
        n === 0 ? '' : `; in this list ${resting} of ${ties} are${kinds}`
      }. A suggestion is only computed and is no advice.`,
  },
  restingOf: (suspended, dormant) => ` (${suspended} suspended, ${dormant} dormant)`,
  rests: { RU: 'in many towns, partnerships with Russian places are suspended or dormant' },

  preset: 'Looking for',
  presets: {
    mostLikely: 'what fits best',
    sameChallenges: 'shared goals and challenges',
    underconnectedFirst: 'few partners first',
    noCountryTwice: 'only countries without a partner',
  },
  presetNotes: {
    mostLikely: 'What fits best, going by the partnerships that exist.',
    sameChallenges:
      'Places that share a feature of economy, goals or challenges come first. Features in common count too, rare ones more than frequent ones; what only one of the two places has, such as the seat of a region, counts against it. Inhabitants count double, the number of partners half.',
    underconnectedFirst: 'The fewer partners a place has here, the further it moves up.',
    noCountryTwice: 'Only other countries in which the place has no partner here yet.',
  },
  filters: (n, shown) => (n === 0 ? 'Filters' : `Filters (${shown} set)`),
  filter: {
    country: 'Country',
    region: 'Region',
    km: 'Distance',
    size: 'Size',
    any: 'all',
    anyDistance: 'any',
    abroad: 'only abroad',
    eu: 'European Union',
    within: km => `up to ${km} km`,
    low: 'Only underconnected places',
    lowNote: 'Strikingly fewer partners than would be expected; see “Underconnected”.',
    noLow: 'Which places are underconnected cannot be said for this network. “Underconnected” says why.',
    absent: 'Also cities that are not in this network',
    absentNote: least =>
      `Cities of ${least} inhabitants and more in the European Union and in the countries of this network (GeoNames). Their partnerships were not collected; only location, surroundings, country, inhabitants, name and features speak for them.`,
    reset: 'Remove filters',
  },
  sizes: {
    small: 'under 20,000 inhabitants',
    medium: '20,000 to under 100,000',
    large: '100,000 to under 500,000',
    huge: '500,000 and more',
  },
  weights: 'Weights',
  weightsNote: 'How much each aspect counts: 1 as learned, 0 not at all, 2 twice as much.',
  silent: names => `Without weight in this calculation: ${names}.`,
  asPreset: 'As given',
  factors: {
    paths: 'Paths in the network',
    neighbours: 'Neighbouring places',
    countries: 'Countries and regions',
    popularity: 'Number of partners',
    distance: 'Distance',
    names: 'Name',
    size: 'Inhabitants',
  },
  tagsFactor: 'Features in common',
  lessKnown: 'Few partners first',

  tags: (n, shown) => `Features and goals${n === 0 ? '' : ` (${shown} added)`}`,
  tagsOwn: (name, tags) => `Known about ${name}: ${tags}.`,
  tagsNone: name => `Economy, goals and challenges of ${name} have not been collected yet.`,
  tagsAdd: 'Add (applies until you take it away again, and is part of the link):',
  tagsHeld: 'In brackets: how many of the possible places have the feature, by the sources collected.',
  tagsNobody: (n, names) =>
    `No place of this list has ${one(n, 'this feature', 'any of these features')}: ${names}. This does not change the suggestions.`,
  tagsCount: 'Features only count when “shared goals and challenges” are looked for.',
  tagsSearch: 'Look for these',
  tagGroups: {
    place: 'Location and rank',
    economy: 'Economy',
    goals: 'Goals',
    challenges: 'Challenges',
  },
  complete: (shown, all, allShown) =>
    `Features with a source are known for ${shown} of ${places(all, allShown)} of this network. A feature that is missing only means that no source for it has been collected.`,

  existing: shown => `Partnerships that exist or existed (${shown})`,
  existingNone: 'This network holds no partnership of this place.',
  existingCovered: (name, countries) =>
    `In this list ${name} has no partner; the list is meant to be complete for ${countries}.`,
  existingUnknown: name =>
    `No partnership of ${name} is recorded here. That does not mean that there is none.`,
  others: (n, shown, further) => `${shown}${further ? ' more' : ''} ${one(n, 'partner', 'partners')}: `,
  tie: status => `: exists already, ${status}`,
  ended: status => `: existed, ${status}`,

  computing: 'Looking for suggestions\u00a0…',
  failed: 'The suggestions could not be computed.',
  withoutCities:
    'This file has no list of cities. Without it no suggestions can be computed. Save the page once more in Twinline, under “Export”, “with the list of cities”.',
  none: 'No place meets everything that is looked for.',
  noneAlone: 'Removing a single filter is not enough.',
  noneAtAll: 'No place is left in this network that could be suggested.',
  without: name => `without “${name}”`,
  placesLeft: places,
  nothingWeighs:
    'All weights are 0, so nothing speaks more for one place than for another; set at least one of them higher.',
  found: (shown, candidates) => `${shown} of ${candidates} possible places`,
  list: 'Suggested places',
  score: shown => `${shown} points`,
  scoreNote:
    'Points: the more, the more likely; 0 is the average of the possible places. The bars are measured against the highest value of the list.',
  why: 'What it rests on',
  whyNote: 'What each aspect adds to the points, compared with the average of the possible places.',
  whyOf: name => `Points of ${name} by aspect`,
  factor: 'Aspect',
  adds: 'Adds',
  noneShared: 'No shared feature of economy, goals or challenges is known.',
  tagsFor: names => `Features in common: ${names}.`,
  tagsAgainst: names => `What only one of the two places has counts against it: ${names}.`,
  noReason: 'No single reason stands out.',
  weakReason: factor => `No single reason stands out; what counts most: ${factor}.`,
  notHere: 'not in this network',
  show: 'Show',
  showWhy: name => `Show ${name} on map and network`,
  try: 'Try out',
  tryWhy: name => `Try out: what if ${name} were a partner`,
  untry: 'Take back',
  untryWhy: name => `Take back the proposed partnership with ${name}`,
  tried: 'This partnership is proposed, to see what it would change.',
  more: shown => `${shown} more`,
  save: 'List as CSV',
  file: 'suggestions',
  columns: {
    rank: 'Rank',
    name: 'Place',
    country: 'Country',
    score: 'Points',
    km: 'Kilometres',
    reasons: 'Reasons',
  },

  quality: 'How good is this?',
  inUse: {
    world: (ties, cities, date) =>
      `The weights were learned from ${ties} partnerships of ${cities} places of the world (Wikipedia lists, computed on ${date}). Some partnerships of this network are among them.`,
    thisNetwork: 'The weights have just been learned from this network.',
  },
  card: (hidden, draws, questions) =>
    `This is how often a hidden partner stands near the top there: ${hidden} of the partnerships were hidden, ${draws} times, and the partner was asked for ${questions} times. In brackets the range in which the value lies with 95% certainty. Some places stand in the lists twice; a part of the hits comes from there.`,
  measured: (questions, testable, most) =>
    `Measured on this network: 10% of the partnerships were hidden, three times (testable: ${testable}), and the partner was asked for ${questions} times, for ${most} places at most each time. In brackets the range in which the value lies with 95% certainty.`,
  measuredWith: {
    world:
      'The weights that come with the app were used; some of the hidden partnerships were among those they were learned from.',
    thisNetwork: 'Each time the weights were learned only from the partnerships that were not hidden.',
  },
  expected:
    '“Expected”, of country pairs, means: by the number of all partnerships of both countries in this network.',
  noProfiles:
    'Features do not count in this measurement: those from joint projects would give the partners away.',
  figures: {
    hit1: 'in first place',
    hit10: 'among the first 10',
    hit50: 'among the first 50',
    mrr: 'mean of 1 / rank (1: always first)',
    aucDegree: 'before a place with as many partners',
  },
  scorers: {
    learned: 'these suggestions',
    preferentialAttachment: 'who has many partners',
    commonNeighbours: 'partners in common',
    adamicAdar: 'partners in common, rare ones more (Adamic–Adar)',
    resourceAllocation: 'partners in common, shared out (resource allocation)',
    threeSteps: 'paths over three partnerships (L3)',
    distance: 'nearness',
    handSet: 'formula set by hand',
  },
  scorer: 'Method',
  measure: 'Measure the hit rate on this network',
  measureLong: 'For this the weights are learned anew three times; it takes some minutes.',
  measuring: share => `Measuring: ${share}`,
  tooFew: (testable, enough) =>
    `Too few to say anything: of the hidden partnerships only ${testable} can be tested, and below ${enough} any figure would be chance.`,
  learn: 'Learn the weights from this network',
  learnNote: 'Takes some minutes.',
  learning: share => `Learning: ${share}`,
  unlearn: 'Use the weights that come with the app again',
  tooSmall: least =>
    `This network is too small to learn weights of its own; that takes ${least} partnerships at least.`,
  runFailed: 'That did not work.',
  cancel: 'Cancel',
};
