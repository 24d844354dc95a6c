// Their words stand in the page's own texts.

import type { Glossary } from '../de';

export const kinds: Glossary['kinds'] = {
  partnership: {
    text: 'A formal tie without limits of time or subject, based on a treaty or charter.',
  },
  friendship: {
    text: 'An agreed tie that is limited in time or names particular undertakings; often the step before a partnership.',
  },
  cooperation: {
    text: 'An agreement on cooperation that does not call itself a partnership, often between states, regions and districts.',
  },
  contact: { text: 'A tie without a formal agreement.' },
  project: { text: 'An undertaking limited in time and subject, based on an agreement.' },
  sponsorship: {
    text: 'A sponsorship (Patenschaft), such as that of German towns for people expelled from a place after the war. It is not a partnership and belongs to no network.',
  },
};

export const status: Glossary['status'] = {
  active: {
    text: 'Founded, and neither suspended, dormant nor ended. Of today it means: a source confirms that the partnership is alive.',
  },
  suspended: {
    text: 'One side has decided, or said in public, that official contacts rest for the time being; the partnership has not been terminated. It still counts as in force, is drawn with a dashed line and can be hidden. Since when, why, and who says so stands on its page under “Status”.',
  },
  dormant: {
    text: 'There are no more contacts, although nobody has decided so, for instance because the twinning association was dissolved. It still counts as in force and is drawn with a dashed line.',
  },
  ended: {
    text: 'One side has terminated the partnership, or one of the places no longer exists. From the year of its end it does not count.',
  },
  unknown: {
    text: 'No source confirms that the partnership is alive today, and none reports a change. It counts as in force and is drawn pale.',
  },
  perhapsEnded: {
    text: 'An end is reported, but without a date. In the years between the last confirmation and today it may or may not have been in force; it is counted apart.',
  },
  proposed: {
    text: 'Nobody has founded it: it was added under “What if” to see what would change. It is drawn in dashes and dots, stands in no year before today and does not count as in force. It is stored nowhere but in the link.',
  },
  absent: { text: 'Not yet founded in this year, or the founding year is not known.' },
};

export const placeKinds: Glossary['placeKinds'] = {
  city: { text: 'A city, town or municipality with an administration of its own.' },
  borough: {
    text: 'A part of a large city that concludes partnerships of its own, such as a borough of Berlin or a rayon of Saint Petersburg.',
  },
  district: { text: 'A German Kreis, a county or district, or a Russian rayon.' },
  region: {
    text: 'The first-level division of a country: a German state, an oblast, a republic. It can be a partner itself; otherwise it says where a place lies (after ISO 3166-2).',
  },
};

export const events: Glossary['events'] = {
  conference: { text: 'A meeting of the partner cities of both countries, mostly every two years.' },
  youth_forum: { text: 'A meeting of young people from partner cities.' },
  theme_year: { text: 'A year that two states devote together to one theme.' },
  workshop: { text: 'A smaller meeting or a single occasion.' },
  milestone: {
    text: 'A date that concerns many partnerships, such as a treaty between states or a survey among cities.',
  },
};
