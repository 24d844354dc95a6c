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
  titleFor: {
    uncovered: 'Whether a city has too few partners cannot be said here',
    population: 'Too few populations known to expect anything',
    few: 'Too few cities to expect anything',
    same: 'All cities have equally many partners',
    silent: 'Size and place say nothing here about the number of partners',
  },
  why: {
    uncovered: () =>
      'Of no city of this network were all ties collected. What the list does not cover is not missing from a city.',
    population: (known, modelled) =>
      `Of the ${known} cities whose ties were collected the population is known of ${modelled} only. A comparison takes 30.`,
    few: known => `Of ${known} cities of this network the ties were collected. A comparison takes 30.`,
    same: known =>
      `Counted for ${known} cities. Where all have equally many, more is to be expected of none.`,
    silent: (places, p) =>
      `Among ${places} cities compared, population, country and region do not explain how many partners a city has (p ${p}). So there is no list here.`,
  },
  way: 'The dataset “The wider circle” has cities of which all ties were collected.',
  wayPopulation:
    'In a table of your own, columns with country and coordinates help: with them more cities are found in the gazetteer that comes with the app.',
  wayFilter: 'Only what the filters and the chosen time let through is counted.',
  unfilter: 'Remove the filters',
  allYears: 'Show all years',
  basis: {
    all: (n, shown) => `Compared: ${cities(n, shown)} of which all ties were collected.`,
    pair: (n, shown, a, b) =>
      `Compared: ${cities(n, shown)} of this list by their partners on the other side (${a}, ${b}). Of partners elsewhere the list knows nothing.`,
    listed: (n, shown) =>
      `Compared: ${cities(n, shown)} by their partners in this list. What the list leaves out is missing here too.`,
  },
  /** Beside a year of the past. */
  populationNow: 'Populations are those of today.',
  ended: 'Ended ties do not count.',
  absentFit: (n, shown, least) =>
    `Counted in: ${cities(n, shown)} of ${least} inhabitants and more that are not in the list. It sets out to be complete for these countries.`,
  absentOnly: (n, shown, least) =>
    `Besides, ${cities(n, shown)} of ${least} inhabitants and more that are not in the list. Whether they really have no partner the list does not say; they have no part in the calculation.`,
  left: {
    uncovered: (n, shown) => `${shown} ${one(n, 'place', 'places')} of which not all ties were collected`,
    undated: (n, shown) => `${cities(n, shown)} with a founding year that is not known`,
    notCities: (n, shown) =>
      `${shown} ${one(n, 'district, borough or region', 'districts, boroughs and regions')}`,
    population: (n, shown) => `${cities(n, shown)} without a known population`,
    intro: parts => `Left out: ${parts}.`,
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
  filters: {
    title: 'Narrow down',
    country: 'Country',
    region: 'Region',
    flag: 'Striking',
    size: 'Size',
    all: 'all',
    anyFlag: 'all, striking or not',
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
    note: 'Both axes in equal ratios; cities without a partner stand at the lower edge. Line and band: to be expected of a city whose country and region are nothing special, and the range in which 90 of 100 would lie. For a single city, country and region count too.',
    low: 'strikingly few partners',
    usual: 'other cities',
    line: 'to be expected',
  },
  how: {
    title: 'How it was calculated',
    words:
      'Calculated is how many partners cities of equal size in the same country and region have on average: a regression for counts (negative binomial; where the spread is no greater than by chance it becomes Poisson regression). What a country or a region makes is drawn towards the middle, the more the fewer cities it has. Expected means: on average among such cities; of reasons the calculation says nothing.',
    formula: 'ln μ = β₀ + β₁ · ln(inhabitants / 20,000) + seat + country + region; variance = μ + α · μ²',
    low: 'Strikingly few: fewer than about 7 of 100 such cities would have so few partners (z below −1.5; z is the normal value of the chance of fewer partners and half that of just as many).',
    range: 'The range in brackets: 90 of 100 such cities would lie in it.',
    order: 'The list begins with the cities that are the most partners short of the expected number.',
    flags:
      'Nearly all in one country: more than 80% of at least three partners. Away: not in the largest component, where that has most of the places and all ties of those concerned are known.',
    noPosition:
      'Where a list has two countries only, no city is called “away” or “nearly all in one country”.',
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
      countries: 'Countries: so many times the partners of a like city elsewhere',
      regions: 'Regions: so many times the partners of a like city elsewhere in the country',
      most: 'Most',
      least: 'Fewest',
      cities,
    },
  },
};
