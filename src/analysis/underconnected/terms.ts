// What the model of partners looks at: columns of its design, and the groups of places that share an effect.

import type { PlaceFacts } from '../../graph/placeFacts';
import { SEAT } from '../../graph/placeFacts';

/** In the order of the columns; those that say the same of all places are left out. */
export const TERMS = ['intercept', 'population', 'regionSeat', 'countrySeat'] as const;
export type Term = (typeof TERMS)[number];

/** Inhabitants at which log population is 0 in the model: of a middling town. */
export const REFERENCE_POPULATION = 20_000;

/** Fewer inhabitants say nothing more: such figures stand for hamlets, or for nothing known. */
const LEAST_POPULATION = 100;
/** So many must differ from the others in a term for it to be estimated. */
const LEAST_MARKED = 3;
/** So many cities a region must have among those fitted to have an effect: one of few would be measured by itself. */
export const LEAST_IN_REGION = 5;

export interface Design {
  readonly terms: readonly Term[];
  readonly design: Float64Array;
  readonly width: number;
  /** Per row a number from 0, and what they are numbers of. One group is none. */
  readonly coarse: Groups | null;
  /** −1: a row of a region with too few cities, of which the country says all. */
  readonly fine: Groups<Int32Array> | null;
}

export interface Groups<Of = Uint32Array> {
  readonly of: Of;
  /** Per group: number of the country or region in the facts; for places without a known region that of no region. */
  readonly keys: readonly number[];
}

export function logPopulation(population: number): number {
  return Math.log(Math.max(population, LEAST_POPULATION) / REFERENCE_POPULATION);
}

/**
 * @param rows places with a known population
 * @param fitted so many of them, the first ones, are what the model is fitted to
 */
export function designOf(facts: PlaceFacts, rows: Uint32Array, fitted: number): Design {
  const log = Float64Array.from(rows, place => logPopulation(facts.population[place]!));
  const seats = (kind: number) => Float64Array.from(rows, place => Number(facts.seat[place] === kind));
  const columns: Record<Term, Float64Array> = {
    intercept: new Float64Array(rows.length).fill(1),
    population: log,
    regionSeat: seats(SEAT.region),
    countrySeat: seats(SEAT.country),
  };
  const isTelling = (term: Term): boolean => {
    if (term === 'intercept') return true;
    const values = columns[term].subarray(0, fitted);
    if (term === 'population') return values.some(value => value !== values[0]);
    const marked = values.reduce((sum, value) => sum + value, 0);
    return Math.min(marked, fitted - marked) >= LEAST_MARKED;
  };
  const terms = TERMS.filter(isTelling);
  const width = terms.length;
  const design = new Float64Array(rows.length * width);
  terms.forEach((term, j) => columns[term].forEach((value, row) => (design[row * width + j] = value)));
  const coarse = groupsOf(
    Array.from(rows, place => facts.country[place]!),
    Number,
  );
  // A region is one within its country: unknown ones are 0 in all of them, and borders are disputed.
  const fine = groupsOf(
    Array.from(rows, place => `${facts.country[place]!} ${facts.region[place]!}`),
    key => Number(key.split(' ')[1]),
  );
  return {
    terms,
    design,
    width,
    coarse,
    fine: fine && coarse && fine.keys.length === coarse.keys.length ? null : fine && greatOf(fine, fitted),
  };
}

function groupsOf<K>(keys: readonly K[], shown: (key: K) => number): Groups | null {
  const numbers = new Map<K, number>();
  const of = Uint32Array.from(keys, key => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return numbers.size < 2 ? null : { of, keys: [...numbers.keys()].map(shown) };
}

/** The groups with enough of the first rows, numbered anew. */
function greatOf({ of, keys }: Groups, fitted: number): Groups<Int32Array> | null {
  const many = new Uint32Array(keys.length);
  for (const group of of.subarray(0, fitted)) many[group]!++;
  const great = [...keys.keys()].filter(group => many[group]! >= LEAST_IN_REGION);
  const numbers = new Map(great.map((group, number) => [group, number]));
  return great.length < 2
    ? null
    : { of: Int32Array.from(of, group => numbers.get(group) ?? -1), keys: great.map(group => keys[group]!) };
}
