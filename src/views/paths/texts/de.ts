// The panel's own texts in German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const steps = (n: number, shown: string) => `${shown} ${one(n, 'Schritt', 'Schritte')}`;
const places = (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orten')}`;

export const texts = {
  ask: 'Ein Weg zwischen zwei Orten',
  intro:
    'Wer ist über wie viele Partnerschaften mit wem verbunden? Wählen Sie zwei Orte; gesucht wird der kürzeste Weg von Partner zu Partner.',
  from: 'Von',
  to: 'Nach',
  hint: 'Ort suchen',
  turn: 'Umkehren',
  show: 'Ganz zeigen',
  showWhy: 'Karte und Netz so stellen, dass der ganze Weg zu sehen ist',
  example: 'Ein langer Weg zum Beispiel:',
  title: (n: number, shown: string, from: string, to: string) => `${steps(n, shown)} von ${from} nach ${to}`,
  same: 'Start und Ziel sind derselbe Ort.',
  /** `narrowed`: only the ties of some years, or of some filters, are shown. */
  none: (from: string, to: string, narrowed: boolean) =>
    `Von ${from} nach ${to} führt kein Weg ${narrowed ? 'über die gezeigten Partnerschaften' : 'in dem, was gesammelt ist'}`,
  apart: {
    alone: (name: string) => `${name} hat hier keine Partnerschaft.`,
    part: (name: string, n: number, shown: string) =>
      `${name} gehört zu einem Teilnetz von ${places(n, shown)}.`,
  },
  collected:
    'Eine fehlende Partnerschaft kann auch nur nicht gesammelt sein: Dass kein Weg gefunden ist, heißt nicht, dass es keinen gibt.',
  only: 'Es ist der einzige Weg mit so wenigen Schritten.',
  several: (shown: string) => `Es gibt ${shown} Wege mit so wenigen Schritten.`,
  rule: 'Zuerst steht der mit den wenigsten beendeten Partnerschaften; unter diesen der mit den wenigsten ohne Gründungsjahr, dann der, dessen jüngste Partnerschaft am ältesten ist.',
  latest: (year: string) => `Die jüngste Partnerschaft auf diesem Weg ist von ${year}.`,
  latestKnown: (year: string) =>
    `Die jüngste Partnerschaft mit bekanntem Gründungsjahr auf diesem Weg ist von ${year}.`,
  others: 'Andere gleich kurze Wege',
  more: (shown: string) => `und ${shown} weitere`,
  via: (names: string) => `über ${names}`,
  steps: 'Schritt für Schritt',
  tie: (kind: string, founded: string, status: string) =>
    [kind, founded, status].filter(part => part !== '').join(', '),
  since: (year: string) => `gegründet ${year}`,
  unknownYear: 'Gründungsjahr nicht bekannt',
  today: (status: string) => `heute ${status}`,
  unknownStatus: 'heutiger Stand nicht bekannt',
  openTie: (names: string) => `Partnerschaft ${names} öffnen`,
  compare: 'Im Vergleich',
  inForce: 'Nur über bestehende Partnerschaften',
  all: 'Über alle gesammelten Partnerschaften, auch beendete, gleich welchen Jahres',
  compared: (what: string, n: number | null, shown: string) =>
    `${what}: ${n === null ? 'kein Weg' : steps(n, shown)}.`,
};

export type PathsTexts = typeof texts;
