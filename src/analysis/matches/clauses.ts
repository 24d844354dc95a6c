// The facts that bear out a factor, found anew for a pair of places: of each factor the nearest one that holds.

import { UNKNOWN_COUNTRY } from '../../graph/slice';
import { medianOf } from '../../lib/median';
import type { Factor } from './factors';
import type { MatchIndex } from './matchIndex';
import type { Reason, ReasonOptions } from './reason';
import { restsAmong } from './resting';

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
export const LIKE_SIZE = 1.25;
export const LIKE_DISTANCE = 1.25;
/** Partners with a place on the map that are needed to say what is usual. */
const FOR_USUAL = 3;

export type Finder = (
  index: MatchIndex,
  city: number,
  place: number,
  options: ReasonOptions,
) => Reason | null;

export const FINDERS: Readonly<Record<Factor, Finder>> = {
  paths: (...asked) => sharedPartners(...asked) ?? threeSteps(...asked),
  neighbours: (...asked) => nearTies(...asked) ?? nearPartners(...asked) ?? nearPairs(...asked),
  countries: (...asked) => countries(...asked) ?? partnersThere(...asked),
  popularity: (index, _, place, { resting }) => {
    const partners = index.degree[place]!;
    if (partners < manyIn(index)) return null;
    const rests = restsAmong([...partnersOf(index, place)].map(one => resting.of(place, one)));
    return { id: 'manyPartners', partners, rests };
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

function sharedPartners(
  index: MatchIndex,
  city: number,
  place: number,
  { resting }: ReasonOptions,
): Reason | null {
  const theirs = new Set(partnersOf(index, place));
  const both = [...partnersOf(index, city)].filter(one => theirs.has(one));
  if (both.length === 0) return null;
  return {
    id: 'sharedPartners',
    places: both.sort((a, b) => index.degree[a]! - index.degree[b]! || a - b),
    rests: restsAmong(both.map(one => resting.of(city, one) | resting.of(one, place))),
  };
}

function threeSteps(
  index: MatchIndex,
  city: number,
  place: number,
  { resting }: ReasonOptions,
): Reason | null {
  const theirs = new Set(partnersOf(index, place));
  const codes: number[] = [];
  let best: readonly [number, number] | null = null;
  let least = Infinity;
  for (const first of partnersOf(index, city))
    for (const second of partnersOf(index, first)) {
      if (second === city || !theirs.has(second)) continue;
      const code = resting.of(city, first) | resting.of(first, second) | resting.of(second, place);
      codes.push(code);
      // Ways that do not rest are told before those that do.
      const crowd = (code === 0 ? 0 : RESTING_LAST) + index.degree[first]! * index.degree[second]!;
      if (crowd < least) [least, best] = [crowd, [first, second]];
    }
  if (!best) return null;
  const [first, second] = best;
  const legs = [resting.of(city, first), resting.of(first, second), resting.of(second, place)];
  return {
    id: 'threeSteps',
    ways: codes.length,
    over: best,
    rests: restsAmong(codes.length === 1 ? legs : codes),
  };
}

/** More than any product of two numbers of partners. */
const RESTING_LAST = 1e12;

/** Places of `some` near `to`, the nearest first. */
function closeTo({ surroundings }: MatchIndex, to: number, some: Iterable<number>): readonly number[] {
  return [...some]
    .filter(one => one !== to)
    .map(one => ({ one, km: surroundings.kilometres(to, one) }))
    .filter(({ km }) => km <= NEARBY_KM)
    .sort((x, y) => x.km - y.km || x.one - y.one)
    .map(({ one }) => one);
}

function nearTies(index: MatchIndex, city: number, place: number, { resting }: ReasonOptions): Reason | null {
  const places = closeTo(index, city, partnersOf(index, place));
  const rests = restsAmong(places.map(one => resting.of(one, place)));
  return places.length > 0 ? { id: 'nearTies', places, rests } : null;
}

function nearPartners(
  index: MatchIndex,
  city: number,
  place: number,
  { resting }: ReasonOptions,
): Reason | null {
  const places = closeTo(index, place, partnersOf(index, city));
  const rests = restsAmong(places.map(one => resting.of(city, one)));
  return places.length > 0 ? { id: 'nearPartners', places, rests } : null;
}

/** Each tie once, though its two ends may lie near both. */
function nearPairs(
  index: MatchIndex,
  city: number,
  place: number,
  { resting }: ReasonOptions,
): Reason | null {
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
  const codes = new Map<number, number>();
  let example: readonly [number, number] | null = null;
  let exampleRests = true;
  for (const one of around(city)) {
    if (one === place) continue;
    for (const other of partnersOf(index, one)) {
      if (!there.has(other)) continue;
      const code = resting.of(one, other);
      codes.set(Math.min(one, other) * index.order + Math.max(one, other), code);
      if (example && (!exampleRests || code !== 0)) continue;
      [example, exampleRests] = [[one, other], code !== 0];
    }
  }
  return example && { id: 'nearPairs', ties: codes.size, example, rests: restsAmong(codes.values()) };
}

/** Both are known, and they differ. */
function inTwoCountries({ facts: { country } }: MatchIndex, city: number, place: number): boolean {
  const [here, there] = [country[city]!, country[place]!];
  return here !== there && here !== UNKNOWN_COUNTRY && there !== UNKNOWN_COUNTRY;
}

export function countries(
  index: MatchIndex,
  city: number,
  place: number,
  { sided, resting }: ReasonOptions,
): Reason | null {
  const { country, countries: rates } = index;
  const [here, there] = [country[city]!, country[place]!];
  if (sided || !inTwoCountries(index, city, place)) return null;
  const [ties, expected] = [rates.ties(here, there), rates.expected(here, there)];
  if (ties < COUNTRY_TIES || ties < COUNTRY_TIMES * expected) return null;
  const joins = (a: number, b: number) => country[a] === here && country[b] === there;
  const between = resting.all.filter(({ a, b }) => joins(a, b) || joins(b, a));
  return { id: 'countries', ties, expected, rests: restsAmong(between.map(({ code }) => code)) };
}

export function partnersThere(
  index: MatchIndex,
  city: number,
  place: number,
  { resting }: ReasonOptions,
): Reason | null {
  const { country } = index;
  if (!inTwoCountries(index, city, place)) return null;
  const places = [...partnersOf(index, city)].filter(one => country[one] === country[place]);
  const rests = restsAmong(places.map(one => resting.of(city, one)));
  return places.length > 0 ? { id: 'partnersThere', places, rests } : null;
}

export function newCountry(index: MatchIndex, city: number, place: number): Reason | null {
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
