// The datasets in data/, read from disk as the app reads them over the net.
import { existsSync, readFileSync } from 'node:fs';
import { readDataset } from '../../src/data/readDataset';
import type { Dataset, TableName } from '../../src/data/records';
import { TABLE_NAMES } from '../../src/data/schema';

export function readBundled(id: string): Dataset {
  const files = new Map<TableName, string>();
  for (const table of TABLE_NAMES) {
    const path = `data/${id}/${table}.csv`;
    if (existsSync(path)) files.set(table, readFileSync(path, 'utf8'));
  }
  return readDataset(readFileSync(`data/${id}/datapackage.json`, 'utf8'), files);
}
