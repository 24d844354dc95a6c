import { plural } from '../../../i18n/plural';
import type { WhatIfTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const places = (n: number, shown: string) => `${shown} ${one(n, 'place', 'places')}`;

export const texts: WhatIfTexts = {
  ask: 'What if two places were partners?',
  title: (a, b) => `If ${a} and ${b} were partners`,
  titleSeveral: shown => `If there were these ${shown} partnerships`,
  intro:
    'Choose two places. The proposed partnership appears on map, network and table, and here you read what it changes in the network. Nothing is stored; only the link holds it.',
  kept: 'Nothing of this is stored; only the link holds it.',
  fields: ['Place', 'Partner'],
  hint: 'Search for a place',
  notHere: 'not in this network',
  add: 'Add',
  remove: names => `Remove ${names}`,
  removeShort: 'Remove',
  removeAll: 'Remove all',
  undo: 'Undo',
  show: 'Show',
  showWhy: 'Set map and network so that the proposed partnerships are seen',
  list: 'Proposed partnerships',
  waiting: 'on its way\u00a0…',
  refused: {
    tied: 'These two are partners already.',
    same: 'That is the same place twice.',
    unknown: 'The page does not know this place.',
    listed: 'This partnership is in the list already.',
  },
  tied: (names, status) => `${names}: this partnership exists, its status is: ${status}.`,
  openTie: 'See it',
  resting: {
    RU: (n, ties, resting) =>
      `In many towns, partnerships with Russian places have been suspended or dormant since Russia’s war of aggression against Ukraine (24 February 2022)${
        n === 0 ? '' : `; in this list ${resting} of ${ties} are`
      }.`,
  },
  oneSide:
    'The list has two sides. A proposed partnership does not keep to them, so figures that need two sides are missing.',
  withoutEnded: 'ended ones not counted',
  covered: (n, names, countries) =>
    `In this list ${names} ${one(n, 'has', 'have')} no partner; the list is meant to be complete for ${countries}.`,
  notCovered: (n, names) =>
    `${names} ${one(n, 'is', 'are')} not in this list; whether ${one(n, 'this place has', 'these places have')} partners it does not know.`,
  noPartner: 'no partner today',
  notKnown: 'not recorded',
  elsewhere: names => `Without a row, as the region does not occur in this list: ${names}.`,
  notThen: n =>
    `Proposed partnerships exist from today on only: at the time shown ${one(n, 'it is', 'they are')} not there.`,
  filteredOut: 'The filters let no proposed partnership through.',
  showNow: 'Show all years',
  changes: 'What changes',
  working: share => `Computing the shortest paths: ${share}.`,
  computing: 'Computing\u00a0…',
  failed: 'This could not be computed.',
  joins: (names, _, shown, parts, total) =>
    `With ${names}, ${shown} parts of the network are joined that were apart before: parts of ${parts} places become one of ${total}.`,
  newly: (n, names, total, size) =>
    `${names} had no partnership in force here before and now ${one(n, 'belongs', 'belong')} to a part of ${places(size, total)}.`,
  nearer: (n, shown) =>
    `For ${shown} ${one(n, 'pair', 'pairs')} of places the path from partner to partner becomes shorter.`,
  counting: share => `Counting the pairs of places: ${share}.`,
  pairs: (n, shown) =>
    `${shown} ${one(n, 'pair of places is', 'pairs of places are')} joined through partners for the first time.`,
  nothingJoined: n =>
    `The parts of the network stay the same: the places of ${one(n, 'this partnership', 'these partnerships')} were in one part already.`,
  unchanged: 'None of these figures changes.',
  table: 'The network as a whole',
  figure: 'Figure',
  before: 'before',
  after: 'after',
  change: 'Difference',
  points: points => `${points} percentage points`,
  same: 'same',
  hardly: 'hardly different',
  undefined: 'not defined',
  largestNote:
    'Steps and diameter are those of the largest part. As it grows, the mean number of steps may rise too.',
  standing: 'Betweenness of the places concerned',
  standingNote:
    'Betweenness says on how many shortest paths of others a place lies. Places are compared whose partnerships were collected.',
  betweenness: (value, rank) => (rank === '' ? value : `${value} (${rank})`),
  rank: (from, to, among) => `${from === to ? `rank ${from}` : `ranks ${from} to ${to}`} of ${among}`,
  notRanked: 'no rank: not all its partnerships are collected',
  place: 'Place',
  balance: { region: 'Balance of regions', country: 'Balance of countries' },
  group: { region: 'Region', country: 'Country' },
  balanceTies: 'Partnerships',
  balanceShare: 'Share',
  balancePartners: { region: 'Partner regions', country: 'Partner countries' },
  fromTo: (before, after) => (before === after ? after : `${before} → ${after}`),
};
