// Underconnected places: those with fewer partners than places of their size, in their country and region, are expected
// to have. Expected are the means of a regression of the number of partners (./countRegression, ./terms), over cities
// whose ties are all known in the sense of the list (./coverage).
//
// Per place: the expected number and the range in which 90 of 100 such places would lie (quantiles of the negative
// binomial around the expected number, which is taken as known); and z, the normal quantile of the mid-p value, i.e. of
// the chance of fewer partners plus half that of just as many. "Low for its size" is a z below −1.5 (one place in 15 by
// chance, fewer where the expected numbers are so small that no number of partners is rare enough: how many in all is
// added up from the model). The list is ordered by how many partners are missing to the expected number.
//
// A region with fewer than five of the cities has no effect of its own: its cities would be measured by themselves.
//
// Cities without a partner are part of the fit where the list sets out to be complete for their countries; elsewhere they
// are only measured by it ("a city like this that stands in the list has so many").
//
// Every place of a list has a partner, as else it would not stand there; the regression does not know that, so that small
// expected numbers are a little too high where no cities without partners are added.
//
// Whether the model says anything is told by a likelihood-ratio test against one expected number for all, with the
// parameters in use as degrees of freedom (approximate: effects of groups are drawn to 0; Wood, Generalized additive
// models, 2nd ed., 2017, ch. 6.12). Where it says nothing, nothing is called low.

import type { PlaceFacts } from '../../graph/placeFacts';
import type { Slice } from '../../graph/slice';
import { chiSquaredAbove, normalQuantile } from './chances';
import { fitCounts, type CountFit } from './countRegression';
import type { Coverage } from './coverage';
import { chanceOfLow, deviance, errorOfAlpha, midP, quantiles } from './negativeBinomial';
import { positionsIn, type Positions } from './position';
import { designOf, type Design, type Groups, type Term } from './terms';

export interface UnderconnectedQuestion {
  /** The ties that count: those in force. */
  readonly slice: Slice;
  /** Of the places of the slice, and behind them of cities without a partner, if these are to be counted in. */
  readonly facts: PlaceFacts;
  readonly coverage: Pick<Coverage, 'known' | 'position' | 'absent'>;
}

/** Why there is no list. `uncovered`: of no city all ties are known. `population`: of too few the inhabitants are known.
 * `few`: too few cities to fit a model to. `same`: all have the same number of partners. */
export const REFUSALS = ['uncovered', 'population', 'few', 'same'] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Refused {
  readonly refused: Refusal;
  /** Cities whose ties are known; of these, with a known population. */
  readonly known: number;
  readonly modelled: number;
}

/** Bits of `flags`. */
export const FLAG = { low: 1, oneCountry: 2, peripheral: 4 } as const;

export interface Coefficient {
  readonly term: Term;
  readonly estimate: number;
  readonly error: number;
}

export interface GroupEffect {
  /** Number of the country or region, as in the facts. */
  readonly key: number;
  readonly places: number;
  /** So many times the partners of a like place elsewhere. */
  readonly factor: number;
}

export interface Model {
  readonly places: number;
  readonly coefficients: readonly Coefficient[];
  /** Variance is μ + αμ²; 0: Poisson. NaN: its error is not defined. */
  readonly alpha: number;
  readonly alphaError: number;
  /** Standard deviations of the effects on log μ; 0: these do not differ. The greatest factor first. */
  readonly countrySpread: number;
  readonly countries: readonly GroupEffect[];
  readonly regionSpread: number;
  readonly regions: readonly GroupEffect[];
  readonly logLikelihood: number;
  /** Of one expected number for all, with an α of its own. */
  readonly emptyLogLikelihood: number;
  readonly freedom: number;
  readonly p: number;
  /** Share of the deviance from that one number which the model takes away. */
  readonly explained: number;
  /** Whether it says more than chance does: p below 0.05. */
  readonly telling: boolean;
  readonly converged: boolean;
}

export interface Found {
  readonly refused: null;
  readonly known: number;
  readonly model: Model;
  /** The places modelled, by number in the facts; the following arrays have their order. */
  readonly places: Uint32Array;
  readonly partners: Uint32Array;
  readonly expected: Float64Array;
  /** The middle 90 of 100. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly z: Float64Array;
  /** Bits of FLAG. */
  readonly flags: Uint8Array;
  /** 1: its region has an effect of its own in the model. */
  readonly regional: Uint8Array;
  /** How many of the cities that the model is fitted to would be low if they were as it says and only chance were at work. */
  readonly lowByChance: number;
  /** Per place of the slice, modelled or not: its flags as far as they do not rest on the model. */
  readonly positions: Uint8Array;
  /** Country with most of the partners, and its share. */
  readonly topCountry: Uint32Array;
  readonly topShare: Float64Array;
  /** Rows by how many partners are missing, most first. */
  readonly order: Uint32Array;
}

export type Underconnected = Refused | Found;

export const LOW_Z = -1.5;
const LEAST_PLACES = 30;
const LEAST_SURE = 0.05;
const RANGE = [0.05, 0.95] as const;

export function underconnected({ slice, facts, coverage }: UnderconnectedQuestion): Underconnected {
  const { order } = slice;
  const isKnown = (place: number) => place >= order || coverage.known[place] === 1;
  const all = Array.from({ length: facts.order }, (_, place) => place).filter(isKnown);
  const places = Uint32Array.from(all.filter(place => facts.population[place]! > 0));
  const refuse = (refused: Refusal): Refused => ({ refused, known: all.length, modelled: places.length });
  if (all.length === 0) return refuse('uncovered');
  if (places.length < LEAST_PLACES) return refuse(all.length < LEAST_PLACES ? 'few' : 'population');

  const position = positionsIn(slice, coverage.known);
  const partners = Uint32Array.from(places, place => position.partners[place] ?? 0);
  if (partners.every(count => count === partners[0])) return refuse('same');

  const own = coverage.absent === 'covered' ? places.length : places.filter(place => place < order).length;
  const counts = Float64Array.from(partners);
  const design = designOf(facts, places, own);
  const fit = fitCounts({
    counts: counts.slice(0, own),
    design: design.design.slice(0, own * design.width),
    width: design.width,
    ...(design.coarse && { coarse: design.coarse.of.slice(0, own) }),
    ...(design.fine && { fine: design.fine.of.slice(0, own) }),
  });
  const model = modelOf(counts.slice(0, own), design, fit);
  const expected = expectedOf(design, fit);
  const z = counts.map((count, row) => normalQuantile(midP(count, expected[row]!, fit.alpha)));
  const isLow = (p: number) => normalQuantile(p) < LOW_Z;
  const ranges = Array.from(expected, mean => quantiles(RANGE, mean, fit.alpha));
  const missing = counts.map((count, row) => expected[row]! - count);
  const positions = new Uint8Array(order);
  if (coverage.position) positions.forEach((_, place) => (positions[place] = positionFlags(position, place)));
  return {
    refused: null,
    known: all.length,
    model,
    places,
    partners,
    expected,
    low: Uint32Array.from(ranges, ([low]) => low!),
    high: Uint32Array.from(ranges, ([, high]) => high!),
    z,
    flags: Uint8Array.from(places, (place, row) => {
      const low = model.telling && z[row]! < LOW_Z ? FLAG.low : 0;
      return low | (positions[place] ?? 0);
    }),
    regional: Uint8Array.from(places, (_, row) => Number((design.fine?.of[row] ?? -1) >= 0)),
    lowByChance: expected
      .subarray(0, own)
      .reduce((sum, mean) => sum + chanceOfLow(isLow, mean, fit.alpha), 0),
    positions,
    topCountry: Uint32Array.from(places, place => position.topCountry[place] ?? 0),
    topShare: Float64Array.from(places, place => position.topShare[place] ?? NaN),
    order: new Uint32Array(places.keys()).sort((x, y) => missing[y]! - missing[x]! || x - y),
  };
}

function positionFlags({ oneCountry, peripheral }: Positions, place: number): number {
  return (oneCountry[place] === 1 ? FLAG.oneCountry : 0) | (peripheral[place] === 1 ? FLAG.peripheral : 0);
}

/** Of a group that the fit has not met nothing is known: its effect is 0. */
function expectedOf({ design, width, coarse, fine }: Design, fit: CountFit): Float64Array {
  return Float64Array.from({ length: design.length / width }, (_, row) => {
    let sum = (fit.coarse[coarse?.of[row] ?? -1] ?? 0) + (fit.fine[fine?.of[row] ?? -1] ?? 0);
    for (let j = 0; j < width; j++) sum += design[row * width + j]! * fit.coefficients[j]!;
    return Math.exp(sum);
  });
}

function modelOf(counts: Float64Array, { terms, coarse, fine }: Design, fit: CountFit): Model {
  const empty = fitCounts({ counts, design: new Float64Array(counts.length).fill(1), width: 1 });
  const ratio = 2 * (fit.logLikelihood - empty.logLikelihood);
  const p = fit.freedom > 1 ? chiSquaredAbove(ratio, fit.freedom - 1) : 1;
  return {
    places: counts.length,
    coefficients: terms.map((term, j) => ({
      term,
      estimate: fit.coefficients[j]!,
      error: fit.errors[j]!,
    })),
    alpha: fit.alpha,
    alphaError: errorOfAlpha(counts, fit.means, fit.alpha),
    countrySpread: fit.coarseSpread,
    countries: coarse ? effectsOf(coarse.of.subarray(0, counts.length), coarse.keys, fit.coarse) : [],
    regionSpread: fit.fineSpread,
    regions: fine ? effectsOf(fine.of.subarray(0, counts.length), fine.keys, fit.fine) : [],
    logLikelihood: fit.logLikelihood,
    emptyLogLikelihood: empty.logLikelihood,
    freedom: fit.freedom,
    p,
    explained: 1 - deviance(counts, fit.means, fit.alpha) / deviance(counts, empty.means, fit.alpha),
    telling: p < LEAST_SURE,
    converged: fit.converged,
  };
}

function effectsOf(
  of: Uint32Array | Int32Array,
  keys: Groups['keys'],
  effects: Float64Array,
): readonly GroupEffect[] {
  const places = new Uint32Array(keys.length);
  for (const group of of) if (group >= 0) places[group]!++;
  // Groups of cities that are only measured have no effect of their own.
  return keys
    .slice(0, effects.length)
    .map((key, group) => ({ key, places: places[group]!, factor: Math.exp(effects[group]!) }))
    .sort((x, y) => y.factor - x.factor);
}
