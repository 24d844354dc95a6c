// What a model has to beat: scores that need no learning. Definitions: Lü & Zhou, Physica A 390, 1150 (2011); three steps:
// Kovács et al., Nature Communications 10, 1240 (2019).

import type { Columns } from './factors';
import type { MatchIndex } from './matchIndex';
import { stepOn } from './steps';

export const BASELINES = [
  'preferentialAttachment',
  'commonNeighbours',
  'adamicAdar',
  'resourceAllocation',
  'threeSteps',
  'distance',
  'handSet',
] as const;

export type Baseline = (typeof BASELINES)[number];

/** Scores of all places for the city whose columns these are. */
export function baselineScores(
  index: MatchIndex,
  city: number,
  columns: Columns,
): Readonly<Record<Baseline, Float64Array>> {
  const { order, degree, ways } = index;
  const start = new Float64Array(order);
  const partners = new Float64Array(order);
  const common = new Float64Array(order);
  const adamicAdar = new Float64Array(order);
  start[city] = 1;
  stepOn(ways, start, partners);
  stepOn(ways, partners, common);
  stepOn(
    ways,
    partners,
    adamicAdar,
    degree.map(one => (one > 1 ? 1 / Math.log(one) : 0)),
  );
  return {
    preferentialAttachment: degree,
    commonNeighbours: common,
    adamicAdar,
    resourceAllocation: columns.resource,
    threeSteps: columns.three,
    // A place without coordinates comes last.
    distance: columns.kilometres.map(length => (Number.isNaN(length) ? -Infinity : -length)),
    handSet: handSet(index, city, columns),
  };
}

/** 4 · three steps + 3 · resource allocation + 0.02 · ln(country rate · degrees / √(50 + km)): set by hand, once. */
export function handSet(
  { degree, surroundings, order }: MatchIndex,
  city: number,
  columns: Columns,
): Float64Array {
  const { three, resource, countryRate } = columns;
  return Float64Array.from({ length: order }, (_, place) => {
    const km = surroundings.kilometres(city, place);
    // Without coordinates: as far as half around the earth.
    const far = Math.sqrt(50 + (Number.isNaN(km) ? 20_000 : km));
    const chance =
      countryRate[place]! + Math.log((Math.max(0.5, degree[city]!) * Math.max(0.5, degree[place]!)) / far);
    return 4 * three[place]! + 3 * resource[place]! + 0.02 * chance;
  });
}
