// What may be said of a city and a suggested partner.

import type { Rests, RestingTies } from './resting';

/** Points: what is less is 0,0 in the table of what the factors add, and no reason. */
export const ADDS = 0.05;

/** Places by number in the index. Lists are whole; whoever tells them says how many there are, and how many rest. */
export type Reason = Clause & { readonly rests?: Rests | undefined };

type Clause =
  /** Partners of both; those with the fewest partners first. */
  | { readonly id: 'sharedPartners'; readonly places: readonly number[] }
  /** Ways city – a – b – place; one of them, over places with few partners. */
  | { readonly id: 'threeSteps'; readonly ways: number; readonly over: readonly [number, number] }
  /** Partners of the place that lie near the city, the nearest first. */
  | { readonly id: 'nearTies'; readonly places: readonly number[] }
  /** Partners of the city that lie near the place, the nearest first. */
  | { readonly id: 'nearPartners'; readonly places: readonly number[] }
  /** Ties between places near the city and places near the place; one of them. */
  | { readonly id: 'nearPairs'; readonly ties: number; readonly example: readonly [number, number] }
  /** Ties between the two countries, and how many they would have by the numbers of partners of their places. */
  | { readonly id: 'countries'; readonly ties: number; readonly expected: number }
  /** Partners of the city in the country of the place. */
  | { readonly id: 'partnersThere'; readonly places: readonly number[] }
  /** The city has none there. */
  | { readonly id: 'newCountry' }
  | { readonly id: 'manyPartners'; readonly partners: number }
  | { readonly id: 'distance'; readonly km: number }
  /** About as far as the partners of the city usually are: the middle one. */
  | { readonly id: 'usualDistance'; readonly km: number; readonly usual: number }
  | { readonly id: 'size'; readonly city: number; readonly place: number }
  | { readonly id: 'sameName' }
  /** The rarest first. */
  | { readonly id: 'tags'; readonly tags: readonly string[] };

export interface ReasonOptions {
  /** Names as the index compares them. */
  readonly names: readonly string[];
  /** Tags that both places have, the rarest first; without those of the size. */
  readonly shared: readonly string[];
  /** All ties join places of two sides: then what countries have by chance says nothing. */
  readonly sided: boolean;
  readonly resting: RestingTies;
  /** What is true of nearly every place to choose from. */
  readonly common: ReadonlySet<Reason['id']>;
}
