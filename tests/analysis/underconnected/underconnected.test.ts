import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/analysis/underconnected/chances';
import { logLikelihood, midP } from '../../../src/analysis/underconnected/negativeBinomial';
import { logPopulation } from '../../../src/analysis/underconnected/terms';
import { FLAG, LOW_Z, underconnected, type Found } from '../../../src/analysis/underconnected/underconnected';
import type { PlaceFacts } from '../../../src/graph/placeFacts';
import { bareSlice } from '../../../src/graph/slice';

const CITIES = 40;
const PARTNERS = 30;

/** Forty cities, city i with so many of thirty partners whose own ties are not known. */
function picture(
  partnersOf: (city: number) => number,
  populationOf: (city: number) => number,
  more: readonly number[] = [],
) {
  const order = CITIES + PARTNERS;
  const ties = Array.from({ length: CITIES }, (_, city) =>
    Array.from({ length: partnersOf(city) }, (_, i) => [city, CITIES + ((city + i) % PARTNERS)] as const),
  ).flat();
  const all = order + more.length;
  const facts: PlaceFacts = {
    order: all,
    country: new Uint32Array(all),
    region: new Uint32Array(all),
    lat: new Float64Array(all),
    lon: new Float64Array(all),
    population: Float64Array.from({ length: all }, (_, place) =>
      place < CITIES ? populationOf(place) : place < order ? 1e6 : more[place - order]!,
    ),
    seat: new Uint8Array(all),
  };
  const known = Uint8Array.from({ length: order }, (_, place) => Number(place < CITIES));
  const slice = bareSlice(
    order,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
  );
  return { slice, facts, coverage: { known, position: false, absent: 'no' as const } };
}
const found = (question: Parameters<typeof underconnected>[0]): Found => {
  const answer = underconnected(question);
  if (answer.refused !== null) throw new Error(answer.refused);
  return answer;
};

const GROWING = (city: number) => 5_000 * 1.1 ** city;
/** From 2 partners to 14, as the root of the population; but the greatest has one. */
const asExpected = (city: number) => Math.round(2 * 1.05 ** city);

describe('a great city with one partner', () => {
  const last = CITIES - 1;
  const answer = found(picture(city => (city === last ? 1 : asExpected(city)), GROWING));
  const row = answer.places.indexOf(last);

  test('stands first, low for its size, with what is expected of it', () => {
    expect(answer.order[0]).toBe(row);
    expect(answer.flags[row]).toBe(FLAG.low);
    expect(answer.partners[row]).toBe(1);
    expect(answer.expected[row]).toBeGreaterThan(8);
    expect(answer.low[row]).toBeGreaterThan(1);
    expect(answer.z[row]).toBeLessThan(-2);
  });
  test('is the only one', () => {
    expect([...answer.flags].filter(flag => flag !== 0)).toHaveLength(1);
  });
  test('the model says more than chance, and grows about with the root of the population', () => {
    const [, population] = answer.model.coefficients;
    expect(answer.model.telling).toBe(true);
    expect(population).toMatchObject({ term: 'population' });
    expect(population!.estimate).toBeGreaterThan(0.3);
    expect(population!.estimate).toBeLessThan(0.6);
    expect(answer.model.explained).toBeGreaterThan(0.3);
  });
});

test('how many would be low by chance is added up over the cities, each with its own expected number', () => {
  const { expected, model, lowByChance } = found(picture(asExpected, GROWING, [200_000]));
  const { alpha } = model;
  // Without the city that the model is not fitted to.
  const chances = Array.from(expected.subarray(0, CITIES), mean => {
    let sum = 0;
    for (let y = 0; normalQuantile(midP(y, mean, alpha)) < LOW_Z; y++) {
      sum += Math.exp(logLikelihood(Float64Array.of(y), Float64Array.of(mean), alpha));
    }
    return sum;
  });
  // Of two partners expected none at all is not rare enough, of thirteen seven and fewer are.
  expect(chances[0]).toBe(0);
  expect(chances[CITIES - 1]).toBeGreaterThan(0.03);
  expect(lowByChance).toBeCloseTo(
    chances.reduce((sum, chance) => sum + chance, 0),
    10,
  );
  expect(lowByChance).toBeGreaterThan(0.5);
  expect(lowByChance).toBeLessThan(CITIES * 0.09);
});

describe('a region with few cities', () => {
  /** Of regions 1 and 2 about half of the cities, with 4 and 8 partners; the last ones, with 1, are of region 3. */
  const inRegions = (last: number) => {
    const regionOf = (city: number) => (city >= CITIES - last ? 3 : 1 + (city % 2));
    const question = picture(city => [4, 8, 1][regionOf(city) - 1]!, GROWING);
    const region = question.facts.region.map((_, place) => (place < CITIES ? regionOf(place) : 0));
    const answer = found({ ...question, facts: { ...question.facts, region } });
    return { answer, row: answer.places.indexOf(CITIES - 1) };
  };
  test('has no value of its own: what is expected there is that of the country', () => {
    const { answer, row } = inRegions(4);
    expect(answer.model.regions.map(({ places }) => places)).toEqual([18, 18]);
    expect([answer.regional[row], answer.regional[0]]).toEqual([0, 1]);
    const [intercept, population] = answer.model.coefficients;
    const people = logPopulation(GROWING(CITIES - 1));
    expect(answer.expected[row]).toBeCloseTo(
      Math.exp(intercept!.estimate + population!.estimate * people),
      9,
    );
  });
  test('has one with five', () => {
    const { answer, row } = inRegions(5);
    expect(answer.model.regions.map(({ places }) => places).sort()).toEqual([17, 18, 5]);
    expect(answer.regional[row]).toBe(1);
    const few = inRegions(4);
    expect(answer.expected[row]).toBeLessThan(few.answer.expected[few.row]!);
  });
});

test('a model that says nothing says so, and nobody is called low', () => {
  // One, two and nine partners in turn, whatever the size.
  const answer = found(picture(city => [1, 2, 9][city % 3]!, GROWING));
  expect(answer.model.telling).toBe(false);
  expect(answer.model.p).toBeGreaterThan(0.05);
  expect([...answer.flags].some(flag => flag !== 0)).toBe(false);
});

describe('why there is no list', () => {
  test('no city of which all ties are known', () => {
    const question = picture(asExpected, GROWING);
    const none = { ...question.coverage, known: new Uint8Array(question.slice.order) };
    expect(underconnected({ ...question, coverage: none })).toEqual({
      refused: 'uncovered',
      known: 0,
      modelled: 0,
    });
  });
  test('too few of which the population is known', () => {
    expect(underconnected(picture(asExpected, city => (city < 20 ? GROWING(city) : NaN)))).toEqual({
      refused: 'population',
      known: 40,
      modelled: 20,
    });
  });
  test('too few cities', () => {
    const question = picture(asExpected, GROWING);
    const few = { ...question.coverage, known: question.coverage.known.map((one, i) => (i < 10 ? one : 0)) };
    expect(underconnected({ ...question, coverage: few }).refused).toBe('few');
  });
  test('all have as many', () => {
    expect(underconnected(picture(() => 2, GROWING)).refused).toBe('same');
  });
});

describe('cities without a partner', () => {
  const more = [200_000, 6_000];
  test('are only measured where nobody says that the list is complete', () => {
    const [without, beside] = [
      found(picture(asExpected, GROWING)),
      found(picture(asExpected, GROWING, more)),
    ];
    expect(beside.model.places).toBe(CITIES);
    expect(beside.model.coefficients).toEqual(without.model.coefficients);
    const row = beside.places.indexOf(CITIES + PARTNERS);
    expect(beside.partners[row]).toBe(0);
    expect(beside.order[0]).toBe(row);
    expect(beside.flags[row]).toBe(FLAG.low);
  });
  test('are part of the fit where it is', () => {
    const question = picture(asExpected, GROWING, more);
    const answer = found({ ...question, coverage: { ...question.coverage, absent: 'covered' } });
    expect(answer.model.places).toBe(CITIES + 2);
  });
});
