// The weights of the terms: conditional logit with a small ridge, by adaptive gradient descent (Duchi, Hazan & Singer
// 2011) over small batches; the mean of the last two rounds.

import { seededRandom } from '../../lib/random';
import { FEATURES, TERMS } from './factors';
import type { MatchModel } from './model';
import { chancesIn, shuffled, type Rows } from './rows';

export interface TermOptions {
  readonly seed: number;
  readonly ridge: number;
  readonly epochs: number;
}

/** Questions per step. */
const BATCH = 20;

export function fitTerms(rows: Rows, { ridge, epochs, seed }: TermOptions): MatchModel['terms'] {
  const width = TERMS.length;
  const { table, scaled } = standardised(rows);
  const random = seededRandom(seed);
  const questions = Array.from({ length: rows.starts.length - 1 }, (_, question) => question);
  const weights = new Float64Array(width);
  const seen = new Float64Array(width).fill(1e-6);
  const slope = new Float64Array(width);
  const mean = new Float64Array(width);
  const scores = new Float64Array(rows.count);
  const chances = new Float64Array(rows.count);
  let [batch, averaged] = [0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.1 / (1 + epoch / 2);
    for (const question of shuffled(questions, random)) {
      addSlope(rows.starts[question]!, rows.starts[question + 1]!);
      if (++batch < BATCH) continue;
      for (let term = 0; term < width; term++) {
        const steep = slope[term]! / batch + ridge * weights[term]!;
        seen[term]! += steep * steep;
        weights[term]! -= (rate * steep) / Math.sqrt(seen[term]!);
        if (epoch >= epochs - 2) mean[term]! += weights[term]!;
      }
      if (epoch >= epochs - 2) averaged++;
      slope.fill(0);
      batch = 0;
    }
  }
  return scaled.map(({ spread, ...one }, term) => {
    const idle = spread === Infinity || averaged === 0;
    return { ...one, spread: idle ? 1 : spread, weight: idle ? 0 : mean[term]! / averaged };
  });

  function addSlope(from: number, to: number): void {
    for (let row = from; row < to; row++) {
      let score = 0;
      for (let term = 0; term < width; term++) score += weights[term]! * table[row * width + term]!;
      scores[row] = score;
    }
    chancesIn(rows, scores, from, to, chances);
    for (let row = from; row < to; row++) {
      const pull = chances[row]! - Number(row === from);
      if (Math.abs(pull) < 1e-4) continue;
      for (let term = 0; term < width; term++) slope[term]! += pull * table[row * width + term]!;
    }
  }
}

/** Row by row the values of the terms, drawn to mean 0 and spread 1; what is not known is 0. */
function standardised({ count, values }: Rows) {
  const width = TERMS.length;
  const numbers = new Map<string, number>(FEATURES.map(({ id }, at) => [id, at]));
  const scales = values.map(usualSize);
  const table = new Float32Array(count * width);
  const scaled = TERMS.map(({ id, feature, shape }, term) => {
    const column = values[numbers.get(feature)!]!;
    const scale = scales[numbers.get(feature)!]!;
    let [known, sum, squares] = [0, 0, 0];
    for (let row = 0; row < count; row++) {
      const value = shape(column[row]!, scale);
      table[row * width + term] = value;
      if (Number.isNaN(value)) continue;
      known++;
      sum += value;
      squares += value * value;
    }
    const mean = known > 0 ? sum / known : 0;
    const variance = known > 0 ? squares / known - mean * mean : 0;
    // A term that never varies can tell nothing apart.
    const spread = variance > 1e-9 ? Math.sqrt(variance) : Infinity;
    for (let at = term; at < table.length; at += width)
      table[at] = Number.isNaN(table[at]!) ? 0 : (table[at]! - mean) / spread;
    return { id, scale, mean, spread };
  });
  return { table, scaled };
}

/** The median of the values above 0; 1 where there are none. */
function usualSize(values: Float32Array): number {
  const above = values.filter(value => value > 0).sort();
  return above[Math.floor(above.length / 2)] ?? 1;
}
