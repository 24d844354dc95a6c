// Where the places of a dataset stand in the network view: the layout, run once and shipped as positions.csv.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layout } from '../../src/analysis/layout/layout';
import { readDataset } from '../../src/data/readDataset';
import type { TableName } from '../../src/data/records';
import { TABLE_NAMES } from '../../src/data/schema';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { sliceOf } from '../../src/graph/slice';
import { formatCsv } from './files';

/** More than the app takes for a user's data: there is time. */
const ITERATIONS = 3000;
const DECIMALS = 2;

/** x, y of every place in the order of places.csv; y upwards, in units of the layout. */
export function positionsCsv(descriptor: string, tables: ReadonlyMap<TableName, string>): string {
  const network = buildNetwork(readDataset(descriptor, tables));
  const all = new Uint8Array(network.ties.length).fill(1);
  const positions = layout(sliceOf(network, all), ITERATIONS);
  return formatCsv(
    ['place', 'x', 'y'],
    network.places.map(({ id }, i) => [
      id,
      Number(positions[2 * i]!.toFixed(DECIMALS)),
      Number(positions[2 * i + 1]!.toFixed(DECIMALS)),
    ]),
  );
}

/** Reads the dataset's tables on disk and writes its positions.csv beside them. */
export function writePositions(datasetDir: string): void {
  const tables = new Map<TableName, string>();
  for (const table of TABLE_NAMES) {
    const file = join(datasetDir, `${table}.csv`);
    if (table !== 'positions' && existsSync(file)) tables.set(table, readFileSync(file, 'utf8'));
  }
  const descriptor = readFileSync(join(datasetDir, 'datapackage.json'), 'utf8');
  writeFileSync(join(datasetDir, 'positions.csv'), positionsCsv(descriptor, tables));
}
