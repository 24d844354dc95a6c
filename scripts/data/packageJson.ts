// datapackage.json of a dataset (Frictionless Data Package): its hand-written about.json and the tables' schemas.
import type { Localised, TableName } from '../../src/data/records';
import { resourceOf } from '../../src/export/packageDescriptor';

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
    resources: tables.map(table => resourceOf(table)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
