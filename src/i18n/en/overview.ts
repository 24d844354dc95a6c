import type { Messages } from '../de';
import { atEnd, one } from './grammar';

export const overview: Messages['overview'] = {
  summary: (places, ties) => `The dataset contains ${ties} between ${places} places.`,
  filteredOut: (n, shown) =>
    `${one(n, 'One partnership is', `${shown} partnerships are`)} left out by filters; all figures follow the filters.`,
  shownAll: 'All partnerships are shown, including those without a known founding year.',
  shownYear: end => `This is the network ${atEnd(end)}.`,
  shownPeriod: (from, to) => `These are the foundings from ${from} to ${to}.`,
  none: 'There is no partnership to show here.',
  findings: 'What stands out',
  basis: {
    all: readOn => `as of ${readOn}`,
    period: (from, to, readOn) => `founded ${from}–${to}, as of ${readOn}`,
    ended: 'ended ones included',
    undated: shown => `without the ${shown} whose founding year is not known`,
    listed: 'only partnerships of this list',
    mixed: 'not complete for every place',
    filtered: 'filtered',
    proposed: (n, shown) => `with ${shown} proposed ${one(n, 'partnership', 'partnerships')}`,
  },
  mostPartners: 'Most partners',
  incomplete: 'not all collected',
  incompleteWhy: 'Not all partnerships of this place are collected; there may be more.',
  partners: (n, shown) => `${shown} ${one(n, 'partner', 'partners')}`,
  coverage: 'What the list covers',
  status: 'Status of the partnerships shown',
  kind: 'Kind of the partnerships shown',
  labels: {
    inForce: 'in force',
    founded: 'founded in the period',
    unknownFounding: 'without a known founding year',
    places: n => one(n, 'place', 'places'),
  },
};
