// The panel's own texts in English.

import { one } from '../../../i18n/en/grammar';
import type { WikidataTexts } from './de';

const ties = (n: number, shown: string) => `${shown}\u00a0${one(n, 'partnership', 'partnerships')}`;
const places = (n: number, shown: string) => `${shown}\u00a0${one(n, 'place', 'places')}`;

export const texts: WikidataTexts = {
  title: 'Get partnerships from Wikidata',
  intro:
    'Wikidata is a free database of the Wikimedia projects. It states many partnerships, but not all, and often without a year.',
  whose: 'Whose partnerships',
  asked: {
    country: 'of a country',
    region: 'of a region',
    selected: 'of the selected places',
    network: 'of all places of this network',
  },
  count: (n, shown) => places(n, shown),
  country: 'Country',
  region: 'Code of the region (ISO 3166-2)',
  regionHint: 'for example DE-NW for North Rhine-Westphalia',
  regionWrong: 'The code is that of the country, a hyphen and up to three characters: DE-NW.',
  partners: 'Partners in',
  allCountries: 'all countries',
  noneSelected: 'First select places on the map, in the network or in the table.',
  wider: 'So the places become their wider circle: with their partners outside this network too.',
  service: 'Service',
  serviceNote: 'Another address must offer the same data through SPARQL.',
  serviceWrong: 'This is no address that can be asked. It begins with https://.',
  usualService: 'Usual address',
  sent: host =>
    `The query goes to ${host}. The service then learns your internet address, your browser, where this page was loaded from, and what you ask. It is the only place where Twinline sends anything to others, and only when you press “Send query”.`,
  sentNames: (n, shown) => `The names and countries of ${places(n, shown)} are sent along.`,
  queries: 'See the queries',
  queriesNote:
    'The first finds the places; then, some places at a time, their partnerships are asked for, their names, position and inhabitants, and last their kind and their regions.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying did not work. Select the text and copy it yourself.',
  send: 'Send query',
  again: 'Send again',
  cancel: 'Cancel',
  steps: {
    places: 'Looking for the places\u00a0…',
    ties: (done, of) => `${done} of ${of} places asked for`,
    kinds: 'Fetching kinds of places and names of regions\u00a0…',
    pause: (n, shown) =>
      `The service asks for a pause of ${shown} ${one(n, 'second', 'seconds')}. Then it goes on by itself.`,
  },
  result: 'Result',
  found: (n, shown, k, at) => `${ties(n, shown)} between ${places(k, at)}.`,
  nothing: 'Wikidata states no partnerships here.',
  partly: (done, of) =>
    `This is a part: ${done} of ${of} places had been asked for. It can be opened as it is.`,
  pauseAsked: (n, shown) => `It asks for a pause of ${shown} ${one(n, 'minute', 'minutes')}.`,
  withoutKinds: 'All partnerships have come. The kinds of places and the names of regions are missing.',
  cancelled: 'You cancelled the query.',
  facts: {
    oneSided: (n, shown) => `${ties(n, shown)} ${one(n, 'is', 'are')} stated at one of the two places only.`,
    undated: (n, shown) => `${ties(n, shown)} without a founding year.`,
    ended: (n, shown) => `${ties(n, shown)} ${one(n, 'is', 'are')} stated as ended.`,
    disputed: (n, shown) =>
      `For ${ties(n, shown)} the statements give different founding dates; all are kept.`,
    withoutCoordinates: (n, shown) =>
      `${places(n, shown)} without coordinates ${one(n, 'is', 'are')} missing on the map.`,
  },
  leftOut: (n, shown) => `${shown} ${one(n, 'statement', 'statements')} left out`,
  unmatched: (n, shown) => `${places(n, shown)} not found on Wikidata`,
  unmatchedNote:
    'Under that name there is no place with partnerships in that country there, or more than one.',
  open: 'Open',
  openNote:
    'The result becomes a dataset on this device, with a source for every partnership. Wikidata’s data are in the public domain (CC0 1.0).',
  opened: title => `“${title}” is open.`,
  broken: 'The answer could not be processed. Please try again.',
  failures: {
    unreachable:
      'The service could not be reached. Check the connection and the address. Some services also decline a question this way when too many were asked; then it helps to wait some minutes.',
    limited: 'The service takes no further questions at present. Please try again in some minutes.',
    timeout:
      'The service did not answer in time. Ask for less: for a region instead of a country, or for partners in one country only.',
    brokenOff: 'The answer broke off in the middle. Please try again.',
    webPage:
      'A web page came instead of the data. Perhaps your network asks you to sign in, or the address of the service is wrong.',
    otherAnswer: 'The answer holds no data. Check the address of the service.',
    tooLarge: 'The answer is too large. Ask for a region, or for partners in one country only.',
    badQuery:
      'The service does not understand the query. Check whether the address belongs to a SPARQL service with Wikidata’s data.',
    refused: 'The service does not allow the question. Check the address, or try again later.',
    server: 'The service is out of order. Please try again later.',
  },
};
