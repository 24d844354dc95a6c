// What the factors add to the score of the places to choose from, on an average: against this a suggestion is told.

import { FACTORS, type Columns, type Factor } from './factors';
import type { MatchIndex } from './matchIndex';
import { partsOf, type MatchModel } from './model';
import type { Suggestion, Wish } from './suggest';

export type Parts = Suggestion['parts'];

export const mapFactors = (value: (factor: Factor) => number): Parts =>
  Object.fromEntries(FACTORS.map(factor => [factor, value(factor)])) as Parts;

/** The mean needs no more places than these, evenly taken from all. */
const SAMPLE = 500;

/** `columns`: of the city that asks. */
export function usualParts(
  index: MatchIndex,
  model: MatchModel,
  columns: Columns,
  { factors, lessKnown }: Wish,
  among: Uint8Array,
): { readonly parts: Parts; readonly lessKnown: number } {
  const all = Array.from(among.keys()).filter(place => among[place] === 1);
  const step = Math.max(1, all.length / SAMPLE);
  const sums = Object.fromEntries(FACTORS.map(factor => [factor, 0])) as Record<Factor, number>;
  let [count, known] = [0, 0];
  for (let at = 0; at < all.length; at += step, count++) {
    const place = all[Math.floor(at)]!;
    const parts = partsOf(model, columns, place, factors);
    for (const factor of FACTORS) sums[factor] += parts[factor];
    known -= lessKnown * Math.log1p(index.degree[place]!);
  }
  return {
    parts: mapFactors(factor => sums[factor] / Math.max(1, count)),
    lessKnown: known / Math.max(1, count),
  };
}
