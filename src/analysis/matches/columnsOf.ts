// The features of one city towards every place: a column each. What they mean stands in factors.ts.

import { UNKNOWN_COUNTRY } from '../../graph/slice';
import { FEATURES, type Columns, type Feature } from './factors';
import { KILOMETRES_ADDED, type MatchIndex } from './matchIndex';
import { stepNear, stepOn } from './steps';

/** Probability to go on, and steps, of the walker. */
const GOING_ON = 0.7;
const WALK = 6;

export function emptyColumns(order: number): Columns {
  return Object.fromEntries(FEATURES.map(({ id }) => [id, new Float64Array(order)])) as Record<
    Feature,
    Float64Array
  >;
}

/** Overwrites `columns`, so that many cities can share them. */
export function columnsOf(index: MatchIndex, city: number, columns: Columns): Columns {
  const start = new Float64Array(index.order);
  start[city] = 1;
  walkTies(index, city, start, columns);
  findAlike(index, city, columns);
  stepNearby(index, start, columns);
  compare(index, city, columns);
  for (const name of ['sameName', 'sameWord', 'likeName', 'partnerOfName'] as const) columns[name].fill(0);
  index.names.alike(city, columns.sameName, columns.sameWord, columns.likeName);
  const { offsets, places } = index.ways;
  for (let at = offsets[city]!; at < offsets[city + 1]!; at++)
    for (const place of index.names.called(places[at]!)) columns.partnerOfName[place] = 1;
  return columns;
}

function walkTies(
  { ways, inverse, root, order }: MatchIndex,
  city: number,
  start: Float64Array,
  to: Columns,
): void {
  const partners = new Float64Array(order);
  const second = new Float64Array(order);
  stepOn(ways, start, partners);
  stepOn(ways, partners, to.resource, inverse);
  stepOn(ways, partners, second, root);
  stepOn(ways, second, to.three, root);
  stepOn(ways, to.three, to.four, root);
  stepOn(ways, to.four, to.five, root);
  for (let place = 0; place < order; place++) {
    to.resourceEach[place] = to.resource[place]! * root[place]!;
    to.threeEach[place] = to.three[place]! * root[place]!;
  }
  to.walk.fill(0);
  let here = partners.map(one => one * inverse[city]!);
  let next = second;
  for (let step = 2, share = GOING_ON ** 2; step <= WALK; step++, share *= GOING_ON) {
    stepOn(ways, here, next, inverse);
    for (let place = 0; place < order; place++) to.walk[place]! += share * next[place]!;
    [here, next] = [next, here];
  }
}

/** Two places are alike by their partners in common, each by 1 / its partners; 1 for a place and itself. */
function findAlike({ ways, inverse, order }: MatchIndex, city: number, to: Columns): void {
  const { offsets, places } = ways;
  const own = (place: number): number => {
    let sum = 0;
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) sum += inverse[places[at]!]!;
    return sum;
  };
  const sums = new Float64Array(order);
  /** Places alike to one, and how much, in the order they are met. */
  function* alikeTo(place: number, but: number): Generator<readonly [number, number]> {
    const met: number[] = [];
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
      const between = places[at]!;
      if (between === but) continue;
      for (let on = offsets[between]!; on < offsets[between + 1]!; on++) {
        const other = places[on]!;
        if (sums[other] === 0) met.push(other);
        sums[other]! += inverse[between]!;
      }
    }
    const ours = own(place);
    for (const other of met) {
      if (other !== place) yield [other, sums[other]! / Math.sqrt(ours * own(other))];
      sums[other] = 0;
    }
  }

  to.alikeCity.fill(0);
  for (const [other, likeness] of alikeTo(city, -1))
    for (let at = offsets[other]!; at < offsets[other + 1]!; at++) to.alikeCity[places[at]!]! += likeness;
  to.alikePartner.fill(0);
  for (let at = offsets[city]!; at < offsets[city + 1]!; at++)
    for (const [other, likeness] of alikeTo(places[at]!, city)) to.alikePartner[other]! += likeness;
}

function stepNearby(
  { ways, surroundings, inverse, root, nearEnds, order }: MatchIndex,
  start: Float64Array,
  to: Columns,
): void {
  const { near, door } = surroundings;
  const city = start.indexOf(1);
  const beside = new Float64Array(order);
  const one = new Float64Array(order);
  const two = new Float64Array(order);
  stepNear(surroundings, door, start, beside);
  stepOn(ways, beside, to.doorTie);
  stepNear(surroundings, near, start, beside);
  stepOn(ways, beside, to.nearTie, root);
  stepNear(surroundings, near, to.nearTie, to.nearTieNear);
  for (let place = 0; place < order; place++)
    to.nearTieNearShare[place] =
      to.nearTieNear[place]! / Math.sqrt((nearEnds[city]! + 1) * (nearEnds[place]! + 1));
  stepOn(ways, to.nearTie, one, root);
  stepOn(ways, one, to.nearThree, root);
  stepOn(ways, start, two);
  stepNear(surroundings, door, two, to.tieDoor);
  stepNear(surroundings, near, two, to.tieNear);
  stepOn(ways, to.tieNear, to.tieNearTie, inverse);
  stepNear(surroundings, near, to.three, to.threeNear);
}

function compare(index: MatchIndex, city: number, to: Columns): void {
  const { order, degree, countries, countryRate, partnersIn, nearPartnersIn, nearEnds, company, size } =
    index;
  const { surroundings, usualBetween, usualOf, areas, areaRates, wideAreas, wideAreaRates, partnersDegree } =
    index;
  const { country } = index;
  const { population } = index.facts;
  const { groups, ends } = countries;
  const here = country[city]!;
  const unknown = index.facts.country[city] === UNKNOWN_COUNTRY;
  const all = Math.max(1, 2 * size);

  // What depends on the country alone, once per country.
  const rates = Float64Array.from({ length: groups }, (_, there) => countryRate(here, there));
  const usualThere = Float64Array.from({ length: groups }, (_, there) => usualBetween(here, there));
  const companyThere = new Float64Array(groups);
  let partnerCountries = 0;
  for (let one = 0; one < groups; one++) {
    if (partnersIn[city * groups + one] === 0) continue;
    partnerCountries++;
    for (let there = 0; there < groups; there++) companyThere[there]! += company[one * groups + there]!;
  }
  /** Share of the ties of a place's surroundings that lead to a country, against that of all ties, drawn to the rate. */
  const nearRate = (place: number, there: number, rate: number): number => {
    const usual = ends[there]! / all;
    const share = (nearPartnersIn[place * groups + there]! + 2 * rate * usual) / (nearEnds[place]! + 2);
    return Math.log(share / (usual + 1e-4) + 1e-3);
  };
  const nearCity = Float64Array.from({ length: groups }, (_, there) => nearRate(city, there, rates[there]!));

  for (let place = 0; place < order; place++) {
    const there = country[place]!;
    const rate = rates[there]!;
    const partners = Math.log(Math.max(0.5, degree[place]!));
    to.countryRate[place] = Math.log(rate);
    to.countryNearCity[place] = nearCity[there]!;
    to.countryNearCandidate[place] = nearRate(place, here, rate);
    to.partnersThere[place] = partnersIn[city * groups + there]!;
    to.partnersHere[place] = partnersIn[place * groups + here]!;
    to.countryCompany[place] = companyThere[there]! / Math.max(1, partnerCountries);
    to.areaRate[place] = areaRate(areaRates, areas[city]!, areas[place]!, rate);
    to.wideAreaRate[place] = areaRate(wideAreaRates, wideAreas[city]!, wideAreas[place]!, rate);
    to.sameCountry[place] = unknown ? NaN : Number(here === there);
    to.degree[place] = partners;
    to.partnersDegree[place] = partnersDegree[place]!;
    to.surroundings[place] = Math.log(1 + nearEnds[place]!);
    to.degreeGap[place] = Math.abs(Math.log(Math.max(1, degree[city]!)) - partners);
    const length = Math.log(KILOMETRES_ADDED + surroundings.kilometres(city, place));
    to.kilometres[place] = length;
    to.againstCountries[place] = length - usualThere[there]!;
    to.againstCity[place] = length - usualOf[city]!;
    to.againstCandidate[place] = length - usualOf[place]!;
    const inhabitants = Math.log(Math.max(100, population[place]!));
    to.inhabitants[place] = inhabitants;
    to.sizeGap[place] = Math.abs(inhabitants - Math.log(Math.max(100, population[city]!)));
  }
}

/** Ties between two parts of countries against chance, drawn towards the rate of the countries. */
function areaRate({ ties, expected }: MatchIndex['countries'], a: number, b: number, rate: number): number {
  return Math.log((ties(a, b) + rate) / (expected(a, b) + 1) + 1e-3);
}
