import { describe, expect, test } from 'vitest';
import { coverageOf, coversCountry } from '../../../src/analysis/underconnected/coverage';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { Dataset, TiesKnown } from '../../../src/data/records';
import { world } from '../../world';

const lines = [{ a: 'de-ulm', b: 'ru-perm' }];
const saying = (dataset: Dataset, coverage: Partial<Dataset['info']['coverage']>): Dataset => ({
  ...dataset,
  info: { ...dataset.info, coverage: { ...dataset.info.coverage, ...coverage } },
});
const knowing = (dataset: Dataset, known: readonly TiesKnown[]): Dataset => ({
  ...dataset,
  tables: {
    ...dataset.tables,
    places: dataset.tables.places.map((place, i) => ({ ...place, tiesKnown: known[i]! })),
  },
});
const of = (dataset: Dataset) => coverageOf(buildNetwork(dataset));
const nothing = { question: { de: '', en: '', ru: '' } };

describe('whose partners may be counted', () => {
  test('a list of one pair of countries: its own ties; position says nothing there', () => {
    expect(of(world(lines))).toMatchObject({ basis: 'pair', position: false, absent: 'no', countries: [] });
  });
  test('one that sets out to be complete for this pair knows who has none', () => {
    expect(of(saying(world(lines), { complete: [['DE', 'RU']] }))).toMatchObject({
      absent: 'covered',
      countries: ['DE', 'RU'],
    });
    expect(
      of(saying(world([...lines, { a: 'de-ulm', b: 'gb-hull' }]), { complete: [['DE', 'RU']] })).absent,
    ).toBe('no');
  });
  test('so does its city that it does not have, in one of the two countries and in no other', () => {
    const network = buildNetwork(saying(world(lines), { complete: [['DE', 'RU']] }));
    expect(['DE', 'RU', 'FR'].map(country => coversCountry(network, country))).toEqual([true, true, false]);
    expect(coversCountry(buildNetwork(world(lines)), 'DE')).toBe(false);
  });
  test('where all ties of some places are known, only theirs count', () => {
    const coverage = of(
      knowing(world([...lines, { a: 'de-jena', b: 'ru-perm' }], { sides: false }), [
        'all',
        'boundary',
        'listed',
      ]),
    );
    expect(coverage).toMatchObject({ basis: 'all', position: true, absent: 'no', uncovered: 2 });
    expect([...coverage.known]).toEqual([1, 0, 0]);
  });
  test('a table that says nothing of itself leaves the choice to the reader', () => {
    expect(of(saying(world(lines, { sides: false }), nothing))).toMatchObject({
      basis: 'listed',
      absent: 'choice',
    });
  });
  test('places that are partners of others only are never counted', () => {
    const coverage = of(knowing(world(lines, { sides: false }), ['boundary', 'boundary']));
    expect([...coverage.known]).toEqual([0, 0]);
    expect(coverage.uncovered).toBe(2);
  });
  test('districts and regions are not compared with cities', () => {
    const dataset = world(lines);
    const places = dataset.tables.places.map((place, i) =>
      i === 0 ? { ...place, kind: 'region' as const } : place,
    );
    const coverage = of({ ...dataset, tables: { ...dataset.tables, places } });
    expect([...coverage.known]).toEqual([0, 1]);
    expect(coverage.notCities).toBe(1);
  });
});
