// A dataset on its way from the worker to the page. The page unpacks what it gets in one go, and a hundred thousand
// records would hold it up; so tables travel as columns, each as one text or one array, and become records again in
// short steps. All other answers travel as they are.

import type { ImportResult } from '../data/import/carryOut';
import type { Issue } from '../data/issue';
import type { Dataset, Tables, TableName } from '../data/records';
import { atOnce, inTurns, type Work } from '../lib/steps';
import type { Answer, Topic } from './protocol';

type Column =
  | { readonly same: unknown }
  /** Texts, one after the other, with END between them; NONE: null. */
  | { readonly texts: string }
  /** NaN: null. */
  | { readonly numbers: Float64Array }
  | { readonly values: readonly unknown[] };

interface PackedTable {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
}

export interface Parcel extends Omit<Dataset, 'tables' | 'issues'> {
  readonly tables: Readonly<Record<TableName, PackedTable>>;
  readonly issues: PackedTable;
}

type PackedImport = Omit<ImportResult, 'dataset'> & { readonly dataset: Parcel };

/** Control characters, which no text of a table has; one that has them all the same travels as it is. */
const END = '\u0000';
const NONE = '\u0001';
/** Records made before a pause is offered. */
const PACE = 500;

/** What goes to the page as the answer to a question. */
export function sent<T extends Topic>(topic: T, answer: Answer<T>): unknown {
  if (topic === 'load') return packed(answer as Dataset);
  if (topic !== 'import') return answer;
  const { dataset, ...rest } = answer as ImportResult;
  return { ...rest, dataset: packed(dataset) } satisfies PackedImport;
}

/** The answer, as it has arrived at the page. */
export async function received<T extends Topic>(
  topic: T,
  arrived: unknown,
  signal: AbortSignal | undefined,
): Promise<Answer<T>> {
  if (topic === 'load') return (await inTurns(unpacking(arrived as Parcel), signal)) as Answer<T>;
  if (topic !== 'import') return arrived as Answer<T>;
  const { dataset, ...rest } = arrived as PackedImport;
  return { ...rest, dataset: await inTurns(unpacking(dataset), signal) } as Answer<T>;
}

export const packed = (dataset: Dataset): Parcel => atOnce(packing(dataset));

/** The same in short steps, for the way from the page to a worker. */
export function* packing({ tables, issues, ...rest }: Dataset): Work<Parcel> {
  const all: [string, PackedTable][] = [];
  for (const [name, rows] of Object.entries(tables)) all.push([name, yield* packingTable(rows)]);
  const told = yield* packingTable(issues);
  return { ...rest, tables: Object.fromEntries(all) as Parcel['tables'], issues: told };
}

function* packingTable(rows: readonly object[]): Work<PackedTable> {
  const columns: [string, Column][] = [];
  for (const name of Object.keys(rows[0] ?? {})) {
    columns.push([name, packedColumn(rows.map(row => (row as Readonly<Record<string, unknown>>)[name]))]);
    yield;
  }
  return { length: rows.length, columns: Object.fromEntries(columns) };
}

function packedColumn(values: readonly unknown[]): Column {
  const [first] = values;
  if (values.every(value => value === first)) return { same: first };
  if (values.every(value => value === null || (typeof value === 'number' && !Number.isNaN(value)))) {
    return { numbers: Float64Array.from(values, value => (value === null ? NaN : (value as number))) };
  }
  const isPlain = (value: unknown) =>
    value === null || (typeof value === 'string' && !value.includes(END) && !value.includes(NONE));
  return values.every(isPlain) ? { texts: values.map(value => value ?? NONE).join(END) } : { values };
}

export function* unpacking({ tables, issues, ...rest }: Parcel): Work<Dataset> {
  const all: [string, readonly object[]][] = [];
  for (const [name, table] of Object.entries(tables)) all.push([name, yield* unpackingTable(table)]);
  const told = (yield* unpackingTable(issues)) as readonly Issue[];
  return { ...rest, tables: Object.fromEntries(all) as unknown as Tables, issues: told };
}

function* unpackingTable({ length, columns }: PackedTable): Work<readonly object[]> {
  const read: [string, (row: number) => unknown][] = [];
  for (const [name, column] of Object.entries(columns)) {
    read.push([name, reader(column)]);
    yield;
  }
  const rows: object[] = [];
  for (let row = 0; row < length; row++) {
    const record: Record<string, unknown> = {};
    for (const [name, valueAt] of read) record[name] = valueAt(row);
    rows.push(record);
    if (row % PACE === PACE - 1) yield;
  }
  return rows;
}

function reader(column: Column): (row: number) => unknown {
  if ('same' in column) return () => column.same;
  if ('values' in column) return row => column.values[row];
  if ('numbers' in column) {
    return row => (Number.isNaN(column.numbers[row]) ? null : column.numbers[row]);
  }
  const texts = column.texts.split(END);
  return row => (texts[row] === NONE ? null : texts[row]);
}
