// The pages of a place and of a partnership.

import { capital } from '../../lib/capital';
import type { YearEnd } from '../yearEnd';
import { atEnd, atTime, one, since } from './grammar';

export const city = {
  empty:
    'Wählen Sie einen Ort oder eine Partnerschaft: auf der Karte, im Netz, in der Tabelle oder mit der Suche. Zum Beispiel:',
  emptyTitle: 'Ein Ort, eine Partnerschaft',
  suggestions: {
    oldest: (year: string) => `das früheste Gründungsdatum: ${year}`,
    newest: (year: string) => `das jüngste Gründungsdatum: ${year}`,
    mostPartners: (shown: string) => `die meisten Partner: ${shown}`,
    mostClaims: (n: number, shown: string) =>
      `${shown} ${one(n, 'Angabe', 'verschiedene Angaben')} zum Gründungsdatum`,
  },
  selected: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')} ausgewählt`,
  remove: (name: string) => `${name} aus der Auswahl nehmen`,
  tiesAmong: 'Untereinander verbunden',
  noTiesAmong: 'Untereinander sind diese Orte hier nicht verbunden.',
  sharedPartners: 'Gemeinsame Partner',
  noSharedPartners: 'Gemeinsame Partner haben diese Orte hier nicht.',
  sharedBy: (shown: string) => `Partner von ${shown} dieser Orte`,
  sameCountry: (country: string) => `Alle liegen im selben Land: ${country}.`,
  sameRegion: (region: string) => `Alle liegen in derselben Region: ${region}.`,
  today: (name: string) => `heute: ${name}`,
  nameIn: (language: string) => `Name auf ${language}; ein deutscher ist nicht bekannt.`,
  transcribed: 'Umschrift',
  transcribedWhy: 'Nach Regeln umgeschrieben; keine Quelle nennt diese Form.',
  inOtherLanguages: 'In anderen Sprachen',
  formerNames: 'Frühere Namen',
  between: (from: string, to: string) => `von ${from} bis ${to}`,
  until: (to: string) => `bis ${to}`,
  from: (from: string) => `ab ${from}`,
  timeUnknown: 'Zeit nicht bekannt',
  inhabitants: (n: number, shown: string) => `${shown}\u00a0${one(n, 'Einwohner', 'Einwohner')}`,
  inYear: (year: string) => `(${year})`,
  withoutYear: '(ohne Jahresangabe)',
  partners: 'Partner',
  degree: (n: number, shown: string, dataset: string) =>
    `Im Datensatz „${dataset}“ hat dieser Ort ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner.`,
  degreeYear: (n: number, shown: string, dataset: string, end: YearEnd) =>
    `${capital(atEnd(end))} hatte dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner.`,
  degreePeriod: (n: number, shown: string, dataset: string, from: string, to: string) =>
    `Von ${from} bis ${to} bekam dieser Ort im Datensatz „${dataset}“ ${n === 0 ? 'keinen' : n === 1 ? 'einen' : shown} Partner hinzu.`,
  reach: (n: number, shown: string) =>
    `Über Partner und deren Partner führen Verbindungen zu ${shown} weiteren ${one(n, 'Ort', 'Orten')}.`,
  reachNoFurther: (n: number) =>
    `Weitere Orte sind über ${one(n, 'diesen', 'diese')} Partner nicht zu erreichen.`,
  undatedBeside: (n: number, shown: string) =>
    `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')} ohne bekanntes Gründungsjahr ${one(n, 'ist', 'sind')} nicht mitgezählt.`,
  filtered: 'Gezählt ist hier nur, was die gesetzten Filter durchlassen.',
  coverage: {
    all: 'Für diesen Ort wurden alle Partnerschaften gesammelt, die zu finden waren.',
    listed: (dataset: string) =>
      `Erfasst sind hier nur die Partnerschaften der Liste „${dataset}“; andere Partner dieses Ortes fehlen darin.`,
    partly: 'Für diesen Ort ist die Sammlung nicht vollständig; weitere Partner können fehlen.',
    boundary:
      'Dieser Ort steht hier nur als Partner anderer; seine eigenen Partnerschaften wurden nicht gesammelt.',
  },
  standing: 'Stellung im gezeigten Netz',
  rank: (rank: string, among: string) => `Rang ${rank} von ${among}`,
  sharedRank: (from: string, to: string, among: string) => `Rang ${from} bis ${to} von ${among}`,
  rankedAmong: (n: string, boundary: boolean) =>
    `Ränge unter den ${n} gezeigten Orten${boundary ? ', die nicht nur als Partner anderer vorkommen' : ''}.`,
  withoutIt: (parts: string) => `Ohne diesen Ort zerfiele sein Teilnetz in ${parts} Teile.`,
  toRanking: 'Alle Orte in der Rangliste',
  toSheet: 'Steckbrief zum Drucken',
  toPath: 'Der kürzeste Weg zwischen beiden',
  notShown: 'gerade nicht gezeigt',
  since,
  foundingUnknown: 'Gründung nicht bekannt',
  statusSince: (status: string, date: string) => `${status} ${since(date)}`,
  endedOn: (status: string, date: string) => `${status} ${atTime(date)}`,
  statusUnknown: 'Stand nicht bekannt',
  statusUndated: (status: string) => `${status}, Zeitpunkt nicht bekannt`,
  events: 'Ereignisse an diesem Ort',
  announced: 'angekündigt; ob es stattfand, ist nicht bekannt',
  projects: 'Gemeinsame Projekte',
  projectWith: (names: string) => `mit ${names}`,
  projectDisputed: 'umstritten: andere Quellen widersprechen dieser Angabe',
  /** Of events and projects. */
  more: (n: number, shown: string) => `und ${shown} ${one(n, 'weiteres', 'weitere')}`,
  sources: (n: number, shown: string) => `${shown} ${one(n, 'Quelle', 'Quellen')}`,
  pagesOf: (publisher: string, shown: string) => `${publisher} (${shown} Seiten)`,
  pageOf: (publisher: string, number: string) => `${publisher}, Seite ${number}`,
  language: (language: string) => `Dieser Text steht in der Quelle auf ${language}.`,

  statusToday: (status: string) => `Heute: ${status}`,
  statusIn: (year: string, status: string) => `Ende ${year}: ${status}`,
  notYet: 'noch nicht gegründet',
  unknownThen: 'nicht zu sagen, denn das Gründungsjahr ist nicht bekannt',
  agreementOf: (kind: string, date: string) => `${kind}, ${date}`,
  founded: 'Gegründet',
  foundedNowhere: 'Das Gründungsdatum nennt keine der Quellen.',
  noSingleYear: 'So steht es in der Tabelle; ein einzelnes Jahr geht daraus nicht hervor.',
  parties: 'Eine gemeinsame Vereinbarung von',
  concludedBy: 'Zur Zeit der Gründung',
  concludedFor: (place: string, body: string) => `${place}: ${body}`,
  states: {
    FRG: 'Bundesrepublik Deutschland',
    GDR: 'Deutsche Demokratische Republik (DDR)',
    USSR: 'Sowjetunion',
    RSFSR: 'Russische Sowjetrepublik (RSFSR)',
    UK: 'Vereinigtes Königreich',
  },
  note: 'Anmerkung',
  disagree: 'Die Quellen nennen verschiedene Daten.',
  followed: (value: string) => `Übernommen: ${value}`,
  notFollowed: (value: string) => `Andere Angabe: ${value}`,
  noFoundingSource: 'Für dieses Datum ist keine Quelle genannt.',
  noSource: 'ohne genannte Quelle',
  confidence: {
    high: (n: number, publishers: string) =>
      n === 1
        ? `Warum: So steht es auf einer amtlichen Seite (${publishers}).`
        : `Warum: So steht es in diesen Quellen, mindestens eine ist amtlich: ${publishers}.`,
    medium: (n: number, publishers: string) =>
      `Warum: So steht es in ${one(n, 'dieser Quelle', 'diesen Quellen')}: ${publishers}.`,
    low: (n: number, publishers: string) =>
      n === 0
        ? 'Das Datum ist unsicher.'
        : `Das Datum ist unsicher. So steht es in ${one(n, 'dieser Quelle', 'diesen Quellen')}: ${publishers}.`,
  },
  furtherSources: 'Weitere Quellen:',
  disputedField: (field: string) => `Widersprüchliche Angaben: ${field}`,
  fields: {
    kind: 'Art',
    last_confirmed: 'letzte Bestätigung',
    population: 'Einwohner',
    concluded_by: 'wer sie schloss',
  },
  history: 'Stand',
  noChange: 'Von einer Änderung wird nicht berichtet.',
  superseded: (year: string) => `Seit ${year} gilt die spätere Vereinbarung.`,
  statusDisagrees: 'Über den Stand sagen die Quellen Verschiedenes:',
  notConfirmed: 'Keine Quelle bestätigt, dass diese Partnerschaft heute besteht.',
  lastConfirmed: (date: string) => `Zuletzt bestätigt: ${date}`,
  undated: 'Zeitpunkt nicht bekannt',
  reported: 'berichtet, ohne eigene Quelle',
  firstTitle: 'Welche Partnerschaft war die erste? Das ist umstritten',
  first: 'Verschiedene Quellen nennen verschiedene Partnerschaften die erste:',
  firstHere: 'diese Seite',
};
