import { plural } from '../../../i18n/plural';
import type { CompareTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const ties = (n: number, shown: string, what: string) =>
  `${shown} ${what} ${one(n, 'partnership', 'partnerships')}`;

export const texts: CompareTexts = {
  title: 'Compare two views',
  intro:
    'Pin the present view, then change the year or a filter: here it says what changes by that. Or choose two years straight away.',
  pin: 'Pin this view',
  pinAgain: 'Pin the present one instead',
  swap: 'Swap',
  unpin: 'End the comparison',
  years: {
    legend: 'Compare two years',
    first: 'First year',
    second: 'Second year',
    compare: 'Compare',
    wrong: (from, to) => `Please enter two years between ${from} and ${to}.`,
  },
  halves: ['Pinned', 'Shown now'],
  moment: {
    all: 'all years',
    period: (from, to) => `founded ${from}–${to}`,
  },
  noFilter: 'no filter',
  more: (n, shown, now, nowIs, then, thenIs) =>
    `${ties(n, shown, 'more')}: ${now} (${nowIs}) against ${then} (${thenIs})`,
  fewer: (n, shown, now, nowIs, then, thenIs) =>
    `${ties(n, shown, 'fewer')}: ${now} (${nowIs}) against ${then} (${thenIs})`,
  asMany: (_n, shown) => `Equally many partnerships, but not the same ones: ${shown} each`,
  same: (n, shown) => `Both views show the same ${one(n, 'partnership', `${shown} partnerships`)}`,
  none: 'Neither view shows a partnership',
  lead: (now, then, both) =>
    `Only in the present view: ${now}; only in the pinned one: ${then}; in both: ${both}.`,
  withUndated: shown => `with ${shown} of unknown founding year`,
  withEnded: shown => `with ${shown} that ended`,
  figures: 'Figures',
  figure: 'Figure',
  resting: 'of these suspended or dormant',
  differs: 'Difference',
  points: shown => `${shown} percentage points`,
  undefined: 'not defined',
  undefinedWhy: 'This figure is not defined for such a network.',
  pending: 'being computed',
  sweeping: percent => `Computing the paths between all places: ${percent}`,
  failed: 'The figures could not be computed.',
  figuresNote:
    'Difference: present view minus pinned one. Steps hold in the largest part; as with KONECT, means count every place with 0 steps to itself. Places without a partnership shown stand in their own row only.',
  oneOfSeveral: (pinned, n, shown) =>
    `In the ${pinned ? 'pinned' : 'present'} view ${n === 2 ? 'two' : shown} parts are equally large, none is larger; steps hold in one of them.`,
  movers: 'Who moved furthest in rank',
  by: 'Rank by',
  place: 'Place',
  rank: 'Rank',
  value: 'Value',
  ranks: (first, last) => `${first}–${last}`,
  rankOf: rank => rank,
  moversListed: (listed, moved) => `Shown are ${listed} of ${moved} whose rank changed.`,
  moversNote: (n, shown, boundary) =>
    `Rank among the ${one(n, 'one place', `${shown} places`)} with partnerships in both views${boundary ? '; boundary places, whose ties were not collected, are left out' : ''}. Places that share ranks count at their middle.`,
  noMovers: (n, shown) =>
    n === 0
      ? 'No place that could be ranked has partnerships in both views.'
      : `Of ${one(n, 'one place', `${shown} places`)} with partnerships in both views none changed its rank.`,
  lists: 'What only one of the views shows',
  only: {
    onlySecond: shown => `Partnerships only in the present view: ${shown}`,
    onlyFirst: shown => `Partnerships only in the pinned one: ${shown}`,
    changed: shown => `In both, but with another status: ${shown}`,
    placesOnlySecond: shown => `Places with partnerships only in the present view: ${shown}`,
    placesOnlyFirst: shown => `Places with partnerships only in the pinned one: ${shown}`,
  },
  undatedAmong: (n, shown) =>
    one(
      n,
      'Of one that only one view shows the founding year is not known: it stands in no year, even if it was there already.',
      `Of ${shown} that only one view shows the founding year is not known: they stand in no year, even if they were there already.`,
    ),
  all: shown => `Show all ${shown}`,
};
