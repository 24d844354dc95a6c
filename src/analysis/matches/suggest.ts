// Suggestions for a city: the places with the highest scores that are not its partners yet, each with what the factors
// add. A tie that is suspended or ended is no new partner either: whoever asks says which ties there are besides.

import { columnsOf, emptyColumns } from './columnsOf';
import type { Columns, Factor } from './factors';
import type { MatchIndex } from './matchIndex';
import { AS_LEARNED, partsOf, scoresBy, type FactorWeights, type MatchModel } from './model';

export interface Wish {
  readonly factors: FactorWeights;
  /** Only countries where the city has no partner yet, other than its own. */
  readonly newCountries: boolean;
  /** Fewer known partners first: their logarithm is taken off the score, so many times. */
  readonly lessKnown: number;
  /** How many times likeness by tags counts; needs `alike`. */
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

export interface SuggestQuestion {
  readonly city: number;
  readonly count: number;
  readonly wish?: Wish;
  /** Per place what its tags say for or against it, as logarithm; 0: nothing. */
  readonly alike?: Float64Array;
  /** Places that stand before all others, whatever their scores: 1. */
  readonly first?: Uint8Array;
  /** Places that may be suggested: 1. Without it every place that has a tie. */
  readonly among?: Uint8Array;
  /** Places that are or were partners by ties outside the slice (suspended, ended). */
  readonly besides?: readonly number[];
  /** Of the city, where they are known already. */
  readonly columns?: Columns;
}

export interface Suggestion {
  readonly place: number;
  readonly score: number;
  /** What each factor adds against the usual candidate; with `tags` and `lessKnown` they make the score. */
  readonly parts: Readonly<Record<Factor, number>>;
  readonly tags: number;
  readonly lessKnown: number;
}

/** Those of `first`, then the others; of each the highest score first, equal scores in the order of the places. */
export function suggest(
  index: MatchIndex,
  model: MatchModel,
  question: SuggestQuestion,
): readonly Suggestion[] {
  const { city, count, wish = PRESETS.mostLikely, alike, first, among, besides = [] } = question;
  const columns = question.columns ?? columnsOf(index, city, emptyColumns(index.order));
  const scores = scoresBy(model, columns, wish.factors);
  const { degree, ways, partnersIn, countries, country } = index;
  const tagPart = (place: number): number => (alike ? wish.tags * alike[place]! : 0);
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
    .sort((a, b) => (first ? first[b]! - first[a]! : 0) || scores[b]! - scores[a]! || a - b)
    .slice(0, count)
    .map(place => ({
      place,
      score: scores[place]!,
      parts: partsOf(model, columns, place, wish.factors),
      tags: tagPart(place),
      lessKnown: lessKnownPart(place),
    }));
}
