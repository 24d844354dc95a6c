import type { Messages } from '../de';
import { atEnd, one } from './grammar';

export const search: Messages['search'] = {
  label: 'Search for a place, a partnership or a command',
  placeholder: 'Find a place or command',
  shortcut: 'Ctrl+K',
  results: 'Results',
  found: (n, shown) => `${shown} ${one(n, 'result', 'results')}`,
  failed: 'The search could not be loaded. It will be tried again with the next letter.',
  none: 'Nothing found. This dataset contains no place of that name.',
  formerly: (name, period) => `${name}, its name ${period}`,
  alsoCalled: name => `also ${name}`,
  inLanguage: (name, language) => `${name} (${language})`,
  tie: (kind, date) => `${kind} since ${date}`,
  tieUndated: kind => `${kind}, founding not known`,
  goToYear: end => `Show the network ${atEnd(end)}`,
  goToFoundings: year => `Show the foundings of ${year}`,
  goToPeriod: (from, to) => `Show the foundings from ${from} to ${to}`,
  command: {
    time: 'Time',
    panel: 'Open panel',
    resetFilters: 'Reset filters',
    path: 'Path between two places',
  },
};
