import type { Messages } from '../de';
import { one } from './grammar';

export const timeline: Messages['timeline'] = {
  datedInForce: shown => `${shown} in force of known year`,
  mode: 'What is shown',
  modes: { all: 'all', year: 'in force at the end of the year', period: 'founded in the period' },
  modesShort: { all: 'all', year: 'end of year', period: 'period' },
  play: 'Play the years',
  pause: 'Pause',
  speed: 'Speed',
  yearsPerSecond: (n, shown) => `${shown} ${one(n, 'year', 'years')}/s`,
  reset: 'Show all partnerships',
  moment: { all: 'as of', year: 'end of', period: 'founded' },
  momentAfter: { all: '', year: '', period: '' },
  chart: 'Foundings and events by year',
  head: 'Year',
  from: 'First year of the period',
  to: 'Last year of the period',
  foundings: 'Foundings per year',
  changes: ['suspended,', 'dormant, ended'],
  events: 'Events',
  unknownYear: shown => `Year unknown: ${shown}`,
  unknownYearShort: shown => `no year: ${shown}`,
  suspended: (_, shown) => `${shown} suspended`,
  dormant: (_, shown) => `${shown} dormant`,
  ended: (_, shown) => `${shown} ended`,
  peak: (many, years, most, total) =>
    `Foundings peaked in ${years}: ${most} ${many ? 'each, ' : ''}of ${total} partnerships with a known year`,
  known: (n, total, first, last) =>
    first === last
      ? `${total} ${one(n, 'partnership', 'partnerships')} with a known founding year: ${first}`
      : `${total} ${one(n, 'partnership', 'partnerships')} with a known founding year, from ${first} to ${last}`,
  noneShown: 'No founding fits the filters',
  noneKnown: 'No partnership has a known founding year',
  peakOfSuspensions: (year, n, shown, total) =>
    `${shown} of these ${total} ${one(n, 'was', 'were')} suspended in ${year}`,
  eventKinds: {
    conference: n => one(n, 'conference', 'conferences'),
    youth_forum: n => one(n, 'youth forum', 'youth forums'),
    theme_year: n => one(n, 'theme year', 'theme years'),
    workshop: n => one(n, 'workshop', 'workshops'),
    milestone: n => one(n, 'milestone', 'milestones'),
  },
  eventsIn: (n, shown, year) => `${year}: ${shown} ${one(n, 'event', 'events')}`,
  eventsHint: 'Arrow keys move from year to year',
  announced: 'only announced',
  undatedEvents: list => `${list} without a known date`,
  foundedLater: (n, shown, last) =>
    `${shown} ${one(n, 'founding', 'foundings')} after ${last}: please check the year`,
  eventsOutside: (n, shown, first, last) =>
    `${shown} ${one(n, 'event', 'events')} before ${first} or after ${last}`,
  unplaced: list => `${list}, but the time or the founding year is not known`,
  asOf: date => `As of ${date}`,
  source: publisher => `Source: ${publisher}`,
};
