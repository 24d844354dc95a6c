import { plural } from '../../../i18n/plural';
import type { TrajectoryTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: TrajectoryTexts = {
  title: measure => `Rank over the years: ${measure}`,
  who: 'Shown',
  whose: { first: 'the first ten', selected: 'the selected ones' },
  lead: (names, n, shown) => (n > 3 ? `${shown} places together` : names),
  asKnown: 'As far as founding years are known:',
  leads: (year, lead, last, lastLead) =>
    `${lead} in front at the end of ${year}, ${lastLead} at the end of ${last}.`,
  always: (lead, year, last) => `${lead} in front at the end of ${year} as at the end of ${last}.`,
  crowd: (first, last, _n, shown, year) =>
    `At the end of ${year} ${shown} places share the ranks ${first} to ${last}; they are not drawn.`,
  none: 'Nobody stands alone or with few among the first ten: too many places share the front ranks.',
  noneSelected: 'None of the selected places has a rank in any year.',
  boundary: 'Boundary places, whose partnerships were not collected, have no rank.',
  shared: 'Who shares a rank stands at the best of those shared; the lines then lie side by side.',
  beyond: rank => `from rank ${rank}`,
  undated: (n, shown) =>
    `${one(n, 'One partnership', `${shown} partnerships`)} of unknown founding year ${one(n, 'is', 'are')} missing in every year; that may shift ranks.`,
  chart: measure =>
    `Rank by ${measure} at the end of each year, the first rank on top. Arrow keys choose a year. All ranks stand in the table below.`,
  yearSays: (year, list) => `End of ${year}: ${list}`,
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
