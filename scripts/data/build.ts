// npm run build-data: ledgers (data/*/source) and authority (data/authority) → the tables of every dataset.
// Same input, same bytes. positions.csv comes last: the layout is run on the tables just written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName, SCHEMA, TABLE_NAMES } from '../../src/data/schema';
import type { TableName } from '../../src/data/records';
import { groupBy } from '../../src/lib/groupBy';
import { readAuthority } from './authority';
import { buildDataset, type Built } from './buildDataset';
import { strayCityNames } from './cityNames';
import { strayChanges } from './changes';
import { PLANS, type DatasetPlan } from './datasets';
import { DATA, formatCsv, readRawRows, writeData } from './files';
import { formatGazetteer, type MatchedPlace } from './gazetteer';
import { buildMatch, type GazetteerMatch } from './gazetteerMatch';
import { readGeoNames } from './geonames';
import { readMapLines } from './mapDistance';
import { formatMergeReport } from './mergeReport';
import { placeLedgers } from './placedLedgers';
import { formatPackage, type About } from './packageJson';
import { writePositions } from './positions';
import { buildProfiles } from './profiles';

type Cell = string | number | boolean | null;

function formatTable(table: TableName, records: readonly object[]): string {
  const fields = Object.keys(SCHEMA[table].columns);
  const rows = records.map(record => fields.map(field => Reflect.get(record, field) as Cell));
  return formatCsv(fields.map(columnName), rows);
}

/** Files of a dataset by their path under data/. Tables without a row are left out. */
function formatDataset(plan: DatasetPlan, built: Built): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const tables: Partial<Record<TableName, readonly object[]>> = built.tables;
  const filled = TABLE_NAMES.filter(t => (tables[t]?.length ?? 0) > 0);
  for (const table of filled) files.set(`${plan.id}/${table}.csv`, formatTable(table, tables[table] ?? []));
  const about = JSON.parse(readFileSync(join(DATA, plan.id, 'about.json'), 'utf8')) as About;
  files.set(`${plan.id}/datapackage.json`, formatPackage(about, [...filled, 'positions']));
  files.set(`${plan.id}/merges.csv`, formatMergeReport(built));
  return files;
}

export interface BuiltFiles {
  readonly datasets: readonly { readonly plan: DatasetPlan; readonly built: Built }[];
  /** Everything that the build writes, by path under data/. */
  readonly files: ReadonlyMap<string, string>;
  /** Gaps in the authority and mends that fit nothing, in words. */
  readonly problems: readonly string[];
}

export function buildAll(): BuiltFiles {
  const cities = readGeoNames();
  const authority = readAuthority();
  const ledgers = placeLedgers(authority, readRawRows);
  const match = buildMatch(cities);
  const inputs = { authority, ledgers, gazetteer: match, read: readRawRows };
  const datasets = PLANS.map(plan => ({ plan, built: buildDataset(plan, inputs) }));
  const files = datasets.flatMap(({ plan, built }) => [...formatDataset(plan, built)]);
  const placed = datasets.flatMap(({ built }) => matchedPlaces(built, match));
  const stray = strayChanges(
    authority.changes,
    PLANS.map(({ id }) => id),
  );
  const gazetteer = formatGazetteer(cities, placed, authority);
  const profiles = buildProfiles({
    tags: authority.profileTags,
    sources: authority.profileSources,
    rows: authority.profiles,
    datasets: datasets.map(({ built }) => built.tables),
    cities,
    gazetteer: new Set(
      (gazetteer.get('gazetteer/cities.csv') ?? '').split('\n').map(line => line.split(',', 1)[0] ?? ''),
    ),
    match,
    map: readMapLines(),
  });
  const problems = [
    ...ledgers.problems,
    ...stray,
    ...strayCityNames(cities, authority.cityNames),
    ...datasets.flatMap(({ built }) => built.problems),
    ...profiles.problems,
  ];
  return {
    datasets,
    files: new Map([...files, ...gazetteer, ...profiles.files]),
    problems: [...new Set(problems)],
  };
}

function matchedPlaces({ tables }: Built, match: GazetteerMatch): readonly MatchedPlace[] {
  const names = groupBy(tables.place_names, ({ place }) => place);
  return tables.places.map(({ id, kind, country, region, lat, lon }) => {
    const called = (names.get(id) ?? []).map(({ name }) => name);
    const today = (lang: string) =>
      names.get(id)?.find(one => one.lang === lang && (one.role === 'official' || one.role === 'exonym'))
        ?.name ?? '';
    return {
      country,
      region,
      city: kind === 'city' ? match.find(called, country, lat, lon) : null,
      names: { de: today('de'), ru: today('ru') },
    };
  });
}

if (process.argv[1]?.endsWith('build.ts')) {
  const { datasets, files, problems } = buildAll();
  for (const [path, content] of files) writeData(path, content);
  for (const { plan } of datasets) writePositions(plan.id);
  for (const { plan, built } of datasets)
    console.log(
      `${plan.id}: ${built.tables.places.length} places, ${built.tables.agreements.length} agreements`,
    );
  for (const problem of problems) console.log(`missing or unfit: ${problem}`);
}
