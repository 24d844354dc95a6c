// What is expected of a place, in German: the reference. Names stand where they need no case.

import type { Flagged, Like, Where } from '../expectation';

export const texts = {
  /** Of a place: its region or country, and its inhabitants. */
  inhabitants: (_: number, shown: string) => `${shown} Einwohner`,
  /** Before the sentence, where not all partnerships count. */
  frame: {
    period: (from: string, to: string) => `unter den von ${from} bis ${to} gegründeten Partnerschaften`,
    filtered: 'mit den gewählten Filtern',
  },
  has: (place: string, about: string, n: number, partners: string, inList: boolean) =>
    `${place} (${about}) hat ${inList ? 'in dieser Liste ' : ''}${n === 0 ? 'keinen Partner' : `${partners} Partner`}`,
  /** Of a city that the network does not have. */
  absent: (place: string, about: string) => `${place} (${about}) kommt in dieser Liste nicht vor`,
  expected: (like: Like, where: Where, expected: string, low: string, high: string) =>
    `bei ${LIKE[like]} dieser Größe${WHERE[where]} wären ${expected} zu erwarten (${low} bis ${high})`,
  verdict: {
    low: 'Das ist auffällig wenig.',
    usual: 'Das liegt im üblichen Rahmen.',
    high: 'Das ist auffällig viel.',
  },
  /** Of a city that is not in the list. */
  absentVerdict: {
    low: 'Hätte sie hier wirklich keinen Partner, wäre das auffällig wenig.',
    usual: 'Auch ganz ohne Partner läge sie im üblichen Rahmen.',
  },
  flags: {
    low: 'wenige für ihre Größe',
    oneCountry: 'fast alle in einem Land',
    peripheral: 'abseits',
  } satisfies Record<Flagged, string>,
  oneCountry: (country: string, share: string) =>
    `Fast alle Partner sind in einem Land: ${country} (${share}).`,
  peripheral: 'Sie und ihre Partner gehören nicht zum größten Teilnetz.',
  reasons: {
    boundary: (place: string) =>
      `Wie viele Partner von ${place} zu erwarten wären, ist hier nicht zu sagen: Es wurden nicht alle Partnerschaften des Ortes gesammelt.`,
    undated: (place: string) =>
      `Wie viele Partner von ${place} zu dieser Zeit zu erwarten wären, ist nicht zu sagen: Nicht von allen Partnerschaften des Ortes ist das Gründungsjahr bekannt.`,
    notCity: (place: string) =>
      `Wie viele Partner von ${place} zu erwarten wären, ist hier nicht zu sagen: Verglichen werden nur Städte.`,
    population: (place: string) =>
      `Wie viele Partner von ${place} zu erwarten wären, ist hier nicht zu sagen: Die Einwohnerzahl ist nicht bekannt.`,
    network: (place: string) =>
      `Wie viele Partner von ${place} zu erwarten wären, ist aus diesem Netz nicht zu sagen.`,
  },
};

const LIKE: Readonly<Record<Like, string>> = {
  city: 'einer Stadt',
  regionSeat: 'einer regionalen Hauptstadt',
  countrySeat: 'einer Hauptstadt',
};
const WHERE: Readonly<Record<Where, string>> = {
  region: ' in dieser Region',
  country: ' in diesem Land',
  nowhere: '',
};
