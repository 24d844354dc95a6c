// How well hidden ties of the network at hand are found again (evaluate.ts), as the page asks for it. Of a network that is
// large enough the weights are learned anew each time from the ties that are not hidden; else they are those of the model
// that comes with the app. Profiles take no part: a tag that comes from a joint project of two partners would give them away.

import type { PlaceFacts } from '../../graph/placeFacts';
import { bareSlice, type Slice } from '../../graph/slice';
import { askAll, ENOUGH, estimate, FIGURES, SCORERS, type Asked, type Estimate } from './evaluate';
import type { Figure, Scorer } from './evaluate';
import { hideTies, questionsOf, type Hidden } from './hide';
import { learn } from './learn';
import { LEARNABLE } from './learnable';
import type { QualityOptions } from './qualityOptions';
import { shippedModel } from './shipped';

export interface QualityQuestion {
  readonly slice: Slice;
  readonly facts: PlaceFacts;
  /** Folded (lib/fold). */
  readonly names: readonly string[];
  readonly options: QualityOptions;
}

export interface Quality {
  readonly learnedFrom: 'thisNetwork' | 'world';
  /** Per seed the hidden ties that can be asked for, as both their places still have a tie. */
  readonly testable: readonly number[];
  /** So many of them are needed to say anything. */
  readonly enough: number;
  /** Null: there are fewer. */
  readonly found: {
    readonly questions: number;
    readonly figures: Readonly<Record<Scorer, Readonly<Record<Figure, Estimate>>>>;
  } | null;
}

export function qualityOf(
  { slice, facts, names, options: { seeds, share, most } }: QualityQuestion,
  onProgress: (share: number) => void = () => {},
): Quality {
  const splits = seeds.map(seed => ({ seed, hidden: hideTies(slice, share, seed) }));
  const testable = splits.map(({ hidden }) => testableIn(slice.order, hidden));
  const learns = splits.every(({ hidden: { kept } }) => kept.source.length >= LEARNABLE);
  const learnedFrom = learns ? 'thisNetwork' : 'world';
  if (Math.min(...testable) < ENOUGH) return { learnedFrom, testable, enough: ENOUGH, found: null };

  const asked: Asked[] = [];
  for (const [at, { seed, hidden }] of splits.entries()) {
    const { source, target } = hidden.kept;
    const report = (from: number, to: number) => (done: number) =>
      onProgress((at + from + (to - from) * done) / splits.length);
    const half = learns ? 0.5 : 0;
    const model = learns
      ? learn(bareSlice(slice.order, source, target), facts, names, { seed }, report(0, half))
      : shippedModel;
    asked.push(...askAll(slice, hidden, facts, names, model, { seed, most }, report(half, 1)));
  }
  const figuresBy = (scorer: Scorer) =>
    Object.fromEntries(
      FIGURES.map(figure => [figure, estimate(asked, ({ figures }) => figures[scorer][figure])]),
    );
  return {
    learnedFrom,
    testable,
    enough: ENOUGH,
    found: {
      questions: asked.length,
      figures: Object.fromEntries(SCORERS.map(scorer => [scorer, figuresBy(scorer)])) as NonNullable<
        Quality['found']
      >['figures'],
    },
  };
}

function testableIn(order: number, { kept, hidden }: Hidden): number {
  const degree = new Float64Array(order);
  for (const ends of [kept.source, kept.target]) for (const place of ends) degree[place]!++;
  return questionsOf({ degree }, hidden).reduce((sum, { partners }) => sum + partners.length, 0) / 2;
}
