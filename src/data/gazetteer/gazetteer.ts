// The gazetteer: cities whether or not a list has them, as columns; city i is at index i of each.

import type { Lang } from '../../i18n';
import { parseCsv } from '../csv';

export interface Gazetteer {
  readonly size: number;
  /** GeoNames ids. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: readonly string[];
  /** ISO 3166-2 where it is known, else country and GeoNames' code, such as "FR.84". */
  readonly region: readonly string[];
  /** Degrees, WGS 84. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly population: Float64Array;
  /** 0: none, 1: seat of a first-level region, 2: capital of a country. */
  readonly seat: Uint8Array;
  /** Other names, without their language. */
  readonly otherNames: readonly (readonly string[])[];
  /** German and Russian names; empty: as `name`, or not known. */
  readonly german: readonly string[];
  readonly russian: readonly string[];
  /** Names of regions by code, of those that have one. */
  readonly regionNames: ReadonlyMap<string, RegionName>;
}

export type RegionName = Readonly<Record<Lang, string>>;

export const SEAT_CODES: Readonly<Record<string, number>> = { '': 0, region: 1, country: 2 };

export const regionKey = (country: string, admin1: string): string =>
  admin1 === '' || admin1 === '00' ? '' : `${country}.${admin1}`;

/**
 * @param cities text of cities.csv
 * @param regions text of regions.csv: GeoNames' codes of first-level regions and ISO's
 *
 * Throws where a table cannot be read: it comes with the app.
 */
export function readGazetteer(cities: string, regions: string): Gazetteer {
  const parts = columnsOf('regions', regions, ['country', 'admin1', 'region', 'de', 'en', 'ru']);
  const iso = new Map(parts.map(readIso));
  const rows = columnsOf('cities', cities, [
    'id',
    'name',
    'country',
    'admin1',
    'lat',
    'lon',
    'population',
    'seat',
    'names',
    'de',
    'ru',
  ]);
  const text = (column: number) => rows.map(row => row[column]!);
  const numbers = (column: number) => Float64Array.from(rows, row => Number(row[column]));
  return {
    size: rows.length,
    id: text(0),
    name: text(1),
    country: text(2),
    region: rows.map(row => {
      const key = regionKey(row[2]!, row[3]!);
      return iso.get(key) ?? key;
    }),
    lat: numbers(4),
    lon: numbers(5),
    population: numbers(6),
    seat: Uint8Array.from(rows, row => SEAT_CODES[row[7]!] ?? 0),
    otherNames: rows.map(row => (row[8] === '' ? NONE : row[8]!.split('|'))),
    german: text(9),
    russian: text(10),
    regionNames: new Map(
      parts.flatMap(([, , code, de, en, ru]) => (en === '' ? [] : [[code!, { de: de!, en: en!, ru: ru! }]])),
    ),
  };
}

/** What a page in this language calls it. */
export function cityNameIn(
  { name, german, russian }: Pick<Gazetteer, 'name' | 'german' | 'russian'>,
  city: number,
  lang: Lang,
): string {
  const own = lang === 'de' ? german[city]! : lang === 'ru' ? russian[city]! : '';
  return own === '' ? name[city]! : own;
}

const NONE: readonly string[] = [];

const readIso = ([country, admin1, region]: readonly string[]): [string, string] => [
  regionKey(country!, admin1!),
  region!,
];

function columnsOf(
  name: string,
  content: string,
  columns: readonly string[],
): readonly (readonly string[])[] {
  const { header, rows, issues } = parseCsv(name, content);
  const at = columns.map(column => header.indexOf(column));
  const [first] = issues;
  if (first) throw new Error(`gazetteer, ${name}, line ${first.row}: ${first.reason}`);
  if (at.includes(-1)) throw new Error(`gazetteer, ${name}: no column ${columns[at.indexOf(-1)]}`);
  return rows.map(({ cells }) => at.map(column => cells[column]!));
}
