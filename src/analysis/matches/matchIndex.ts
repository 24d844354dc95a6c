// What suggestions are drawn from, built once per network: ties, surroundings, rates between countries and their parts,
// names. Everything comes from the ties of the slice and what is known of places, nothing from ties that are hidden.

import type { PlaceFacts } from '../../graph/placeFacts';
import type { Slice } from '../../graph/slice';
import { csrOf, degreeIn } from '../kernels/csr';
import { areasOf } from './areas';
import { nameIndexOf, type NameIndex } from './nameIndex';
import { ratesOf, type Rates } from './rates';
import type { Ways } from './steps';
import { surroundingsOf, type Surroundings } from './surroundings';

export interface MatchIndex {
  readonly order: number;
  readonly size: number;
  readonly facts: PlaceFacts;
  /** Number of the country, from 0 on without gaps; places of unknown country share one. */
  readonly country: Uint32Array;
  readonly ways: Ways;
  readonly degree: Float64Array;
  /** 1 / degree, and 1 / √degree; 0 for a place without ties. */
  readonly inverse: Float64Array;
  readonly root: Float64Array;
  readonly surroundings: Surroundings;
  readonly names: NameIndex;
  readonly countries: Rates;
  /** Ties between two countries against chance. */
  readonly countryRate: (a: number, b: number) => number;
  /** Per place and country: partners there; ends of ties of places near it that lead there, by their weight. */
  readonly partnersIn: Float32Array;
  readonly nearPartnersIn: Float32Array;
  /** Per place: ends of ties of places near it, by their weight. */
  readonly nearEnds: Float64Array;
  /** Per pair of countries a × countries + b: how much oftener than by chance a city has partners in both, as logarithm. */
  readonly company: Float64Array;
  /** Usual logarithm of the kilometres of ties: between two countries, of a place; drawn towards that of all. */
  readonly usualBetween: (a: number, b: number) => number;
  readonly usualOf: Float64Array;
  /** Mean logarithm of its partners' numbers of partners. */
  readonly partnersDegree: Float64Array;
  /** Number of the part of its country, of two widths, and their rates. */
  readonly areas: Uint32Array;
  readonly areaRates: Rates;
  readonly wideAreas: Uint32Array;
  readonly wideAreaRates: Rates;
}

/** Widths of the parts of countries in degrees of latitude. */
const AREA = 1.2;
const WIDE_AREA = 4;
/** Added to distances before their logarithm, kilometres: two neighbouring towns are about as far apart as any. */
export const KILOMETRES_ADDED = 20;
/** Logarithm of a tie of some 1,080 km, the median of the world table; usual distances are drawn towards it. */
const USUAL = 7;

/** @param names folded (lib/fold), in the order of the places; without them names say nothing */
export function buildMatchIndex(slice: Slice, facts: PlaceFacts, names: readonly string[] = []): MatchIndex {
  const { order, source, target } = slice;
  const country = densely(facts.country);
  const csr = csrOf(slice);
  const { offsets, neighbours: places } = csr;
  const degree = Float64Array.from({ length: order }, (_, place) => degreeIn(csr, place));
  const surroundings = surroundingsOf(facts);
  const countries = ratesOf(slice, country);
  const { groups } = countries;

  const partnersIn = new Float32Array(order * groups);
  for (let place = 0; place < order; place++)
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++)
      partnersIn[place * groups + country[places[at]!]!]!++;

  const nearPartnersIn = new Float32Array(order * groups);
  const nearEnds = new Float64Array(order);
  for (let place = 0; place < order; place++)
    for (let at = surroundings.offsets[place]!; at < surroundings.offsets[place + 1]!; at++) {
      const other = surroundings.places[at]!;
      const weight = surroundings.near[at]!;
      nearEnds[place]! += weight * degree[other]!;
      for (let next = offsets[other]!; next < offsets[other + 1]!; next++)
        nearPartnersIn[place * groups + country[places[next]!]!]! += weight;
    }

  const { usualOf, usualBetween, partnersDegree } = usual();
  const areas = areasOf(facts, AREA);
  const wideAreas = areasOf(facts, WIDE_AREA);
  return {
    order,
    size: source.length,
    facts,
    country,
    ways: { offsets, places },
    degree,
    inverse: degree.map(partners => (partners > 0 ? 1 / partners : 0)),
    root: degree.map(partners => (partners > 0 ? 1 / Math.sqrt(partners) : 0)),
    surroundings,
    names: nameIndexOf(names.length === order ? names : Array.from({ length: order }, () => '')),
    countries,
    countryRate: (a, b) => (countries.ties(a, b) + 0.5) / (countries.expected(a, b) + 1.5),
    partnersIn,
    nearPartnersIn,
    nearEnds,
    company: companyOf(partnersIn, degree, groups),
    usualBetween,
    usualOf,
    partnersDegree,
    areas,
    areaRates: ratesOf(slice, areas),
    wideAreas,
    wideAreaRates: ratesOf(slice, wideAreas),
  };

  function usual() {
    const sums = new Float64Array(groups * groups);
    const counts = new Float64Array(groups * groups);
    const ofPlace = new Float64Array(order);
    const known = new Float64Array(order);
    const partners = new Float64Array(order);
    source.forEach((a, tie) => {
      const b = target[tie]!;
      partners[a]! += Math.log(degree[b]!);
      partners[b]! += Math.log(degree[a]!);
      const length = Math.log(KILOMETRES_ADDED + surroundings.kilometres(a, b));
      if (Number.isNaN(length)) return;
      for (const place of [a, b]) {
        ofPlace[place]! += length;
        known[place]!++;
      }
      for (const pair of [country[a]! * groups + country[b]!, country[b]! * groups + country[a]!]) {
        sums[pair]! += length;
        counts[pair]!++;
      }
    });
    return {
      usualOf: ofPlace.map((sum, place) => (sum + USUAL) / (known[place]! + 1)),
      usualBetween: (a: number, b: number) =>
        (sums[a * groups + b]! + 3 * USUAL) / (counts[a * groups + b]! + 3),
      partnersDegree: partners.map((sum, place) => (sum + 1) / (degree[place]! + 1)),
    };
  }
}

function densely(country: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return country.map(one => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  });
}

function companyOf(partnersIn: Float32Array, degree: Float64Array, groups: number): Float64Array {
  const both = new Float64Array(groups * groups);
  const having = new Float64Array(groups);
  let cities = 0;
  for (let place = 0; place < degree.length; place++) {
    if (degree[place] === 0) continue;
    cities++;
    const there: number[] = [];
    for (let one = 0; one < groups; one++) if (partnersIn[place * groups + one]! > 0) there.push(one);
    for (const one of there) {
      having[one]!++;
      for (const other of there) if (other !== one) both[one * groups + other]!++;
    }
  }
  return both.map((count, pair) => {
    const [a, b] = [Math.floor(pair / groups), pair % groups];
    return a === b ? 0 : Math.log((count + 1) / ((having[a]! * having[b]!) / Math.max(1, cities) + 1));
  });
}
