import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/data/corrections/applyCorrections';
import { emptyLog, withStep } from '../../../src/data/corrections/log';
import { examine, findingsIn, readingFindings } from '../../../src/data/doctor/examine';
import type { Finding, FindingKind } from '../../../src/data/doctor/finding';
import { readGazetteer } from '../../../src/data/gazetteer/gazetteer';
import { readPairs } from '../../../src/data/pairTable';
import { proposePlan } from '../../../src/data/import/propose';
import type { Dataset } from '../../../src/data/records';
import { atOnce } from '../../../src/lib/steps';
import { world } from '../../world';
import { imported, sheetsOf } from '../import/sheets';

const gazetteer = readGazetteer(
  `id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru
1,Suhl,DE,,50.61,10.69,36000,2021,,,,
2,Ulm,DE,,48.4,9.99,126000,2021,,,,
3,Hof,DE,,50.32,11.91,45000,2021,,,,
4,Nizhny Novgorod,RU,,56.33,44,1250000,2021,,Gorki|Gorky,,
5,Kaluga,RU,,54.53,36.28,338000,2021,,,,
6,Perm,RU,,58.01,56.25,1000000,2021,,,,
`,
  'country,admin1,region,de,en,ru\n',
);

const read = (rows: string, today = '2026-11-21') =>
  readPairs(`city1;country1;lat1;lon1;city2;country2;lat2;lon2;founded\n${rows}`, 'liste.csv', {
    readOn: today,
  }).dataset;
const found = (dataset: Dataset, kind: FindingKind): readonly Finding[] =>
  findingsIn({ dataset }, gazetteer).filter(one => one.kind === kind);
const SUHL = 'Suhl;DE;50.61;10.69';
const KALUGA = 'Kaluga;RU;54.53;36.28';
const dated = (a: string, b: string, founded = '1969') => `${a};${b};${founded}\n`;
/** The dataset as the first proposal leaves it. */
const corrected = (dataset: Dataset, finding: Finding, proposal = 0) =>
  applyCorrections(
    dataset,
    withStep(emptyLog('x'), {
      operations: finding.proposals[proposal]!.operations,
      why: finding.kind,
      on: '2026-11-22',
    }),
  ).dataset;

test('a sound table has nothing to tell', () => {
  expect(findingsIn({ dataset: read(dated(SUHL, KALUGA)) }, gazetteer)).toEqual([]);
});

describe('ties', () => {
  const twice = world([
    { id: 'one', a: 'de-ulm', b: 'ru-perm', founded: '1985' },
    { id: 'two', a: 'ru-perm', b: 'de-ulm', founded: '1985' },
    { id: 'three', a: 'de-ulm', b: 'ru-perm', founded: '1990' },
    { id: 'four', a: 'de-ulm', b: 'ru-perm', founded: '1992', kind: 'friendship' },
  ]);

  test('in both directions are one, and with another founding they may be two', () => {
    const told = found(twice, 'sameTie');
    expect(told.map(({ agreements, clear, facts }) => [agreements, clear, facts.turned])).toEqual([
      [['one', 'two'], true, 1],
      [['one', 'three'], false, 0],
    ]);
    expect(told[0]!.where).toEqual({ table: 'agreements.csv', line: 3, column: 'founded', value: '1985' });
    expect(corrected(twice, told[0]!).tables.agreements.map(({ id }) => id)).toEqual([
      'one',
      'three',
      'four',
    ]);
  });

  test('that are wrong twice in one cell are two, and a cell of any length is shown by its beginning', () => {
    const issue = { severity: 'error', table: 'l.csv', row: 2, column: 'c', reason: 'self-tie' } as const;
    const dataset: Dataset = {
      ...world([{ a: 'de-ulm', b: 'ru-perm', founded: '1985' }]),
      issues: [
        { ...issue, value: 'Ulm' },
        { ...issue, value: 'Ulm' },
        { ...issue, value: 'x'.repeat(1e6) },
      ],
    };
    const told = found(dataset, 'selfTie');
    expect(new Set(told.map(({ key }) => key)).size).toBe(3);
    // Of so long a value the row is asked for.
    expect(told.map(({ where, asked }) => [where.value.length, asked?.of])).toEqual([
      [3, 'cell'],
      [3, 'cell'],
      [121, 'row'],
    ]);
  });

  test('of a place with itself, and other rows that were left out, are told where they stand', () => {
    const dataset = read(dated(SUHL, SUHL) + dated(SUHL, KALUGA) + dated(KALUGA, SUHL));
    expect(found(dataset, 'selfTie')).toMatchObject([
      { where: { table: 'liste.csv', line: 2, column: 'city2', value: 'Suhl' } },
    ]);
    expect(found(dataset, 'rejected')).toMatchObject([
      { where: { line: 4 }, facts: { reason: 'duplicate-tie' } },
    ]);
  });
});

test('that one list names and the other, which is complete, does not, are told with who names whom', async () => {
  const sheets = sheetsOf({
    'listen.csv':
      'Stadt;Land;Partnerstädte\nSuhl;DE;Kaluga, Perm\nKaluga;RU;Ulm, Bonn\nPerm;RU;Suhl, Hof\nUlm;DE;\n',
  });
  const { dataset, oneSided } = await imported(sheets, () => ({
    ...proposePlan(sheets, [{ use: 'lists' }]),
    coverage: 'all',
  }));
  const told = findingsIn({ dataset, oneSided }, null).filter(({ kind }) => kind === 'oneSided');
  // Perm and Suhl name each other, and Ulm has no list of its own.
  expect(told.map(({ places, where }) => [places, where.line])).toEqual([[['de-suhl', 'ru-kaluga'], 2]]);
});

describe('places', () => {
  test('of one name in one country and 5 km apart are one, and the one with more ties stays', () => {
    const dataset = read(
      dated('Súhl;DE;50.62;10.69', KALUGA) + dated(SUHL, KALUGA) + dated(SUHL, 'Perm;RU;58.01;56.25'),
    );
    const [one] = found(dataset, 'sameName');
    expect(one).toMatchObject({ clear: true, where: { table: 'liste.csv', line: 2, column: 'name' } });
    expect(one!.facts.km).toBeCloseTo(1.1, 1);
    expect(one!.proposals[0]!.operations).toMatchObject([{ do: 'merge', place: one!.places[1] }]);
    expect(found(corrected(dataset, one!), 'sameTie')).toMatchObject([{ clear: true }]);
  });

  test('of one name 100 km apart are two', () => {
    const dataset = read(dated(SUHL, KALUGA) + dated('Suhl;DE;51.5;10.69', KALUGA, '1970'));
    expect(found(dataset, 'sameName')).toEqual([]);
  });

  test('that the gazetteer has as one city are one under two names', () => {
    const dataset = read(
      dated(SUHL, 'Gorki;RU;56.3;44.0') + dated(SUHL, 'Nizhny Novgorod;RU;56.33;44', '1990'),
    );
    expect(found(dataset, 'sameCity')).toMatchObject([{ facts: { city: 'Nizhny Novgorod' }, clear: false }]);
    // They are told once.
    expect(found(dataset, 'nearby')).toEqual([]);
  });

  test('within 5 km are told with their distance, across the date line too', () => {
    const dataset = read(
      dated('Ano;FJ;-17;179.98', 'Beno;FJ;-17;-179.98') + dated('Ceno;FJ;-17;179.9', 'Beno;FJ;-17;-179.98'),
    );
    const near = found(dataset, 'nearby');
    expect(near.map(({ places }) => places)).toEqual([['fj-beno', 'fj-ano']]);
    // 0.04 degrees at 17° south.
    expect(near[0]!.facts.km).toBeCloseTo(0.04 * 111.19 * Math.cos((17 * Math.PI) / 180), 1);
  });
});

describe('coordinates', () => {
  test('that are exchanged are put back, whether the country or the name says so', () => {
    const dataset = read(dated('Suhl;DE;10.69;50.61', KALUGA) + dated('Kaff;DE;10.1;50.5', KALUGA));
    const told = found(dataset, 'swapped');
    expect(told.map(({ places, clear, facts }) => [places[0], clear, facts.how])).toEqual([
      ['de-suhl', true, 'exchange'],
      ['de-kaff', false, 'exchange'],
    ]);
    expect(corrected(dataset, told[0]!).tables.places[0]).toMatchObject({ lat: 50.61, lon: 10.69 });
  });

  test('with a lost sign are put back', () => {
    expect(found(read(dated('Suhl;DE;50.61;-10.69', KALUGA)), 'swapped')).toMatchObject([
      { facts: { how: 'turnSign', lat: 50.61, lon: 10.69 } },
    ]);
  });

  test('0, 0 are none, and the gazetteer has better ones', () => {
    const dataset = read(dated('Suhl;DE;0;0', KALUGA));
    const [one] = found(dataset, 'nullIsland');
    expect(corrected(dataset, one!).tables.places[0]).toMatchObject({ lat: 50.61, lon: 10.69 });
    expect(corrected(dataset, one!, 1).tables.places[0]!.lat).toBeNaN();
  });

  test('far from the country of the place are told', () => {
    const dataset = read(dated('Suhl;DE;-33;151', KALUGA));
    const [one] = found(dataset, 'farFromCountry');
    expect(one!.facts.km).toBeGreaterThan(10_000);
    expect(one!.proposals.map(({ id }) => id)).toEqual(['useGazetteer', 'forgetPoint']);
  });
});

describe('years', () => {
  test('to come and long past are told, and can be forgotten', () => {
    const dataset = read(dated(SUHL, KALUGA, '2044') + dated(SUHL, 'Perm;RU;58.01;56.25', '1069'));
    const told = found(dataset, 'impossibleYear');
    expect(told.map(({ facts }) => [facts.founded, facts.late])).toEqual([
      ['2044', 1],
      ['1069', 0],
    ]);
    expect(corrected(dataset, told[0]!).tables.agreements[0]!.founded).toBeNull();
  });

  test('of an end before the founding', () => {
    const dataset = world([{ a: 'de-ulm', b: 'ru-perm', founded: '1990', changes: [['ended', '1980']] }]);
    const [one] = found(dataset, 'endedBefore');
    expect(one!.facts).toEqual({ founded: '1990', status: 'ended', from: '1980' });
    expect(corrected(dataset, one!).tables.status_history[0]!.from).toBeNull();
  });

  test('that are missing are told tie by tie, and where all are missing once', () => {
    const some = read(dated(SUHL, KALUGA) + dated(SUHL, 'Perm;RU;58.01;56.25', ''));
    expect(found(some, 'noYear')).toMatchObject([{ agreements: ['line-3'], where: { line: 3 } }]);
    const none = read(dated(SUHL, KALUGA, '') + dated(SUHL, 'Perm;RU;58.01;56.25', ''));
    expect(found(none, 'noYear')).toMatchObject([{ agreements: [], facts: { all: 2 } }]);
  });
});

test('a country that nobody names is proposed by the cities of the name', () => {
  const dataset = read(dated('Ulm;;48.4;9.99', KALUGA));
  const [one] = found(dataset, 'noCountry');
  expect(corrected(dataset, one!).tables.places[0]!.country).toBe('DE');
});

test('inhabitants in thousands, or none, cannot be', () => {
  const dataset = world([{ a: 'de-Suhl', b: 'ru-Kaluga', founded: '1969' }]);
  const places = dataset.tables.places.map((place, i) => ({
    ...place,
    ...[
      { lat: 50.61, lon: 10.69, population: 36 },
      { lat: 54.53, lon: 36.28, population: 0 },
    ][i]!,
  }));
  const odd = { ...dataset, tables: { ...dataset.tables, places } };
  const told = found(odd, 'population');
  expect(told.map(({ facts }) => facts)).toEqual([
    { people: 36, known: 36000 },
    { people: 0, known: 338000 },
  ]);
  expect(corrected(odd, told[0]!).tables.places[0]!.population).toBe(36000);
});

test('findings cross to the page in pages, and without a gazetteer some are not made', async () => {
  const dataset = read(dated('Suhl;DE;0;0', KALUGA, '2044'));
  const examined = await examine({ dataset }, null);
  expect(examined).toMatchObject({ count: 2, gazetteer: false });
  expect(atOnce(readingFindings(examined))).toEqual(findingsIn({ dataset }, null));
});

test('of a crowd at one point each place is compared with a few only', () => {
  const rows = Array.from({ length: 4000 }, (_, i) => dated(`Ort ${i};DE;50;10`, 'Kaluga;RU;54.53;36.28'));
  expect(found(read(rows.join('')), 'nearby').length).toBeLessThan(4000 * 25);
});
