// Inhabitants against partners: where the cities stand, what is expected of one whose country and region are nothing
// special, and what of each of them. Pure.

import { quantiles } from '../../analysis/underconnected/negativeBinomial';
import { FLAG, type Found, type Model } from '../../analysis/underconnected/underconnected';
import { logPopulation } from '../../analysis/underconnected/terms';
import type { Expectation } from '../../worker/askExpectation';
import { flagBits } from '../parts/words/expectation';
import { pointsOf, type Box, type Points, type Spots } from '../parts/charts/scatterPoints';

export interface Plot {
  /** All points, by row of the answer; and the paths of those flagged low and of the others. */
  readonly points: Spots;
  readonly low: Points;
  readonly usual: Points;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  across(population: number): number;
  up(partners: number): number;
  /** What is expected, and the band of the middle 90 of 100. */
  readonly line: string;
  readonly band: string;
  /** From the point of a row to a tick at what is expected of this very city. */
  stem(row: number): string;
}

/** Half of the width of the tick. */
const TICK = 6;
/** So many stretches of the line. */
const STRETCHES = 48;
const RANGE = [0.05, 0.95] as const;
/** Partners have a zero, which no scale of ratios has: so it is one of ln(1 + partners). */
const Y_TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export function plotOf(expectation: Expectation, answer: Found, rows: readonly number[], box: Box): Plot {
  const { left, top, width, height } = box;
  const people = (row: number) => expectation.facts!.population[answer.places[row]!]!;
  const all = Array.from(answer.places.keys());
  const [min, max] = all.reduce(
    ([least, most], row) => [Math.min(least, people(row)), Math.max(most, people(row))] as const,
    [Infinity, -Infinity] as const,
  );
  const most = all.reduce(
    (greatest, row) => Math.max(greatest, answer.partners[row]!, answer.expected[row]!),
    1,
  );
  const across = (value: number) =>
    left + (max > min ? (Math.log(value / min) / Math.log(max / min)) * width : width / 2);
  const up = (value: number) => top + height * (1 - Math.min(1, Math.log1p(value) / Math.log1p(most)));
  const xs = (members: readonly number[]) => Float32Array.from(members, row => across(people(row)));
  const ys = (members: readonly number[]) => Float32Array.from(members, row => up(answer.partners[row]!));
  const some = (members: readonly number[]) => pointsOf(members, xs(members), ys(members));
  const isLow = (row: number) => (flagBits(expectation, answer, row) & FLAG.low) !== 0;
  const powers = Array.from({ length: 9 }, (_, power) => 10 ** power);
  const curve = Array.from({ length: STRETCHES + 1 }, (_, at) => {
    const value = min * (max / min) ** (at / STRETCHES);
    const mean = usualMean(answer.model, value);
    const [low, high] = quantiles(RANGE, mean, answer.model.alpha);
    return { x: across(value), mean: up(mean), low: up(low!), high: up(high!) };
  });
  const path = (ends: readonly (readonly [number, number])[]) =>
    ends.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return {
    points: { places: rows, px: xs(rows), py: ys(rows) },
    low: some(rows.filter(isLow)),
    usual: some(rows.filter(row => !isLow(row))),
    ticks: {
      x: powers.filter(power => power >= min && power <= max),
      y: Y_TICKS.filter(tick => tick <= most),
    },
    across,
    up,
    line: path(curve.map(({ x, mean }) => [x, mean])),
    band: `${path([...curve.map(({ x, high }) => [x, high] as const), ...curve.map(({ x, low }) => [x, low] as const).reverse()])}Z`,
    stem(row) {
      const [x, tick] = [across(people(row)), up(answer.expected[row]!)];
      return `M${x.toFixed(1)} ${up(answer.partners[row]!).toFixed(1)}V${tick.toFixed(1)}m${-TICK} 0h${2 * TICK}`;
    },
  };
}

/** Of a city that is no seat, in a country and region without an effect of their own. */
export function usualMean({ coefficients }: Model, population: number): number {
  const of = (term: string) => coefficients.find(one => one.term === term)?.estimate ?? 0;
  return Math.exp(of('intercept') + of('population') * logPopulation(population));
}

/** With ten times the inhabitants so many times the partners; null: the inhabitants make no sure difference. */
export function timesPerTenfold({ coefficients }: Model): number | null {
  const size = coefficients.find(({ term }) => term === 'population');
  // Less than two standard errors from nothing.
  if (!size || !(Math.abs(size.estimate) > 2 * size.error)) return null;
  return 10 ** size.estimate;
}
