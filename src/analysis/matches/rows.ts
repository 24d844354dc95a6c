// What is learned from: questions, each a city whose hidden partner is sought among other places.

import type { PlaceFacts } from '../../graph/placeFacts';
import { bareSlice, type Slice } from '../../graph/slice';
import { seededRandom } from '../../lib/random';
import { columnsOf, emptyColumns } from './columnsOf';
import { FEATURES, type Columns } from './factors';
import { candidatesFor, hideTies, questionsOf } from './hide';
import { buildMatchIndex, type MatchIndex } from './matchIndex';

export interface RowOptions {
  readonly seed: number;
  /** Times that ties are hidden, and the share of them each time. */
  readonly rounds: number;
  readonly share: number;
  /** Questions taken from all rounds together, at most. */
  readonly questions: number;
  /** Other places set against each hidden partner: the first by a score, and drawn from the rest. */
  readonly first: number;
  readonly drawn: number;
}

/** Rows of candidates: of each question the hidden partner first, then the others. */
export interface Rows {
  readonly count: number;
  /** Per question its first row; one more at the end. */
  readonly starts: readonly number[];
  /** Logarithm of how many candidates a row speaks for. */
  readonly speaks: Float64Array;
  /** Per feature its values, in the order of FEATURES. */
  readonly values: readonly Float32Array[];
}

export function gatherRows(
  slice: Slice,
  facts: PlaceFacts,
  names: readonly string[],
  { seed, rounds, share, questions, first, drawn }: RowOptions,
  scoresOf: (index: MatchIndex, city: number, columns: Columns) => Float64Array,
  onProgress: (share: number) => void,
): Rows {
  const random = seededRandom(seed);
  const starts: number[] = [];
  const speaks: number[] = [];
  const values: number[][] = FEATURES.map(() => []);
  const columns = emptyColumns(slice.order);
  for (let round = 0; round < rounds; round++) {
    const { kept, hidden } = hideTies(slice, share, seed * 1000 + round);
    const index = buildMatchIndex(bareSlice(slice.order, kept.source, kept.target), facts, names);
    // In random order, as there may be more than are taken.
    const asked = shuffled(questionsOf(index, hidden), random);
    const limit = (questions * (round + 1)) / rounds;
    for (const [at, { city, partners }] of asked.entries()) {
      if (starts.length >= limit) break;
      columnsOf(index, city, columns);
      const scores = scoresOf(index, city, columns);
      const others = candidatesFor(index, city, partners).sort((a, b) => scores[b]! - scores[a]! || a - b);
      const taken = others.slice(0, first);
      const rest = others.length - taken.length;
      const many = Math.min(drawn, rest);
      for (let one = 0; one < many; one++) taken.push(others[first + Math.floor(random() * rest)]!);
      for (const partner of partners) {
        starts.push(speaks.length);
        for (const [row, place] of [partner, ...taken].entries()) {
          speaks.push(row <= first ? 0 : Math.log(rest / many));
          FEATURES.forEach(({ id }, feature) => values[feature]!.push(columns[id][place]!));
        }
      }
      if (at % 50 === 0) onProgress((round + at / asked.length) / rounds);
    }
  }
  return {
    count: speaks.length,
    starts: [...starts, speaks.length],
    speaks: Float64Array.from(speaks),
    values: values.map(column => Float32Array.from(column)),
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/**
 * Chance of each row of a question to be the hidden partner, by its score: e^score over the sum of all, written to
 * `chances`.
 */
export function chancesIn(
  { speaks }: Rows,
  scores: Float64Array,
  from: number,
  to: number,
  chances: Float64Array,
): void {
  let greatest = -Infinity;
  for (let row = from; row < to; row++) greatest = Math.max(greatest, scores[row]! + speaks[row]!);
  let all = 0;
  for (let row = from; row < to; row++)
    all += chances[row] = Math.exp(scores[row]! + speaks[row]! - greatest);
  for (let row = from; row < to; row++) chances[row]! /= all;
}
