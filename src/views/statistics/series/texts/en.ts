import { plural } from '../../../../i18n/plural';
import { capital } from '../../../../lib/capital';
import type { SeriesTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: SeriesTexts = {
  title: 'Year by year',
  figure: 'Figure',
  peak: (value, at, several, last, lastAt) =>
    `Highest value ${value} (${several ? 'first ' : ''}${at}); most recently ${last} (${lastAt}).`,
  peakLast: (value, at) => `Highest value ${value}, reached only most recently (${at}).`,
  even: value => `The same value in every year: ${value}.`,
  notDefined: 'Not defined in any year.',
  yearSays: (at, value) => `${capital(at)}: ${value}`,
  noValue: 'not defined',
  gaps: 'Where the line is missing, the figure is not defined for the network of that year.',
  chart: figure =>
    `${figure} at the end of each year. Arrow keys choose a year. All values stand in the table below.`,
  click: 'A click on a year shows the network of that year everywhere.',
  basis: 'Network at the end of each year',
  lastly: at => `most recently ${at}`,
  undated: shown => `without the ${shown} of unknown founding year`,
  filtered: 'filtered; kind and status as of each year',
  oneOfSeveral:
    'Where several parts are equally large and none is larger, the value of the year holds in one of them.',
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
