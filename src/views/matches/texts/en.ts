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
    'Choose a place. Suggested are places that are not its partners yet, with reasons that can be checked.',
  forWhom:
    'You can ask for every place of this network, and for other cities of 5,000 inhabitants and more that stand in the directory that comes with the app (GeoNames).',
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
      `Of ${name} only the partnerships of this list were collected. What is suggested here may exist elsewhere already.`,
    boundary: name =>
      `${name} is only known here as a partner of others; its other partnerships were not collected. What is suggested may exist already.`,
    absent: name =>
      `${name} is not in this network; its partnerships were not collected. What is suggested may exist already.`,
  },
  resting: {
    RU: (n, ties, resting) =>
      `Partnerships with Russian places rest in many places since the Russian war of aggression against Ukraine (24 February 2022)${
        n === 0 ? '' : `; in this list ${resting} of ${ties}`
      }. A suggestion is only calculated and is no advice.`,
  },
  rests: { RU: 'partnerships with Russian places rest in many places' },

  preset: 'Looking for',
  presets: {
    mostLikely: 'the most likely',
    sameChallenges: 'the same goals and challenges',
    underconnectedFirst: 'places with few partners first',
    noCountryTwice: 'only countries without a partner',
  },
  presetNotes: {
    mostLikely: 'What lies nearest, going by the partnerships that exist.',
    sameChallenges:
      'Features in common count too, rare ones more than frequent ones; the number of partners counts less.',
    underconnectedFirst: 'The fewer partners a place has here, the further it moves up.',
    noCountryTwice: 'Only countries in which the place has no partner here yet.',
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
    lowNote: 'Fewer partners than expected for their size; see “Underconnected”.',
    noLow:
      'Which places are underconnected cannot be said of this network. The reason is told under “Underconnected”.',
    absent: 'Also cities that are not in this network',
    absentNote: least =>
      `Cities of ${least} inhabitants and more in the European Union and in the countries of this network (GeoNames). Their partnerships were not collected; only location, surroundings, country, name and features speak for them.`,
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
  silent: names => `Without weight in this model: ${names}.`,
  asPreset: 'As given',
  factors: {
    paths: 'Ways in the network',
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
  tagsOwn: (name, tags) => `Known of ${name}: ${tags}.`,
  tagsNone: name => `Economy, goals and challenges of ${name} have not been collected yet.`,
  tagsAdd: 'Add for this question (nothing is stored):',
  tagsCount: 'They count when “the same goals and challenges” are looked for.',
  tagsSearch: 'Look for these',
  tagGroups: {
    place: 'Location and rank',
    economy: 'Economy',
    goals: 'Goals',
    challenges: 'Challenges',
  },
  complete: (shown, all, allShown) =>
    `Features with a source are known here of ${shown} out of ${places(all, allShown)}. A feature that is missing only means that no source for it has been collected.`,

  existing: shown => `Partnerships that exist or existed (${shown})`,
  existingNone: 'No partnership of this place stands in this network yet.',
  existingUnknown: name =>
    `No partnership of ${name} is listed here. What this list does not cover, it does not know.`,
  others: (n, shown) => `${shown} more ${one(n, 'partner', 'partners')}: `,
  tie: status => `: exists already, ${status}`,
  ended: status => `: existed, ${status}`,

  computing: 'Looking for suggestions …',
  failed: 'The suggestions could not be computed.',
  none: 'No place meets what is looked for.',
  found: (shown, candidates) => `${shown} of ${candidates} possible places`,
  list: 'Suggested places',
  score: shown => `${shown} points`,
  scoreNote:
    'Points: the more, the more likely; the average of the possible places has 0. The bars are measured by the first of the list.',
  why: 'What it rests on',
  whyNote: 'What each aspect adds to the points, compared with the average of the possible places.',
  whyOf: name => `Points of ${name} by aspect`,
  factor: 'Aspect',
  adds: 'Adds',
  noReason: 'No single reason stands out.',
  weakReason: factor => `No single reason stands out; what counts most: ${factor}.`,
  notHere: 'not in this network',
  show: 'Show',
  showWhy: name => `Show ${name} on map and network`,
  try: 'Try out',
  tryWhy: name => `What if ${name} were a partner`,
  untry: 'Take back',
  untryWhy: name => `No longer think of ${name} as a partner`,
  tried: 'This partnership is imagined.',
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
      `The weights come from a table of the world with ${ties} partnerships of ${cities} places (Wikipedia lists), learned on ${date}. Some partnerships of this network stand there too.`,
    thisNetwork: 'The weights have just been learned from this network.',
  },
  card: (hidden, draws, questions) =>
    `This is how well the model found hidden partnerships there again: ${hidden} of the partnerships hidden, ${draws} times, ${questions} questions; in brackets the range in which the value lies with 95% certainty.`,
  measured: (questions, testable, most) =>
    `Measured on this network: 10% of the partnerships hidden, three times (testable: ${testable}), ${questions} questions of ${most} places at most each time; in brackets the 95% range.`,
  measuredWith: {
    world:
      'The weights that come with the app were used; some of the hidden partnerships were among those they were learned from.',
    thisNetwork: 'Each time only the partnerships that were not hidden were learned from.',
  },
  expected:
    '“Expected” of country pairs means: by the number of all partnerships of both countries in this network.',
  noProfiles: 'Features take no part in this: those from joint projects would give the partners away.',
  figures: {
    hit1: 'in first place',
    hit10: 'among the first 10',
    hit50: 'among the first 50',
    mrr: 'mean reciprocal rank',
    aucDegree: 'before a place with as many partners',
  },
  scorers: {
    learned: 'this model',
    preferentialAttachment: 'who has many partners',
    commonNeighbours: 'partners in common',
    adamicAdar: 'partners in common, rare ones more (Adamic–Adar)',
    resourceAllocation: 'partners in common, shared out (resource allocation)',
    threeSteps: 'ways over three partnerships (L3)',
    distance: 'nearness',
    handSet: 'formula set by hand',
  },
  scorer: 'Method',
  measure: 'Measure the hit rate on this network',
  measureLong: 'This learns anew three times and takes some minutes.',
  measuring: share => `Measuring: ${share}`,
  tooFew: (testable, enough) =>
    `Too few to say anything: of the hidden partnerships only ${testable} can be tested, and below ${enough} any figure would be chance.`,
  learn: 'Learn the weights from this network',
  learnNote: 'Takes some minutes.',
  learning: share => `Learning: ${share}`,
  unlearn: 'Use the weights that come with the app again',
  tooSmall: least =>
    `This network is too small to learn weights of its own; that takes ${least} partnerships.`,
  runFailed: 'That did not work.',
  cancel: 'Cancel',
};
