// How well hidden ties are found again, by the learned model and beside it by scores that need no learning.
//
// Hit@k: share of the hidden partners that stand among the first k candidates; MRR: mean of 1 / rank; equal scores share
// the mean of their ranks. AUC: share of other candidates, drawn at random, or of those with as many partners as the
// hidden one, that score below it; equal ones count half. Intervals: 95 % by drawing anew (bootstrap) the cities of all
// draws of hidden ties, as the questions of one city are not independent of each other.

import type { PlaceFacts } from '../../graph/placeFacts';
import { bareSlice, type Slice } from '../../graph/slice';
import { seededRandom } from '../../lib/random';
import { BASELINES, baselineScores, type Baseline } from './baselines';
import { columnsOf, emptyColumns } from './columnsOf';
import { candidatesFor, questionsOf, type Hidden } from './hide';
import { buildMatchIndex } from './matchIndex';
import { scoresBy, type MatchModel } from './model';
import { shuffled } from './rows';

export const SCORERS = ['learned', ...BASELINES] as const;
export type Scorer = 'learned' | Baseline;

export const FIGURES = ['hit1', 'hit10', 'hit50', 'mrr', 'aucRandom', 'aucDegree'] as const;
export type Figure = (typeof FIGURES)[number];

/** One hidden partner asked for from one end. */
export interface Asked {
  /** Split and city, for drawing cities anew. */
  readonly city: string;
  /** Partners that the city still had. */
  readonly degree: number;
  readonly figures: Readonly<Record<Scorer, Readonly<Record<Figure, number>>>>;
}

/** Fewer hidden ties say too little for any figure. */
export const ENOUGH = 100;

/** Candidates that a hidden partner is set against for the AUC. */
const DRAWN = 20;

/** @param most cities asked for, drawn at random; without it all */
export function askAll(
  slice: Slice,
  { kept, hidden }: Hidden,
  facts: PlaceFacts,
  names: readonly string[],
  model: MatchModel,
  { seed, most = Infinity }: { readonly seed: number; readonly most?: number },
  onProgress: (share: number) => void = () => {},
): readonly Asked[] {
  const index = buildMatchIndex(bareSlice(slice.order, kept.source, kept.target), facts, names);
  const random = seededRandom(seed);
  const columns = emptyColumns(slice.order);
  const questions = shuffled(questionsOf(index, hidden), random).slice(0, most);
  const answers: Asked[] = [];
  for (const [at, { city, partners }] of questions.entries()) {
    columnsOf(index, city, columns);
    const scores: Readonly<Record<Scorer, Float64Array>> = {
      learned: scoresBy(model, columns),
      ...baselineScores(index, city, columns),
    };
    const others = candidatesFor(index, city, partners);
    const classes = byDegree(others, index.degree);
    for (const partner of partners) {
      const anyone = draw(others, random);
      const alike = draw(classes.get(classOf(index.degree[partner]!)) ?? [], random);
      const figures = Object.fromEntries(
        SCORERS.map(scorer => {
          const of = scores[scorer];
          const rank = rankOf(of, partner, others);
          return [
            scorer,
            {
              hit1: Number(rank <= 1),
              hit10: Number(rank <= 10),
              hit50: Number(rank <= 50),
              mrr: 1 / rank,
              aucRandom: shareBelow(of, partner, anyone),
              aucDegree: shareBelow(of, partner, alike),
            },
          ];
        }),
      ) as Asked['figures'];
      answers.push({ city: `${seed} ${city}`, degree: index.degree[city]!, figures });
    }
    if (at % 50 === 0) onProgress(at / questions.length);
  }
  return answers;
}

/** 1 for the best; equal scores share the mean of their ranks. */
export function rankOf(scores: Float64Array, partner: number, others: readonly number[]): number {
  const own = scores[partner]!;
  let [above, equal] = [0, 0];
  for (const other of others) {
    if (scores[other]! > own) above++;
    else if (scores[other] === own) equal++;
  }
  return 1 + above + equal / 2;
}

/** NaN without others. */
function shareBelow(scores: Float64Array, partner: number, others: readonly number[]): number {
  if (others.length === 0) return NaN;
  const own = scores[partner]!;
  let sum = 0;
  for (const other of others) sum += scores[other]! < own ? 1 : scores[other] === own ? 0.5 : 0;
  return sum / others.length;
}

/** Up to 8 partners each number by itself; above in steps of a fifth. */
const classOf = (degree: number): number =>
  degree <= 8 ? degree : 8 + Math.ceil(Math.log(degree / 8) / Math.log(1.2));

function byDegree(places: readonly number[], degree: Float64Array): ReadonlyMap<number, readonly number[]> {
  const classes = new Map<number, number[]>();
  for (const place of places) {
    const known = classes.get(classOf(degree[place]!));
    if (known) known.push(place);
    else classes.set(classOf(degree[place]!), [place]);
  }
  return classes;
}

function draw(from: readonly number[], random: () => number): readonly number[] {
  return from.length === 0
    ? []
    : Array.from({ length: DRAWN }, () => from[Math.floor(random() * from.length)]!);
}

export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean of a value per question and its interval. NaN where no question has it. */
export function estimate(
  asked: readonly Asked[],
  value: (one: Asked) => number,
  seed = 1,
  draws = 1000,
): Estimate {
  const byCity = new Map<string, [sum: number, count: number]>();
  for (const one of asked) {
    const number = value(one);
    if (Number.isNaN(number)) continue;
    const city = byCity.get(one.city) ?? [0, 0];
    byCity.set(one.city, [city[0] + number, city[1] + 1]);
  }
  const cities = [...byCity.values()];
  const meanOf = (pick: (at: number) => readonly [number, number]): number => {
    let [sum, count] = [0, 0];
    for (let at = 0; at < cities.length; at++) {
      const [of, by] = pick(at);
      sum += of;
      count += by;
    }
    return sum / count;
  };
  const random = seededRandom(seed);
  const drawn = Float64Array.from({ length: draws }, () =>
    meanOf(() => cities[Math.floor(random() * cities.length)]!),
  ).sort();
  return {
    mean: meanOf(at => cities[at]!),
    low: drawn[Math.floor(draws * 0.025)] ?? NaN,
    high: drawn[Math.ceil(draws * 0.975) - 1] ?? NaN,
  };
}
