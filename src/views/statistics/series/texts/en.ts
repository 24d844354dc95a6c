import { plural } from '../../../../i18n/plural';
import type { SeriesTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: SeriesTexts = {
  title: 'Year by year',
  figure: 'Figure',
  peak: (value, year, several, last, lastYear) =>
    `Highest value ${value} (${several ? 'first at the end' : 'end'} of ${year}); most recently ${last} (end of ${lastYear}).`,
  peakLast: (value, year) => `Highest value ${value}, reached only most recently (end of ${year}).`,
  even: value => `The same value in every year: ${value}.`,
  notDefined: 'Not defined in any year.',
  yearSays: (year, value) => `End of ${year}: ${value}`,
  noValue: 'not defined',
  gaps: 'Where the line is missing, the figure is not defined for the network of that year.',
  chart: figure =>
    `${figure} at the end of each year. Arrow keys choose a year. All values stand in the table below.`,
  click: 'A click on a year shows the network of that year everywhere.',
  basis: 'Network at the end of each year',
  undated: shown => `without the ${shown} of unknown founding year`,
  filtered: 'filtered; kind and status as of each year',
  noYears: 'No partnership that the filters let through has a known founding year.',
  computing: (years, shown, percent) =>
    `Computing the figure of ${one(years, 'one year', `${shown} years`)}: ${percent}`,
  cancel: 'Cancel',
  cancelled: 'The computation was cancelled.',
  start: 'Compute',
  failed: 'The figures of the years could not be computed.',
  again: 'Try again',
  table: 'As a table',
  year: 'Year',
};
