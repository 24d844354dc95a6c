// npm run build-data: ledgers (data/*/source) and authority (data/authority) → the tables of every dataset.
// Same input, same bytes. positions.csv comes last: the layout is run on the tables just written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnName, SCHEMA, TABLE_NAMES } from '../../src/data/schema';
import type { TableName } from '../../src/data/records';
import { readAuthority } from './authority';
import { buildDataset, type Built } from './buildDataset';
import { strayChanges } from './changes';
import { PLANS, type DatasetPlan } from './datasets';
import { DATA, formatCsv, readRawRows, writeData } from './files';
import { formatGazetteer } from './gazetteer';
import { buildMatch } from './gazetteerMatch';
import { readGeoNames } from './geonames';
import { formatMergeReport } from './mergeReport';
import { placeLedgers } from './placedLedgers';
import { formatPackage, type About } from './packageJson';
import { writePositions } from './positions';

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
  const inputs = { authority, ledgers, gazetteer: buildMatch(cities), read: readRawRows };
  const datasets = PLANS.map(plan => ({ plan, built: buildDataset(plan, inputs) }));
  const files = datasets.flatMap(({ plan, built }) => [...formatDataset(plan, built)]);
  const countries = datasets.flatMap(({ built }) => built.tables.places.map(({ country }) => country));
  const stray = strayChanges(
    authority.changes,
    PLANS.map(({ id }) => id),
  );
  const problems = [...ledgers.problems, ...stray, ...datasets.flatMap(({ built }) => built.problems)];
  return {
    datasets,
    files: new Map([...files, ...formatGazetteer(cities, countries)]),
    problems: [...new Set(problems)],
  };
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
