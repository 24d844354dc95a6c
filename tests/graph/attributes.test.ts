import { describe, expect, test } from 'vitest';
import { attributes } from '../../src/graph/attributes';
import type { Category, Quantity } from '../../src/graph/attributes/attribute';
import { momentAt } from '../../src/graph/attributes/moment';
import { quantityAt, valuesAt, valuesEver } from '../../src/graph/attributes/valuesAt';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { filterable } from '../../src/graph/filter';
import { shownOf } from '../../src/state/shown';
import { world } from '../world';
import { smallTown } from './smallTown';

function momentOf(dataset: typeof smallTown, year: number | null) {
  const network = buildNetwork(dataset);
  const by = { period: [0, 0], filter: {}, ends: 'one' } as const;
  return shownOf(network, dataset.tables, { ...by, mode: year === null ? 'all' : 'year', year: year ?? 0 })
    .moment;
}
const attribute = (id: string) => attributes.find(one => one.id === id)!;
const values = (id: string, year: number | null = null) =>
  valuesAt(momentOf(smallTown, year), attribute(id) as Category).map(own => own.join(' '));
const numbers = (id: string, dataset = smallTown) => [
  ...quantityAt(momentOf(dataset, null), attribute(id) as Quantity),
];

describe('what can be said of ties', () => {
  test('kind, status and decade', () => {
    expect(values('kind')).toEqual([
      'partnership',
      'friendship',
      'partnership',
      'cooperation',
      'partnership',
    ]);
    expect(values('status')).toEqual(['suspended', 'active', 'active', 'unknown', 'ended']);
    expect(values('decade')).toEqual(['1980', '1990', '1980', 'unknown', '1960']);
  });

  test('the status is that of the time shown', () => {
    expect(values('status', 1989)).toEqual(['active', 'absent', 'active', 'absent', 'ended']);
    expect(values('status', 1965)[4]).toBe('active');
  });

  test('the kind is that of the agreement that speaks for the time', () => {
    const twice = world([
      { id: 'one', a: 'de-ulm', b: 'ru-tula', founded: '1988', kind: 'friendship' },
      { id: 'two', a: 'de-ulm', b: 'ru-tula', founded: '1995' },
    ]);
    const kind = attribute('kind') as Category;
    expect(valuesAt(momentOf(twice, 1990), kind)).toEqual([['friendship']]);
    expect(valuesAt(momentOf(twice, null), kind)).toEqual([['partnership']]);
    expect([...valuesEver(momentOf(twice, null), kind)].sort()).toEqual(['friendship', 'partnership']);
  });

  test('of the agreements those count that are founded by the year shown, whatever year was asked before', () => {
    const thrice = world([
      { id: 'one', a: 'de-ulm', b: 'ru-tula', founded: '1988' },
      { id: 'two', a: 'de-ulm', b: 'ru-tula', founded: '1995' },
      { id: 'undated', a: 'de-ulm', b: 'ru-tula' },
    ]);
    const network = buildNetwork(thrice);
    const years = [null, 1987, 1988, 1994, 1995, null];
    const counted = years.map(year => {
      const moment = momentAt(network, thrice.tables, year);
      return quantityAt(moment, attribute('agreements') as Quantity)[0];
    });
    expect(counted).toEqual([3, 0, 1, 1, 2, 3]);
  });

  test('themes of projects that both ends take part in, but for disputed ones', () => {
    expect(values('theme')).toEqual(['youth', '', 'youth culture', '', '']);
  });

  test('what rests on a source: the founding, the status, both or nothing', () => {
    expect(values('sourced')).toEqual(['none', 'none', 'founding', 'none', 'none']);
    const change = { agreement: 'de-ulm--ru-tula', status: 'suspended', from: '2022', reason: '', source: 's1', note: '', noteLang: '' } as const; // prettier-ignore
    const claims = [{ ...smallTown.tables.claims[0]!, subject: 'de-ulm--ru-tula' }];
    const sourced = { ...smallTown, tables: { ...smallTown.tables, status_history: [change], claims } };
    expect(valuesAt(momentOf(sourced, null), attribute('sourced') as Category)[0]).toEqual(['both']);
    const without = { ...sourced, tables: { ...sourced.tables, claims: [] } };
    expect(valuesAt(momentOf(without, null), attribute('sourced') as Category)[0]).toEqual(['status']);
  });

  test('year of founding and length of the way', () => {
    expect(numbers('foundedYear')).toEqual([1988, 1991, 1988, NaN, 1960]);
    // Both ends on one meridian, ten degrees apart: 10/360 of the Earth's girth of 40,030 km.
    const upward = world([{ a: 'de-ulm', b: 'ru-tula' }]);
    const [ulm, tula] = upward.tables.places;
    const places = [
      { ...ulm!, lat: 50, lon: 10 },
      { ...tula!, lat: 60, lon: 10 },
    ];
    const far = { ...upward, tables: { ...upward.tables, places } };
    expect(numbers('length', far)[0]).toBeCloseTo(1112, 0);
  });
});

describe('what can be said of places', () => {
  test('country, region, kind and coverage; no value where none is known', () => {
    const order = smallTown.tables.places.map(({ id }) => id);
    expect(order).toEqual(['de-ulm', 'ru-tula', 'ru-perm', 'de-hof', 'ru-omsk', 'de-jena']);
    expect(values('country')).toEqual(['DE', 'RU', 'RU', 'DE', 'RU', 'DE']);
    expect(values('region')).toEqual(['DE-BW', '', 'RU-PER', 'DE-BY', '', 'DE-BY']);
    expect(values('placeKind')).toEqual(['city', 'city', 'city', 'district', 'city', 'city']);
    expect(values('coverage')).toEqual(['all', 'boundary', 'boundary', 'listed', 'boundary', 'listed']);
    expect(numbers('population').every(Number.isNaN)).toBe(true);
  });
});

describe('values at a time', () => {
  test('whatever changes has at no time a value that it has not ever', () => {
    for (const category of filterable) {
      for (let year = 1955; year <= 2026; year++) {
        const moment = momentOf(smallTown, year);
        const ever = valuesEver(moment, category);
        const strange = valuesAt(moment, category)
          .flat()
          .filter(value => !ever.has(value));
        // What is not there has no status that could be chosen.
        expect(strange.filter(value => value !== 'absent')).toEqual([]);
      }
    }
  });

  test('are read once: of a network what stays, of a moment what changes', () => {
    const network = buildNetwork(smallTown);
    const at = (year: number) =>
      shownOf(network, smallTown.tables, { mode: 'year', year, period: [0, 0], filter: {}, ends: 'one' })
        .moment;
    const [then, later] = [at(1989), at(2024)];
    const [region, status] = [attribute('region') as Category, attribute('status') as Category];
    expect(valuesAt(then, region)).toBe(valuesAt(later, region));
    expect(valuesAt(then, status)).toBe(valuesAt(then, status));
    expect(valuesAt(then, status)).not.toEqual(valuesAt(later, status));
  });
});
