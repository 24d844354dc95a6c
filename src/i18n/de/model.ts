// Words of the data: kinds, statuses, attributes and what is counted.

import { asOfEnd, atEnd, one, shortEnd } from './grammar';

export const kinds = {
  partnership: 'Partnerschaft',
  friendship: 'Freundschaft',
  cooperation: 'Zusammenarbeit',
  contact: 'Kontakt',
  project: 'Projektpartnerschaft',
  sponsorship: 'Patenschaft',
};

export const status = {
  active: 'aktiv',
  suspended: 'ausgesetzt',
  dormant: 'ruhend',
  ended: 'beendet',
  unknown: 'nicht bekannt',
  perhapsEnded: 'vielleicht beendet',
  absent: 'besteht nicht',
  proposed: 'gedacht',
};

export const placeKinds = { city: 'Stadt', borough: 'Stadtbezirk', district: 'Kreis', region: 'Region' };

/** Of places and ties: what filters, colours and sizes choose among. */
export const attributes = {
  kind: 'Art',
  status: 'Stand',
  decade: 'Jahrzehnt der Gründung',
  country: 'Land',
  region: 'Region',
  placeKind: 'Art des Ortes',
  theme: 'Thema gemeinsamer Projekte',
  sourced: 'Beleg',
  coverage: 'Abdeckung',
  population: 'Einwohner',
  length: 'Entfernung (km)',
  foundedYear: 'Gründungsjahr',
  agreements: 'Zahl der Vereinbarungen',
  /** Not an attribute, but chosen among them. */
  expected: 'Partner gegenüber Erwartung',
};

/** Of places, by how many partners are expected of them. */
export const expected = {
  muchFewer: 'viel weniger als erwartet',
  fewer: 'weniger',
  about: 'wie erwartet',
  more: 'mehr',
  muchMore: 'viel mehr',
};

/** Values of `coverage`. */
export const coverage = {
  all: 'alle Partnerschaften gesammelt',
  listed: 'nur die dieser Liste gesammelt',
  boundary: 'nur als Partner anderer bekannt (Randort)',
};

export const decade = { of: (year: string) => `${year}er Jahre`, unknown: 'nicht bekannt' };

export const themes = {
  youth: 'Jugend',
  civic: 'Bürgerschaft',
  digital: 'Digitales',
  culture: 'Kultur',
  education: 'Bildung',
  environment: 'Umwelt',
  urban: 'Stadtentwicklung',
  memory: 'Erinnerung',
  media: 'Medien',
  inclusion: 'Inklusion',
  language: 'Sprache',
  humanitarian: 'humanitäre Hilfe',
  economy: 'Wirtschaft',
  vocational: 'Berufsbildung',
  sport: 'Sport',
  health: 'Gesundheit',
  diversity: 'Vielfalt',
};

/** When the network of a year is told: within a sentence, standing alone, and where there is little room. */
export const yearEnd = { at: atEnd, asOf: asOfEnd, short: shortEnd };

export const counts = {
  places: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
  ties: (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`,
  inForce: (shown: string) => `${shown} bestehend`,
  unknownFounding: (shown: string) => `${shown} ohne bekanntes Gründungsjahr`,
  besideUnknownFounding: (shown: string) => `dazu ${shown} ohne bekanntes Gründungsjahr`,
  amongThemUnknownFounding: (shown: string) => `bei ${shown} ist das Gründungsjahr nicht bekannt`,
  suspended: (shown: string) => `davon ${shown} ausgesetzt`,
  perhapsEnded: (shown: string) => `${shown} vielleicht beendet`,
  founded: (shown: string) => `${shown} gegründet`,
};
