// The ranking's own texts in English.

import { plural } from '../../../i18n/plural';
import type { RankingTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: RankingTexts = {
  none: 'There is no place to compare here.',
  computing: measure => `Computing: ${measure}\u00a0…`,
  progress: percent => `Shortest paths from every place: ${percent}`,
  failed: 'These measures could not be computed.',
  undefinedForAll: measure => `${measure}: not defined for any of these places`,
  lead: {
    partners: ({ names, count, value }, of) =>
      `${names} ${one(count, 'has', 'have')} ${value} ${one(Number(value), 'partner', 'partners')}${count > 1 ? ' each' : ''}, more than any other of the ${of.shown} places`,
    other: (measure, { names, count, value }, of) =>
      `${measure}: ${names} ${one(count, 'has', 'have')} the highest value of the ${of.shown} places, ${value}`,
    next: (sentence, { names, count, value }) =>
      `${sentence}; next ${one(count, 'comes', 'come')} ${names} with ${value}${count > 1 ? ' each' : ''}`,
    several: (sentence, _, shown, value) => `${sentence}; next come ${shown} places with ${value} each`,
  },
  partnersShared: (count, of, value) =>
    `${count} of the ${of} places have ${value} partners each; none has more`,
  shared: (measure, count, of, value) =>
    `${measure}: ${count} of the ${of} places have the highest value, ${value}`,
  allSame: (measure, { n, shown }, value) =>
    `${measure}: ${n === 2 ? 'both' : `all ${shown}`} places have the same value, ${value}`,
  onlyOne: (measure, name, value) => `${measure}: only ${name} can be compared here, ${value}`,
  rankedBy: 'Ranked by:',
  undefinedFor: (n, shown) =>
    `For ${one(n, 'one place', `${shown} places`)} this measure is not defined; ${one(n, 'it stands', 'they stand')} at the end.`,
  boundary: {
    out: (n, shown) =>
      `${one(n, 'One place, known only as a partner', `${shown} places, known only as partners`)} of others, ${one(n, 'is', 'are')} not in the ranking; the network that is computed on contains ${one(n, 'it', 'them')}.`,
    in: (n, shown) =>
      `${one(n, 'One place is', `${shown} places are`)} known only as ${one(n, 'a partner', 'partners')} of others, so ${one(n, 'its', 'their')} values are too low or cannot be compared.`,
    include: 'Rank these places too',
  },
  parts: { table: 'Table', scatter: 'Two measures', spread: 'Distribution', years: 'Over time' },
  partsLabel: 'What is shown',
  table: {
    label: 'Ranking of places',
    filter: 'Find places',
    filterHint: 'Place or country',
    count: (n, shown) => `${shown} ${one(n, 'place', 'places')}`,
    some: (part, all) => `${part} of ${all} places`,
    nobody: 'No place matches the search.',
    rank: 'Rank',
    name: 'Place',
    country: 'Country',
    history: 'Over time',
    historyWhy:
      'Partners over the years: partnerships in force with a known founding year, year by year. Each row has a height of its own; compare the shapes.',
    historyOf: (first, most, year, last) => `from ${first}, at most ${most} (${year}), most recently ${last}`,
    noHistory: 'no founding year known',
    sortBy: column => `Rank by “${column}”`,
    undefined: 'not defined',
    waiting: 'being computed',
    partly: 'Not all partnerships of this place were collected; the true value may differ.',
    save: 'Save as CSV',
    saveWhy: 'All places of the ranking with the chosen measures in full precision',
    file: 'ranking',
  },
  columns: {
    title: n => `Choose measures (${n})`,
    explain: 'Explanation',
    reset: 'As at the start',
  },
  chosen: (name, rank, of, value) => `${name}: ${value}, rank ${rank} of ${of}`,
  chosenNoRank: name => `${name} is not in this ranking.`,
  chosenUndefined: name => `${name}: this measure is not defined here.`,
  toPage: 'Open its page',
  scatter: {
    x: 'Across',
    y: 'Upwards',
    label: (x, y, n) =>
      `Scatter plot of ${n} places: ${x} across, ${y} upwards. Left and right arrow keys go through the places by the value across, up and down by the value upwards; Enter selects. All values stand in the table.`,
    log: 'divided in equal ratios',
    zero: 'Places with the value 0 stand apart at the edge.',
    point: (name, country, x, y) => `${name} (${country}): ${x} · ${y}`,
    others: (n, shown) => `and ${shown} ${one(n, 'other', 'others')} at the same spot`,
    strength: {
      same: (x, y) => `“${x}” and “${y}” rank the places almost alike.`,
      much: (x, y) => `Places that rank high by “${x}” mostly rank high by “${y}” too.`,
      some: (x, y) => `Places that rank high by “${x}” more often rank high by “${y}” too.`,
      little: (x, y) => `“${x}” and “${y}” rank the places with hardly any connection.`,
      against: (x, y) => `Places that rank high by “${x}” more often rank low by “${y}”.`,
      muchAgainst: (x, y) => `Places that rank high by “${x}” mostly rank low by “${y}”.`,
    },
    rho: (rho, n, shown) =>
      `Spearman’s rank correlation: ${rho}, over ${shown} ${one(n, 'place', 'places')}.`,
    rhoWhy:
      '1: the same order; 0: no connection of the ranks; −1: the reverse order. It says nothing about causes.',
    noRho: (n, shown) =>
      n < 2
        ? 'There are too few places for a rank correlation.'
        : `A rank correlation is not defined here: by one of the two measures all ${shown} places have the same value.`,
    nothing: 'There is no place for which both values are defined.',
  },
  spread: {
    label: (measure, n) => `Distribution of ${measure} over ${n} places`,
    bin: (from, to, n, shown) =>
      `${from === to ? from : `${from} to ${to}`}: ${shown} ${one(n, 'place', 'places')}`,
    axis: 'Height of the bars: number of places',
    median: median => `Median: ${median}. Half of the places are not above it, the other half not below.`,
    place: (name, value, { more, fewer, same }) =>
      `${name}: ${value}. Places above: ${more}, below: ${fewer}, equal: ${same}.`,
    log: 'The axis is divided in equal ratios.',
    zeros: (n, shown) => `The first bar counts the ${one(n, 'place', `${shown} places`)} with the value 0.`,
    choose: 'Select a place to see where it stands.',
  },
};
