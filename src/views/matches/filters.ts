// Which places may be suggested, as the link says it and as the background is asked. Pure.

import { EUROPEAN_UNION } from '../../data/europeanUnion';
import type { Candidates, SuggestionsAsked } from '../../worker/askSuggestions';
import { MATCH_FILTERS } from '../../state/fields';

/** The field `matchFilter`. */
export type Chosen = Readonly<Record<string, readonly string[]>>;
export type FilterName = (typeof MATCH_FILTERS)[number];

/** Beside ISO codes of countries. */
export const EU = 'EU';
export const ABROAD = 'other';
/** Kilometres that are offered. */
export const DISTANCES = [100, 300, 500, 1000, 2000] as const;
/** Inhabitants: from, and below. */
export const SIZES = {
  small: [0, 20_000],
  medium: [20_000, 100_000],
  large: [100_000, 500_000],
  huge: [500_000, Infinity],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type Size = keyof typeof SIZES;

export const chosenIn = (filter: Chosen, name: FilterName): string => filter[name]?.[0] ?? '';

/** Another value of one of them; '': any. A region is one of its country. */
export function choosing(filter: Chosen, name: FilterName, value: string): Chosen {
  const others = Object.entries(filter).filter(
    ([one]) => one !== name && !(name === 'country' && one === 'region'),
  );
  return Object.fromEntries(value === '' ? others : [...others, [name, [value]]]);
}

export const withAbsent = (filter: Chosen): boolean => chosenIn(filter, 'also') === 'absent';
export const onlyLow = (filter: Chosen): boolean => chosenIn(filter, 'only') === 'low';

/** How many of them are in use; cities outside the network are no narrowing. */
export const narrowedBy = (filter: Chosen): number =>
  MATCH_FILTERS.filter(name => name !== 'also' && chosenIn(filter, name) !== '').length;

/** `low`: null unless it is asked for. */
export function wantedBy(
  filter: Chosen,
  { network, facts, countries, regions }: Candidates,
  city: number,
  low: Uint8Array | null,
): SuggestionsAsked['wanted'] {
  const country = chosenIn(filter, 'country');
  const region = chosenIn(filter, 'region');
  const km = Number(chosenIn(filter, 'km'));
  const size = chosenIn(filter, 'size');
  const meant = (chosen: string): readonly string[] => {
    if (chosen === EU) return EUROPEAN_UNION;
    return chosen === ABROAD ? countries.filter(one => one !== countries[city]) : [chosen];
  };
  const numberOf = (code: string): number => {
    const place = network.places.findIndex(one => one.region === code);
    if (place >= 0) return facts.region[place]!;
    return regions.find(one => one.code === code)?.number ?? NO_REGION;
  };
  return {
    country: country === '' ? null : new Set(meant(country)),
    // A region of another network has no places here.
    region: region === '' ? null : numberOf(region),
    within: km > 0 ? km : null,
    inhabitants: size in SIZES ? SIZES[size as Size] : null,
    low,
  };
}

const NO_REGION = -1;
