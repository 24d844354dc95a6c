// Places coloured by whether they have fewer partners than expected of them, or more. The id stands in the field
// `colour` beside those of attributes and measures.

import type { Expectation } from '../worker/askExpectation';
import { classesOfCategory, type Classes } from './classes';

export const EXPECTED = 'expected';

/** By z, the normal quantile of the chance of fewer partners; the outer ones begin where "low for its size" does. */
export const STANDINGS = ['muchFewer', 'fewer', 'about', 'more', 'muchMore'] as const;
export type ExpectedStanding = (typeof STANDINGS)[number];

const BOUNDS = [-1.5, -0.5, 0.5, 1.5];

export function standingOf(z: number): ExpectedStanding {
  // A z on a bound is nearer to what is expected.
  const at = z < 0 ? BOUNDS.filter(bound => bound <= z).length : BOUNDS.filter(bound => bound < z).length;
  return STANDINGS[at]!;
}

/** Without a list, or by a model that says nothing, no place has a class. `order`: number of places to be coloured. */
export function expectedClasses({ answer }: Expectation, order: number): Classes {
  const values: (readonly string[])[] = Array.from({ length: order }, () => []);
  if (answer.refused === null && answer.model.telling) {
    answer.places.forEach((place, row) => {
      // Absent cities stand behind the places of the network, where newcomers may stand too.
      if (place < answer.positions.length) values[place] = [standingOf(answer.z[row]!)];
    });
  }
  return classesOfCategory({ id: EXPECTED, order: STANDINGS }, values);
}
