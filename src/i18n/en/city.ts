// The pages of a place and of a partnership.

import { capital } from '../../lib/capital';
import type { Messages } from '../de';
import { atEnd, atTime, one } from './grammar';

export const city: Messages['city'] = {
  empty:
    'Choose a place or a partnership: on the map, in the network, in the table or by search. For example:',
  emptyTitle: 'A place, a partnership',
  suggestions: {
    oldest: year => `the earliest founding date: ${year}`,
    newest: year => `the latest founding date: ${year}`,
    mostPartners: shown => `the most partners: ${shown}`,
    mostClaims: (n, shown) => `${shown} ${one(n, 'claim', 'different claims')} about the founding date`,
  },
  selected: (n, shown) => `${shown} ${one(n, 'place', 'places')} selected`,
  remove: name => `Take ${name} out of the selection`,
  tiesAmong: 'Tied to each other',
  noTiesAmong: 'These places are not tied to each other here.',
  sharedPartners: 'Partners in common',
  noSharedPartners: 'These places have no partners in common here.',
  sharedBy: shown => `partner of ${shown} of these places`,
  sameCountry: country => `All lie in the same country: ${country}.`,
  sameRegion: region => `All lie in the same region: ${region}.`,
  today: name => `today: ${name}`,
  nameIn: language => `Name in ${language}; no English one is known.`,
  transcribed: 'transcription',
  transcribedWhy: 'Transcribed by rule; no source gives this form.',
  inOtherLanguages: 'In other languages',
  formerNames: 'Former names',
  between: (from, to) => `from ${from} to ${to}`,
  until: to => `until ${to}`,
  from: from => `from ${from} on`,
  timeUnknown: 'time not known',
  inhabitants: (n, shown) => `${shown}\u00a0${one(n, 'inhabitant', 'inhabitants')}`,
  inYear: year => `(${year})`,
  withoutYear: '(year not stated)',
  partners: 'Partners',
  degree: (n, shown, dataset) =>
    `In the dataset “${dataset}” this place has ${n === 0 ? 'no' : shown} ${one(n, 'partner', 'partners')}.`,
  degreeYear: (n, shown, dataset, end) =>
    `${capital(atEnd(end))} this place had ${n === 0 ? 'no' : shown} ${one(n, 'partner', 'partners')} in the dataset “${dataset}”.`,
  degreePeriod: (n, shown, dataset, from, to) =>
    `From ${from} to ${to} this place gained ${n === 0 ? 'no' : shown} ${one(n, 'partner', 'partners')} in the dataset “${dataset}”.`,
  reach: (n, shown) =>
    `Through partners and their partners, ties lead to ${shown} further ${one(n, 'place', 'places')}.`,
  reachNoFurther: n =>
    `No further places can be reached through ${one(n, 'this partner', 'these partners')}.`,
  undatedBeside: (n, shown) =>
    `${shown} ${one(n, 'partnership', 'partnerships')} without a known founding year ${one(n, 'is', 'are')} not counted.`,
  filtered: 'Only what the filters let through is counted here.',
  coverage: {
    all: 'For this place, all partnerships that could be found were collected.',
    listed: dataset =>
      `Only the partnerships of the list “${dataset}” are recorded here; other partners of this place are not in it.`,
    partly: 'For this place, the collection is not complete; further partners may be missing.',
    boundary:
      'This place is listed here only as a partner of others; its own partnerships were not collected.',
  },
  standing: 'Standing in the network shown',
  rank: (rank, among) => `rank ${rank} of ${among}`,
  sharedRank: (from, to, among) => `ranks ${from} to ${to} of ${among}`,
  rankedAmong: (n, boundary) =>
    `Ranks among the ${n} places shown${boundary ? ' that are more than somebody’s partner here' : ''}.`,
  withoutIt: parts => `Without this place its connected part would fall into ${parts} parts.`,
  toRanking: 'All places in the ranking',
  toSheet: 'Fact sheet to print',
  toPath: 'The shortest path between the two',
  notShown: 'not shown just now',
  since: date => `since ${date}`,
  foundingUnknown: 'founding not known',
  statusSince: (status, date) => `${status} since ${date}`,
  endedOn: (status, date) => `${status} ${atTime(date)}`,
  statusUnknown: 'status not known',
  statusUndated: status => `${status}, time not known`,
  events: 'Events at this place',
  announced: 'announced; whether it took place is not known',
  projects: 'Joint projects',
  projectWith: names => `with ${names}`,
  projectDisputed: 'disputed: other sources contradict this',
  more: (_, shown) => `and ${shown} more`,
  sources: (n, shown) => `${shown} ${one(n, 'source', 'sources')}`,
  pagesOf: (publisher, shown) => `${publisher} (${shown} pages)`,
  pageOf: (publisher, number) => `${publisher}, page ${number}`,
  language: language => `This text is in ${language}, as in its source.`,

  statusToday: status => `Today: ${status}`,
  statusIn: (year, status) => `At the end of ${year}: ${status}`,
  notYet: 'not founded yet',
  unknownThen: 'cannot be said, as the founding year is not known',
  agreementOf: (kind, date) => `${capital(kind)}, ${date}`,
  founded: 'Founded',
  foundedNowhere: 'None of the sources gives a founding date.',
  noSingleYear: 'So it stands in the table; no single year follows from it.',
  parties: 'A joint agreement of',
  concludedBy: 'At the time of founding',
  concludedFor: (place, body) => `${place}: ${body}`,
  states: {
    FRG: 'Federal Republic of Germany',
    GDR: 'German Democratic Republic (GDR)',
    USSR: 'Soviet Union',
    RSFSR: 'Russian Soviet Republic (RSFSR)',
    UK: 'United Kingdom',
  },
  note: 'Note',
  disagree: 'The sources give different dates.',
  followed: value => `Used here: ${value}`,
  notFollowed: value => `Another claim: ${value}`,
  noFoundingSource: 'No source is named for this date.',
  noSource: 'no source named',
  confidence: {
    high: (n, publishers) =>
      n === 1
        ? `Why: it is given on an official website (${publishers}).`
        : `Why: it is given in these sources, at least one of them official: ${publishers}.`,
    medium: (n, publishers) =>
      `Why: it is given in ${one(n, 'this source', 'these sources')}: ${publishers}.`,
    low: (n, publishers) =>
      n === 0
        ? 'The date is uncertain.'
        : `The date is uncertain. It is given in ${one(n, 'this source', 'these sources')}: ${publishers}.`,
  },
  furtherSources: 'Further sources:',
  disputedField: field => `Claims that disagree: ${field}`,
  fields: {
    kind: 'kind',
    last_confirmed: 'last confirmation',
    population: 'inhabitants',
    concluded_by: 'who concluded it',
  },
  history: 'Status',
  noChange: 'No change is reported.',
  superseded: year => `The later agreement has applied since ${year}.`,
  statusDisagrees: 'About the status, the sources differ:',
  notConfirmed: 'No source confirms that this partnership exists today.',
  lastConfirmed: date => `Last confirmed: ${date}`,
  undated: 'time not known',
  reported: 'reported without a source of its own',
  firstTitle: 'Which partnership was the first? That is disputed',
  first: 'Different sources call different partnerships the first:',
  firstHere: 'this page',
};
