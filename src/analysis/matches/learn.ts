// Learning what makes partners: some known ties are hidden, and the model is sought that puts the hidden partner of a city
// before the other places. Conditional logit (McFadden 1974): the likelihood of a hidden partner is its e^score over the
// sum of all candidates'. The sum is estimated from the candidates that stand first by an earlier score and a few of the
// others drawn at random, each of which speaks for many (importance sampling).

import type { PlaceFacts } from '../../graph/placeFacts';
import type { Slice } from '../../graph/slice';
import { handSet } from './baselines';
import { FEATURES, TERMS } from './factors';
import { fitTerms, type TermOptions } from './fitTerms';
import { fitTrees, type TreeOptions } from './fitTrees';
import { scoresBy, type MatchModel } from './model';
import { gatherRows, type RowOptions, type Rows } from './rows';

export interface LearnOptions extends RowOptions, TermOptions {
  readonly boosting: TreeOptions;
}

export const LEARN_DEFAULTS: LearnOptions = {
  seed: 1,
  rounds: 2,
  share: 0.1,
  questions: 4500,
  first: 120,
  drawn: 50,
  ridge: 1e-4,
  epochs: 8,
  boosting: { trees: 80, depth: 4, rate: 0.1, ridge: 5, least: 8 },
};

/** A first, rough model finds the candidates that are hard to tell from partners. */
const ROUGH = { rounds: 1, questions: 1500, first: 80, drawn: 60 } as const;

export function learn(
  slice: Slice,
  facts: PlaceFacts,
  names: readonly string[],
  options: Partial<LearnOptions> = {},
  onProgress: (share: number) => void = () => {},
): MatchModel {
  const settings = { ...LEARN_DEFAULTS, ...options };
  const rough = gatherRows(
    slice,
    facts,
    names,
    { ...settings, ...ROUGH, seed: settings.seed + 1 },
    handSet,
    share => onProgress(0.1 * share),
  );
  const first: MatchModel = { terms: fitTerms(rough, settings), trees: [] };
  const rows = gatherRows(
    slice,
    facts,
    names,
    settings,
    (_, __, columns) => scoresBy(first, columns),
    share => onProgress(0.1 + 0.4 * share),
  );
  const terms = fitTerms(rows, settings);
  const trees = fitTrees(rows, termScores(terms, rows), settings.boosting, share =>
    onProgress(0.6 + 0.4 * share),
  );
  return { terms, trees };
}

function termScores(terms: MatchModel['terms'], { count, values }: Rows): Float64Array {
  const numbers = new Map<string, number>(FEATURES.map(({ id }, at) => [id, at]));
  const scores = new Float64Array(count);
  TERMS.forEach(({ feature, shape }, at) => {
    const { scale, mean, spread, weight } = terms[at]!;
    const column = values[numbers.get(feature)!]!;
    for (let row = 0; row < count; row++) {
      const value = shape(column[row]!, scale);
      if (!Number.isNaN(value)) scores[row]! += (weight * (value - mean)) / spread;
    }
  });
  return scores;
}
