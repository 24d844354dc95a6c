// The panel's own texts in English.

import { plural } from '../../../i18n/plural';
import type { UnderconnectedTexts } from '.';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const cities = (n: number, shown: string) => `${shown} ${one(n, 'city', 'cities')}`;

export const texts: UnderconnectedTexts = {
  title: (n, shown) =>
    n === 0
      ? 'No city has strikingly fewer partners than would be expected'
      : `${cities(n, shown)} ${one(n, 'has', 'have')} strikingly fewer partners than would be expected`,
  byChance: {
    expected: (n, shown) =>
      n === 0
        ? 'Even if nothing but chance were at work, less than one such city would be expected.'
        : `Even if nothing but chance were at work, about ${one(n, 'one such city', `${shown} such cities`)} would be expected.`,
    more: 'More were found. Which of them have so few partners only by chance cannot be said.',
    notMore: 'No more were found. So the list names cities that one can look at; it proves nothing.',
  },
  titleFor: {
    uncovered: 'Whether a city has too few partners cannot be said here',
    population: 'Too few populations known for a comparison',
    few: 'Too few cities for a comparison',
    same: 'All cities have equally many partners',
    silent: 'Among these cities, size and place say nothing about the number of partners',
  },
  why: {
    uncovered: () =>
      'For no city of this network were all partnerships collected. There may be some that are missing here.',
    population: (known, modelled) =>
      `The population is known for only ${modelled} of the ${known} cities that could be compared. A comparison takes 30.`,
    few: known => `Only ${known} cities of this network could be compared. It takes 30.`,
    same: known =>
      `${known} cities were counted. Where all have equally many, none can be expected to have more.`,
    silent: (places, p) =>
      `Among ${places} cities compared, population, country and region do not explain how many partners a city has (p ${p}). So there is no list here.`,
    selected: (single, places) =>
      `This is also a matter of selection: only cities that have or had a partnership are in this list, and ${single} of ${places} have exactly one partner. Whether size and place have to do with a city having one at all cannot be said in this way.`,
  },
  way: 'The dataset “The wider circle” has cities whose partnerships were all collected.',
  wayPopulation:
    'In a table of your own, columns with country and coordinates help: with them more cities are found in the gazetteer that comes with the app.',
  wayFilter: 'Only what the filters and the chosen time let through is counted.',
  unfilter: 'Remove the filters',
  allYears: 'Show all years',
  basis: {
    all: (n, shown) => `Compared: ${cities(n, shown)} whose partnerships were all collected.`,
    pair: (n, shown, a, b) =>
      `Compared: ${cities(n, shown)} of this list by their partners on the other side (${a}, ${b}). Of partners elsewhere the list knows nothing.`,
    listed: (n, shown) =>
      `Compared: ${cities(n, shown)} by their partners in this list. What the list leaves out is missing here too.`,
  },
  origin: {
    words: (countries, question) =>
      `The cities compared, by country: ${countries}. They are no random selection${question === '' ? '.' : `; what was collected answers this question: “${question}”`}`,
    elsewhere: shown => `others ${shown}`,
  },
  /** Beside a year of the past. */
  populationNow: 'Populations are those of today.',
  ended: 'Ended partnerships do not count.',
  absentFit: (n, shown, least) =>
    `Counted in: ${cities(n, shown)} of ${least} inhabitants and more that are not in the list. It sets out to be complete for these countries.`,
  absentOnly: (n, shown, least) =>
    `Besides, ${cities(n, shown)} of ${least} inhabitants and more that are not in the list. Whether they really have no partner the list does not say; they have no part in the calculation.`,
  left: {
    uncovered: (n, shown) =>
      `${shown} ${one(n, 'place', 'places')} whose partnerships were not all collected`,
    undated: (n, shown) => `${cities(n, shown)} with a partnership whose founding year is not known`,
    notCities: (n, shown) =>
      `${shown} ${one(n, 'district, borough or region', 'districts, boroughs and regions')}`,
    population: (n, shown) => `${cities(n, shown)} without a known population`,
    intro: parts => `Not compared: ${parts}.`,
  },
  explained: share => `Population, country and region explain ${share} of the differences.`,
  choose: 'Choose a city in the list or on the map to read here what would be expected of it.',
  toPage: 'Open page',
  paint: 'Colour map and network by this',
  absent: least => `Also cities without a partner in this network (from ${least} inhabitants)`,
  parts: { list: 'List', plot: 'Chart' },
  partsLabel: 'What is shown',
  working: 'Calculating\u00a0…',
  cancel: 'Cancel',
  stopped: 'The calculation is stopped.',
  stoppedOld: 'The calculation is stopped; below is the result from before.',
  again: 'Calculate again',
  failed: 'This could not be calculated.',
  withoutCities:
    'This file has no list of cities with their inhabitants. Without it nobody can say how many partners to expect. Save the page once more in Twinline, under “Export”, “with the list of cities”.',
  filters: {
    title: 'Narrow down',
    country: 'Country',
    region: 'Region',
    flag: 'Stands out',
    size: 'Size',
    all: 'all',
    anyFlag: 'all, whether or not they stand out',
    sizes: (from, to) =>
      from === ''
        ? `under ${to} inhabitants`
        : to === ''
          ? `${from} inhabitants and more`
          : `${from} to ${to} inhabitants`,
  },
  table: {
    label: 'Cities by their distance from the expected number',
    city: 'City',
    columns: { partners: 'Partners', expected: 'expected', difference: 'Gap' },
    sortBy: name => `Order by “${name}”`,
    count: cities,
    some: (part, all) => `${part} of ${all} cities`,
    nobody: 'No city fits this choice.',
    notInNetwork: 'not in the network',
    range: (low, high) => `${low}–${high}`,
    rangeWhy: '90 of 100 such cities lie between these numbers.',
    save: 'Save CSV',
    saveWhy: 'The list as it stands here, as a table for other programs',
    file: 'underconnected',
  },
  plot: {
    grows: times =>
      `Larger cities have more partners: with ten times the inhabitants ${times} times as many are to be expected`,
    falls: times =>
      `Larger cities have fewer partners: with ten times the inhabitants ${times} times as many are to be expected`,
    flat: 'Population alone makes hardly any difference here',
    label: n =>
      `Scatter plot: ${n} cities by inhabitants and partners. Arrow keys lead from point to point, Enter chooses. The values are in the list too.`,
    x: 'Inhabitants',
    y: 'Partners',
    point: (name, people, partners, expected, range) =>
      `${name}: ${people}, partners: ${partners}, expected: ${expected} (${range})`,
    others: (_, shown) => `at this spot ${shown} more`,
    note: 'On both axes equal distance means equally many times as many. Cities without a partner stand at the lower edge. The line is for cities that are no capital and whose country and region do not stand out; 90 of 100 such cities would lie in the band. What is to be expected of a particular city also depends on its country and region: the short level line shows it once the city is chosen or pointed at, and an upright line leads from there to its point. So a point may lie above the long line although its city has fewer partners than expected.',
    low: 'strikingly few partners',
    usual: 'other cities',
    line: 'to be expected where country and region do not stand out',
    own: 'to be expected of this city',
  },
  how: {
    title: 'How it was calculated',
    words: least =>
      `What is calculated is how many partners cities of equal size in the same country and region have on average: a regression for counts (negative binomial; where the spread is no greater than by chance it becomes Poisson regression). The effect of a country or a region moves closer to the middle, the fewer cities are compared there. A region with fewer than ${least} compared cities has no value of its own, as its cities would otherwise be measured almost only by themselves; the value of the country holds for them. Expected means: on average among such cities; the calculation says nothing about reasons.`,
    formula: 'ln μ = β₀ + β₁ · ln(inhabitants / 20,000) + seat + country + region; variance = μ + α · μ²',
    low: 'Strikingly few: fewer than about 7 of 100 such cities would have so few partners (z below −1.5; z is the normal value of the chance of fewer partners and half that of just as many). How many cities would stand out like this by chance alone is added up from the model over all cities compared.',
    range: 'The range in brackets: 90 of 100 such cities would lie in it.',
    order: 'The list begins with the cities that are the most partners short of the expected number.',
    flags:
      'Nearly all in one country: more than 80% of at least three partners. Apart: not in the largest part of the network, where that has most of the places and all partnerships of those concerned are known.',
    noPosition:
      'Where a list has two countries only, no city is called “apart” or “nearly all in one country”.',
    source:
      'After: J. Lawless, Negative binomial and mixed Poisson regression, 1987; S. Wood, Generalized additive models, 2017.',
    table: 'Coefficients',
    columns: { term: 'Term', estimate: 'Value', error: 'Standard error' },
    terms: {
      intercept: 'Base value (ln μ at 20,000 inhabitants)',
      population: 'ln inhabitants',
      regionSeat: 'regional capital',
      countrySeat: 'national capital',
    },
    alpha: 'α (spread beyond chance)',
    poisson: '0 (Poisson)',
    countrySpread: 'Spread of countries',
    regionSpread: 'Spread of regions',
    fit: (places, explained, ratio, freedom, p) =>
      `Fitted to ${places} cities. Deviance explained: ${explained}. Against a model with one value for all: twice the difference of log-likelihoods ${ratio} with ${freedom} degrees of freedom, p ${p}.`,
    unsettled: 'The calculation did not quite settle; the values are approximate.',
    effects: {
      countries: 'Countries: how many times as many partners as a city of equal size elsewhere',
      regions: 'Regions: how many times as many partners as a city of equal size elsewhere in the country',
      most: 'Most',
      least: 'Fewest',
      cities,
    },
  },
};
