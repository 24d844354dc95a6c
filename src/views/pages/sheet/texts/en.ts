import { plural } from '../../../../i18n/plural';
import { reasons } from '../../../../i18n/reasons/en';
import type { SheetTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: SheetTexts = {
  kind: 'Fact sheet',
  print: 'Print',
  printNow: 'Print now',
  printWaits: parts => `It is printed once all is there. Still missing: ${parts}.`,
  printMissing: parts => `Not finished when this was printed: ${parts}.`,
  parts: {
    map: 'the map',
    ranks: 'the ranks',
    expected: 'the comparison with similar cities',
    suggestions: 'the suggestions for new partners',
  },
  choose: {
    title: 'A place on one page',
    intro:
      'The fact sheet of a place fits on one printed page: its partners, its standing in the network, its sources. Choose a place: on the map, in the network, in the table or by searching. For example:',
    stranger:
      'The selected city is not in this list. Only places of the list have a fact sheet; for other cities there are:',
    tie: 'A partnership is selected. Each of its two places has a fact sheet:',
    several: 'Several places are selected. Each has its own fact sheet:',
  },
  map: name => `Map: ${name} and the places of its collected partnerships`,
  partners: 'Partners',
  collected: (n, shown, statuses) =>
    n === 1
      ? `One partnership is collected; its status today: ${statuses}.`
      : `${shown} partnerships are collected; their status today: ${statuses}.`,
  statusOf: (shown, status) => `${shown} ${status}`,
  allOver: 'Today none of them is in force.',
  narrowed: (n, all, shown) =>
    all === 1
      ? 'It is not part of what is shown now, so nothing can be said about the standing in the network.'
      : n === 0
        ? 'None of them is part of what is shown now, so nothing can be said about the standing in the network.'
        : `Of these, ${one(n, 'one is', `${shown} are`)} part of what is shown now; the figures on this page count only these.`,
  notCounted: 'not counted here',
  none: {
    all: 'For this place everything that could be found was collected; there is no partnership among it.',
    boundary: 'The partnerships of this place were not collected. That does not mean that it has none.',
    other: 'This dataset records no partnership for this place. That does not mean that it has none.',
    stranger:
      'This place is not part of the dataset. Whether it has partners was not collected and cannot be said here.',
    covered: countries =>
      `This place is not in the list. It has no partner in it; the list is meant to be complete for ${countries}.`,
  },
  order: 'Those in force come first, the oldest at the top.',
  more: (_, shown, names) => `and ${shown} more: ${names}`,
  further: (_, shown) => `${shown} more`,
  meanings: {
    degree: 'how many partners the place has',
    betweenness: 'how often it lies on the shortest path between two other places',
    closeness: 'how short the paths from partner to partner to all others are',
  },
  computing: 'The ranks are being computed\u00a0…',
  noRank: 'Only places whose partnerships were collected have ranks.',
  triads: 'Partners that are also partners of each other',
  noTriads: 'None of the partnerships shown ties two partners of this place to each other.',
  sided: (a, b) =>
    `Two partners cannot be tied to each other in this list: it only holds partnerships between two sides (${a}, ${b}).`,
  cousins: 'Places with partners in common',
  cousinsOf: (n, shown, most, cut) => {
    if (n === 1) return 'One place that is no partner itself shares partners with this one:';
    const places = `${shown} places that are no partners themselves have`;
    return most === 1
      ? `${places} one partner in common with this one${cut ? ', among them' : ''}:`
      : `${places} at least one partner in common with this one${cut ? '; those with most' : ''}:`;
  },
  via: names => `through ${names}`,
  noCousins: 'By the partnerships shown, no other place has a partner in common with this one.',
  expected: 'Expected and actual',
  suggestions: 'Suggestions for new partners',
  suggesting: 'Looking for suggestions\u00a0…',
  suggestedNothing: 'Suggestions could not be computed.',
  suggestedNobody: 'There is no suggestion for this place here for which a reason can be given.',
  suggestedKnown: 'Not all partners of this place are collected; a suggested place may be a partner already.',
  suggestedHow: (ties, hits) =>
    `Computed as things stand today and without filters; what makes partners is learned from ${ties} city partnerships of the world. A trial on that table, not on this list: where known partnerships are hidden there, the hidden partner stands among the first ten suggestions in ${hits} of the cases; that some places are listed there twice adds to it. A suggestion does not say that anybody plans this partnership.`,
  resting: {
    RU: (n, ties, resting) =>
      `In many towns, partnerships with Russian places have been suspended or dormant since Russia’s war of aggression against Ukraine (24 February 2022)${
        n === 0 ? '' : `; in this list ${resting} of ${ties} are`
      }.`,
  },
  reasons,
  sources: 'Sources of the founding dates',
  noSources: 'No source is named for these founding dates.',
  noDates: 'No founding dates are known.',
  link: 'This view:',
  noLink: 'The table is open on this device only; a link cannot hold it.',
  longLink: 'The link holds the data, too, and is too long for paper. Copy it under “Export”.',
};
