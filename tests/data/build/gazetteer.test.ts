import { describe, expect, test } from 'vitest';
import { cityNames, strayCityNames } from '../../../scripts/data/cityNames';
import { formatGazetteer, regionCodes } from '../../../scripts/data/gazetteer';
import { buildMatch, choosePopulation } from '../../../scripts/data/gazetteerMatch';
import { parseGeoNames } from '../../../scripts/data/geonames';

/** Lines of GeoNames' table with only the columns that are read. */
const line = (
  id: string,
  name: string,
  names: string,
  lat: number,
  lon: number,
  code: string,
  people: number,
) =>
  [
    id,
    name,
    name,
    names,
    lat,
    lon,
    'P',
    code,
    'RU',
    '',
    '47',
    '',
    '',
    '',
    people,
    '',
    '',
    '',
    '2013-03-29',
  ].join('\t');

const cities = parseGeoNames(
  [
    line('1', 'Puschkino', 'Пушкино', 56.0, 37.85, 'PPL', 100_000),
    line('2', 'Murino', 'Мурино', 60.05, 30.45, 'PPL', 7_023),
    line('3', 'Quarter', '', 60.0, 30.4, 'PPLX', 200_000),
    line('4', 'Murino', '', 60.06, 30.46, 'PPL', 300),
  ].join('\n'),
);

describe('finding a place in GeoNames', () => {
  const match = buildMatch(cities);

  test('by name in any script, country and nearness', () => {
    expect(match.find(['Мурино'], 'RU', 60.0517, 30.4386)?.id).toBe('2');
    expect(match.find(['Murino'], 'DE', 60.0517, 30.4386)).toBeNull();
  });

  test('a namesake more than 15 km away is another place', () => {
    expect(match.find(['Murino'], 'RU', 60.05, 30.9)).toBeNull();
  });

  test('of two namesakes side by side the town, not the village', () => {
    expect(match.find(['Murino'], 'RU', 60.06, 30.46)?.population).toBe(7_023);
  });

  test('quarters of cities are no cities', () => {
    expect(match.find(['Quarter'], 'RU', 60.0, 30.4)).toBeNull();
  });
});

describe('whose population figure is kept', () => {
  const murino = cities.find(c => c.id === '2') ?? null;

  test('the ledger’s where they differ: it is the newer', () => {
    expect(choosePopulation(murino, 110_000)).toEqual({ population: 110_000, populationYear: null });
  });

  test('GeoNames’ with its year where the ledger only rounds it or says nothing', () => {
    expect(choosePopulation(murino, 7_000)).toEqual({ population: 7_023, populationYear: 2013 });
    expect(choosePopulation(murino, null)).toEqual({ population: 7_023, populationYear: 2013 });
  });

  test('none where nobody has one', () => {
    expect(choosePopulation(null, null)).toEqual({ population: null, populationYear: null });
  });
});

const inCountry = (country: string, region = '', city: (typeof cities)[number] | null = null) => ({
  country,
  region,
  city,
  names: { de: '', ru: '' },
});

const row = (cells: Readonly<Record<string, string>>) => ({
  line: 2,
  get: (column: string) => cells[column] ?? '',
});
const NAMES = {
  cityNames: new Map([['1', row({ country: 'RU', name: 'Puschkino', de: 'Puschkin' })]]),
  regionNames: new Map([
    ['RU-LEN', row({ de: 'Oblast Leningrad', en: 'Leningrad Oblast', ru: 'Ленинградская область' })],
  ]),
};

test('the gazetteer holds cities of 5,000 and more, with their other names', () => {
  expect(formatGazetteer(cities, [inCountry('RU')], NAMES).get('gazetteer/cities.csv')).toBe(
    'id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru\n' +
      '1,Puschkino,RU,47,56,37.85,100000,2013,,Пушкино,Puschkin,\n' +
      '2,Murino,RU,47,60.05,30.45,7023,2013,,Мурино,,Мурино\n',
  );
});

test('German and Russian names come from the datasets, then from those kept by hand; a Cyrillic one by its letters', () => {
  const [puschkino, murino] = [cities[0]!, cities[1]!];
  const called = cityNames([{ city: murino, names: { de: 'Murino an der Ochta', ru: '' } }], NAMES.cityNames);
  expect(called(puschkino)).toEqual({ de: 'Puschkin', ru: '' });
  expect(called(murino)).toEqual({ de: 'Murino an der Ochta', ru: 'Мурино' });
});

test('a name kept by hand that GeoNames does not have for the city is told', () => {
  const kept = (cells: Readonly<Record<string, string>>) =>
    strayCityNames(cities, new Map([['1', row(cells)]]));
  expect(kept({ country: 'RU', name: 'Puschkino', ru: 'Пушкино' })).toEqual([]);
  expect(kept({ country: 'RU', name: 'Puschkino', de: 'Puschkin' })).toEqual([
    'city_names: Puschkin is no name of Puschkino (1)',
  ]);
  expect(kept({ country: 'DE', name: 'Puschkino' })).toEqual(['city_names: no city 1 Puschkino']);
});

test('regions carry their names', () => {
  const inLeningrad = inCountry('RU', 'RU-LEN', cities[1]!);
  expect(formatGazetteer(cities, [inLeningrad], NAMES).get('gazetteer/regions.csv')).toBe(
    'country,admin1,region,de,en,ru\nRU,47,RU-LEN,Oblast Leningrad,Leningrad Oblast,Ленинградская область\n',
  );
});

test('of countries that no dataset concerns it holds none', () => {
  expect(formatGazetteer(cities, [inCountry('JP')], NAMES).get('gazetteer/cities.csv')).toBe(
    'id,name,country,admin1,lat,lon,population,changed,seat,names,de,ru\n',
  );
});

test('capitals and seats of regions are told by their feature code', () => {
  const seats = parseGeoNames(
    [
      line('5', 'Capital', '', 1, 1, 'PPLC', 1),
      line('6', 'Seat', '', 1, 1, 'PPLA', 1),
      line('7', 'Town', '', 1, 1, 'PPLA2', 1),
    ].join('\n'),
  );
  expect(seats.map(({ seat }) => seat)).toEqual(['country', 'region', '']);
});

test('a region of GeoNames has the ISO code on which the places in it agree', () => {
  const [puschkino, murino] = [cities[0]!, cities[1]!];
  const places = (codes: readonly string[]) => codes.map(code => inCountry('RU', code, murino));
  expect(
    regionCodes([inCountry('RU', 'RU-MOS', puschkino), ...places(['RU-MOS', 'RU-MOS', 'RU-LEN'])]),
  ).toEqual([['RU', '47', 'RU-MOS']]);
  expect(regionCodes(places(['RU-MOS', 'RU-LEN']))).toEqual([]);
  expect(regionCodes([inCountry('RU', 'RU-MOS'), inCountry('RU', '', murino)])).toEqual([]);
});
