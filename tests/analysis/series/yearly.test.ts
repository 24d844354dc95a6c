import { describe, expect, test } from 'vitest';
import { chronicleOf } from '../../../src/analysis/series/chronicle';
import { yearly } from '../../../src/analysis/series/yearly';
import { yearlyRanks } from '../../../src/analysis/series/yearlyRanks';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { world } from '../../world';

// Ulm has one partner since 1980 and a second since 1990; Hof two since 1985, and since 2000 one of them no more.
const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1980', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-tula', founded: '1990', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-perm', founded: '1985', confirmed: '2026' },
  { a: 'de-hof', b: 'ru-omsk', founded: '1985', changes: [['ended', '2000']] },
]);
const network = buildNetwork(dataset);
const chronicle = chronicleOf(network, dataset.tables);

describe('over the years', () => {
  const index = (id: string) => network.placeIndex.get(id)!;
  const eligible = Uint8Array.from(network.places, ({ country }) => Number(country === 'DE'));
  const years = [1979, 1980, 1985, 1990, 2000];

  test('a place has a rank in the years in which it has ties, among those that may have one', () => {
    const shares: number[] = [];
    const { first, last, ranked, values, order } = yearlyRanks(
      { chronicle, years, measure: 'degree', eligible },
      share => shares.push(share),
    );
    const of = (id: string, numbers: Uint32Array | Float64Array) =>
      years.map((_, i) => numbers[i * order + index(id)]!);
    expect(of('de-ulm', first)).toEqual([0, 1, 2, 1, 1]);
    expect(of('de-ulm', last)).toEqual([0, 1, 2, 2, 1]);
    expect(of('de-hof', first)).toEqual([0, 0, 1, 1, 2]);
    expect(of('de-hof', values)).toEqual([NaN, NaN, 2, 2, 1]);
    expect(of('ru-perm', first)).toEqual([0, 0, 0, 0, 0]);
    expect([...ranked]).toEqual([0, 1, 2, 2, 2]);
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test('each figure has its value for each year, from the network of that year', () => {
    const swept = yearly({ chronicle, years, swept: true });
    expect([...swept.size]).toEqual([0, 1, 3, 4, 3]);
    // From 1985 on Ulm, Perm, Hof and Omsk are a chain; in 1990 Tula lengthens it, in 2000 Omsk is off.
    expect([...swept.diameter]).toEqual([NaN, 1, 3, 4, 3]);
    const bare = yearly({ chronicle, years, swept: false });
    expect([...bare.size]).toEqual([...swept.size]);
    expect([...bare.diameter]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });

  test('ranks by a measure that needs shortest paths', () => {
    const { values, order } = yearlyRanks({ chronicle, years: [1985], measure: 'betweenness', eligible });
    expect(values).toHaveLength(order);
    // Ulm – Perm – Hof – Omsk: Perm lies between Ulm and the two others, Hof between Omsk and the two others.
    expect(['de-ulm', 'de-hof', 'ru-perm'].map(id => values[index(id)])).toEqual([0, 2, 2]);
  });
});
