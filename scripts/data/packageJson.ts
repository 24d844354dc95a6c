// datapackage.json of a dataset (Frictionless Data Package): its hand-written about.json and the tables' schemas.
import type { Column } from '../../src/data/columns/kinds';
import type { Localised, TableName } from '../../src/data/records';
import { columnName, SCHEMA, type Reference } from '../../src/data/schema';
import { columns as TEXTS } from '../../src/views/data/columns/en';

/** data/DATASET/about.json: what people say about the dataset; the rest is generated. */
export interface About {
  readonly name: string;
  readonly version: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly readOn: string;
  readonly coverage: {
    readonly question: Localised;
    readonly complete: readonly (readonly [string, string])[];
    readonly limits: Localised;
  };
  readonly sides: { readonly a: Localised; readonly b: Localised } | null;
}

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

export const GEONAMES = { title: 'GeoNames', path: 'https://www.geonames.org/', licence: 'CC BY 4.0' };

const ATTRIBUTION =
  'Twinline, CC BY 4.0; coordinates and populations partly from GeoNames (https://www.geonames.org/), CC BY 4.0';

function fieldOf(table: TableName, field: string, column: Column<unknown>) {
  const texts: Readonly<Record<string, string>> = TEXTS[table].columns;
  const constraints = {
    ...(column.required && { required: true }),
    ...(column.oneOf && { enum: column.oneOf }),
  };
  return {
    name: columnName(field),
    type: column.type,
    description: texts[field] ?? '',
    ...(column.type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(Object.keys(constraints).length > 0 && column.type !== 'boolean' && { constraints }),
  };
}

function resourceOf(table: TableName) {
  const { columns, key, references } = SCHEMA[table];
  const foreign = Object.entries<Reference>(references).map(([field, { to }]) => ({
    fields: columnName(field),
    reference: { resource: to, fields: SCHEMA[to].key[0] },
  }));
  return {
    name: table,
    path: `${table}.csv`,
    description: TEXTS[table].about,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.entries<Column<unknown>>(columns).map(([field, column]) =>
        fieldOf(table, field, column),
      ),
      ...(key.length === 1 && { primaryKey: key.map(columnName) }),
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
  };
}

export function formatPackage(about: About, tables: readonly TableName[]): string {
  const { name, version, title, description, readOn, coverage, sides } = about;
  const descriptor = {
    profile: 'tabular-data-package',
    name,
    title: title.en,
    titles: title,
    description: description.en,
    version,
    licenses: [LICENCE],
    contributors: [{ title: 'Twinline', role: 'author' }],
    sources: [
      { title: 'City, district and state websites, associations and newspapers, row by row in sources.csv' },
      GEONAMES,
    ],
    twinline: { description, attribution: ATTRIBUTION, readOn, coverage, sides },
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
