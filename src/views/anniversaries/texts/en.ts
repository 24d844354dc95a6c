import { one } from '../../../i18n/en/grammar';
import type { AnniversariesTexts } from './de';

const at = (date: string) => (/^\d{1,2}\s/.test(date) ? `on ${date}` : `in ${date}`);

export const texts: AnniversariesTexts = {
  title: (from, to) =>
    from === to ? `Round anniversaries in ${from}` : `Round anniversaries, ${from} to ${to}`,
  titleOf: (place, from, to) =>
    from === to
      ? `Round anniversaries in ${from}: ${place}`
      : `Round anniversaries, ${from} to ${to}: ${place}`,
  intro: {
    usual: 'Round means 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80 … years after the founding.',
    fives: 'Every fifth year after the founding counts as round.',
  },
  resting:
    'What is suspended or dormant is in the list too; there it only says how long ago it was founded. The status is today’s, for years to come as well.',
  from: 'From',
  to: 'to',
  fives: '15, 35, 45 … years too',
  backToNow: 'This year and the next',
  ofAll: 'Show all places',
  year: (n, shown, resting, restingShown) =>
    `${shown} ${one(n, 'anniversary', 'anniversaries')}${
      resting === 0
        ? ''
        : n === 1
          ? '; the partnership is suspended or dormant'
          : `; in ${one(resting, 'one', restingShown)} of them the partnership is suspended or dormant`
    }.`,
  none: 'No founding has a round anniversary in these years. Choose other years.',
  dayUnknown: 'Day and month not known',
  kind: (n, shown, kind) => `${shown} ${one(n, 'year', 'years')} of ${kind}`,
  years: (n, shown) => `${shown} ${one(n, 'year', 'years')}`,
  since: (n, shown) => `${shown} ${one(n, 'year', 'years')} after the founding`,
  ofEvent: (n, shown) => `${shown} ${one(n, 'year', 'years')}`,
  founded: date => `founded ${at(date)}`,
  disputed: 'other sources state another date',
  unsure: 'the date is uncertain',
  more: (n, shown) => `Show ${one(n, 'one more', `${shown} more`)}`,
  undated: (n, shown) =>
    `Besides, ${one(n, 'one partnership is in force whose', `${shown} partnerships are in force whose`)} founding year is not known.`,
  events: 'Events',
  save: 'Save calendar file',
  saved: (n, shown, left, leftShown) =>
    `The calendar file (iCalendar) holds the ${one(n, 'one anniversary whose', `${shown} anniversaries whose`)} day is known.${
      left === 0
        ? ''
        : ` ${leftShown} ${one(left, 'is', 'are')} not in it: only the month or the year is known, and no day is made up.`
    }`,
  nothingToSave: left =>
    `There are no days for a calendar: of ${one(left, 'this anniversary', 'these anniversaries')} only the month or the year is known, and no day is made up.`,
  calendar: 'Anniversaries of city partnerships',
  file: 'anniversaries',
  asOf: (date, status) => `Status on ${date}: ${status}.`,
  origin: (title, licence) => `From: ${title} (${licence}).`,
};
