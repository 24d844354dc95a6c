// The panel's own texts in German: the reference.

import { one } from '../../../i18n/de/grammar';

const at = (date: string) =>
  /^\d{1,2}\./.test(date) ? `am ${date}` : /^\d/.test(date) ? date : `im ${date}`;

export const texts = {
  title: (from: string, to: string) =>
    from === to ? `Runde Jahrestage ${from}` : `Runde Jahrestage ${from} bis ${to}`,
  titleOf: (place: string, from: string, to: string) =>
    from === to ? `Runde Jahrestage ${from}: ${place}` : `Runde Jahrestage ${from} bis ${to}: ${place}`,
  intro: {
    usual: 'Rund sind 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80 … Jahre nach der Gründung.',
    fives: 'Rund ist jedes fünfte Jahr nach der Gründung.',
  },
  resting:
    'Was ausgesetzt ist oder ruht, steht mit in der Liste; dort heißt es nur, wie lange die Gründung her ist. Der Stand ist der von heute, auch bei künftigen Jahren.',
  from: 'Von',
  to: 'bis',
  fives: 'auch 15, 35, 45 … Jahre',
  backToNow: 'Dieses und nächstes Jahr',
  ofAll: 'Alle Orte zeigen',
  year: (n: number, shown: string, resting: number, restingShown: string) =>
    `${shown} ${one(n, 'Jahrestag', 'Jahrestage')}${
      resting === 0
        ? ''
        : n === 1
          ? ', die Partnerschaft ist ausgesetzt oder ruht'
          : `, bei ${one(resting, 'einem', restingShown)} davon ist die Partnerschaft ausgesetzt oder ruht`
    }.`,
  none: 'In diesen Jahren gibt es keinen runden Jahrestag. Wählen Sie andere Jahre.',
  dayUnknown: 'Tag und Monat nicht bekannt',
  kind: (n: number, shown: string, kind: string) => `${shown} ${one(n, 'Jahr', 'Jahre')} ${kind}`,
  years: (n: number, shown: string) => `${shown} ${one(n, 'Jahr', 'Jahre')}`,
  since: (n: number, shown: string) => `${shown} ${one(n, 'Jahr', 'Jahre')} nach der Gründung`,
  /** Of events. */
  ofEvent: (_: number, shown: string) => `${shown}. Jahrestag`,
  founded: (date: string) => `gegründet ${at(date)}`,
  disputed: 'andere Quellen nennen ein anderes Datum',
  unsure: 'das Datum ist unsicher',
  more: (n: number, shown: string) => `${one(n, 'Einen weiteren', `${shown} weitere`)} zeigen`,
  undated: (n: number, shown: string) =>
    `Dazu ${one(n, 'besteht eine Partnerschaft', `bestehen ${shown} Partnerschaften`)}, deren Gründungsjahr nicht bekannt ist.`,
  events: 'Ereignisse',
  save: 'Kalenderdatei speichern',
  saved: (n: number, shown: string, left: number, leftShown: string) =>
    `In der Kalenderdatei (iCalendar) ${one(n, 'steht der eine Jahrestag, dessen', `stehen die ${shown} Jahrestage, deren`)} Tag bekannt ist.${
      left === 0
        ? ''
        : ` ${leftShown} ${one(left, 'fehlt', 'fehlen')} darin: Von ${one(left, 'ihm', 'ihnen')} kennt man nur Monat oder Jahr, und ein Tag wird nicht erfunden.`
    }`,
  nothingToSave: (left: number) =>
    `Für den Kalender fehlen die Tage: ${one(left, 'Von dem Jahrestag', 'Von diesen Jahrestagen')} kennt man nur Monat oder Jahr, und ein Tag wird nicht erfunden.`,
  calendar: 'Jahrestage der Städtepartnerschaften',
  file: 'jahrestage',
  asOf: (date: string, status: string) => `Stand am ${date}: ${status}.`,
  origin: (title: string, licence: string) => `Aus: ${title} (${licence}).`,
};

export type AnniversariesTexts = typeof texts;
