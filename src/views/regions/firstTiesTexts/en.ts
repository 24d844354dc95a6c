import { plural } from '../../../i18n/plural';
import type { FirstTiesTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: FirstTiesTexts = {
  title: 'The first partnerships',
  first: 'The first partnership',
  filtered: 'Only among those that the filters let through.',
  level: 'Between',
  levels: { country: 'countries', region: 'regions' },
  intro:
    'Of every pair the oldest partnership recorded here whose founding is known, even if it has ended; with the names and states of that time where they are recorded. The year shown plays no part here.',
  several: (n, shown, date) =>
    `${shown} ${one(n, 'partnership', 'partnerships')}, all of ${date}; which was the first is not known.`,
  oneOf: 'Which of these was the first, the date does not say.',
  contested: dates => `Other sources give another date: ${dates}.`,
  contestedOf: (tie, date) => `${tie} ${date}`,
  perhaps: list => `By a statement that the table does not follow, this would be older: ${list}.`,
  rivals: list => `Which was the first is disputed; also named: ${list}.`,
  undated: (n, shown) =>
    one(
      n,
      'The founding year of one more is not known; it may be older.',
      `The founding years of ${shown} more are not known; one of them may be older.`,
    ),
  onlyUndated: (n, shown) =>
    one(n, 'one partnership of unknown founding year', `${shown} partnerships, none of known founding year`),
  unknownPairs: (n, shown) => `Of ${one(n, 'one more pair', `${shown} more pairs`)} no founding is known.`,
  allUnknown: 'No partnership that the filters let through has a known founding year.',
  find: 'Search',
  none: 'No pair fits.',
  more: shown => `Show more (${shown})`,
};
