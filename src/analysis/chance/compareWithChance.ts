import { isSided } from '../sides';
import {
  BETWEEN,
  CHANCE_FIGURES,
  compare,
  SETTLE,
  type Chance,
  type ChanceFigure,
  type ChanceQuestion,
  type Compared,
} from './chance';
import { figuresOf } from './figuresOf';
import { rewired } from './rewire';

/** The figures of a slice beside those of random networks. `onProgress` hears the share of these that are drawn. */
export function compareWithChance(
  { slice, options: { samples, seed } }: ChanceQuestion,
  onProgress?: (share: number) => void,
): Chance {
  const sided = isSided(slice);
  const own = figuresOf(slice, sided, seed);
  const random: Record<ChanceFigure, number>[] = [];
  for (const one of rewired(slice, { settle: SETTLE, between: BETWEEN, networks: samples, seed })) {
    random.push(figuresOf(one, sided, seed + random.length + 1));
    onProgress?.(random.length / samples);
  }
  const figures = Object.fromEntries(
    CHANCE_FIGURES.map(id => [
      id,
      compare(
        own[id],
        random.map(one => one[id]),
      ),
    ]),
  ) as Record<ChanceFigure, Compared>;
  return { samples, seed, figures };
}
