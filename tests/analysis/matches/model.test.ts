import { describe, expect, test } from 'vitest';
import { emptyColumns } from '../../../src/analysis/matches/columnsOf';
import { FEATURES, TERMS } from '../../../src/analysis/matches/factors';
import {
  AS_LEARNED,
  checkModel,
  partsOf,
  scoresBy,
  type MatchModel,
} from '../../../src/analysis/matches/model';
import { shippedModel } from '../../../src/analysis/matches/shipped';
import type { Tree } from '../../../src/analysis/matches/trees';

const feature = (id: string) => FEATURES.findIndex(one => one.id === id);

/** Weight 3 on the country rate (mean 1, spread 2), all others none. */
const byCountry = (trees: readonly Tree[] = []): MatchModel => ({
  terms: TERMS.map(({ id }) => ({ id, scale: 1, mean: 1, spread: 2, weight: id === 'countryRate' ? 3 : 0 })),
  trees,
});

/** First the degree decides (from 2 on), then, of the greater, the distance (from 5 on). Answers: 0 and 1, 4 and 10. */
const tree: Tree = {
  feature: [feature('degree'), -1, feature('kilometres')],
  from: [2, 0, 5],
  value: [3, 0, 7, 0, 0, 4, 10],
};

function columns() {
  const all = emptyColumns(3);
  all.countryRate.set([1, 3, NaN]);
  all.degree.set([1, 2, 2]);
  all.kilometres.set([9, 9, NaN]);
  return all;
}

describe('the score of a place', () => {
  test('is weight × (value − mean) / spread, and nothing where the value is not known', () => {
    expect([...scoresBy(byCountry(), columns())]).toEqual([0, 3, 0]);
  });

  test('and what the trees answer; not known goes with the small values', () => {
    expect([...scoresBy(byCountry([tree]), columns())]).toEqual([0, 13, 4]);
  });

  test('is the sum of what the factors add, but for what the tree says of all', () => {
    expect(partsOf(byCountry([tree]), columns(), 1)).toMatchObject({
      countries: 3,
      popularity: 4,
      distance: 3,
      paths: 0,
    });
    expect(partsOf(byCountry([tree]), columns(), 2)).toMatchObject({
      countries: 0,
      popularity: 4,
      distance: -3,
    });
  });

  test('a factor turned off adds nothing, by a term or in a tree', () => {
    const weights = { ...AS_LEARNED, distance: 0, countries: 2 };
    expect([...scoresBy(byCountry([tree]), columns(), weights)]).toEqual([0, 13, 7]);
    expect(partsOf(byCountry([tree]), columns(), 1, weights)).toMatchObject({ countries: 6, distance: 0 });
  });
});

describe('the model that comes with the app', () => {
  test('has learned every term there is', () => {
    expect(shippedModel.terms.map(({ id }) => id)).toEqual(TERMS.map(({ id }) => id));
    expect(shippedModel.terms.filter(({ weight }) => weight !== 0).length).toBeGreaterThan(50);
    expect(shippedModel.trees.length).toBeGreaterThan(0);
  });

  test('a model of other terms is refused', () => {
    expect(() => checkModel({ ...shippedModel, terms: shippedModel.terms.slice(1) })).toThrow('is expected');
  });
});
