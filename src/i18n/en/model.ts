// Words of the data: kinds, statuses, attributes and what is counted.

import type { Messages } from '../de';
import { asOfEnd, atEnd, one, shortEnd } from './grammar';

export const kinds: Messages['kinds'] = {
  partnership: 'partnership',
  friendship: 'friendship',
  cooperation: 'cooperation',
  contact: 'contact',
  project: 'project partnership',
  sponsorship: 'sponsorship',
};

export const status: Messages['status'] = {
  active: 'active',
  suspended: 'suspended',
  dormant: 'dormant',
  ended: 'ended',
  unknown: 'not known',
  perhapsEnded: 'perhaps ended',
  absent: 'does not exist',
  proposed: 'proposed',
};

export const placeKinds: Messages['placeKinds'] = {
  city: 'city',
  borough: 'borough',
  district: 'district',
  region: 'region',
};

export const attributes: Messages['attributes'] = {
  kind: 'Kind',
  status: 'Status',
  decade: 'Decade of founding',
  country: 'Country',
  region: 'Region',
  placeKind: 'Kind of place',
  theme: 'Theme of joint projects',
  sourced: 'Sources',
  coverage: 'Coverage',
  population: 'Inhabitants',
  length: 'Distance (km)',
  foundedYear: 'Year of founding',
  agreements: 'Number of agreements',
  /** Not an attribute, but chosen among them. */
  expected: 'Partners against expectation',
};

/** Of places, by how many partners are expected of them. */
export const expected: Messages['expected'] = {
  muchFewer: 'far fewer than expected',
  fewer: 'fewer',
  about: 'as expected',
  more: 'more',
  muchMore: 'far more',
};

export const coverage: Messages['coverage'] = {
  all: 'all partnerships collected',
  listed: 'only those of this list collected',
  boundary: 'known only as somebody’s partner (boundary)',
};

export const decade: Messages['decade'] = { of: year => `${year}s`, unknown: 'not known' };

export const themes: Messages['themes'] = {
  youth: 'Youth',
  civic: 'Civic life',
  digital: 'Digital matters',
  culture: 'Culture',
  education: 'Education',
  environment: 'Environment',
  urban: 'Urban development',
  memory: 'Remembrance',
  media: 'Media',
  inclusion: 'Inclusion',
  language: 'Language',
  humanitarian: 'Humanitarian aid',
  economy: 'Economy',
  vocational: 'Vocational training',
  sport: 'Sport',
  health: 'Health',
  diversity: 'Diversity',
};

export const yearEnd: Messages['yearEnd'] = { at: atEnd, asOf: asOfEnd, short: shortEnd };

export const counts: Messages['counts'] = {
  places: (n, shown) => `${shown} ${one(n, 'place', 'places')}`,
  ties: (n, shown) => `${shown} ${one(n, 'partnership', 'partnerships')}`,
  inForce: shown => `${shown} in force`,
  unknownFounding: shown => `${shown} without a known founding year`,
  besideUnknownFounding: shown => `besides ${shown} without a known founding year`,
  amongThemUnknownFounding: shown => `the founding year of ${shown} is not known`,
  suspended: shown => `${shown} of them suspended`,
  perhapsEnded: shown => `${shown} perhaps ended`,
  founded: shown => `${shown} founded`,
};
