// The whole dataset as a data package: a zip of datapackage.json and its tables, as they stand in data/<dataset>. What is
// read back from it is equal to what was written.

import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Dataset, TableName, Tables } from '../data/records';
import { columnName, SCHEMA, TABLE_NAMES } from '../data/schema';
import { descriptorOf } from './packageDescriptor';
import { packageName } from './packageName';

export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

export function zipPackage(files: readonly PackageFile[], written: Date): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, text } of files) entries[name] = [strToU8(text), { mtime: written }];
  return zipSync(entries);
}

/** The descriptor first, then every table that has a row or that no dataset can do without. */
export function packageFiles({ info, tables: given }: Dataset): readonly PackageFile[] {
  const name = packageName(info.id);
  const tables = name === info.id ? given : renamed(given, info.id, name);
  const names = TABLE_NAMES.filter(table => tables[table].length > 0 || SCHEMA[table].needed);
  const isFilled = (table: TableName, field: string) =>
    (tables[table] as readonly object[]).every(row => formatCell(Reflect.get(row, field)) !== '');
  const descriptor = `${JSON.stringify(descriptorOf(info, name, names, isFilled), null, 2)}\n`;
  return [
    { name: 'datapackage.json', text: descriptor },
    ...names.map(table => ({ name: `${table}.csv`, text: formatTable(table, tables[table]) })),
  ];
}

/** What speaks of the dataset as a whole names it by its id. */
function renamed(tables: Tables, id: string, name: string): Tables {
  const rename = <R extends { readonly subject: string }>(row: R): R =>
    row.subject === id ? { ...row, subject: name } : row;
  return { ...tables, claims: tables.claims.map(rename), changes: tables.changes.map(rename) };
}

/** RFC 4180, without the marks for spreadsheets: a package is read by programs, and every cell stays what it is. */
function formatTable(table: TableName, rows: readonly object[]): string {
  const fields = Object.keys(SCHEMA[table].columns);
  const lines = rows.map(row => fields.map(field => quoted(formatCell(Reflect.get(row, field)))).join(','));
  return [fields.map(columnName).join(','), ...lines].map(line => `${line}\n`).join('');
}

function formatCell(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
