// Parsed tables → checked records and a list of everything that was wrong. Good rows survive bad neighbours.
import { parseCsv, type CsvTable } from './csv';
import { crossCheck } from './crossChecks';
import { readRows, type Rows } from './readRows';
import type { Issue } from './issue';
import type { TableName, Tables } from './records';
import { SCHEMA, TABLE_NAMES } from './schema';

export interface Checked {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
}

const byTable = <V>(make: (table: TableName) => V): Record<TableName, V> =>
  Object.fromEntries(TABLE_NAMES.map(table => [table, make(table)])) as Record<TableName, V>;

const missingTable = (table: TableName): Issue => ({
  severity: 'error',
  table,
  row: 0,
  column: '',
  value: '',
  reason: 'missing-table',
});

/**
 * Checks the given files' contents. `dataset` is the dataset's id; `listed` are the tables that its descriptor
 * promises: one of them missing is an issue, as is one that no network can do without.
 */
export function validate(
  dataset: string,
  files: ReadonlyMap<TableName, string>,
  listed: readonly TableName[] = [],
): Checked {
  const issues: Issue[] = [];
  const readOne = (table: TableName) => {
    const content = files.get(table);
    if (content === undefined) {
      if (SCHEMA[table].needed || listed.includes(table)) issues.push(missingTable(table));
      return [];
    }
    const csv: CsvTable = parseCsv(table, content);
    const { rows, issues: own } = readRows(table, csv);
    issues.push(...own);
    return rows;
  };
  // Each table's rows were read by its own schema; the record of all of them is the union's product.
  const read = byTable(readOne) as unknown as Rows;
  const checked = crossCheck(read, dataset);
  const tables = byTable(table => checked.rows[table].map(row => row.record)) as unknown as Tables;
  return { tables, issues: [...issues, ...checked.issues] };
}
