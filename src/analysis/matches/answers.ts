// Questions of the page about partners, as the background answers them.

import type { PlaceFacts } from '../../graph/placeFacts';
import type { Slice } from '../../graph/slice';
import { indexFor } from './keptIndex';
import type { MatchModel } from './model';
import { shippedModel } from './shipped';
import { suggest, type SuggestQuestion, type Suggestion } from './suggest';

export interface MatchesQuestion extends SuggestQuestion {
  readonly slice: Slice;
  readonly facts: PlaceFacts;
  /** Folded names of the places (lib/fold); empty: names say nothing. */
  readonly names: readonly string[];
  /** Learned from this network (topic `matchModel`); without it the one that comes with the app is used. */
  readonly model?: MatchModel | undefined;
}

export interface Matches {
  readonly suggestions: readonly Suggestion[];
  readonly learnedFrom: 'thisNetwork' | 'world';
}

export function matchesFor({ slice, facts, names, model, ...question }: MatchesQuestion): Matches {
  const index = indexFor(slice, facts, names);
  return {
    suggestions: suggest(index, model ?? shippedModel, question),
    learnedFrom: model ? 'thisNetwork' : 'world',
  };
}
