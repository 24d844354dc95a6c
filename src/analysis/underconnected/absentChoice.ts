// Whether cities that the network does not have are counted as cities without a partner. Where the list sets out to be
// complete for their countries they are, unless the reader wants it otherwise; where nobody says, only on request.

import type { AbsentCities } from './coverage';

export const ABSENT_CHOICES = ['auto', 'with', 'without'] as const;
export type AbsentChoice = (typeof ABSENT_CHOICES)[number];

/** Smaller towns without a partner are so many that a list would be about nothing else. Inhabitants. */
export const LEAST_ABSENT = 20_000;

export function countsAbsent(coverage: AbsentCities, choice: AbsentChoice): boolean {
  if (coverage === 'no') return false;
  return choice === 'auto' ? coverage === 'covered' : choice === 'with';
}
