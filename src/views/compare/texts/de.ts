// The panel's texts in German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const ties = (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`;

export const texts = {
  title: 'Zwei Ansichten vergleichen',
  intro:
    'Halten Sie die jetzige Ansicht fest und ändern Sie dann Jahr oder Filter: Hier steht, was sich dadurch ändert. Oder wählen Sie gleich zwei Jahre.',
  pin: 'Diese Ansicht festhalten',
  pinAgain: 'Stattdessen die jetzige festhalten',
  swap: 'Tauschen',
  unpin: 'Vergleich beenden',
  years: {
    legend: 'Zwei Jahre vergleichen',
    first: 'Erstes Jahr',
    second: 'Zweites Jahr',
    compare: 'Vergleichen',
    wrong: (from: string, to: string) => `Bitte zwei Jahre zwischen ${from} und ${to} eingeben.`,
  },
  halves: ['Festgehalten', 'Jetzt gezeigt'],
  moment: {
    all: 'alle Jahre',
    period: (from: string, to: string) => `gegründet ${from}–${to}`,
  },
  noFilter: 'ohne Filter',
  /** The finding: how many ties each view has, and what it is called. */
  more: (n: number, shown: string, now: string, nowIs: string, then: string, thenIs: string) =>
    `${ties(n, shown)} mehr: ${now} (${nowIs}) gegenüber ${then} (${thenIs})`,
  fewer: (n: number, shown: string, now: string, nowIs: string, then: string, thenIs: string) =>
    `${ties(n, shown)} weniger: ${now} (${nowIs}) gegenüber ${then} (${thenIs})`,
  asMany: (n: number, shown: string) =>
    `Gleich viele Partnerschaften, aber nicht dieselben: je ${one(n, 'eine', shown)}`,
  same: (n: number, shown: string) =>
    `Beide Ansichten zeigen ${one(n, 'dieselbe eine Partnerschaft', `dieselben ${shown} Partnerschaften`)}`,
  none: 'Keine der beiden Ansichten zeigt eine Partnerschaft',
  lead: (now: string, then: string, both: string) =>
    `Nur in der jetzigen Ansicht: ${now}; nur in der festgehaltenen: ${then}; in beiden: ${both}.`,
  withUndated: (shown: string) => `dabei ${shown} ohne bekanntes Gründungsjahr`,
  withEnded: (shown: string) => `dabei ${shown} beendete`,
  figures: 'Kennzahlen',
  figure: 'Kennzahl',
  resting: 'davon ausgesetzt oder ruhend',
  differs: 'Unterschied',
  points: (shown: string) => `${shown} Prozentpunkte`,
  undefined: 'nicht bestimmt',
  undefinedWhy: 'Für so ein Netz ist diese Kennzahl nicht bestimmt.',
  pending: 'wird berechnet',
  sweeping: (percent: string) => `Die Wege zwischen allen Orten werden berechnet: ${percent}`,
  failed: 'Die Kennzahlen konnten nicht berechnet werden.',
  figuresNote:
    'Unterschied: jetzige Ansicht minus festgehaltene. Schritte gelten im größten Teilnetz; im Mittel zählt wie bei KONECT jeder Ort mit 0 Schritten zu sich selbst mit. Orte ohne gezeigte Partnerschaft stehen nur in ihrer eigenen Zeile.',
  /** Of several largest components. */
  oneOfSeveral: (pinned: boolean, n: number, shown: string) =>
    `In der ${pinned ? 'festgehaltenen' : 'jetzigen'} Ansicht sind ${n === 2 ? 'zwei' : shown} Teilnetze gleich groß, größer ist keines; die Schritte gelten in einem davon.`,
  movers: 'Wer im Rang am weitesten rückte',
  by: 'Rang nach',
  place: 'Ort',
  rank: 'Rang',
  value: 'Wert',
  ranks: (first: string, last: string) => `${first}.–${last}.`,
  rankOf: (rank: string) => `${rank}.`,
  /** Of those who moved only the first are listed. */
  moversListed: (listed: string, moved: string) =>
    `Gezeigt sind ${listed} von ${moved}, deren Rang sich änderte.`,
  moversNote: (n: number, shown: string, boundary: boolean) =>
    `Rang unter ${one(n, 'dem einen Ort', `den ${shown} Orten`)} mit Partnerschaften in beiden Ansichten${boundary ? '; Randorte, deren Partnerschaften nicht gesammelt wurden, bleiben außen vor' : ''}. Wer sich Ränge teilt, zählt als deren Mitte.`,
  noMovers: (n: number, shown: string) =>
    n === 0
      ? 'Kein Ort, den man einordnen könnte, hat in beiden Ansichten Partnerschaften.'
      : `Von ${one(n, 'einem Ort', `${shown} Orten`)} mit Partnerschaften in beiden Ansichten hat keiner den Rang gewechselt.`,
  lists: 'Was nur eine der Ansichten zeigt',
  only: {
    onlySecond: (shown: string) => `Partnerschaften nur in der jetzigen Ansicht: ${shown}`,
    onlyFirst: (shown: string) => `Partnerschaften nur in der festgehaltenen: ${shown}`,
    changed: (shown: string) => `In beiden, aber mit anderem Stand: ${shown}`,
    placesOnlySecond: (shown: string) => `Orte mit Partnerschaft nur in der jetzigen Ansicht: ${shown}`,
    placesOnlyFirst: (shown: string) => `Orte mit Partnerschaft nur in der festgehaltenen: ${shown}`,
  },
  /** After `lead`: those that only one view shows. */
  undatedAmong: (n: number, shown: string) =>
    one(
      n,
      'Von einer, die nur eine Ansicht zeigt, ist das Gründungsjahr nicht bekannt: Sie steht in keinem Jahr, auch wenn es sie schon gab.',
      `Von ${shown}, die nur eine Ansicht zeigt, ist das Gründungsjahr nicht bekannt: Sie stehen in keinem Jahr, auch wenn es sie schon gab.`,
    ),
  all: (shown: string) => `Alle ${shown} zeigen`,
};

export type CompareTexts = typeof texts;
