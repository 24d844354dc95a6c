// What is expected of a place, in English.

import { plural } from '../../../../i18n/plural';
import type { Like, Where } from '../expectation';
import type { ExpectationTexts } from '.';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: ExpectationTexts = {
  inhabitants: (n, shown) => `${shown} ${one(n, 'inhabitant', 'inhabitants')}`,
  frame: {
    period: (from, to) => `among partnerships founded from ${from} to ${to}`,
    filtered: 'with the filters chosen',
  },
  has: (place, about, n, partners, inList) =>
    `${place} (${about}) has ${n === 0 ? 'no partner' : `${partners} ${one(n, 'partner', 'partners')}`}${inList ? ' in this list' : ''}`,
  absent: (place, about) => `${place} (${about}) is not in this list`,
  expected: (like, where, expected, low, high) =>
    `${expected} would be expected of ${LIKE[like]} of this size${WHERE[where]} (${low} to ${high})`,
  verdict: {
    low: 'That is strikingly few.',
    usual: 'That is within the usual range.',
    high: 'That is strikingly many.',
  },
  /** Of a city that is not in the list. */
  absentVerdict: {
    low: 'If it really had no partner here, that would be strikingly few.',
    usual: 'Even without any partner it would be within the usual range.',
  },
  flags: {
    low: 'few for its size',
    oneCountry: 'nearly all in one country',
    peripheral: 'apart',
  },
  oneCountry: (country, share) => `Nearly all partners are in one country: ${country} (${share}).`,
  peripheral: 'It and its partners are not in the largest part of the network.',
  reasons: {
    boundary: place =>
      `How many partners would be expected of ${place} cannot be said here: not all partnerships of the place were collected.`,
    undated: place =>
      `How many partners would be expected of ${place} at this time cannot be said: the founding year of some of its partnerships is not known.`,
    notCity: place =>
      `How many partners would be expected of ${place} cannot be said here: only cities are compared.`,
    population: place =>
      `How many partners would be expected of ${place} cannot be said here: its population is not known.`,
    network: place => `How many partners would be expected of ${place} cannot be said from this network.`,
  },
};

const LIKE: Readonly<Record<Like, string>> = {
  city: 'a city',
  regionSeat: 'a regional capital',
  countrySeat: 'a national capital',
};
const WHERE: Readonly<Record<Where, string>> = {
  region: ' in this region',
  country: ' in this country',
  nowhere: '',
};
