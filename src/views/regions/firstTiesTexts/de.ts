// The section's texts in German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Die ersten Partnerschaften',
  first: 'Die erste Partnerschaft',
  filtered: 'Nur unter denen, die die Filter durchlassen.',
  level: 'Zwischen',
  levels: { country: 'Ländern', region: 'Regionen' },
  intro:
    'Von jedem Paar die älteste hier verzeichnete Partnerschaft, deren Gründung bekannt ist, auch wenn sie nicht mehr besteht; mit Namen und Staaten der damaligen Zeit, wo sie verzeichnet sind. Das gezeigte Jahr spielt hier keine Rolle.',
  /** Of so many ties nobody can say which is the first. */
  several: (n: number, shown: string, date: string) =>
    `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}, alle ${date}; welche die erste war, ist nicht bekannt.`,
  oneOf: 'Welche von diesen die erste war, sagt das Datum nicht.',
  contested: (dates: string) => `Andere Quellen nennen ein anderes Datum: ${dates}.`,
  contestedOf: (tie: string, date: string) => `${tie} ${date}`,
  perhaps: (list: string) => `Nach einer Angabe, der die Tabelle nicht folgt, wäre älter: ${list}.`,
  rivals: (list: string) => `Welche die erste war, ist umstritten; genannt auch: ${list}.`,
  undated: (n: number, shown: string) =>
    one(
      n,
      'Bei einer weiteren ist das Gründungsjahr nicht bekannt; sie kann älter sein.',
      `Bei ${shown} weiteren ist das Gründungsjahr nicht bekannt; auch davon kann eine älter sein.`,
    ),
  onlyUndated: (n: number, shown: string) =>
    one(
      n,
      'eine Partnerschaft, Gründungsjahr nicht bekannt',
      `${shown} Partnerschaften, von keiner ist das Gründungsjahr bekannt`,
    ),
  unknownPairs: (n: number, shown: string) =>
    `${one(n, 'Von einem weiteren Paar', `Von ${shown} weiteren Paaren`)} ist keine Gründung bekannt.`,
  allUnknown: 'Von keiner Partnerschaft, die die Filter durchlassen, ist das Gründungsjahr bekannt.',
  find: 'Suchen',
  none: 'Kein Paar passt dazu.',
  more: (shown: string) => `Weitere zeigen (${shown})`,
};

export type FirstTiesTexts = typeof texts;
