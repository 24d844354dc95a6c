// Of which places the partners may be counted at all, and what is counted: what a list never covered is not missing in
// it. Read from the descriptor of the dataset and from `tiesKnown` of its places (README, "Coverage").

import type { Network } from '../../graph/network';

/**
 * - `all`: every tie of these places was collected.
 * - `pair`: their ties between the two sides of the list, such as Germany and Russia, and no others.
 * - `listed`: their ties in a list that does not say what it leaves out, such as an opened table.
 */
export type Basis = 'all' | 'pair' | 'listed';

/**
 * Whether cities that the network does not have may be taken for cities without a partner of this kind:
 * `covered`: the list sets out to be complete for their countries; `choice`: nobody says, and the reader may assume it;
 * `no`: they were not looked for.
 */
export type AbsentCities = 'covered' | 'choice' | 'no';

export interface Coverage {
  readonly basis: Basis;
  /** Per place: 1 where its partners may be counted. */
  readonly known: Uint8Array;
  /** Whether a place may be called peripheral or bound to one country: a list of one pair of countries makes all so. */
  readonly position: boolean;
  readonly absent: AbsentCities;
  /** ISO codes: the countries whose cities `absent` speaks of. */
  readonly countries: readonly string[];
  /** Places left out: known as partners only, or without all their ties. */
  readonly uncovered: number;
  /** Left out, as they are boroughs, districts or regions. */
  readonly notCities: number;
}

/** Whether a city of this country that the network does not have has no partner, as far as its question goes. */
export function coversCountry(network: Network, country: string): boolean {
  const { absent, countries } = coverageOf(network);
  return absent === 'covered' && countries.includes(country);
}

export function coverageOf({ places, info }: Network): Coverage {
  const { sides, coverage } = info;
  const some = places.some(({ tiesKnown }) => tiesKnown === 'all');
  const basis: Basis = some ? 'all' : sides ? 'pair' : 'listed';
  const wanted = some ? 'all' : 'listed';
  const covered = places.map(({ tiesKnown }) => tiesKnown === wanted);
  const known = Uint8Array.from(places, ({ kind }, place) => Number(covered[place]! && kind === 'city'));

  const present = [...new Set(places.map(({ country }) => country))];
  const complete = coverage.complete.find(pair => present.every(country => pair.includes(country)));
  const silent = coverage.question.de === '' && coverage.complete.length === 0;
  const absent: AbsentCities =
    basis === 'pair' && complete ? 'covered' : basis !== 'all' && silent ? 'choice' : 'no';
  return {
    basis,
    known,
    position: basis !== 'pair',
    absent,
    countries: absent === 'no' ? [] : present,
    uncovered: covered.filter(one => !one).length,
    notCities: places.filter(({ kind }, place) => covered[place]! && kind !== 'city').length,
  };
}
