import { plural } from '../../../i18n/plural';
import { capital } from '../../../lib/capital';
import type { TrajectoryTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: TrajectoryTexts = {
  title: measure => `Rank over the years: ${measure}`,
  who: 'Shown',
  whose: { first: 'the first ten', selected: 'the selected ones' },
  lead: (names, n, shown) => (n > 3 ? `${shown} places together` : names),
  asKnown: 'As far as founding years are known:',
  leads: (first, lead, last, lastLead) => `${lead} in front ${first}, ${lastLead} ${last}.`,
  always: (lead, first, last) => `${lead} in front both ${first} and ${last}.`,
  crowd: (first, last, _n, shown, at) =>
    `${capital(at)} ${shown} places share the ranks ${first} to ${last}; they are not drawn.`,
  none: 'No place is among the first ten alone or with few others: too many places share the top ranks.',
  noneSelected: 'None of the selected places has a rank in any year.',
  boundary: 'Boundary places, whose partnerships were not collected, have no rank.',
  shared:
    'Places that share a rank stand at the best of the ranks shared; their lines then lie side by side.',
  beyond: rank => `from rank ${rank}`,
  undated: (n, shown) =>
    `${one(n, 'One partnership', `${shown} partnerships`)} of unknown founding year ${one(n, 'is', 'are')} missing in every year; that may shift ranks.`,
  chart: measure =>
    `Rank by ${measure} at the end of each year, the first rank on top. Arrow keys choose a year. All ranks stand in the table below.`,
  yearSays: (at, list) => `${capital(at)}: ${list}`,
  standing: (name, rank, value) => `${name} ${rank} (${value})`,
  noRank: 'no rank',
  rank: rank => rank,
  ranks: (first, last) => `${first}–${last}`,
  computing: percent => `Computing the ranks of all years: ${percent}`,
  cancel: 'Cancel',
  cancelled: 'The computation was cancelled.',
  start: 'Compute',
  failed: 'The ranks of the years could not be computed.',
  again: 'Try again',
  noYears: 'No partnership that the filters let through has a known founding year.',
  otherMeasure: measure => `Clusters differ from year to year; shown is therefore the rank by ${measure}.`,
  click: 'A click on a year shows the network of that year everywhere.',
  table: 'As a table',
  year: 'Year',
};
