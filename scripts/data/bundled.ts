// The datasets in data/, read from disk as the app reads them over the net.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/data/readDataset';
import type { Dataset, TableName } from '../../src/data/records';
import { TABLE_NAMES } from '../../src/data/schema';
import { DATA } from './files';

/** The dataset in data/ID; tables in `without` are read as if they were not there. */
export function readBundled(id: string, without: readonly TableName[] = []): Dataset {
  const files = new Map<TableName, string>();
  for (const table of TABLE_NAMES) {
    const path = join(DATA, id, `${table}.csv`);
    if (!without.includes(table) && existsSync(path)) files.set(table, readFileSync(path, 'utf8'));
  }
  return readDataset(readFileSync(join(DATA, id, 'datapackage.json'), 'utf8'), files);
}
