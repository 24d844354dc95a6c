// Suggestions for a city: the places with the highest scores that are not its partners yet, each with what the factors
// add. A tie that is suspended or ended is no new partner either: whoever asks says which ties there are besides.

import { columnsOf, emptyColumns } from './columnsOf';
import type { Factor } from './factors';
import type { MatchIndex } from './matchIndex';
import { AS_LEARNED, partsOf, scoresBy, type FactorWeights, type MatchModel } from './model';

export interface Wish {
  readonly factors: FactorWeights;
  /** Only countries where the city has no partner yet, other than its own. */
  readonly newCountries: boolean;
  /** Fewer known partners first: their logarithm is taken off the score, so many times. */
  readonly lessKnown: number;
  /** How much a shared tag adds, by its rarity; needs tags. */
  readonly tags: number;
}

/** The presets, as weights and switches that a reader may move on. */
export const PRESETS = {
  mostLikely: { factors: AS_LEARNED, newCountries: false, lessKnown: 0, tags: 0 },
  sameChallenges: {
    factors: { ...AS_LEARNED, popularity: 0.5, size: 2 },
    newCountries: false,
    lessKnown: 0,
    tags: 1,
  },
  underconnectedFirst: { factors: AS_LEARNED, newCountries: false, lessKnown: 1.5, tags: 0 },
  noCountryTwice: { factors: AS_LEARNED, newCountries: true, lessKnown: 0, tags: 0 },
} as const satisfies Readonly<Record<string, Wish>>;

export type Preset = keyof typeof PRESETS;

/** Tags of places: 1 where place × count + tag holds. */
export interface Tags {
  readonly count: number;
  readonly held: Uint8Array;
}

export interface SuggestQuestion {
  readonly city: number;
  readonly count: number;
  readonly wish?: Wish;
  readonly tags?: Tags;
  /** Places that may be suggested: 1. Without it every place that has a tie. */
  readonly among?: Uint8Array;
  /** Places that are or were partners by ties outside the slice (suspended, ended). */
  readonly besides?: readonly number[];
}

export interface Suggestion {
  readonly place: number;
  readonly score: number;
  /** What each factor adds against the usual candidate; with `tags` and `lessKnown` they make the score. */
  readonly parts: Readonly<Record<Factor, number>>;
  readonly tags: number;
  readonly lessKnown: number;
}

/** Highest score first; equal scores in the order of the places. */
export function suggest(
  index: MatchIndex,
  model: MatchModel,
  { city, count, wish = PRESETS.mostLikely, tags, among, besides = [] }: SuggestQuestion,
): readonly Suggestion[] {
  const columns = columnsOf(index, city, emptyColumns(index.order));
  const scores = scoresBy(model, columns, wish.factors);
  const shared = tags && wish.tags !== 0 ? sharedTags(tags, index.order, city) : null;
  const { degree, ways, partnersIn, countries, country } = index;
  const tagPart = (place: number): number => (shared ? wish.tags * shared[place]! : 0);
  const lessKnownPart = (place: number): number => -wish.lessKnown * Math.log1p(degree[place]!);

  const out = new Set([city, ...besides]);
  for (let at = ways.offsets[city]!; at < ways.offsets[city + 1]!; at++) out.add(ways.places[at]!);
  const isNew = (place: number): boolean => {
    const there = country[place]!;
    return there !== country[city] && partnersIn[city * countries.groups + there] === 0;
  };
  const best: number[] = [];
  for (let place = 0; place < index.order; place++) {
    if (out.has(place) || (among ? among[place] === 0 : degree[place] === 0)) continue;
    if (wish.newCountries && !isNew(place)) continue;
    scores[place]! += tagPart(place) + lessKnownPart(place);
    best.push(place);
  }
  return best
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, count)
    .map(place => ({
      place,
      score: scores[place]!,
      parts: partsOf(model, columns, place, wish.factors),
      tags: tagPart(place),
      lessKnown: lessKnownPart(place),
    }));
}

/** Sum over shared tags of ln(places / places that hold it). */
function sharedTags({ count, held }: Tags, order: number, city: number): Float64Array {
  const shared = new Float64Array(order);
  for (let tag = 0; tag < count; tag++) {
    if (held[city * count + tag] !== 1) continue;
    let holders = 0;
    for (let place = 0; place < order; place++) holders += held[place * count + tag]!;
    const rarity = Math.log(order / holders);
    for (let place = 0; place < order; place++) if (held[place * count + tag] === 1) shared[place]! += rarity;
  }
  return shared;
}
