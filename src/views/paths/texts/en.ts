// The panel's own texts in English.

import { plural } from '../../../i18n/plural';
import type { PathsTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const steps = (n: number, shown: string) => `${shown} ${one(n, 'step', 'steps')}`;
const places = (n: number, shown: string) => `${shown} ${one(n, 'place', 'places')}`;

export const texts: PathsTexts = {
  ask: 'A path between two places',
  intro:
    'Who is tied to whom, through how many partnerships? Choose two places, and the shortest path from partner to partner is looked for.',
  from: 'From',
  to: 'To',
  hint: 'Find a place',
  turn: 'Reverse',
  show: 'Show all of it',
  showWhy: 'Move map and network so that the whole path is in sight',
  example: 'A long path, for example:',
  title: (n, shown, from, to) => `${steps(n, shown)} from ${from} to ${to}`,
  same: 'Start and destination are the same place.',
  none: (from, to, narrowed) =>
    `No path leads from ${from} to ${to} ${narrowed ? 'through the partnerships shown' : 'in what was collected'}`,
  apart: {
    alone: name => `${name} has no partnership here.`,
    part: (name, n, shown) => `${name} belongs to a connected part of ${places(n, shown)}.`,
  },
  collected:
    'A missing partnership may simply not have been collected: that no path was found does not mean that there is none.',
  only: 'It is the only path with so few steps.',
  several: shown => `There are ${shown} paths with so few steps.`,
  rule: 'First comes the one with the fewest ended partnerships; among these the one with the fewest without a founding year, then the one whose latest partnership is the oldest.',
  latest: year => `The latest partnership on this path dates from ${year}.`,
  latestKnown: year => `The latest partnership with a known founding year on this path dates from ${year}.`,
  others: 'Other paths just as short',
  more: shown => `and ${shown} more`,
  via: names => `by way of ${names}`,
  steps: 'Step by step',
  tie: (kind, founded, status) => [kind, founded, status].filter(part => part !== '').join(', '),
  since: year => `founded ${year}`,
  unknownYear: 'founding year not known',
  today: status => `today ${status}`,
  unknownStatus: 'present status not known',
  openTie: names => `Open the partnership ${names}`,
  compare: 'In comparison',
  inForce: 'Through partnerships in force only',
  all: 'Through all partnerships collected, ended ones too, of any year',
  compared: (what, n, shown) => `${what}: ${n === null ? 'no path' : steps(n, shown)}.`,
};
