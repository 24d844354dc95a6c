// The panel's own texts in German: the reference.

import type { Refusal } from '../../../state/proposed';
import type { RestingCountry } from '../../../graph/restingTowards';
import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const places = (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orten')}`;

export const texts = {
  ask: 'Was wäre, wenn zwei Orte Partner wären?',
  title: (a: string, b: string) => `Wenn ${a} und ${b} Partner wären`,
  titleSeveral: (shown: string) => `Wenn es diese ${shown} Partnerschaften gäbe`,
  intro:
    'Wählen Sie zwei Orte. Die gedachte Partnerschaft erscheint auf Karte, Netz und Tabelle, und hier steht, was sie am Netz ändert. Gespeichert wird nichts; nur der Link enthält sie.',
  kept: 'Gespeichert ist davon nichts; nur der Link enthält es.',
  fields: ['Ort', 'Partner'] as readonly [string, string],
  hint: 'Ort suchen',
  notHere: 'nicht in diesem Netz',
  add: 'Hinzufügen',
  remove: (names: string) => `${names} entfernen`,
  removeShort: 'Entfernen',
  removeAll: 'Alle entfernen',
  undo: 'Rückgängig',
  show: 'Zeigen',
  showWhy: 'Karte und Netz so stellen, dass die gedachten Partnerschaften zu sehen sind',
  list: 'Gedachte Partnerschaften',
  waiting: 'wird geholt\u00a0…',
  refused: {
    tied: 'Diese beiden sind schon Partner.',
    same: 'Das ist zweimal derselbe Ort.',
    unknown: 'Diesen Ort kennt die Seite nicht.',
    listed: 'Diese Partnerschaft steht schon in der Liste.',
  } satisfies Record<Refusal | 'listed', string>,
  tied: (names: string, status: string) => `${names}: diese Partnerschaft gibt es, ihr Stand ist: ${status}.`,
  openTie: 'Ansehen',
  resting: {
    RU: (n: number, ties: string, resting: string) =>
      `Partnerschaften mit russischen Orten ruhen vielerorts seit dem russischen Angriffskrieg gegen die Ukraine (24.02.2022)${
        n === 0 ? '' : `; in dieser Liste sind es ${resting} von ${ties}`
      }.`,
  } satisfies Record<RestingCountry, unknown>,
  oneSide:
    'Die Liste hat zwei Seiten. Eine gedachte Partnerschaft hält sich nicht daran; Kennzahlen, die zwei Seiten brauchen, fehlen deshalb.',
  withoutEnded: 'beendete nicht mitgezählt',
  /** `countries`: for which the list sets out to be complete. */
  covered: (n: number, names: string, countries: string) =>
    `In dieser Liste ${one(n, 'hat', 'haben')} ${names} keinen Partner; die Liste soll für ${countries} vollständig sein.`,
  notCovered: (n: number, names: string) =>
    `${names} ${one(n, 'steht', 'stehen')} nicht in dieser Liste; ob ${one(n, 'dieser Ort', 'diese Orte')} Partner ${one(n, 'hat', 'haben')}, weiß sie nicht.`,
  /** Beside a betweenness of 0. */
  noPartner: 'heute ohne Partner',
  notKnown: 'nicht erfasst',
  elsewhere: (names: string) => `Ohne Zeile, weil die Region in dieser Liste nicht vorkommt: ${names}.`,
  notThen: (n: number) =>
    `Gedachte Partnerschaften gibt es erst heute: In der gezeigten Zeit ${one(n, 'ist sie', 'sind sie')} nicht da.`,
  filteredOut: 'Die Filter lassen keine gedachte Partnerschaft durch.',
  showNow: 'Alle Jahre zeigen',
  changes: 'Was sich ändert',
  working: (share: string) => `Die kürzesten Wege werden berechnet: ${share}.`,
  computing: 'Wird berechnet\u00a0…',
  failed: 'Das konnte nicht berechnet werden.',
  /** `parts`: sizes of the components, the largest first, as a list; two of them and more. */
  joins: (names: string, _: number, shown: string, parts: string, total: string) =>
    `Mit ${names} hängen ${shown} Teilnetze zusammen, die es vorher nicht taten: aus ${parts} Orten wird eines mit ${total}.`,
  newly: (n: number, names: string, total: string, size: number) =>
    `${names} ${one(n, 'hatte', 'hatten')} hier bisher keine bestehende Partnerschaft und ${one(n, 'gehört', 'gehören')} nun zu einem Teilnetz von ${places(size, total)}.`,
  nearer: (n: number, shown: string) =>
    `Bei ${shown} ${one(n, 'Paar', 'Paaren')} von Orten wird der Weg von Partner zu Partner kürzer.`,
  /** Of pairs of places that have a shorter way than before, or one for the first time. */
  counting: (share: string) => `Die Paare von Orten werden gezählt: ${share}.`,
  pairs: (n: number, shown: string) =>
    `${shown} ${one(n, 'Paar von Orten ist', 'Paare von Orten sind')} damit zum ersten Mal über Partner verbunden.`,
  nothingJoined: (n: number) =>
    `Am Zusammenhang ändert sich nichts: Die Orte ${one(n, 'dieser Partnerschaft', 'dieser Partnerschaften')} gehörten schon zum selben Teilnetz.`,
  unchanged: 'Von diesen Zahlen ändert sich keine.',
  table: 'Das Netz im Ganzen',
  figure: 'Kennzahl',
  before: 'bisher',
  after: 'dann',
  change: 'Unterschied',
  points: (points: string) => `${points} Prozentpunkte`,
  same: 'gleich',
  /** Too little to be seen in the digits shown. */
  hardly: 'kaum anders',
  undefined: 'nicht bestimmt',
  largestNote:
    'Schritte und Durchmesser gelten für das größte Teilnetz. Wächst es, so kann die mittlere Zahl der Schritte auch steigen.',
  standing: 'Vermittlung der beteiligten Orte',
  standingNote:
    'Die Vermittlung sagt, auf wie vielen kürzesten Wegen anderer ein Ort liegt. Verglichen wird unter den Orten, deren Partnerschaften gesammelt wurden.',
  betweenness: (value: string, rank: string) => (rank === '' ? value : `${value} (${rank})`),
  rank: (from: string, to: string, among: string) =>
    `Rang ${from === to ? from : `${from} bis ${to}`} von ${among}`,
  notRanked: 'ohne Rang: nicht alle seine Partnerschaften sind gesammelt',
  place: 'Ort',
  balance: { region: 'Bilanz der Regionen', country: 'Bilanz der Länder' },
  group: { region: 'Region', country: 'Land' },
  balanceTies: 'Partnerschaften',
  balanceShare: 'Anteil',
  balancePartners: { region: 'Partnerregionen', country: 'Partnerländer' },
  fromTo: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
};

export type WhatIfTexts = typeof texts;
