import { describe, expect, test } from 'vitest';
import { columnsOf, emptyColumns } from '../../../src/analysis/matches/columnsOf';
import { buildMatchIndex } from '../../../src/analysis/matches/matchIndex';
import { surroundingsOf } from '../../../src/analysis/matches/surroundings';
import { UNKNOWN_COUNTRY } from '../../../src/graph/slice';
import { slice } from '../slices';
import { facts } from './world';

/** A chain a – b – c – d – e; a, c, e lie in country 0, b and d in country 1. */
const chain = slice(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);
const alternating = [0, 1, 0, 1, 0];

const columns = (index = buildMatchIndex(chain, facts(alternating)), city = 0) =>
  columnsOf(index, city, emptyColumns(index.order));

describe('steps along ties', () => {
  test('a partner in common counts 1 / its partners', () => {
    expect(columns().resource[2]).toBe(1 / 2);
    expect(columns().resource[4]).toBe(0);
  });

  test('three ties count 1 / √(partners of the two between)', () => {
    expect(columns().three[3]).toBeCloseTo(1 / 2, 12);
    expect(columns().threeEach[3]).toBeCloseTo(1 / 2 / Math.SQRT2, 12);
  });

  test('four ties reach the end of the chain', () => {
    expect(columns().four[4]).toBeCloseTo(1 / Math.sqrt(8), 12);
    expect(columns().five[4]).toBe(0);
  });

  test('the walker goes on with probability 0.7', () => {
    // To d in three steps: to b for sure, then 1/2 and 1/2. In five with one turn: b–a–b 1/2, b–c–b and c–d–c 1/4, and
    // d–e–d 1/2, each times the way itself.
    const straight = 1 / 4;
    expect(columns().walk[3]).toBeCloseTo(
      0.7 ** 3 * straight + 0.7 ** 5 * straight * (1 / 2 + 1 / 4 + 1 / 4 + 1 / 2),
      12,
    );
  });

  test('places alike to a are those with a partner in common', () => {
    // c shares b with a: (1/2) / √(1/2 · (1/2 + 1/2)); its other partner is d.
    expect(columns().alikeCity[3]).toBeCloseTo(1 / 2 / Math.sqrt(1 / 2), 12);
    expect(columns().alikeCity[4]).toBe(0);
  });

  test('d is alike to the partner b by c, without the way over the city itself', () => {
    // b and d share c: (1/2) / √((1 + 1/2) · (1/2 + 1)).
    expect(columns().alikePartner[3]).toBeCloseTo(1 / 2 / 1.5, 12);
  });
});

describe('countries', () => {
  test('the rate of two countries is their ties over those by chance, both drawn to a middle', () => {
    // Four ties, all between the two: each has 4 ends of 8; by chance 4 · 4 / 8 = 2.
    expect(columns().countryRate[1]).toBeCloseTo(Math.log((4 + 0.5) / (2 + 1.5)), 12);
    expect(columns().countryRate[2]).toBeCloseTo(Math.log(0.5 / 3.5), 12);
  });

  test('partners are counted where they lie', () => {
    expect(columns().partnersThere[3]).toBe(1);
    expect(columns().partnersThere[2]).toBe(0);
    expect(columns().partnersHere[3]).toBe(2);
  });

  test('of a place of unknown country nobody knows whether it lies in the same one', () => {
    const index = buildMatchIndex(chain, facts([UNKNOWN_COUNTRY, 1, UNKNOWN_COUNTRY, 1, 0]));
    expect(columns(index).sameCountry[2]).toBeNaN();
    expect(columns(buildMatchIndex(chain, facts(alternating))).sameCountry[2]).toBe(1);
  });
});

describe('what lies close by', () => {
  /** Places 0, 1, 2 on the equator, 0.1° (11.12 km) apart; 3 is a degree away, 4 across the date line from 5. */
  const points = [
    [0, 0],
    [0.1, 0],
    [0.2, 0],
    [1.3, 0],
    [179.95, 0],
    [-179.95, 0],
    [NaN, NaN],
  ] as const;
  const near = surroundingsOf(
    facts(
      points.map(() => 0),
      points,
    ),
  );
  const of = (place: number) =>
    [...near.places.subarray(near.offsets[place], near.offsets[place + 1])].sort();

  test('60 km reach, the date line is no border, and without coordinates nothing is near', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(of)).toEqual([[1, 2], [0, 2], [0, 1], [], [5], [4], []]);
    expect(near.kilometres(0, 6)).toBeNaN();
  });

  test('a place 11.12 km away counts exp(−(11.12 / 25)²)', () => {
    expect(near.kilometres(0, 1)).toBeCloseTo(11.12, 2);
    expect(near.near[near.offsets[0]! + near.places.subarray(0, 2).indexOf(1)]).toBeCloseTo(
      Math.exp(-((11.12 / 25) ** 2)),
      3,
    );
  });

  test('a town next door hands on its partner', () => {
    // 1 is tied with 3; seen from 0, one town near has that partner.
    const index = buildMatchIndex(slice(7, [[1, 3], [0, 4]]), facts(points.map(() => 0), points)); // prettier-ignore
    const { nearTie, tieNear, kilometres } = columns(index);
    expect(nearTie[3]).toBeCloseTo(Math.exp(-((11.12 / 25) ** 2)), 3);
    expect(nearTie[4]).toBe(0);
    // 5 lies near the partner 4.
    expect(tieNear[5]).toBeCloseTo(Math.exp(-((11.12 / 25) ** 2)), 3);
    expect(kilometres[6]).toBeNaN();
    expect(kilometres[1]).toBeCloseTo(Math.log(20 + 11.12), 3);
  });
});

test('names: the same, a word in common by its rarity, letters in common', () => {
  const names = ['frankfurt oder', 'frankfurt am main', 'toledo', 'toledo', 'franken'];
  const index = buildMatchIndex(slice(5, [[2, 4]]), facts([0, 0, 1, 2, 0]), names);
  const frankfurt = columns(index, 0);
  expect([...frankfurt.sameName]).toEqual([1, 0, 0, 0, 0]);
  expect(frankfurt.sameWord[1]).toBeCloseTo(1 / Math.SQRT2, 12);
  // " frankfurt " has 9 runs of three, " franken " 7; " fr", "fra", "ran", "ank" are in both.
  expect(frankfurt.likeName[4]).toBeCloseTo(4 / (9 + 7 - 4), 12);
  expect(columns(index, 2).sameName[3]).toBe(1);
  // The partner of 4 is called Toledo, as place 3 is.
  expect(columns(index, 4).partnerOfName[3]).toBe(1);
});
