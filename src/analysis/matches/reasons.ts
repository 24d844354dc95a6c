// What can be said of a city and a suggested partner: each reason is a fact of the network or of the two places, found
// anew from the ties, the map, the names and the profiles, and not from the scores. The scores decide what is told: of
// each factor that speaks for the pair more than for others one reason, the strongest factor first, at most four in all.

import { UNKNOWN_COUNTRY } from '../../graph/slice';
import { medianOf } from '../../lib/median';
import { FACTORS, type Factor } from './factors';
import type { MatchIndex } from './matchIndex';
import type { Suggestion } from './suggest';

/** Kilometres: so close is a neighbouring town. */
export const NEARBY_KM = 25;
/** Kilometres: so far a distance is told as it is. */
export const SHORT_KM = 300;
/** Ties between two countries are told from so many on, and from so many times those expected. */
const COUNTRY_TIES = 3;
const COUNTRY_TIMES = 1.5;
/** Partners from which on a place is told to have many: so many, or where places have few, so many times the mean. */
const MANY_PARTNERS = 5;
const MANY_TIMES = 2;
/** So many times as large at most are places of like size; so many times as far of like distance. */
export const LIKE_SIZE = 1.5;
export const LIKE_DISTANCE = 1.25;
/** Partners with a place on the map that are needed to say what is usual. */
const FOR_USUAL = 3;
const MOST_REASONS = 4;
const TOLD_TAGS = 3;

/** Places by number in the index. Lists are whole; whoever tells them says how many there are. */
export type Reason =
  /** Partners of both; those with the fewest partners first. */
  | { readonly id: 'sharedPartners'; readonly places: readonly number[] }
  /** Ways city – a – b – place; one of them, over places with few partners. */
  | { readonly id: 'threeSteps'; readonly ways: number; readonly over: readonly [number, number] }
  /** Partners of the place that lie near the city, the nearest first. */
  | { readonly id: 'nearTies'; readonly places: readonly number[] }
  /** Partners of the city that lie near the place, the nearest first. */
  | { readonly id: 'nearPartners'; readonly places: readonly number[] }
  /** Ties between places near the city and places near the place; one of them. */
  | { readonly id: 'nearPairs'; readonly ties: number; readonly example: readonly [number, number] }
  /** Ties between the two countries, and how many they would have by the numbers of partners of their places. */
  | { readonly id: 'countries'; readonly ties: number; readonly expected: number }
  /** Partners of the city in the country of the place. */
  | { readonly id: 'partnersThere'; readonly places: readonly number[] }
  /** The city has none there. */
  | { readonly id: 'newCountry' }
  | { readonly id: 'manyPartners'; readonly partners: number }
  | { readonly id: 'distance'; readonly km: number }
  /** About as far as the partners of the city usually are: the middle one. */
  | { readonly id: 'usualDistance'; readonly km: number; readonly usual: number }
  | { readonly id: 'size'; readonly city: number; readonly place: number }
  | { readonly id: 'sameName' }
  /** The rarest first. */
  | { readonly id: 'tags'; readonly tags: readonly string[] };

export interface ReasonOptions {
  /** Names as the index compares them. */
  readonly names: readonly string[];
  /** Tags that both places have, the rarest first; without those of the size. */
  readonly shared: readonly string[];
  /** All ties join places of two sides: then what countries have by chance says nothing. */
  readonly sided: boolean;
}

export function reasonsOf(
  index: MatchIndex,
  city: number,
  { place, parts, tags }: Pick<Suggestion, 'place' | 'parts' | 'tags'>,
  options: ReasonOptions,
): readonly Reason[] {
  const shared: Reason | null =
    options.shared.length > 0 ? { id: 'tags', tags: options.shared.slice(0, TOLD_TAGS) } : null;
  const told = FACTORS.filter(factor => parts[factor] > 0)
    .flatMap(factor => {
      const reason = FINDERS[factor](index, city, place, options);
      return reason ? [{ reason, part: parts[factor] }] : [];
    })
    .concat(shared && tags > 0 ? [{ reason: shared, part: tags }] : [])
    .sort((x, y) => y.part - x.part)
    .map(({ reason }) => reason);
  // What did not count may be told all the same where there is room; one of them always has it.
  const besides = [
    shared && tags <= 0 ? shared : null,
    newCountry(index, city, place),
    parts.size === 0 ? FINDERS.size(index, city, place, options) : null,
  ].filter(reason => reason !== null);
  const first = told.slice(0, MOST_REASONS - Number(besides.length > 0));
  return [...first, ...besides].slice(0, MOST_REASONS);
}

type Finder = (index: MatchIndex, city: number, place: number, options: ReasonOptions) => Reason | null;

const FINDERS: Readonly<Record<Factor, Finder>> = {
  paths: (index, city, place) => sharedPartners(index, city, place) ?? threeSteps(index, city, place),
  neighbours: (index, city, place) =>
    nearTies(index, city, place) ?? nearPartners(index, city, place) ?? nearPairs(index, city, place),
  countries: (index, city, place, options) =>
    countries(index, city, place, options) ?? partnersThere(index, city, place),
  popularity: (index, _, place) => {
    const partners = index.degree[place]!;
    return partners >= manyIn(index) ? { id: 'manyPartners', partners } : null;
  },
  distance: likeDistance,
  names: (_, city, place, { names }) =>
    names[city] !== undefined && names[city] !== '' && names[city] === names[place]
      ? { id: 'sameName' }
      : null,
  size({ facts: { population } }, city, place) {
    const [here, there] = [population[city]!, population[place]!];
    return Math.max(here, there) <= LIKE_SIZE * Math.min(here, there)
      ? { id: 'size', city: here, place: there }
      : null;
  },
};

function manyIn({ degree, size }: MatchIndex): number {
  const tied = degree.reduce((sum, partners) => sum + Number(partners > 0), 0);
  return Math.min(MANY_PARTNERS, Math.ceil((MANY_TIMES * 2 * size) / tied));
}

export const partnersOf = ({ ways: { offsets, places } }: MatchIndex, place: number): Uint32Array =>
  places.subarray(offsets[place]!, offsets[place + 1]!);

function sharedPartners(index: MatchIndex, city: number, place: number): Reason | null {
  const theirs = new Set(partnersOf(index, place));
  const both = [...partnersOf(index, city)].filter(one => theirs.has(one));
  if (both.length === 0) return null;
  return {
    id: 'sharedPartners',
    places: both.sort((a, b) => index.degree[a]! - index.degree[b]! || a - b),
  };
}

function threeSteps(index: MatchIndex, city: number, place: number): Reason | null {
  const theirs = new Set(partnersOf(index, place));
  let ways = 0;
  let best: readonly [number, number] | null = null;
  let least = Infinity;
  for (const first of partnersOf(index, city))
    for (const second of partnersOf(index, first)) {
      if (second === city || !theirs.has(second)) continue;
      ways++;
      const crowd = index.degree[first]! * index.degree[second]!;
      if (crowd < least) [least, best] = [crowd, [first, second]];
    }
  return best && { id: 'threeSteps', ways, over: best };
}

/** Places of `some` near `to`, the nearest first. */
function closeTo({ surroundings }: MatchIndex, to: number, some: Iterable<number>): readonly number[] {
  return [...some]
    .filter(one => one !== to)
    .map(one => ({ one, km: surroundings.kilometres(to, one) }))
    .filter(({ km }) => km <= NEARBY_KM)
    .sort((x, y) => x.km - y.km || x.one - y.one)
    .map(({ one }) => one);
}

function nearTies(index: MatchIndex, city: number, place: number): Reason | null {
  const places = closeTo(index, city, partnersOf(index, place));
  return places.length > 0 ? { id: 'nearTies', places } : null;
}

function nearPartners(index: MatchIndex, city: number, place: number): Reason | null {
  const places = closeTo(index, place, partnersOf(index, city));
  return places.length > 0 ? { id: 'nearPartners', places } : null;
}

/** Each tie once, though its two ends may lie near both. */
function nearPairs(index: MatchIndex, city: number, place: number): Reason | null {
  const around = (of: number) =>
    closeTo(
      index,
      of,
      index.surroundings.places.subarray(
        index.surroundings.offsets[of]!,
        index.surroundings.offsets[of + 1]!,
      ),
    );
  const there = new Set(around(place).filter(one => one !== city));
  const seen = new Set<number>();
  let example: readonly [number, number] | null = null;
  for (const one of around(city)) {
    if (one === place) continue;
    for (const other of partnersOf(index, one)) {
      if (!there.has(other)) continue;
      seen.add(Math.min(one, other) * index.order + Math.max(one, other));
      example ??= [one, other];
    }
  }
  return example && { id: 'nearPairs', ties: seen.size, example };
}

/** Both are known, and they differ. */
function inTwoCountries({ facts: { country } }: MatchIndex, city: number, place: number): boolean {
  const [here, there] = [country[city]!, country[place]!];
  return here !== there && here !== UNKNOWN_COUNTRY && there !== UNKNOWN_COUNTRY;
}

function countries(index: MatchIndex, city: number, place: number, { sided }: ReasonOptions): Reason | null {
  const { country, countries: rates } = index;
  const [here, there] = [country[city]!, country[place]!];
  if (sided || !inTwoCountries(index, city, place)) return null;
  const [ties, expected] = [rates.ties(here, there), rates.expected(here, there)];
  return ties >= COUNTRY_TIES && ties >= COUNTRY_TIMES * expected
    ? { id: 'countries', ties, expected }
    : null;
}

function partnersThere(index: MatchIndex, city: number, place: number): Reason | null {
  const { country } = index;
  if (!inTwoCountries(index, city, place)) return null;
  const places = [...partnersOf(index, city)].filter(one => country[one] === country[place]);
  return places.length > 0 ? { id: 'partnersThere', places } : null;
}

function newCountry(index: MatchIndex, city: number, place: number): Reason | null {
  const { country } = index;
  const isNew =
    inTwoCountries(index, city, place) &&
    partnersOf(index, city).length > 0 &&
    !partnersOf(index, city).some(one => country[one] === country[place]);
  return isNew ? { id: 'newCountry' } : null;
}

function likeDistance(index: MatchIndex, city: number, place: number): Reason | null {
  const km = index.surroundings.kilometres(city, place);
  if (km <= SHORT_KM) return { id: 'distance', km };
  const others = [...partnersOf(index, city)]
    .map(one => index.surroundings.kilometres(city, one))
    .filter(one => !Number.isNaN(one));
  if (others.length < FOR_USUAL) return null;
  const usual = medianOf(others.sort((a, b) => a - b));
  const isLike = Math.max(km, usual) <= LIKE_DISTANCE * Math.min(km, usual);
  return isLike ? { id: 'usualDistance', km, usual } : null;
}
